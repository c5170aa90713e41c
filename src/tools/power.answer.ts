import {
  councilOn,
  dateOf,
  parseDate,
  type Council,
  type CouncilUnknown,
  type MemberId,
} from '../../machines/rules/index.ts';
import {
  bodyOf,
  CHARTER,
  elementsPaperVotes,
  ownReform,
  power,
  powerFractions,
  powerWithAbstention,
  reformedCouncil,
  REFORMS,
  sizeOfReform,
  votesOfReform,
  weightedPower,
  weightedPowerWithAbstention,
  weightOf,
  weightsOf,
  type DecisionRule,
  type Indices,
  type MemberPower,
  type MemberPowerWithAbstention,
  type OwnNumbers,
  type OwnNumbersProblem,
  type Power,
  type PowerFractions,
  type PowerWithAbstention,
  type Reform,
  type ReformedCouncil,
  type WeightedCouncil,
  type WeightedPower,
  type WeightedPowerWithAbstention,
  type WeightedSwings,
} from '../analysis/index.ts';
import type { PowerChoice, RuleChoice } from '../session/index.ts';
import { partiesTo, ruleCalled } from './decisionRule.ts';
import { answerTo, problemOfBody, type Answer } from './case.ts';

/** Whose power: the Council of the meeting, of another day, of a reform, or of numbers of the reader's. */
export type CouncilChoice = { readonly of: 'meeting' } | PowerChoice;

/** A Council in which every vote counts once. */
export type CountedChoice = Exclude<CouncilChoice, { of: 'weights' }>;

export type SeatKind = 'permanent' | 'permanentWithoutVeto' | 'elected';

export interface SeatsOfKind {
  readonly kind: SeatKind;
  readonly members: readonly MemberId[];
}

/** The Council that was chosen. */
export interface ChosenCouncil {
  readonly council: Council;
  /** The seats by kind; a kind without seats is left out. */
  readonly seats: readonly SeatsOfKind[];
  readonly reform?: ReformedCouncil & { readonly of: Reform };
  /** What the co-chairs' paper gives for a Council of this size. */
  readonly elementsPaper?: number;
}

/** Why there is no such Council: no table reaches that day, no reform has that name, or the numbers make none. */
export type ChoiceProblem =
  | (CouncilUnknown & { readonly found: string })
  | { readonly kind: 'unknownReform'; readonly found: string; readonly expected: readonly string[] }
  | { readonly kind: 'numbers'; readonly problem: OwnNumbersProblem };

/** The Council of a choice. @param meeting the Council of the meeting on screen */
export function councilChosen(choice: CountedChoice, meeting: Council): Answer<ChosenCouncil, ChoiceProblem> {
  switch (choice.of) {
    case 'meeting':
      return { ok: true, council: meeting, seats: seatsOf(meeting) };
    case 'date': {
      const read = councilOn(parseDate(choice.date) ?? NO_DAY);
      return read.ok
        ? { ok: true, council: read.council, seats: seatsOf(read.council) }
        : { ok: false, problem: { ...read.problem, found: choice.date } };
    }
    case 'reform': {
      const reform = REFORMS.find(({ name }) => name === choice.name);
      const expected = REFORMS.map(({ name }) => name);
      return reform
        ? councilOfReform(reform, choice.votes)
        : { ok: false, problem: { kind: 'unknownReform', found: choice.name, expected } };
    }
    case 'own': {
      const { requiredVotes, ...seats } = choice.numbers;
      const read = ownReform(requiredVotes === undefined ? seats : { ...seats, requiredVotes });
      return read.ok
        ? councilOfReform(read.reform)
        : { ok: false, problem: { kind: 'numbers', problem: read.problem } };
    }
  }
}

/** Stands for a field that is empty: no table reaches so far back. */
const NO_DAY = dateOf('1900-01-01');

/** The Council of a reform. @param votes affirmative votes required, 1 to the seats; without it, the reform's own number */
export function councilOfReform(
  reform: Reform,
  votes: number = votesOfReform(reform),
): Answer<ChosenCouncil, ChoiceProblem> {
  const size = sizeOfReform(reform);
  if (!Number.isInteger(votes) || votes < 1 || votes > size) {
    const expected = { kind: 'wholeNumber', from: 1, to: size } as const;
    const problem = { place: 'requiredVotes', found: String(votes), expected } as const;
    return { ok: false, problem: { kind: 'numbers', problem } };
  }
  const made = reformedCouncil(reform, votes);
  const elementsPaper = elementsPaperVotes(size);
  return {
    ok: true,
    council: made.council,
    seats: filled([
      { kind: 'permanent', members: [...made.known, ...made.newPermanentWithVeto] },
      { kind: 'permanentWithoutVeto', members: made.newPermanentWithoutVeto },
      { kind: 'elected', members: made.elected },
    ]),
    reform: { ...made, of: reform },
    ...(elementsPaper === undefined ? {} : { elementsPaper }),
  };
}

/** The seats of a Council by kind; a kind without seats is left out. */
export function seatsOf({ seats }: Council): readonly SeatsOfKind[] {
  const of = (permanent: boolean): MemberId[] =>
    seats.filter((seat) => seat.permanent === permanent).map(({ member }) => member);
  return filled([
    { kind: 'permanent', members: of(true) },
    { kind: 'elected', members: of(false) },
  ]);
}

/** Numbers to begin a reader's own Council with: those of another. */
export function ownNumbersOf({ seats, council }: Pick<ChosenCouncil, 'seats' | 'council'>): OwnNumbers {
  const count = (kind: SeatKind): number => seats.find((each) => each.kind === kind)?.members.length ?? 0;
  return {
    permanentWithVeto: count('permanent'),
    permanentWithoutVeto: count('permanentWithoutVeto'),
    elected: count('elected'),
    requiredVotes: council.requiredVotes,
  };
}

/** How much each seat counts, on a substantive matter under the Charter, before anybody has said how they will vote. */
export interface PowerAnswer {
  readonly rule: DecisionRule;
  /** In favour or against, as in the books. */
  readonly binary: Power;
  /** The same as fractions, in the order of the seats. */
  readonly fractions: readonly PowerFractions[];
  /** With abstention, as the Council votes. */
  readonly ternary: PowerWithAbstention;
  readonly kinds: readonly KindPower[];
  /** Members with a veto under the rule. */
  readonly vetoes: number;
  /** Affirmative votes that the rule requires. */
  readonly required: number;
  /** Patterns of votes in favour and against, and with abstentions: 2^n and 3^n. */
  readonly patterns: { readonly binary: bigint; readonly ternary: bigint };
  /** How many times the power of a member without a veto one with a veto has; absent where one of the two is not there. */
  readonly ratios?: PowerRatios;
  /** The textbook's weights; absent where nobody has a veto or those who do are enough. */
  readonly weighted?: WeightedGame;
}

/** Members of one kind that have the same power: as a rule all of the kind. */
export interface KindPower extends SeatsOfKind {
  readonly binary: MemberPower;
  /** The same as fractions. */
  readonly fractions: PowerFractions;
  readonly ternary: MemberPowerWithAbstention;
}

export interface PowerRatios {
  readonly binary: PowerRatio;
  readonly ternary: PowerRatio;
}

export interface PowerRatio {
  readonly shapleyShubik: number;
  readonly banzhaf: number;
}

/** A vote for each member without a veto, `weight` votes for the others, and `quota` votes needed. */
export interface WeightedGame {
  readonly quota: number;
  readonly weight: number;
}

/** The power of the seats of a Council, in both games, on a substantive matter. @param rule how one is decided there */
export function powerOf(
  { council, seats }: Pick<ChosenCouncil, 'council' | 'seats'>,
  rule: DecisionRule = CHARTER,
): PowerAnswer {
  const [binary, ternary] = [power(council, 'substantive', rule), powerWithAbstention(council, 'substantive', rule)];
  const fractions = powerFractions(council, 'substantive', rule, binary);
  const kinds = seats.flatMap((each) => equals(each, { binary, fractions, ternary }));
  const body = bodyOf(council, 'substantive', rule);
  const vetoes = weightsOf(body).vetoing;
  const barred = new Set(rule.obligatoryAbstainers);
  const voting = kinds.filter(({ members }) => !members.some((member) => barred.has(member)));
  const first = voting.find(({ kind }) => kind === 'permanent');
  const other = voting.find(({ kind }) => kind !== 'permanent');
  const weighted = rule.vetoes === 1 && !rule.obligatoryAbstainers ? weightedGameOf(council, rule) : undefined;
  const size = BigInt(council.seats.length);
  return {
    rule,
    binary,
    fractions,
    ternary,
    kinds,
    vetoes,
    required: body.required,
    patterns: { binary: 2n ** size, ternary: 3n ** size },
    ...(vetoes > 0 && first && other ? { ratios: ratiosOf(first, other) } : {}),
    ...(weighted ? { weighted } : {}),
  };
}

/** The same, where a rule may ask for what this Council does not have: more votes or vetoes than seats. */
export function powerUnder(
  chosen: Pick<ChosenCouncil, 'council' | 'seats'>,
  rule: DecisionRule,
): Answer<{ readonly power: PowerAnswer }> {
  return answerTo(problemOfBody(chosen.council, rule), () => ({ power: powerOf(chosen, rule) }));
}

/**
 * The rule for the power of a chosen Council, whatever the question. A number of votes that the reader has chosen with a
 * rule is meant for the Council of the meeting; any other brings its own.
 *
 * @param named the parties to the dispute that are named in the meeting
 */
export function ruleForPower(of: CouncilChoice, choice: RuleChoice, named: readonly MemberId[]): DecisionRule {
  const rule = ruleCalled(choice.name, { ...choice, parties: partiesTo({ parties: named }, choice) });
  const { requiredVotes: _, ...others } = rule;
  return of.of === 'meeting' ? rule : others;
}

/** Power where so many votes are required, without abstention: of a seat with a veto, and of one without. */
export interface RequiredPower {
  readonly required: number;
  /** Absent where no seat is of that kind. */
  readonly withVeto?: Indices;
  readonly withoutVeto?: Indices;
}

/**
 * How power moves with the number of votes required, from 1 to as many as there are seats. Under a rule by which members
 * have to abstain, no row speaks of those.
 */
export function powerByRequired(council: Council, rule: DecisionRule = CHARTER): readonly RequiredPower[] {
  const barred = rule.obligatoryAbstainers ?? [];
  const seatOf = (permanent: boolean): number =>
    council.seats.findIndex((seat) => seat.permanent === permanent && !barred.includes(seat.member));
  const [first, other] = [seatOf(true), seatOf(false)];
  return council.seats.map((_, place) => {
    const required = place + 1;
    const { members } = power(council, 'substantive', { ...rule, requiredVotes: required });
    const [withVeto, withoutVeto] = [members[first], members[other]];
    return {
      required,
      ...(withVeto ? { withVeto: indicesIn(withVeto) } : {}),
      ...(withoutVeto ? { withoutVeto: indicesIn(withoutVeto) } : {}),
    };
  });
}

function indicesIn({ shapleyShubik, banzhaf, banzhafNormalised }: Indices): Indices {
  return { shapleyShubik, banzhaf, banzhafNormalised };
}

/** The power of the seats of a Council of weights; seats that are alike are one row. */
export interface WeightedPowerAnswer extends WeightedPower {
  readonly rule: DecisionRule;
  readonly rows: readonly WeightedRow[];
  /** Sets of members: 2^n. */
  readonly coalitions: bigint;
  /** With abstention; the index of Shapley and Shubik is not worked out there. */
  readonly ternary: WeightedPowerWithAbstention;
  /** Patterns of votes in favour, against and abstaining: 3^n. */
  readonly patterns: bigint;
}

/** Seats with the same weight, all with a veto or none, and all free to vote or none: they have the same power. */
export interface WeightedRow {
  readonly weight: number;
  readonly hasVeto: boolean;
  readonly members: readonly MemberId[];
  readonly power: MemberPower;
  readonly fractions: PowerFractions;
  readonly ternary: WeightedSwings;
}

/**
 * The power of the seats of a Council of weights. Heaviest first.
 * @param rule how a veto comes about, and who has to abstain; a number of votes means nothing where votes weigh
 */
export function weightedPowerOf(council: WeightedCouncil, rule: DecisionRule = CHARTER): WeightedPowerAnswer {
  const found = weightedPower(council, rule);
  const ternary = weightedPowerWithAbstention(council, rule);
  const barred = new Set(rule.obligatoryAbstainers);
  const rows: (Omit<WeightedRow, 'members'> & { readonly members: MemberId[] })[] = [];
  for (const { member, weight, hasVeto } of council.seats) {
    const same = rows.find(
      (row) => row.weight === weight && row.hasVeto === hasVeto && barred.has(row.power.member) === barred.has(member),
    );
    if (same) same.members.push(member);
    else
      rows.push({
        weight,
        hasVeto,
        members: [member],
        power: ofMember(found.members, member),
        fractions: ofMember(found.fractions, member),
        ternary: ofMember(ternary.members, member),
      });
  }
  return {
    ...found,
    rule,
    rows: rows.toSorted((one, other) => other.weight - one.weight),
    coalitions: 2n ** BigInt(council.seats.length),
    ternary,
    patterns: 3n ** BigInt(council.seats.length),
  };
}

/** Where votes weigh, power with every quota is counted up to so many seats times their weight together. */
export const MOST_FOR_EVERY_QUOTA = 6000;

/** Power with one quota, in the game without abstention. */
export interface QuotaPower {
  readonly quota: number;
  readonly rows: readonly (Pick<WeightedRow, 'weight' | 'hasVeto' | 'members'> &
    Pick<Indices, 'shapleyShubik' | 'banzhaf'>)[];
}

/**
 * The power of seats that are alike, with every quota from 1 to the weight of all.
 * @param rows the seats that are alike, as `weightedPowerOf` finds them
 * @returns `undefined` beyond `MOST_FOR_EVERY_QUOTA`
 */
export function weightedPowerByQuota(
  council: WeightedCouncil,
  rule: DecisionRule,
  rows: readonly WeightedRow[],
): readonly QuotaPower[] | undefined {
  const sum = weightOf(council.seats);
  if (council.seats.length * sum > MOST_FOR_EVERY_QUOTA) return undefined;
  return Array.from({ length: sum }, (_, place) => {
    const found = weightedPower({ ...council, quota: place + 1 }, rule).members;
    return {
      quota: place + 1,
      rows: rows.map(({ weight, hasVeto, members, power: { member } }) => {
        const { shapleyShubik, banzhaf } = ofMember(found, member);
        return { weight, hasVeto, members, shapleyShubik, banzhaf };
      }),
    };
  });
}

/**
 * What was found for a member.
 * @throws where it is not among those for whom something was found
 */
export function ofMember<Found extends { readonly member: MemberId }>(
  found: readonly Found[],
  member: MemberId,
): Found {
  const own = found.find((each) => each.member === member);
  if (!own) throw new Error(`A seat without power: ${member}`);
  return own;
}

function equals(
  { kind, members }: SeatsOfKind,
  { binary, fractions, ternary }: Pick<PowerAnswer, 'binary' | 'fractions' | 'ternary'>,
): readonly KindPower[] {
  const groups: (Omit<KindPower, 'members'> & { readonly members: MemberId[] })[] = [];
  for (const member of members) {
    const own = ofMember(binary.members, member);
    const withAbstention = ofMember(ternary.members, member);
    const same = groups.find(
      (group) => group.binary.swings === own.swings && group.ternary.swings === withAbstention.swings,
    );
    if (same) same.members.push(member);
    else
      groups.push({
        kind,
        members: [member],
        binary: own,
        fractions: ofMember(fractions, member),
        ternary: withAbstention,
      });
  }
  return groups;
}

function ratiosOf(one: KindPower, other: KindPower): PowerRatios {
  const of = (game: 'binary' | 'ternary'): PowerRatio => ({
    shapleyShubik: one[game].shapleyShubik / other[game].shapleyShubik,
    banzhaf: one[game].banzhaf / other[game].banzhaf,
  });
  return { binary: of('binary'), ternary: of('ternary') };
}

/**
 * One vote for a member without a veto; for the others as many as it takes that all but one of them, with everybody
 * else, stay short: 39 and 7 for fifteen members, 27 and 5 for eleven.
 */
function weightedGameOf({ seats, requiredVotes: own }: Council, rule: DecisionRule): WeightedGame | undefined {
  const requiredVotes = rule.requiredVotes ?? own;
  const vetoing = seats.filter(({ permanent }) => permanent).length;
  const plain = seats.length - vetoing;
  const others = requiredVotes - vetoing;
  if (vetoing === 0 || others < 0 || others > plain) return undefined;
  const weight = plain - others + 1;
  return { weight, quota: vetoing * weight + others };
}

function filled(seats: readonly SeatsOfKind[]): readonly SeatsOfKind[] {
  return seats.filter(({ members }) => members.length > 0);
}
