import { makeStyles, tokens } from '@fluentui/react-components';

/** How the browser's own fields look in the pane: as wide as the pane, tall enough for a finger. */
export const useFieldLook = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200 },
  field: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '34px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
