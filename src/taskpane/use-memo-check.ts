import { startTransition, useEffect, useRef, useState } from 'react';
import type { TextFinding } from '../domain/index';
import { checkMemo } from './check-memo';
import { failureOf, type PaneFailure } from './failure';
import type { WorkbookReading } from './session';
import { severityCounts } from './severity-counts';
import { useMemoCheckText } from './use-memo-check-text';
import { useWords } from './words';

/** A text with what was found in it. */
export type CheckedText = { readonly text: string; readonly findings: readonly TextFinding[] };

/** How it stands with the check: nothing to check, under way, done, or why it was not done. */
type Progress =
  | { readonly step: 'waiting'; readonly problem: 'empty' | 'tooLong' | null }
  | { readonly step: 'checking' }
  | { readonly step: 'failed'; readonly failure: PaneFailure };

/** A book and not a memo: checking it would take minutes. */
const LONGEST_TEXT = 300_000;

const WAITING: Progress = { step: 'waiting', problem: null };

/** The sentence on how it stands, with figures in Arabic digits. */
function useSentence(progress: Progress, text: string, checked: CheckedText | null): string {
  const words = useMemoCheckText();
  const { text: pane } = useWords();
  if (progress.step === 'checking') return words.checking;
  if (progress.step === 'failed') return '';
  if (progress.problem === 'empty') return words.empty;
  if (progress.problem === 'tooLong') return words.tooLong(String(LONGEST_TEXT));
  if (checked === null) return '';
  if (checked.text !== text) return words.changed;
  const found = checked.findings.map(({ finding }) => finding);
  return found.length === 0 ? words.none : severityCounts(found, pane);
}

/** The draft on the page and its check. A new check stops the one before; leaving the page stops it as well. */
export function useMemoCheck(reading: WorkbookReading) {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<CheckedText | null>(null);
  const [progress, setProgress] = useState<Progress>(WAITING);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (draft: string) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setProgress({ step: 'checking' });
    try {
      const findings = await checkMemo(draft, reading, own.signal);
      if (findings === null) return;
      setProgress(WAITING);
      startTransition(() => {
        setChecked({ text: draft, findings });
      });
    } catch (error) {
      setProgress({ step: 'failed', failure: failureOf('read', error) });
    }
  };
  const check = (draft: string) => {
    if (draft.trim() === '') setProgress({ step: 'waiting', problem: 'empty' });
    else if (draft.length > LONGEST_TEXT) setProgress({ step: 'waiting', problem: 'tooLong' });
    else void run(draft);
  };

  return {
    text,
    checked,
    sentence: useSentence(progress, text, checked),
    failure: progress.step === 'failed' ? progress.failure : null,
    isBusy: progress.step === 'checking',
    type: setText,
    check: () => {
      check(text);
    },
    /** Puts a text in place of the present one and checks it. */
    take: (other: string) => {
      setText(other);
      check(other);
    },
  };
}
