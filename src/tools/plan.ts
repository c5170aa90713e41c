import { HANDS, VOTES, type Council, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { asRecorded, rowOf, undecided, type Forecast, type Links, type Probabilities } from '../analysis/index.ts';
import { PRESETS, type Plan, type Preset } from '../session/index.ts';

/** What is known of a question. Without votes, the presets that start from them are not on offer. */
export interface Known {
  readonly council: Council;
  readonly recorded?: Votes;
  /** On the line that the reader is on, where it departs from the record. */
  readonly line?: Votes;
}

/** Members that move as one have the same number, from 0. */
export type Blocs = ReadonlyMap<MemberId, number>;

/** The presets that there is anything to begin from, in the order in which they are offered. */
export function presetsOf({ recorded, line }: Known): readonly Preset[] {
  const offered: Readonly<Record<Preset, boolean>> = {
    recorded: recorded !== undefined,
    line: line !== undefined,
    doubt: recorded !== undefined || line !== undefined,
    undecided: true,
    alike: recorded !== undefined || line !== undefined,
  };
  return PRESETS.filter((preset) => offered[preset]);
}

/** A plan that says no more than its preset. */
export function planFrom(preset: Preset): Plan {
  return { preset, rows: {}, conditions: [], four: false };
}

/** The plan that a reader begins with. */
export function firstPlan(known: Known): Plan {
  return planFrom(presetsOf(known)[0] ?? 'undecided');
}

/** Every member's chances: the reader's, and the preset's where there are none. */
export function forecastOf(plan: Plan, known: Known): Forecast {
  return { ...presetRows(plan.preset, known), ...plan.rows };
}

/** Who moves with whom. The numbers are below that of the seats, whatever a link says: what is beyond gets a free one. */
export function blocsOf({ preset, blocs }: Plan, known: Known): Blocs {
  if (!blocs) return preset === 'alike' ? votedAlike(known) : new Map();
  const { seats } = known.council;
  const seated = blocs.filter(([member]) => seats.some((seat) => seat.member === member));
  const isIn = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < seats.length;
  const free = numbersFrom(seats.length).filter((number) => !seated.some(([, taken]) => taken === number));
  const beyond = [...new Set(seated.map(([, number]) => number).filter((number) => !isIn(number)))];
  return new Map(
    seated.map(([member, number]) => [member, isIn(number) ? number : (free[beyond.indexOf(number)] ?? 0)]),
  );
}

/** The numbers of the blocs that a member can be put in: those up to the highest, and one more, at most a bloc a seat. */
export function blocsOffered(blocs: Blocs, { seats }: Council): readonly number[] {
  return numbersFrom(Math.min(seats.length, Math.max(-1, ...blocs.values()) + 2));
}

/** Blocs of at least two members, and the conditions, for the analysis. `numbers`: what each bloc is called. */
export function linksOf(plan: Plan, known: Known): { readonly links: Links; readonly numbers: readonly number[] } {
  const blocs = blocsOf(plan, known);
  const numbers = [...new Set(blocs.values())].toSorted((one, other) => one - other);
  const all = numbers.map((number) => ({ number, members: membersIn(blocs, number, known.council) }));
  const joined = all.filter(({ members }) => members.length > 1);
  return {
    links: { blocs: joined.map(({ members }) => members), conditions: plan.conditions },
    numbers: joined.map(({ number }) => number),
  };
}

/** The member's chances are these from now on, and those of all that move with it. */
export function withRow(plan: Plan, known: Known, member: MemberId, row: Probabilities): Plan {
  const blocs = blocsOf(plan, known);
  const number = blocs.get(member);
  const members = number === undefined ? [member] : membersIn(blocs, number, known.council);
  return { ...plan, rows: { ...plan.rows, ...Object.fromEntries(members.map((each) => [each, row])) } };
}

/** The member moves with a bloc, and takes over its chances; or by itself. */
export function withBloc(plan: Plan, known: Known, member: MemberId, number: number | undefined): Plan {
  const others = new Map(blocsOf(plan, known));
  others.delete(member);
  if (number === undefined) return { ...plan, blocs: [...others] };
  const [first] = membersIn(others, number, known.council);
  const rows = first === undefined ? plan.rows : { ...plan.rows, [member]: rowOf(forecastOf(plan, known), first) };
  return { ...plan, rows, blocs: [...others.set(member, number)] };
}

export function membersIn(blocs: Blocs, number: number, { seats }: Council): readonly MemberId[] {
  return seats.map(({ member }) => member).filter((member) => blocs.get(member) === number);
}

/**
 * One chance moved; the others keep their proportions and share what is left. Where they had nothing, it goes in equal
 * parts to those of `shown`.
 */
export function rescaled(row: Probabilities, vote: Vote, chance: number, shown: readonly Vote[]): Probabilities {
  const others = VOTES.filter((each) => each !== vote);
  const sum = others.reduce((all, each) => all + row[each], 0);
  const takers = shown.filter((each) => each !== vote);
  const shareOf = (each: Vote): number => (sum > 0 ? row[each] / sum : takers.includes(each) ? 1 / takers.length : 0);
  const left = 1 - chance;
  const of = (each: Vote): number => (each === vote ? chance : left * shareOf(each));
  return {
    inFavour: of('inFavour'),
    against: of('against'),
    abstaining: of('abstaining'),
    notParticipating: of('notParticipating'),
  };
}

/** The votes that have a slider: staying away only where the reader wants it, or somebody may. */
export function shownVotes(four: boolean, forecast: Forecast, { seats }: Council): readonly Vote[] {
  const away = four || seats.some(({ member }) => rowOf(forecast, member).notParticipating > 0);
  return away ? VOTES : HANDS;
}

function presetRows(preset: Preset, { council, recorded, line }: Known): Forecast {
  const votes = (preset === 'line' ? line : recorded) ?? recorded ?? line;
  if (votes === undefined || preset === 'undecided' || preset === 'alike') return undecided(council);
  return preset === 'doubt' ? doubted(votes, council) : asRecorded(votes, council);
}

/** The vote as it was in four cases of five; the rest in equal parts to the other votes, staying away not among them. */
function doubted(votes: Votes, council: Council): Forecast {
  const certain = asRecorded(votes, council);
  return Object.fromEntries(
    council.seats.map(({ member }) => [
      member,
      rescaled(rowOf(certain, member), votes[member] ?? 'notParticipating', AS_RECORDED, HANDS),
    ]),
  );
}

/** How likely a member votes as it did, where the reader doubts the record. */
export const AS_RECORDED = 0.8;

function numbersFrom(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}

/** The members with the same vote, wherever there are two or more. */
function votedAlike({ council, recorded, line }: Known): Blocs {
  const votes = recorded ?? line ?? {};
  const groups = VOTES.map((vote) => council.seats.filter(({ member }) => votes[member] === vote)).filter(
    ({ length }) => length > 1,
  );
  return new Map(groups.flatMap((seats, number) => seats.map(({ member }) => [member, number] as const)));
}
