import type { JSX } from 'react';
import { orderMotions, unreachable, type Ruling } from '../../../machines/rules/index.ts';
import type { RoomView } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import { contestedText, motionText, textIdText, type Names } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

/** Lists motions in the order of decision, rulings and whether they stand, and who presides when the chair was ceded. */
export function Proceedings({
  room: { motions, rulings, president, ceded },
}: {
  readonly room: RoomView;
}): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const ranked = orderMotions(motions);
  if (ranked.length + rulings.length + ceded.length === 0) return undefined;
  return (
    <>
      {ceded[0] !== undefined && (
        <p className="table-aside">
          {say('ui.table.ceded', {
            state: president ? names(president) : say('speaker.president'),
            by: names(ceded[0]),
          })}
        </p>
      )}
      {ranked.length > 0 && (
        <>
          <h3>{say('ui.table.motions', { count: ranked.length })}</h3>
          <ol className="table-list">
            {ranked.map(({ number, by, motion }) => (
              <li key={number}>
                {say('ui.table.motion', { number, state: names(by), motion: motionText(say, names, motion) })}
              </li>
            ))}
          </ol>
        </>
      )}
      {rulings.length > 0 && (
        <>
          <h3>{say('ui.table.rulings')}</h3>
          <ol className="table-list">
            {rulings.map((ruling) => (
              <RulingLine key={ruling.number} ruling={ruling} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function RulingLine({ ruling }: { readonly ruling: Ruling }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { challengedBy, overruled } = ruling;
  return (
    <li>
      {rulingText(say, names, ruling)}{' '}
      {challengedBy !== undefined &&
        say('ui.table.challenged', {
          state: names(challengedBy),
          end: overruled === undefined ? 'open' : overruled ? 'overruled' : 'stands',
        })}
    </li>
  );
}

function rulingText(say: Say, names: Names, ruling: Ruling): string {
  switch (ruling.on) {
    case 'point':
      return say('ui.table.point', { state: names(ruling.raisedBy), upheld: ruling.upheld ? 'yes' : 'no' });
    case 'preliminary':
      return say('ui.table.settled', { draft: contestedText(say, ruling), matter: ruling.matter });
    case 'amendments':
      return say('ui.table.order', {
        draft: ruling.draft,
        order: say.list(ruling.order.map((id) => textIdText(say, id))),
      });
    default:
      return unreachable(ruling);
  }
}
