import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { formatPlace } from '../../../domain/index';
import type { MergeConflict, MergeSide } from '../../../domain/sheets/division/merge-result';
import { useHandingOutText } from '../../use-handing-out-text';

type ConflictFieldProps = {
  readonly conflict: MergeConflict;
  readonly onChoose: (side: MergeSide) => void;
};

const SIDES: readonly MergeSide[] = ['home', 'returned'];

const useStyles = makeStyles({
  field: {
    margin: '8px 0',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  side: { display: 'flex', gap: '8px', alignItems: 'flex-start', minHeight: '32px', padding: '4px 0' },
  box: { flexShrink: 0, width: '18px', height: '18px', margin: '2px 0 0' },
});

/** A cell in which both sides say something else: one of them is chosen. */
export function ConflictField({ conflict, onChoose }: ConflictFieldProps) {
  const styles = useStyles();
  const words = useHandingOutText().takeBack;
  const name = useId();
  const quoted = (text: string) => (text === '' ? words.blank : `“${text}”`);
  return (
    <fieldset className={styles.field}>
      <legend>{`${formatPlace(conflict.at)} ${conflict.heading}`}</legend>
      {SIDES.map((side) => (
        <label key={side} className={styles.side}>
          <input
            type="radio"
            name={name}
            className={styles.box}
            checked={conflict.chosen === side}
            onChange={() => {
              onChoose(side);
            }}
          />
          <span>{words[side](quoted(conflict[side]))}</span>
        </label>
      ))}
    </fieldset>
  );
}
