import { useEffect, useState } from 'react';
import { useWords } from '../words';

/** Longer than Excel needs to begin with most workbooks. */
const PATIENCE_MS = 2_000;

/** Told once Excel has kept a job waiting: it answers nothing while a cell is being edited, and everything once that is left. */
export function WaitingHint() {
  const { text } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return <p role="status">{isLong && text.waiting}</p>;
}
