import {
  createContext,
  createElement,
  lazy,
  startTransition,
  Suspense,
  use,
  useEffect,
  useState,
  type ComponentType,
  type JSX,
  type ReactNode,
} from 'react';
import { PanelBoundary, type PanelName } from './PanelBoundary.tsx';
import { retriable } from './retriable.ts';

/**
 * A panel whose code is loaded on demand, within a boundary of its own.
 *
 * @param load calls `import()`; called again when the reader tries again, by another `lazy`, which remembers a failure
 * @param isAwaited whether the reader looks for the panel now: a dialog that is closed does not say that it failed
 * @param waiting what stands there meanwhile; nothing unless told
 */
export function lazyPanel<Props extends object>(
  name: PanelName,
  load: () => Promise<{ default: ComponentType<Props> }>,
  isAwaited?: (props: Props) => boolean,
  waiting?: ReactNode,
): (props: Props) => JSX.Element {
  const fetched = retriable(load);
  let Content = lazy(fetched);
  function loadAgain(): void {
    Content = lazy(fetched);
  }
  /** Reads `Content` when it is drawn, so that another try draws the newest. */
  function Newest(props: Props): ReactNode {
    if (!use(FirstViewStands)) return waiting;
    return <Suspense fallback={waiting}>{createElement(Content, props)}</Suspense>;
  }
  return function LazyPanel(props) {
    return (
      <PanelBoundary name={name} isAwaited={isAwaited?.(props) ?? true} beforeRetry={loadAgain}>
        <Newest {...props} />
      </PanelBoundary>
    );
  };
}

/** Whether the first view stands. Where nothing is said it does. */
const FirstViewStands = createContext(true);

/**
 * Until the first view stands, nothing is fetched or drawn that comes later. Neither has the first frame, which the build
 * draws, anything of that; nor React when it takes that over.
 */
export function FirstViewFirst({ children }: { readonly children: ReactNode }): JSX.Element {
  const [stands, setStands] = useState(false);
  useEffect(() => startTransition(() => setStands(true)), []);
  return <FirstViewStands value={stands}>{children}</FirstViewStands>;
}
