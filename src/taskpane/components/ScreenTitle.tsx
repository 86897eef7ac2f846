import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

type ScreenTitleProps = {
  readonly children: string;
  /** True where the user's own press led here: the button pressed is gone, so the focus goes to the title. */
  readonly takesFocus?: boolean;
};

const useStyles = makeStyles({
  title: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: '30px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
});

/** The heading of a screen. */
export function ScreenTitle({ children, takesFocus = false }: ScreenTitleProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} className={styles.title} tabIndex={-1}>
      {children}
    </h2>
  );
}
