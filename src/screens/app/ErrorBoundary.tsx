import type { ReactNode } from 'react';
import { Component } from 'react';
import { ProblemScreen } from '../ui/Problem.tsx';

/**
 * Catches errors a screen throws and shows a page that says so, never a blank one. A `NotFoundError` of the DOM is not
 * ours: the browser's translation or an extension has replaced nodes of the page (facebook/react#11538). The screen is
 * then rendered anew, up to three times.
 */
export class ErrorBoundary extends Component<
  { children: ReactNode },
  { failed: boolean; error: unknown; healed: number }
> {
  override state = { failed: false, error: undefined as unknown, healed: 0 };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  /** Tells if the error comes from nodes changed by others and rendering anew has not failed three times. */
  get #heals(): boolean {
    const { error, healed } = this.state;
    return error instanceof DOMException && error.name === 'NotFoundError' && healed < 3;
  }

  override componentDidCatch() {
    if (this.#heals) this.setState(({ healed }) => ({ failed: false, healed: healed + 1 }));
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (this.#heals) return undefined;
    return <ProblemScreen error={this.state.error} again={() => this.setState({ failed: false })} />;
  }
}
