import type { ReactNode } from 'react';
import { Component } from 'react';
import { ProblemScreen } from './Problem.tsx';

/** Catches what a screen throws, which is a fault of ours: the reader gets a page that says so, never a blank one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <ProblemScreen error={this.state.error} again={() => this.setState({ failed: false })} />;
  }
}
