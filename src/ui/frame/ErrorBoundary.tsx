import { Component, type JSX, type MouseEvent, type ReactNode } from 'react';
import type { Say } from '../../messages/say.ts';
import './error.css';

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}
interface State {
  readonly error?: Error;
}

/** What is left when something breaks: a plain message, and the way back to the meeting as recorded. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { say, children } = this.props;
    if (!error) return children;
    return <Broken say={say} error={error} />;
  }
}

/** @param say absent when even the words could not be fetched; then the browser's own message has to do */
export function Broken({ say, error }: { readonly say: Say | undefined; readonly error: Error }): JSX.Element {
  return (
    <main className="broken">
      <div role="alert">
        <h1>{say ? say('ui.broken.title') : error.name}</h1>
        {say && <p>{say('ui.broken.text')}</p>}
      </div>
      <p>
        <a href={location.pathname + location.search} onClick={restart}>
          {say ? say('ui.broken.restart') : location.href}
        </a>
      </p>
      <pre>{error.message}</pre>
    </main>
  );
}

/** The same address without its last part would only scroll: the page has to be loaded again. */
function restart(event: MouseEvent): void {
  event.preventDefault();
  history.replaceState(undefined, '', location.pathname + location.search);
  location.reload();
}
