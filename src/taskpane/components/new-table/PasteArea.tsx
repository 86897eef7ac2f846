import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Pasted } from '../../pasted-grid';
import { useNewTableText } from '../../use-new-table-text';

const useStyles = makeStyles({
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  area: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    padding: '8px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'none',
  },
});

/** Where the user pastes. The browser hands the clipboard over with the paste itself, so that no permission is asked for. */
export function PasteArea({ onPaste }: { readonly onPaste: (pasted: Pasted) => void }) {
  const styles = useStyles();
  const text = useNewTableText();
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {text.area}
      </label>
      <textarea
        id={id}
        className={styles.area}
        value=""
        onPaste={(event) => {
          const { clipboardData } = event;
          event.preventDefault();
          onPaste({ html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') });
        }}
        onChange={(event) => {
          // Text that comes without a paste of its own: dropped here, or put in by a keyboard's menu.
          onPaste({ html: '', text: event.target.value });
        }}
      />
    </>
  );
}
