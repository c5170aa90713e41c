import { charterOn, dateOf, type Council, type MemberId, type Seat } from '../../machines/rules/index.ts';
import { seatCode } from './seatCodes.ts';

/**
 * A Council that somebody proposed, or that once was: numbers of seats, and the votes that a decision needs. One file
 * each in `reforms/`. `name` is a key for the words; nothing of it is shown as it stands.
 */
export interface Reform<Name extends string = string> {
  readonly name: Name;
  readonly seats: ReformSeats;
  readonly requiredVotes: RequiredVotes;
  /** The day whose five permanent members keep their seats. */
  readonly permanentOn: string;
  /**
   * Which of the five keep the veto, where there is no room for all of them. Without it nothing says who, and whatever
   * depends on it stays open.
   */
  readonly holders?: readonly MemberId[];
  readonly sources: readonly ReformSource[];
}

/** Numbers of seats, each 0 or more. The five of Charter 23(1) are among `permanentWithVeto`. */
export interface ReformSeats {
  readonly permanentWithVeto: number;
  readonly permanentWithoutVeto: number;
  readonly elected: number;
}

/**
 * Affirmative votes that a decision needs.
 *
 * - `stated`: the proposal says so, in a text that we read;
 * - `unverified`: the proposal is known to say so, but no text that we could open shows the number;
 * - `toBeChosen`: the proposal gives no number, or we know of none. The reader chooses; `proportionalVotes` and
 *   `elementsPaperVotes` are the defaults on offer, the first of them being taken where nobody chooses.
 */
export type RequiredVotes =
  { readonly kind: 'stated' | 'unverified'; readonly votes: number } | { readonly kind: 'toBeChosen' };

export interface ReformSource {
  /** The document: `A/59/L.64`. */
  readonly document: string;
  /** What is taken from it. */
  readonly gives: readonly ('seats' | 'veto' | 'requiredVotes')[];
  /** Where we read it; nothing where the document is cited from memory. */
  readonly readAt?: string;
}

/** The seats of a reform by kind, and the same as a `Council` for everything that takes one. */
export interface ReformedCouncil {
  readonly council: Council;
  /** The members that are known to keep their veto: of the five of `permanentOn`, in the order of the Charter. */
  readonly known: readonly MemberId[];
  /** Some of these five keep it, and nothing says which: `newPermanentWithVeto` stands for them. */
  readonly open: readonly MemberId[];
  readonly newPermanentWithVeto: readonly MemberId[];
  readonly newPermanentWithoutVeto: readonly MemberId[];
  readonly elected: readonly MemberId[];
}

/** The Council of a reform. `requiredVotes` overrides the reform's number, for a reader who chooses another. */
export function councilOfReform(reform: Reform, requiredVotes: number = votesOfReform(reform)): Council {
  return reformedCouncil(reform, requiredVotes).council;
}

/**
 * The same, with the seats by kind. `permanent` in its `Council` means "has a veto", for that is what `decide` reads
 * from it; a permanent seat without veto is one more seat without veto. Seats that no State holds have codes of their
 * own, from ISO 3166-1's range for private use, so that none is a State's: elected QMA, QMB …; permanent without veto
 * XAA …; new permanent with veto XMA …
 */
export function reformedCouncil(reform: Reform, requiredVotes: number = votesOfReform(reform)): ReformedCouncil {
  const { permanentWithVeto, permanentWithoutVeto, elected } = reform.seats;
  const permanent = permanentMembersOf(reform);
  const { keeping: known, open } = holdersOf(reform, permanent);
  const seats = {
    known,
    open,
    newPermanentWithVeto: codesFrom('XM', permanentWithVeto - known.length),
    newPermanentWithoutVeto: codesFrom('XA', permanentWithoutVeto),
    elected: codesFrom('QM', elected),
  };
  const withVeto = [...seats.known, ...seats.newPermanentWithVeto].map((member): Seat => ({ member, permanent: true }));
  const without = [...seats.newPermanentWithoutVeto, ...seats.elected].map((member): Seat => ({
    member,
    permanent: false,
  }));
  return { council: { seats: [...withVeto, ...without], requiredVotes }, ...seats };
}

/** The five permanent members that a reform begins with, in the order of the Charter. */
export function permanentMembersOf({ permanentOn }: Reform): readonly MemberId[] {
  return charterOn(dateOf(permanentOn)).permanent.map(({ value }) => value);
}

/** Who of some permanent members keep the veto in a reform. */
export interface Holders {
  readonly keeping: readonly MemberId[];
  /** Some of these do, and nothing says which; empty where it is settled. */
  readonly open: readonly MemberId[];
}

/** @param permanent the permanent members, in their order; those of the reform that are not among them hold nothing */
export function holdersOf({ seats, holders }: Reform, permanent: readonly MemberId[]): Holders {
  if (holders) return { keeping: permanent.filter((member) => holders.includes(member)), open: [] };
  if (seats.permanentWithVeto >= permanent.length) return { keeping: permanent, open: [] };
  return { keeping: [], open: seats.permanentWithVeto === 0 ? [] : permanent };
}

/** All seats of a reform. */
export function sizeOfReform({ seats }: Reform): number {
  return seats.permanentWithVeto + seats.permanentWithoutVeto + seats.elected;
}

/** The votes that a decision needs where nobody chooses: the reform's own number, or else the proportional one. */
export function votesOfReform(reform: Reform): number {
  const { requiredVotes } = reform;
  return requiredVotes.kind === 'toBeChosen' ? proportionalVotes(sizeOfReform(reform)) : requiredVotes.votes;
}

/** The share of today's Charter (three fifths), rounded up: 15 of 25, 16 of 26. Nobody's proposal, a default named as such. */
export function proportionalVotes(seats: number): number {
  const today = charterOn(dateOf(TODAY));
  return Math.ceil((seats * today.requiredVotes.value) / today.seats.value);
}

/**
 * The examples of the co-chairs of the intergovernmental negotiations, "in line with the current practice": 12 votes
 * for 21 or 22 members, 13 for 23 or 24, 14 for 25 or 26, 15 for 27; nothing for other sizes. Elements paper of 6 July
 * 2019, read at https://scprocedure.org/chapter-10-section-3. One more than half, rounded up; so are the Charter's own
 * numbers, of eleven seats and of fifteen.
 */
export function elementsPaperVotes(seats: number): number | undefined {
  return seats >= 21 && seats <= 27 ? Math.ceil(seats / 2) + 1 : undefined;
}

const TODAY = '2025-01-01';

/** @param from as in `seatCode` */
function codesFrom(from: string, count: number): MemberId[] {
  return Array.from({ length: count }, (_, place) => seatCode(from, place));
}
