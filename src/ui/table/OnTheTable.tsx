import type { JSX } from 'react';
import { useFocusTarget } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { DraftsOnTable } from './DraftsOnTable.tsx';
import Follows from './Follows.tsx';
import { OtherDecisions } from './OtherDecisions.tsx';
import { Proceedings } from './Proceedings.tsx';
import './table.css';

/** What is before the Council besides the vote, and what follows from a veto. */
export default function OnTheTable(): JSX.Element {
  const say = useSay();
  const room = useView(select.room);
  const title = useFocusTarget('table');
  return (
    <div className="table">
      <section aria-labelledby="table-title">
        <h2 ref={title} id="table-title" className="panel-title" tabIndex={-1}>
          {say('ui.table.title')}
        </h2>
        {(room.item === 'referred' || room.item === 'postponed') && (
          <p className="table-aside">{say('ui.table.aside', { how: room.item })}</p>
        )}
        <DraftsOnTable room={room} />
        <Proceedings room={room} />
        <OtherDecisions room={room} />
      </section>
      <Follows />
    </div>
  );
}
