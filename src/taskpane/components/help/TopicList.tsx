import { Button, makeStyles } from '@fluentui/react-components';
import { HELP_TOPICS, type HelpArticles, type HelpTopic } from '../../help-article';
import { Section } from '../Section';

type TopicListProps = {
  readonly label: string;
  readonly articles: HelpArticles;
  readonly shown: HelpTopic;
  readonly onTopic: (topic: HelpTopic) => void;
};

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The articles beside the one that is shown. */
export function TopicList({ label, articles, shown, onTopic }: TopicListProps) {
  const styles = useStyles();
  return (
    <Section title={label}>
      <ul className={styles.list}>
        {HELP_TOPICS.filter((topic) => topic !== shown).map((topic) => (
          <li key={topic}>
            <Button
              onClick={() => {
                onTopic(topic);
              }}
            >
              {articles[topic].title}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
