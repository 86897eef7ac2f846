import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { ScreenTitle } from './ScreenTitle';

type ScreenBoundaryProps = {
  readonly children: ReactNode;
  /** Starts the pane anew: a part that could not be fetched is asked for only once in its life. */
  readonly restart: () => void;
};

function UnopenedScreen({ restart }: Pick<ScreenBoundaryProps, 'restart'>) {
  const { text } = useWords();
  return (
    <>
      <ScreenTitle takesFocus>{text.failed.title}</ScreenTitle>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{text.failed.unopened}</MessageBarBody>
      </MessageBar>
      <ActionBar>
        <Button appearance="primary" onClick={restart}>
          {text.tryAgain}
        </Button>
      </ActionBar>
    </>
  );
}

/** Stands in for a screen that cannot be shown, as when a part of the pane is not fetched because the computer is offline. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <UnopenedScreen restart={this.props.restart} /> : this.props.children;
  }
}
