import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({ retry: { margin: '8px 0' } });

/** Stands in for a part of a screen that cannot be fetched; the rest of the screen stays in use. */
export function UnopenedPart({ retry }: { readonly retry: () => void }) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text.failed.unopenedPart}</MessageBarBody>
      </MessageBar>
      <Button className={styles.retry} onClick={retry}>
        {text.tryAgain}
      </Button>
    </>
  );
}
