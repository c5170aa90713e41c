import type { JSX } from 'react';
import { charterOn, type Provision, type MemberId } from '../../../machines/rules/index.ts';
import { usePlainNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import './holders.css';

/** Who holds a veto, and since when, by which instrument. */
export default function Holders(): JSX.Element {
  const say = useSay();
  const names = usePlainNames();
  const { date } = useScenario().scenario.meeting;
  const seats = useView(select.seats);
  const { permanent } = charterOn(date);
  return (
    <ul className="holders">
      {seats
        .filter((seat) => seat.permanent)
        .map(({ member }) => (
          <li key={member}>
            <b>{names(member)}</b> <Since provision={permanent.find(({ value }) => value === member)} />
          </li>
        ))}
      <li>{say('holders.others')}</li>
    </ul>
  );
}

/** A Council of the reader's own can have others than the Charter: of them nothing is said. */
function Since({ provision }: { readonly provision: Provision<MemberId> | undefined }): JSX.Element | undefined {
  const say = useSay();
  if (!provision) return undefined;
  return (
    <span>{say('holders.since', { date: say.day(provision.since), by: HOW[provision.source] ?? 'charter' })}</span>
  );
}

const HOW: { readonly [Source in Provision<MemberId>['source']]?: 'china' | 'russia' } = {
  'A/RES/2758(XXVI)': 'china',
  'Letter of 24 December 1991': 'russia',
};
