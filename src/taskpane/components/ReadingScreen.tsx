import { ProgressBar } from '@fluentui/react-components';
import { useWords } from '../words';
import { ScreenTitle } from './ScreenTitle';
import { WaitingHint } from './WaitingHint';

/** The workbook is being read. */
export function ReadingScreen() {
  const { text } = useWords();
  return (
    <>
      <ScreenTitle>{text.reading.title}</ScreenTitle>
      <ProgressBar aria-label={text.reading.title} thickness="large" />
      <p>{text.reading.detail}</p>
      <WaitingHint />
    </>
  );
}
