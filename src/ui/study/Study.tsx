import type { JSX } from 'react';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import Shelf from '../shelf/Shelf.tsx';
import Compare from './Compare.tsx';
import Share from './Share.tsx';
import Variations from './Variations.tsx';
import './study.css';

/** Everything about the reader's own lines in one band: the lines, two of them side by side, passing on and keeping. */
export default function Study({ id }: { readonly id: string }): JSX.Element {
  return (
    <div className="band study">
      <PanelBoundary name="lines">
        <Variations />
      </PanelBoundary>
      <div className="study-keep">
        <PanelBoundary name="share">
          <Share id={id} />
        </PanelBoundary>
        <PanelBoundary name="shelf">
          <Shelf id={id} />
        </PanelBoundary>
      </div>
      <PanelBoundary name="compare">
        <Compare />
      </PanelBoundary>
    </div>
  );
}
