import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingInlineStart: '24px', '& > li': { margin: '4px 0' } },
  thai: { listStyleType: 'thai' },
});

/** Steps in their order, numbered in the digits of the choice. */
export function StepList({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  const { digits } = useWords();
  return (
    <ol className={mergeClasses(styles.list, digits(0) !== '0' && styles.thai)}>
      {steps.map((step) => (
        <li key={step}>{digits(step)}</li>
      ))}
    </ol>
  );
}
