import { Component, type ReactNode } from 'react';
import { PartFailure } from './failure.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What takes the place of what failed; by default a sentence with a way to try again. */
  readonly fallback?: (error: unknown, retry: () => void) => ReactNode;
}

interface BoundaryState {
  readonly failed: { readonly error: unknown } | null;
}

/**
 * Keeps a failure of one part of the page to that part: the rest stays as it is. Tried again, the
 * part is drawn anew; should it fail again (its code did not come, which a browser may remember),
 * the whole page is, and its address holds what it showed.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null };
  private hasRetried = false;

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error } };
  }

  private readonly retry = () => {
    if (this.hasRetried) location.reload();
    this.hasRetried = true;
    this.setState({ failed: null });
  };

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return (
      this.props.fallback?.(failed.error, this.retry) ?? (
        <PartFailure error={failed.error} retry={this.retry} />
      )
    );
  }
}
