import type { MemberId, Seat, Vote } from '../../machines/rules/index.ts';
import { asCounted, holdersUnder, vetoesThatDefeat, type Reform, type ReformSeats } from '../analysis/index.ts';
import type { Case } from './case.ts';

/** Who sits in the Council of a reform, as far as that is known, with the votes that were cast. */
export interface SeatedReform {
  /** Those that are kept first, then those that are open, then those that are new; in each, by place. */
  readonly seats: readonly SeatedPlace[];
  /** Whether the rule gives anybody a veto on the matter. */
  readonly hasVeto: boolean;
}

export interface SeatedPlace {
  readonly place: keyof ReformSeats;
  readonly holder: Holder;
}

/**
 * - `kept`: a member of the Council keeps a seat, and its vote counts; `bound` where the rule has made it abstain;
 * - `open`: one of these members has it, and nothing says which;
 * - `new`: there was no such seat, and so no vote. Numbered among those of its place and kind, from 1.
 */
export type Holder =
  | { readonly kind: 'kept'; readonly member: MemberId; readonly vote: Vote; readonly bound: boolean }
  | { readonly kind: 'open'; readonly among: readonly MemberId[]; readonly number: number }
  | { readonly kind: 'new'; readonly number: number };

/** Who sits where, as `inCouncilOf` counts the same votes: nobody is seated by a guess. */
export function seatedInReform({ council, votes, matter, rule }: Case, reform: Reform): SeatedReform {
  const { keeping, open } = holdersUnder(council, reform);
  const counted = asCounted(votes, matter, rule);
  const kept = ({ member, permanent }: Seat): Filled => ({
    holder: {
      kind: 'kept',
      member,
      vote: counted[member] ?? 'notParticipating',
      bound: counted[member] !== votes[member],
    },
    wants: keeping.includes(member) ? 'permanentWithVeto' : permanent ? 'permanentWithoutVeto' : 'elected',
  });
  const openTo = (among: readonly MemberId[], many: number, wants: keyof ReformSeats): Filled[] =>
    Array.from({ length: many }, () => ({ holder: { kind: 'open', among, number: 0 }, wants }));

  const { permanentWithVeto, permanentWithoutVeto, elected } = reform.seats;
  const room = permanentWithoutVeto + elected;
  const isOpen = open.length > 0;
  const others = council.seats.filter(({ member }) => !keeping.includes(member) && !open.includes(member));
  const demoted = isOpen ? open.length - permanentWithVeto : 0; // of the five: without a veto, and it is not said who
  const holders = isOpen
    ? openTo(open, permanentWithVeto, 'permanentWithVeto')
    : council.seats.filter(({ member }) => keeping.includes(member)).map(kept);
  const plain =
    others.length + demoted > room
      ? openTo([...open, ...others.map(({ member }) => member)], room, 'elected')
      : [...others.map(kept), ...openTo(open, demoted, 'permanentWithoutVeto')];
  return {
    seats: placed([...holders, ...plain], reform.seats),
    hasVeto: vetoesThatDefeat(matter, rule) < Infinity,
  };
}

interface Filled {
  readonly holder: Holder;
  /** Where it sits, if there is room. */
  readonly wants: keyof ReformSeats;
}

const PLACES = [
  'permanentWithVeto',
  'permanentWithoutVeto',
  'elected',
] as const satisfies readonly (keyof ReformSeats)[];
const KINDS = ['kept', 'open', 'new'] as const satisfies readonly Holder['kind'][];

/** Everybody where they want to sit as long as there is room, else in the next place that has some; what is left is new. */
function placed(filled: readonly Filled[], { ...left }: Record<keyof ReformSeats, number>): readonly SeatedPlace[] {
  const seats: SeatedPlace[] = [];
  for (const { holder, wants } of filled) {
    const place = left[wants] > 0 ? wants : PLACES.find((each) => left[each] > 0);
    if (!place) throw new Error('More members than seats');
    left[place] -= 1;
    seats.push({ place, holder });
  }
  for (const place of PLACES)
    for (; left[place] > 0; left[place] -= 1) seats.push({ place, holder: { kind: 'new', number: 0 } });
  return KINDS.flatMap((kind) => PLACES.flatMap((place) => ofKind(seats, kind, place)));
}

/** Seats without a member to tell them apart have numbers. */
function ofKind(seats: readonly SeatedPlace[], kind: Holder['kind'], place: keyof ReformSeats): SeatedPlace[] {
  return seats
    .filter((seat) => seat.holder.kind === kind && seat.place === place)
    .map(({ holder }, index) => ({
      place,
      holder: holder.kind === 'kept' ? holder : { ...holder, number: index + 1 },
    }));
}
