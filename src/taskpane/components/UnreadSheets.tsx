import { makeStyles } from '@fluentui/react-components';
import type { WorkbookScan } from '../../domain/index';
import { useWords, type Words } from '../words';
import { Section } from './Section';

type Unread = WorkbookScan['unread'][number];

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });

function sentenceFor({ sheet, reason, cells }: Unread, { text, digits }: Words): string {
  switch (reason) {
    case 'tooLarge':
      return digits(text.unread.tooLarge(sheet, cells.toLocaleString('en-US')));
    case 'unsupported':
      return text.unread.unsupported(sheet);
  }
}

/** Worksheets that could not be read, and why; nothing where all could. */
export function UnreadSheets({ unread }: { readonly unread: readonly Unread[] }) {
  const styles = useStyles();
  const words = useWords();
  if (unread.length === 0) return null;
  return (
    <Section title={words.digits(words.text.unread.title(String(unread.length)))}>
      <ul className={styles.list}>
        {unread.map((sheet) => (
          <li key={sheet.sheet}>{sentenceFor(sheet, words)}</li>
        ))}
      </ul>
    </Section>
  );
}
