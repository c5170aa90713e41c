import { parseState, type MemberId } from '../../machines/rules/index.ts';
import { MOST_HOLDERS, MOST_SEATS, MOST_WEIGHT } from './bounds.ts';
import type { DecisionRule } from './rule.ts';
import { seatCode } from './seatCodes.ts';

/**
 * A Council in which votes weigh differently, as has been proposed for the Council and is the rule in the Bretton Woods
 * institutions. A text is adopted by votes in favour that weigh at least the quota together, unless it is vetoed. Whoever
 * holds a veto need not have weight.
 */
export interface WeightedCouncil {
  readonly seats: readonly WeightedSeat[];
  /** From 1 to the sum of all weights. */
  readonly quota: number;
  /** Whether the seats are those of States, or only numbered. */
  readonly named: boolean;
}

export interface WeightedSeat {
  readonly member: MemberId;
  /** A whole number, 0 or more. All together are 1 to `MOST_WEIGHT`. */
  readonly weight: number;
  readonly hasVeto: boolean;
}

/** What seats weigh together. */
export function weightOf(seats: readonly Pick<WeightedSeat, 'weight'>[]): number {
  return seats.reduce((sum, { weight }) => sum + weight, 0);
}

/** So many vetoes of these seats defeat a text; `undefined` where too few of them have one. */
export function vetoesNeeded(
  seats: readonly Pick<WeightedSeat, 'hasVeto'>[],
  { vetoes }: DecisionRule,
): number | undefined {
  const holders = seats.filter(({ hasVeto }) => hasVeto).length;
  return vetoes === 'none' || vetoes > holders ? undefined : vetoes;
}

export type WeightedCouncilRead =
  { readonly ok: true; readonly council: WeightedCouncil } | { readonly ok: false; readonly problem: WeightsProblem };

/** What is wrong, where in the input, and what is expected there. */
export interface WeightsProblem {
  /** `weights.USA`, `weights[2]`, `holders[0]`, `quota`. */
  readonly path: string;
  /** Empty where nothing stands there. */
  readonly found: string;
  readonly expected:
    | { readonly kind: 'weights' | 'list' | 'state' }
    /** A whole number; of `seats`, `sum` and `holders`, how many weights, what they add up to, and how many holders. */
    | { readonly kind: 'wholeNumber' | 'seats' | 'sum' | 'holders'; readonly from: number; readonly to: number }
    /** A seat of `members`, once; `place` is that of the wrong one among the holders, from 0. */
    | { readonly kind: 'seatOnce'; readonly place: number; readonly members: readonly MemberId[] };
}

/**
 * Reads a Council of weights, by State or by seat:
 * `{ "weights": { "USA": 22, "CHN": 9 }, "quota": 16, "holders": ["USA"] }`, `{ "weights": [2, 2, 1, 1, 1], "quota": 4 }`.
 * Without `holders` nobody has a veto; they are `MOST_HOLDERS` at most.
 */
export function weightedCouncil(input: {
  readonly weights: unknown;
  readonly quota?: unknown;
  readonly holders?: unknown;
}): WeightedCouncilRead {
  const { weights, quota, holders = [] } = input;
  if (typeof weights !== 'object' || weights === null) return refused('weights', weights, { kind: 'weights' });
  const named = !Array.isArray(weights);
  const given = Object.entries(weights);
  const at = (key: string): string => (named ? `weights.${key}` : `weights[${key}]`);
  const seats: Pick<WeightedSeat, 'member' | 'weight'>[] = [];
  for (const [key, weight] of given) {
    const member = named ? parseState(key) : numberedSeat(Number(key));
    if (member === undefined) return refused('weights', key, { kind: 'state' });
    const expected = { kind: 'wholeNumber', from: 0, to: MOST_WEIGHT } as const;
    if (!isWhole(weight, expected)) return refused(at(key), weight, expected);
    seats.push({ member, weight });
  }
  const [size, sum] = [
    { kind: 'seats', from: 1, to: MOST_SEATS },
    { kind: 'sum', from: 1, to: MOST_WEIGHT },
  ] as const;
  if (!isWhole(given.length, size)) return refused('weights', given.length, size);
  const together = weightOf(seats);
  if (!isWhole(together, sum)) return refused('weights', together, sum);
  const needed = { kind: 'wholeNumber', from: 1, to: together } as const;
  if (!isWhole(quota, needed)) return refused('quota', quota, needed);

  if (!Array.isArray(holders)) return refused('holders', holders, { kind: 'list' });
  const most = { kind: 'holders', from: 0, to: MOST_HOLDERS } as const;
  if (!isWhole(holders.length, most)) return refused('holders', holders.length, most);
  const [members, known]: readonly [readonly MemberId[], readonly unknown[]] = [
    seats.map(({ member }) => member),
    holders,
  ];
  const wrong = known.findIndex(
    (holder, place) => !members.some((member) => member === holder) || known.indexOf(holder) < place,
  );
  if (wrong >= 0) return refused(`holders[${wrong}]`, known[wrong], { kind: 'seatOnce', place: wrong, members });
  const council = {
    seats: seats.map((seat) => ({ ...seat, hasVeto: known.includes(seat.member) })),
    quota,
    named,
  };
  return { ok: true, council };
}

/** The code of a seat without a State, by its place from 0: QMA, QMB … are no State's. */
export function numberedSeat(place: number): MemberId {
  return seatCode('QM', place);
}

function isWhole(value: unknown, { from, to }: { readonly from: number; readonly to: number }): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function refused(path: string, found: unknown, expected: WeightsProblem['expected']): WeightedCouncilRead {
  return { ok: false, problem: { path, found: found === undefined ? '' : JSON.stringify(found), expected } };
}
