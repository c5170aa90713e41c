import { createElement, lazy, Suspense, type ComponentType, type JSX } from 'react';
import { PanelBoundary, type PanelName } from './PanelBoundary.tsx';

/**
 * A panel whose code is loaded on demand, within a boundary of its own.
 *
 * @param load the dynamic import; called again when the reader tries again, because `lazy` remembers a failure
 * @param isAwaited whether the reader looks for the panel now: a dialog that is closed does not say that it failed
 */
export function lazyPanel<Props extends object>(
  name: PanelName,
  load: () => Promise<{ default: ComponentType<Props> }>,
  isAwaited?: (props: Props) => boolean,
): (props: Props) => JSX.Element {
  let Content = lazy(load);
  function loadAgain(): void {
    removeBrokenStyles();
    Content = lazy(load);
  }
  /** Reads `Content` when it is drawn, so that another try draws the newest. */
  function Newest(props: Props): JSX.Element {
    return <Suspense>{createElement(Content, props)}</Suspense>;
  }
  return function LazyPanel(props) {
    return (
      <PanelBoundary name={name} isAwaited={isAwaited?.(props) ?? true} beforeRetry={loadAgain}>
        <Newest {...props} />
      </PanelBoundary>
    );
  };
}

/** Vite takes a style sheet for loaded when its element is there, even if it could not be fetched. */
function removeBrokenStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) link.remove();
}
