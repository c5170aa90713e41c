import type { JSX } from 'react';
import Shelf from '../shelf/Shelf.tsx';
import Compare from './Compare.tsx';
import Share from './Share.tsx';
import Variations from './Variations.tsx';
import './study.css';

/** Everything about the reader's own lines in one band: the lines, two of them side by side, passing on and keeping. */
export default function Study({ id }: { readonly id: string }): JSX.Element {
  return (
    <div className="band study">
      <Variations />
      <div className="study-keep">
        <Share id={id} />
        <Shelf id={id} />
      </div>
      <Compare />
    </div>
  );
}
