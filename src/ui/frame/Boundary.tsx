import { Component, type ReactNode } from 'react';

/** What broke below a boundary, and the way to try again. */
export interface Failure {
  readonly error: Error;
  /** How often the reader has tried again already. */
  readonly tries: number;
  readonly retry: () => void;
}

interface Props {
  /** What is shown in place of what broke. */
  readonly renderFailure: (failure: Failure) => ReactNode;
  /** Done before what broke is drawn again. */
  readonly beforeRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | undefined;
  readonly tries: number;
}

/** Catches what breaks below it, and shows something else there until the reader tries again. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: undefined, tries: 0 };

  static getDerivedStateFromError(cause: unknown): Partial<State> {
    return { error: errorOf(cause) };
  }

  readonly retry = (): void => {
    this.props.beforeRetry?.();
    this.setState(({ tries }) => ({ error: undefined, tries: tries + 1 }));
  };

  override render(): ReactNode {
    const { error, tries } = this.state;
    const { renderFailure, children } = this.props;
    if (error) return renderFailure({ error, tries, retry: this.retry });
    return (
      <>
        {tries > 0 && <span ref={focusOnce} tabIndex={-1} />}
        {children}
      </>
    );
  }
}

/** The button that was pressed goes with the failure: who goes on by key goes on from the same place. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

/** Anything can be thrown. */
export function errorOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
