import { Component, type ReactNode } from 'react';
import { SayContext } from '../shared/say.context.ts';
import './error.css';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error?: Error;
}

/** What is left when something breaks: a plain message, and the way back to the meeting as recorded. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = SayContext;
  declare context: React.ContextType<typeof SayContext>;
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const say = this.context;
    return (
      <main className="broken" role="alert">
        <h1>{say?.('ui.broken.title')}</h1>
        <p>{say?.('ui.broken.text')}</p>
        <p>
          <a href={location.pathname + location.search} onClick={restart}>
            {say?.('ui.broken.restart')}
          </a>
        </p>
        <details>
          <summary>{say?.('ui.broken.details')}</summary>
          <pre>{error.message}</pre>
        </details>
      </main>
    );
  }
}

/** The same address without its last part would only scroll: the page has to be loaded again. */
function restart(event: { preventDefault: () => void }): void {
  event.preventDefault();
  history.replaceState(undefined, '', location.pathname + location.search);
  location.reload();
}
