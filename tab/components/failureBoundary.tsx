import { Component } from 'react';
import type { ReactNode } from 'react';
import { Problem } from './problem';

/** A fault while drawing shows the failure page instead of an empty tab. React offers this only as a class. */
export class FailureBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <Problem error={this.state.error} onRetry={() => location.reload()} />;
  }
}
