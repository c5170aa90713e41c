import type { JSX, ReactNode } from 'react';
import type { Catalogue } from '../../messages/catalogue.ts';
import { useSay } from '../shared/say.context.ts';
import { Boundary, focusOnce, type Failure } from './Boundary.tsx';
import './failure.css';

export type PanelName = Catalogue['ui.panel.name']['panel'];

interface Props {
  readonly name: PanelName;
  /** Whether the reader looks for the panel now; where not, its failure says nothing yet. */
  readonly isAwaited?: boolean;
  readonly beforeRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A panel that breaks says so in its own place, and can be tried again; the rest of the page stands. */
export function PanelBoundary({ name, isAwaited = true, beforeRetry, children }: Props): JSX.Element {
  return (
    <Boundary
      beforeRetry={beforeRetry}
      renderFailure={(failure) => isAwaited && <PanelFailure name={name} failure={failure} />}
    >
      {children}
    </Boundary>
  );
}

interface FailureProps {
  readonly name: PanelName;
  readonly failure: Failure;
}

/** A browser may remember that a file could not be fetched: then only loading the page anew helps. */
function PanelFailure({ name, failure: { error, tries, retry } }: FailureProps): JSX.Element {
  const say = useSay();
  const panel = say('ui.panel.name', { panel: name });
  return (
    <div className="panel panel-failure" role="alert">
      <p>{say('ui.panel.failed', { panel })}</p>
      {tries > 0 && <p>{say('ui.panel.again')}</p>}
      <p>
        <button
          ref={tries > 0 ? focusOnce : undefined}
          type="button"
          className="button"
          aria-label={say('ui.panel.retryOf', { panel })}
          onClick={retry}
        >
          {say('ui.panel.retry')}
        </button>{' '}
        {tries > 0 && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {say('ui.panel.reload')}
          </button>
        )}
      </p>
      <pre>{error.message}</pre>
    </div>
  );
}
