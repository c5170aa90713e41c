import { lazy, Suspense, type JSX, type MouseEvent } from 'react';
import { Boundary } from './Boundary.tsx';
import type { ErrorPageProps } from './ErrorPage.tsx';
import { retriable } from './retriable.ts';
import './failure.css';

const loadErrorPage = retriable(() => import('./ErrorPage.tsx'));
const ErrorPage = lazy(loadErrorPage);

/** In place of the whole page when it breaks: what can be done about it. It takes nothing away by itself. */
export function Broken(props: ErrorPageProps): JSX.Element {
  return (
    <Boundary renderFailure={() => <Bare error={props.error} />}>
      <Suspense>
        <ErrorPage {...props} />
      </Suspense>
    </Boundary>
  );
}

/** Fetches the error page while there is a network: what breaks may be the network. */
export function prepareErrorPage(): void {
  loadErrorPage().catch(() => undefined); // it is fetched again when it is needed
}

/** When not even the error page can be fetched: no sentence, only what the browser says, and the address, to be followed again. */
function Bare({ error }: { readonly error: Error }): JSX.Element {
  return (
    <main className="broken">
      <h1 role="alert">{error.name}</h1>
      <p>
        <a href={location.href} onClick={reload}>
          {location.href}
        </a>
      </p>
      <pre>{error.message}</pre>
    </main>
  );
}

/** An address that differs from that of the page in its last part only is not loaded by being followed. */
function reload(event: MouseEvent): void {
  event.preventDefault();
  location.reload();
}
