import { Button, makeStyles } from '@fluentui/react-components';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

export type Tool = 'correct' | 'paste' | 'blank';

type ToolBarProps = {
  readonly tools: readonly Tool[];
  readonly actions: Pick<PaneActions, 'openCorrection' | 'openNewTable'>;
};

/** Ways on where the workbook was read wrongly or holds no table yet. */
export function ToolBar({ tools, actions }: ToolBarProps) {
  const styles = useStyles();
  const { text } = useWords();
  const open = (tool: Tool) => {
    if (tool === 'correct') actions.openCorrection();
    else actions.openNewTable(tool);
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
    </div>
  );
}
