import type { ReactNode } from 'react';
import { Component } from 'react';
import { ProblemScreen } from '../ui/Problem.tsx';

/**
 * Catches what a screen throws, which is a fault of ours: the reader gets a page that says so, never a blank one.
 * Only where the browser refuses a change of the page was it not us: its translation, or an extension, has put other
 * nodes in the place of ours (facebook/react#11538). The screen is then made anew.
 */
export class ErrorBoundary extends Component<
  { children: ReactNode },
  { failed: boolean; error: unknown; healed: number }
> {
  override state = { failed: false, error: undefined as unknown, healed: 0 };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  /** Was the page changed by others? Not believed without end: then it is said. */
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
