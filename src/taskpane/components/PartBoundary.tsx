import { Component, type ReactNode } from 'react';
import { forgetFailedParts } from '../part-on-demand';

type PartBoundaryProps = {
  readonly children: ReactNode;
  /** What stands in for the part; `tries` is how often it has been asked for again. */
  readonly unopened: (retry: () => void, tries: number) => ReactNode;
};

type PartBoundaryState = { readonly broken: boolean; readonly tries: number };

/** Holds a part of the pane that may not be shown, as when it is not fetched because the computer is offline. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state = { broken: false, tries: 0 };

  static getDerivedStateFromError(): Pick<PartBoundaryState, 'broken'> {
    return { broken: true };
  }

  private readonly retry = () => {
    forgetFailedParts();
    this.setState(({ tries }) => ({ broken: false, tries: tries + 1 }));
  };

  override render() {
    const { broken, tries } = this.state;
    return broken ? this.props.unopened(this.retry, tries) : this.props.children;
  }
}
