/** ตรวจร่างบันทึก in the pane: the steps of the check run between other work, so that typing and painting never wait for it. */
import { checkTextInSteps, type TextFinding } from '../domain/index';
import type { WorkbookReading } from './session';

/** What is to be checked in one stretch, before others get their turn. A step may be longer than this, not by much. */
const STRETCH_MS = 12;

function letOthersWork(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What is found in the text beside the workbook; null where it was stopped on the way. */
export async function checkMemo(
  text: string,
  { analysis, contents }: WorkbookReading,
  signal: AbortSignal,
): Promise<readonly TextFinding[] | null> {
  const steps = checkTextInSteps(text, { ...analysis, grids: contents.scan.grids });
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - began < STRETCH_MS) continue;
    await letOthersWork();
    if (signal.aborted) return null;
    began = performance.now();
  }
}
