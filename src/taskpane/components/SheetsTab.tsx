import { Button } from '@fluentui/react-components';
import { hasScores } from '../has-scores';
import { newYearOf } from '../new-year';
import type { ResultState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { PlaceList } from './PlaceList';
import { Section } from './Section';
import { ToolBar, type Tool } from './ToolBar';

type SheetsTabProps = { readonly state: ResultState; readonly actions: PaneActions };

const WITHOUT_SCORES: readonly Tool[] = ['paste', 'blank', 'history'];
const WITH_SCORES: readonly Tool[] = ['memo', 'handingOut', 'history', 'paste', 'blank'];

/** สร้างชีต: the sheets that stand, the way to make them or bring them up to date, and what else is done with the file. */
export function SheetsTab({ state, actions }: SheetsTabProps) {
  const { text, digits } = useWords();
  const { analysis, contents } = state.reading;
  const { existing } = contents;
  const canWrite = state.screen === 'result';
  const tools = analysis.agencies.some(hasScores) ? WITH_SCORES : WITHOUT_SCORES;
  return (
    <>
      <p>{text.sheets.lead}</p>
      {existing.length > 0 && (
        <Section title={digits(text.sheets.standing(String(existing.length)))}>
          <PlaceList
            label={digits(text.sheets.standing(String(existing.length)))}
            items={existing.map(({ name }) => ({
              key: name,
              place: { sheet: name, address: 'A1' },
              content: name,
            }))}
            onGo={actions.goTo}
          />
        </Section>
      )}
      <Section title={text.sheets.more}>
        <ToolBar tools={tools} newYear={newYearOf(state.reading)} actions={actions} />
      </Section>
      {canWrite && (
        <ActionBar>
          <Button
            appearance="primary"
            onClick={() => {
              actions.prepare('sheets');
            }}
          >
            {existing.length > 0 ? text.update : text.create}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
