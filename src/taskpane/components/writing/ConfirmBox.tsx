import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

type ConfirmBoxProps = {
  readonly title: string;
  /** What would be done. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly decline: string;
  /** False while there is nothing to be done. */
  readonly canConfirm?: boolean;
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
};

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px 12px',
    border: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: 'none' },
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Something that cannot be made good again, told before it is done; it takes the focus when it appears. */
export function ConfirmBox({
  title,
  children,
  confirm,
  decline,
  canConfirm = true,
  onConfirm,
  onDecline,
}: ConfirmBoxProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} className={styles.box} role="group" aria-label={title} tabIndex={-1}>
      <p className={styles.title}>{title}</p>
      {children}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!canConfirm} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onDecline}>{decline}</Button>
      </div>
    </div>
  );
}
