import { useState, type JSX, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** One line on what is inside, for who has not opened it. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A part of the page that is fetched and worked out when it is opened, and only then. */
export function Fold({ title, about, children }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{title}</b> <span>{about}</span>
      </summary>
      {open && <div className="fold-inside">{children}</div>}
    </details>
  );
}
