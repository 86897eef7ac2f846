import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { HelpTopic } from '../../help-article';
import { HELP_FRAME_TEXT } from '../../help-frame-text';
import { useEscape } from '../../use-escape';
import { useHelpArticles } from '../../use-help-articles';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { HelpArticleView } from './HelpArticleView';
import { TopicList } from './TopicList';

type HelpPageProps = {
  /** What help opens with: the screen it was asked for on. */
  readonly topic: HelpTopic;
  readonly close: () => void;
};

const useStyles = makeStyles({ retry: { margin: '8px 0' } });

/** One article of help and the way to the others. Escape leaves it, as its button does. */
export function HelpPage({ topic, close }: HelpPageProps) {
  const styles = useStyles();
  const { text, language } = useWords();
  const [shown, setShown] = useState(topic);
  const [articles, askAgain] = useHelpArticles(language);
  const frame = HELP_FRAME_TEXT[language];
  useEscape(close);

  return (
    <>
      {articles === 'unreachable' && (
        <>
          <ScreenTitle takesFocus>{frame.title}</ScreenTitle>
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{frame.unreachable}</MessageBarBody>
          </MessageBar>
          <Button className={styles.retry} onClick={askAgain}>
            {text.tryAgain}
          </Button>
        </>
      )}
      {articles !== null && articles !== 'unreachable' && (
        <>
          <HelpArticleView key={shown} article={articles[shown]} frame={frame} />
          <TopicList label={frame.topics} articles={articles} shown={shown} onTopic={setShown} />
        </>
      )}
      <ActionBar>
        <Button appearance="primary" onClick={close}>
          {frame.back}
        </Button>
      </ActionBar>
    </>
  );
}
