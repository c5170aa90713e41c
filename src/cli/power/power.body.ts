import type { Council, MemberId } from '../../../machines/rules/index.ts';
import { reformedCouncil, sizeOfReform, votesOfReform, type RequiredVotes } from '../../analysis/reform.ts';
import { councilGiven, namesOfMembers, type CouncilOfDay } from '../args/councilFlags.ts';
import { badValue, valueOf } from '../args/flagValues.ts';
import type { Given } from '../args/flags.ts';
import { readReform } from './power.reform.ts';
import { BadUsage, quote } from '../io/problem.ts';

/** A Council whose power is counted: that of a day, or of a reform. */
export interface PowerBody {
  readonly council: Council;
  /** The seats by kind; a kind without seats is left out. */
  readonly kinds: readonly SeatKind[];
  readonly of: CouncilOfDay | ReformNamed;
}

export interface ReformNamed {
  readonly reform: string;
  /** Where the number of votes is from: `chosen` by who asks. */
  readonly votes: RequiredVotes['kind'] | 'chosen';
}

export interface SeatKind {
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
  const [permanent, elected] = [true, false].map((is) =>
    council.seats.filter((seat) => seat.permanent === is).map(({ member }) => member),
  );
  return { council, of: day, kinds: present([kindOf('permanent', permanent), kindOf('elected', elected)]) };
}

async function bodyOfReform(path: string, required: string | undefined): Promise<PowerBody> {
  const { name, reform } = await readReform(path);
  const size = sizeOfReform(reform);
  const votes = required === undefined ? votesOfReform(reform) : Number(required);
  if (!WHOLE.test(required ?? '1') || votes < 1 || votes > size) {
    throw badValue('required', required ?? '', (say) =>
      say('cli.power.number', { found: quote(required ?? ''), from: 1, to: size }),
    );
  }
  const { council, known, newPermanentWithVeto, newPermanentWithoutVeto, elected } = reformedCouncil(reform, votes);
  const kinds = [
    kindOf('permanentWithVeto', [...known, ...newPermanentWithVeto], known),
    kindOf('permanentWithoutVeto', newPermanentWithoutVeto, []),
    kindOf('elected', elected, []),
  ];
  const from = required === undefined ? reform.requiredVotes.kind : 'chosen';
  return { council, of: { reform: name === '' ? path : name, votes: from }, kinds: present(kinds) };
}

const WHOLE = /^\d{1,9}$/u;

function kindOf(kind: SeatKind['kind'], members: readonly MemberId[] = [], states = members): SeatKind {
  return { kind, members, names: states.map(namesOfMembers) };
}

function present(kinds: readonly SeatKind[]): SeatKind[] {
  return kinds.filter(({ members }) => members.length > 0);
}
