import type { Council, MemberId } from '../../../machines/rules/index.ts';
import {
  power,
  powerWithAbstention,
  type MemberPower,
  type MemberPowerWithAbstention,
  type Power,
  type PowerWithAbstention,
} from '../../analysis/power.ts';
import type { ReformedCouncil } from '../../analysis/reform.ts';

export type SeatKind = 'permanent' | 'permanentWithoutVeto' | 'elected';

export interface SeatsOfKind {
  readonly kind: SeatKind;
  readonly members: readonly MemberId[];
}

/** Members of one kind that have the same power: as a rule all of the kind. */
export interface KindPower extends SeatsOfKind {
  readonly binary: MemberPower;
  readonly ternary: MemberPowerWithAbstention;
}

export interface CouncilPower {
  readonly binary: Power;
  readonly ternary: PowerWithAbstention;
  readonly kinds: readonly KindPower[];
  /** How many times the power of a member without a veto one with a veto has; absent where one of the two is not there. */
  readonly ratios?: Ratios;
  /** The textbook's weights; absent where nobody has a veto or those who do are enough. */
  readonly weighted?: Weighted;
}

export interface Ratios {
  readonly binary: Ratio;
  readonly ternary: Ratio;
}

export interface Ratio {
  readonly shapleyShubik: number;
  readonly banzhaf: number;
}

export interface Weighted {
  readonly quota: number;
  readonly weight: number;
}

export function councilSeats({ seats }: Council): readonly SeatsOfKind[] {
  const of = (permanent: boolean): MemberId[] =>
    seats.filter((seat) => seat.permanent === permanent).map(({ member }) => member);
  return filled([
    { kind: 'permanent', members: of(true) },
    { kind: 'elected', members: of(false) },
  ]);
}

export function reformSeats({
  known,
  newPermanentWithVeto,
  newPermanentWithoutVeto,
  elected,
}: ReformedCouncil): readonly SeatsOfKind[] {
  return filled([
    { kind: 'permanent', members: [...known, ...newPermanentWithVeto] },
    { kind: 'permanentWithoutVeto', members: newPermanentWithoutVeto },
    { kind: 'elected', members: elected },
  ]);
}

/** Both games at once, on a substantive matter. */
export function powerOf(council: Council, seats: readonly SeatsOfKind[]): CouncilPower {
  const [binary, ternary] = [power(council, 'substantive'), powerWithAbstention(council, 'substantive')];
  const kinds = seats.flatMap((each) => equals(each, binary, ternary));
  const first = kinds.find(({ kind }) => kind === 'permanent');
  const other = kinds.find(({ kind }) => kind !== 'permanent');
  const weighted = weightedOf(council);
  return {
    binary,
    ternary,
    kinds,
    ...(first && other ? { ratios: ratiosOf(first, other) } : {}),
    ...(weighted ? { weighted } : {}),
  };
}

function equals({ kind, members }: SeatsOfKind, binary: Power, ternary: PowerWithAbstention): KindPower[] {
  const groups: {
    readonly kind: SeatKind;
    readonly members: MemberId[];
    readonly binary: MemberPower;
    readonly ternary: MemberPowerWithAbstention;
  }[] = [];
  for (const member of members) {
    const [own, withAbstention] = [
      binary.members.find((each) => each.member === member),
      ternary.members.find((each) => each.member === member),
    ];
    if (!own || !withAbstention) continue;
    const same = groups.find(
      (group) => group.binary.swings === own.swings && group.ternary.swings === withAbstention.swings,
    );
    if (same) same.members.push(member);
    else groups.push({ kind, members: [member], binary: own, ternary: withAbstention });
  }
  return groups;
}

function ratiosOf(one: KindPower, other: KindPower): Ratios {
  const of = (game: 'binary' | 'ternary'): Ratio => ({
    shapleyShubik: one[game].shapleyShubik / other[game].shapleyShubik,
    banzhaf: one[game].banzhaf / other[game].banzhaf,
  });
  return { binary: of('binary'), ternary: of('ternary') };
}

/**
 * One vote for a member without a veto; for the others as many as it takes that all but one of them, with everybody
 * else, stay short: 39 and 7 for fifteen members, 27 and 5 for eleven.
 */
function weightedOf({ seats, requiredVotes }: Council): Weighted | undefined {
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
