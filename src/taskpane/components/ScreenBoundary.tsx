import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { PartBoundary } from './PartBoundary';
import { ScreenTitle } from './ScreenTitle';

type ScreenBoundaryProps = {
  readonly children: ReactNode;
  /** Starts the whole pane anew, which loses what was begun on the screen. */
  readonly restart: () => void;
};

type UnopenedScreenProps = {
  readonly retry: () => void;
  /** Null until asking again has not helped. */
  readonly restart: (() => void) | null;
};

function UnopenedScreen({ retry, restart }: UnopenedScreenProps) {
  const { text } = useWords();
  return (
    <>
      <ScreenTitle takesFocus>{text.failed.title}</ScreenTitle>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{text.failed.unopened}</MessageBarBody>
      </MessageBar>
      <ActionBar>
        <Button appearance="primary" onClick={retry}>
          {text.tryAgain}
        </Button>
        {restart !== null && <Button onClick={restart}>{text.failed.restart}</Button>}
      </ActionBar>
    </>
  );
}

/** Stands in for a screen that cannot be shown; it is asked for again without leaving what the user was about. */
export function ScreenBoundary({ children, restart }: ScreenBoundaryProps) {
  return (
    <PartBoundary
      unopened={(retry, tries) => <UnopenedScreen retry={retry} restart={tries === 0 ? null : restart} />}
    >
      {children}
    </PartBoundary>
  );
}
