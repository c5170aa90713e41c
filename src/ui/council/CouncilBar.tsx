import type { CSSProperties, JSX } from 'react';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly seats: number;
  readonly required: number;
  readonly inFavour: { readonly least: number; readonly most: number };
  /** The text has votes enough, and is vetoed. */
  readonly vetoed: boolean;
}

/** The count of any Council: votes in favour, pale those that are open, and the mark at the number that is needed. */
export function CouncilBar({ seats, required, inFavour: { least, most }, vetoed }: Props): JSX.Element {
  const say = useSay();
  return (
    <div
      className="council-bar"
      style={{ '--seats': seats, '--least': least, '--most': most, '--from': required } as CSSProperties}
      data-late={required > seats / 2}
    >
      <div
        className="council-bar-cells"
        data-many={seats > MANY}
        role="img"
        aria-label={say('council.bar', { least, more: most - least, seats, required })}
      >
        <span className="council-bar-open" />
        <span className="council-bar-sure" />
        {vetoed && <b className="council-bar-veto">{say('ui.bar.veto')}</b>}
      </div>
      <div className="council-bar-mark" aria-hidden="true">
        <span>{say('ui.bar.needed', { required })}</span>
      </div>
    </div>
  );
}

/** More cells than these are not drawn one by one. */
const MANY = 60;
