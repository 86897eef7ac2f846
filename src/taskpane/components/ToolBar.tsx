import { Button, makeStyles } from '@fluentui/react-components';
import type { FiscalYear } from '../../domain/index';
import type { ToolName } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

export type Tool = 'correct' | 'paste' | 'blank' | 'memo' | 'history' | ToolName;

type ToolBarProps = {
  readonly tools: readonly Tool[];
  /** The year that can be started; null for none. */
  readonly newYear: FiscalYear | null;
  readonly actions: Pick<
    PaneActions,
    'openCorrection' | 'openNewTable' | 'openMemo' | 'openHistory' | 'openTool' | 'prepare'
  >;
};

/** Ways on where the workbook was read wrongly or holds no table yet, and into the next year. */
export function ToolBar({ tools, newYear, actions }: ToolBarProps) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const open = (tool: Tool) => {
    if (tool === 'correct') actions.openCorrection();
    else if (tool === 'memo') actions.openMemo();
    else if (tool === 'history') actions.openHistory(false);
    else if (tool === 'paste' || tool === 'blank') actions.openNewTable(tool);
    else actions.openTool(tool);
  };
  return (
    <div className={styles.bar}>
      {tools.map((tool) => (
        <Button
          key={tool}
          onClick={() => {
            open(tool);
          }}
        >
          {text.tools[tool]}
        </Button>
      ))}
      {newYear !== null && (
        <Button
          onClick={() => {
            actions.prepare('newYear');
          }}
        >
          {digits(text.newYear.start(String(newYear)))}
        </Button>
      )}
    </div>
  );
}
