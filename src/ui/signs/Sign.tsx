import type { JSX, ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly text: string;
  /** Which part of the code it stands for, as the code calls it. */
  readonly of: string;
  /** The drawing, which says nothing that the text does not say. */
  readonly children: ReactNode;
}

const SCHEMES = ['light', 'dark'] as const;

/** One sign, in light and in dark, its plain name, and what it means. */
export function Sign({ name, text, of, children }: Props): JSX.Element {
  return (
    <li className="sign" data-sign={of}>
      <div className="sign-plates" aria-hidden="true">
        {SCHEMES.map((scheme) => (
          <div key={scheme} className="sign-plate" data-scheme={scheme}>
            {children}
          </div>
        ))}
      </div>
      <div className="sign-words">
        <h3>{name}</h3>
        <p>{text}</p>
      </div>
    </li>
  );
}

/** A mark of the timeline or of a list, as large as it needs to be seen well. */
export function SmallMark({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <svg className="sign-mark" viewBox="-10 -10 20 20">
      {children}
    </svg>
  );
}
