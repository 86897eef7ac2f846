import { CheckPanel } from './checking/CheckPanel';
import type { TabProps } from './result-screens';
import { ToolBar } from './ToolBar';
import { UnreadSheets } from './UnreadSheets';

/** ตรวจสอบ: what a careful supervisor would send back. */
export function CheckTab({ state, actions, page }: TabProps) {
  return (
    <>
      <ToolBar tools={['memoCheck', 'correct']} newYear={null} actions={actions} />
      <UnreadSheets unread={state.reading.contents.scan.unread} />
      <CheckPanel {...page} onReading={actions.showReading} />
    </>
  );
}
