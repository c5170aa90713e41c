import { useMemo, type JSX } from 'react';
import type { Scenario } from '../../scenario/index.ts';
import type { MemberId } from '../../../machines/rules/index.ts';
import { memberLabels, shareText } from '../../messages/council.text.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import type { CouncilSeat } from './councilSeat.ts';
import { PowerMark } from './CouncilTable.tsx';
import { CouncilView } from './CouncilView.tsx';

/** Seats that have the same power. */
export interface PowerGroup {
  readonly key: string;
  /** `Permanent, with veto` */
  readonly name: string;
  /** Of each seat; all seats of all groups add up to 1, or nobody has power. */
  readonly share: number;
  readonly hasVeto: boolean;
  readonly permanent: boolean;
  readonly seats: readonly PowerSeat[];
}

interface PowerSeat {
  readonly key: string;
  /** Absent where no State is known to hold it. */
  readonly member?: MemberId;
  /** What it is called without one: `Elected seat 3`. */
  readonly name: string;
}

interface Props {
  readonly groups: readonly PowerGroup[];
  /** Which index the shares are of. */
  readonly index: 'shapleyShubik' | 'banzhafNormalised';
}

/** A Council with the power of each seat: a disc, as full as its power is a part of the greatest. */
export function PowerCouncil({ groups, index }: Props): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const most = Math.max(...groups.map(({ share }) => share));
  const places = usePlaces();
  const seats = useMemo(
    () =>
      inOrder(
        groups.flatMap((group) => seatsOf(say, scenario, group, most)),
        places,
      ),
    [say, scenario, groups, most, places],
  );
  return (
    <CouncilView
      seats={seats}
      groups={groups.map(({ key, name, seats: { length } }) => ({
        key,
        name: say('council.group', { name, count: length }),
      }))}
      label={say('power.title')}
      value={say('council.column.power')}
      count={
        <ul className="council-kinds">
          {groups.map(({ key, name, share, seats: { length } }) => (
            <li key={key}>
              <PowerMark power={partOf(share, most)} />
              <b className="council-number">{shareText(say, share)}</b>
              <span>
                {say('council.power.each', { kind: name, count: length, all: shareText(say, share * length) })}
              </span>
            </li>
          ))}
        </ul>
      }
      legend={
        <>
          <li>{say('council.power.about', { index })}</li>
          <li>
            <PowerMark power={0.4} /> {say('council.legend.power')}
          </li>
        </>
      }
    />
  );
}

const partOf = (share: number, most: number): number => (most > 0 ? share / most : 0);

function seatsOf(say: Say, { members }: Scenario, group: PowerGroup, most: number): CouncilSeat[] {
  const { name: standing, share, hasVeto, permanent, seats } = group;
  const value = shareText(say, share);
  const unnamed = seats.filter(({ member }) => member === undefined).length;
  return seats.map(({ key, member, name: numbered }) => {
    const label = member === undefined ? undefined : memberLabels(say, member);
    const name = label?.wide ?? numbered;
    return {
      key,
      group: group.key,
      name,
      ...(label && member !== undefined
        ? { label, holder: { member, flag: members.find(({ id }) => id === member)?.flag } }
        : { alike: say('council.alike.power', { kind: standing, count: unnamed }) }),
      permanent,
      hasVeto,
      vetoing: false,
      mark: { power: partOf(share, most) },
      told: say('council.told', { seat: name, standing, what: say('council.told.power', { share: value }) }),
      standing,
      value,
    };
  });
}

/** Where the members sit in the meeting. */
function usePlaces(): ReadonlyMap<string, number> {
  const views = useView(select.seats);
  return useMemo(() => new Map(views.map(({ member, place }) => [member, place])), [views]);
}

/** Those with a name first: as in the meeting, where all of them sit there, or else by their names. */
function inOrder(seats: readonly CouncilSeat[], places: ReadonlyMap<string, number>): readonly CouncilSeat[] {
  const [named, others] = [seats.filter(({ label }) => label), seats.filter(({ label }) => !label)];
  const areHere = named.every(({ key }) => places.has(key));
  const sorted = named.toSorted((one, other) =>
    areHere ? (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0) : one.name.localeCompare(other.name),
  );
  return [...sorted, ...others];
}
