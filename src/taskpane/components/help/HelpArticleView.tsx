import { makeStyles, tokens } from '@fluentui/react-components';
import type { HelpArticle } from '../../help-article';
import type { HelpFrameText } from '../../help-frame-text';
import { ScreenTitle } from '../ScreenTitle';
import { Section } from '../Section';
import { StepList } from '../StepList';

type HelpArticleViewProps = { readonly article: HelpArticle; readonly frame: HelpFrameText };

const useStyles = makeStyles({
  text: { margin: '4px 0' },
  list: { margin: 0, paddingLeft: '24px', '& > li': { margin: '6px 0' } },
  unchanged: {
    margin: '4px 0',
    padding: '8px 12px',
    borderLeft: `4px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What a screen is for, how it is used, what it never changes, and what to do when it goes otherwise. */
export function HelpArticleView({ article, frame }: HelpArticleViewProps) {
  const styles = useStyles();
  return (
    <>
      <ScreenTitle takesFocus>{`${frame.title}: ${article.title}`}</ScreenTitle>
      <p className={styles.text}>{article.lead}</p>
      <Section title={frame.steps}>
        <StepList steps={article.steps} />
      </Section>
      <Section title={frame.unchanged}>
        <p className={styles.unchanged}>{article.unchanged}</p>
      </Section>
      <Section title={frame.trouble}>
        <ul className={styles.list}>
          {article.trouble.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
