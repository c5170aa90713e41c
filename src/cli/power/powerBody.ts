import type { Council, MemberId } from '../../../machines/rules/index.ts';
import { councilOfReform, seatsOf, sizeOfReform, type RequiredVotes, type SeatsOfKind } from '../../tools/index.ts';
import { councilGiven, namesOfMembers, type CouncilOfDay } from '../args/councilFlags.ts';
import { badValue, valueOf } from '../args/flagValues.ts';
import type { Given } from '../args/flags.ts';
import { readReform } from './powerReform.ts';
import { BadUsage, quote } from '../io/badInput.ts';

/** A Council whose power is counted: that of a day, or of a reform. */
export interface PowerBody {
  readonly council: Council;
  readonly seats: readonly SeatsOfKind[];
  /** The seats by kind; a kind without seats is left out. */
  readonly kinds: readonly SeatRow[];
  readonly of: CouncilOfDay | ReformNamed;
}

export interface ReformNamed {
  readonly reform: string;
  /** Where the number of votes is from: `chosen` by who asks. */
  readonly votes: RequiredVotes['kind'] | 'chosen';
  /** Members of whom only some keep the veto, and nothing says which. */
  readonly open: readonly MemberId[];
}

export interface SeatRow {
  readonly kind: 'permanent' | 'permanentWithVeto' | 'permanentWithoutVeto' | 'elected';
  readonly members: readonly MemberId[];
  /** Of those that are States; new seats have none. */
  readonly names: readonly string[];
}

/** @throws {BadUsage} unless either a day or a reform is given */
export async function bodyGiven(given: Given): Promise<PowerBody> {
  const reform = valueOf(given, 'reform');
  const day = councilGiven(given);
  const required = valueOf(given, 'required');
  if (day !== undefined && reform !== undefined) throw new BadUsage((say) => say('cli.power.both'));
  if (reform !== undefined) return bodyOfReform(reform, required);
  if (day === undefined) throw new BadUsage((say) => say('cli.power.neither'));
  if (required !== undefined) throw new BadUsage((say) => say('cli.power.needlessRequired'));
  return bodyOfDay(day);
}

function bodyOfDay(day: CouncilOfDay): PowerBody {
  const { council } = day;
  const seats = seatsOf(council);
  const kinds = seats.map((each) => ({ ...each, names: each.members.map(namesOfMembers) }));
  return { council, seats, of: day, kinds };
}

async function bodyOfReform(path: string, required: string | undefined): Promise<PowerBody> {
  const { name, reform } = await readReform(path);
  const chosen = required === undefined ? undefined : WHOLE.test(required) ? Number(required) : Number.NaN;
  const found = councilOfReform(reform, chosen);
  if (!found.ok) {
    throw badValue('required', required ?? '', (say) =>
      say('cli.power.number', { found: quote(required ?? ''), from: 1, to: sizeOfReform(reform) }),
    );
  }
  const { council, seats, reform: made } = found;
  const kinds = seats.map(({ kind, members }) => ({
    kind: kind === 'permanent' ? ('permanentWithVeto' as const) : kind,
    members,
    names: members.filter((member) => made?.known.includes(member)).map(namesOfMembers),
  }));
  const from = required === undefined ? reform.requiredVotes.kind : 'chosen';
  return { council, seats, of: { reform: name === '' ? path : name, votes: from, open: made?.open ?? [] }, kinds };
}

const WHOLE = /^\d{1,9}$/u;
