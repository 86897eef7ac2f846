import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetOffer, WorkbookPlan } from '../../../domain/index';
import { chosenSheets, tickSheet, type SheetChoice } from '../../sheet-choice';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { TickBox } from './TickBox';

type SheetChooserProps = {
  readonly offers: readonly SheetOffer[];
  readonly choice: SheetChoice;
  readonly plan: WorkbookPlan;
  readonly onChoose: (choice: SheetChoice) => void;
};

const GROUPS = ['first', 'more'] as const satisfies readonly SheetOffer['offered'][];

const useStyles = makeStyles({
  summary: {
    minHeight: '32px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
  },
  group: { margin: '4px 0 8px', padding: 0, border: 'none', minInlineSize: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

/** Which sheets are to be made. Those that formulas of others read come along and cannot be left out. */
export function SheetChooser({ offers, choice, plan, onChoose }: SheetChooserProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const text = useWritingText();
  const chosen = chosenSheets(offers, choice);
  const planned = plan.changes.map(({ spec }) => spec.key);
  return (
    <details>
      <summary className={styles.summary}>{digits(text.chosen(String(planned.length)))}</summary>
      {GROUPS.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{text.groups[group]}</legend>
          {offers
            .filter(({ offered }) => offered === group)
            .map((offer) => {
              const isChosen = chosen.includes(offer.key);
              const comesAlong = !isChosen && planned.includes(offer.key);
              return (
                <TickBox
                  key={offer.key}
                  ticked={isChosen || comesAlong}
                  fixed={comesAlong}
                  onTick={(wanted) => {
                    onChoose(tickSheet(choice, offer, wanted));
                  }}
                >
                  {text.kinds[offer.key]}
                  {comesAlong && <span className={styles.note}>{text.comesAlong}</span>}
                </TickBox>
              );
            })}
        </fieldset>
      ))}
    </details>
  );
}
