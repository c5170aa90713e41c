import type { JSX, ReactNode, Ref } from 'react';

interface ControlProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly label: string;
  readonly off: boolean;
  readonly press: () => void;
  readonly children: ReactNode;
}

/** Stays focusable when there is nothing to do, so that the focus of who steps by key is not lost. */
export function Control({ ref, label, off, press, children }: ControlProps): JSX.Element {
  return (
    <button
      ref={ref}
      type="button"
      className="control"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => (off ? undefined : press())}
    >
      {children}
    </button>
  );
}
