import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { parseRichText } from '../../rich-text';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ChoiceField } from '../ChoiceField';
import { ScreenTitle } from '../ScreenTitle';

type MemoScreenProps = {
  readonly state: Extract<PaneState, { screen: 'memo' }>;
  readonly actions: Pick<PaneActions, 'read'>;
};

const useStyles = makeStyles({
  hint: { margin: '4px 0 8px' },
  // A sheet of paper in any theme: it shows what Word will show.
  paper: {
    boxSizing: 'border-box',
    maxHeight: '50vh',
    margin: '8px 0',
    padding: '8px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#fff',
    color: '#000',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function selectAll(element: HTMLElement): void {
  element.focus();
  window.getSelection()?.selectAllChildren(element);
}

/** A memo as Word will show it, to be copied. */
export function MemoScreen({ state, actions }: MemoScreenProps) {
  const styles = useStyles();
  const { text } = useWords();
  const words = useWritingText();
  const [chosen, setChosen] = useState(state.memos[0]?.key ?? 'memo');
  const [outcome, setOutcome] = useState<'not yet' | 'done' | 'refused'>('not yet');
  const html = state.memos.find(({ key }) => key === chosen)?.html ?? '';
  const memo = useMemo(() => parseRichText(html), [html]);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    paper.current?.replaceChildren(...memo.render());
  }, [memo]);

  const copy = async () => {
    try {
      const parts = { 'text/html': html, 'text/plain': memo.text };
      const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      setOutcome('done');
    } catch {
      // Panes on the web may not use the clipboard, and older browsers cannot put rich text there: the user copies what is selected.
      setOutcome('refused');
      if (paper.current !== null) selectAll(paper.current);
    }
  };

  return (
    <>
      <ScreenTitle takesFocus>{text.tools.memo}</ScreenTitle>
      <p className={styles.hint}>{words.memoLead}</p>
      <ChoiceField
        label={words.memoKind}
        value={chosen}
        options={state.memos.map(({ key }) => ({ value: key, label: words.kinds[key] }))}
        onChoose={(key) => {
          setChosen(key);
          setOutcome('not yet');
        }}
      />
      <p role="status">
        {outcome === 'done' && words.copied}
        {outcome === 'refused' && words.copyYourself}
      </p>
      <div
        ref={paper}
        className={styles.paper}
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label={words.memoText}
        tabIndex={0}
        lang="th"
      />
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            void copy();
          }}
        >
          {words.copy}
        </Button>
        <Button onClick={actions.read}>{text.back}</Button>
      </ActionBar>
    </>
  );
}
