import type { Council, MemberId } from '../../../machines/rules/index.ts';
import {
  councilOfReform,
  seatsOf,
  sizeOfReform,
  weightOf,
  type DecisionRule,
  type RequiredVotes,
  type SeatsOfKind,
  type WeightedCouncil,
} from '../../tools/index.ts';
import { councilGiven, type CouncilOfDay } from '../args/councilFlags.ts';
import { valueOf } from '../args/flagValues.ts';
import type { Given } from '../args/flags.ts';
import { ruleGiven, wholeGiven } from '../args/ruleFlags.ts';
import { readReform, type NamedReform } from './powerReform.ts';
import { BadUsage } from '../io/badInput.ts';

/** A Council whose power is counted: that of a day, or of a reform. */
export interface PowerBody {
  readonly council: Council;
  readonly seats: readonly SeatsOfKind[];
  /** The seats by kind; a kind without seats is left out. */
  readonly kinds: readonly SeatRow[];
  readonly of: CouncilOfDay | ReformNamed;
  readonly rule: DecisionRule;
}

/** A Council in which votes weigh. */
export interface WeightedBody {
  readonly name: string;
  readonly weighted: WeightedCouncil;
  readonly rule: DecisionRule;
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
  /** Those that are States, not new seats. */
  readonly states: readonly MemberId[];
}

/** @throws {BadUsage} unless either a day or a reform is given */
export async function bodyGiven(given: Given): Promise<PowerBody | WeightedBody> {
  const reform = valueOf(given, 'reform');
  const day = councilGiven(given);
  if (day !== undefined && reform !== undefined) throw new BadUsage((say) => say('cli.power.both'));
  if (reform !== undefined) return bodyOfReform(await readReform(reform), given);
  if (day === undefined) throw new BadUsage((say) => say('cli.power.neither'));
  return bodyOfDay(day, given);
}

function bodyOfDay(day: CouncilOfDay, given: Given): PowerBody {
  const { council } = day;
  const seats = seatsOf(council);
  const kinds = seats.map((each) => ({ ...each, states: each.members }));
  return { council, seats, of: day, kinds, rule: ruleGiven(given, council) };
}

function bodyOfReform(named: NamedReform, given: Given): PowerBody | WeightedBody {
  const { name, circumstances } = named;
  if ('weighted' in named) {
    const weighted = withQuota(named.weighted, given);
    return { name, weighted, rule: ruleGiven(given, councilOfWeights(weighted), circumstances) };
  }
  const { reform } = named;
  const required = wholeGiven(given, 'required', sizeOfReform(reform));
  const found = councilOfReform(reform, required);
  if (!found.ok) throw new Error(`A reform that was read, and is none: ${found.problem.kind}`);
  const { council, seats, reform: made } = found;
  const kinds = seats.map(({ kind, members }) => ({
    kind: kind === 'permanent' ? ('permanentWithVeto' as const) : kind,
    members,
    states: members.filter((member) => made?.known.includes(member)),
  }));
  const votes = required === undefined ? reform.requiredVotes.kind : 'chosen';
  const of: ReformNamed = { reform: name, votes, open: made?.open ?? [] };
  return { council, seats, of, kinds, rule: ruleGiven(given, council, circumstances) };
}

/** `--required` is another quota where votes weigh. */
export function withQuota(weighted: WeightedCouncil, given: Given): WeightedCouncil {
  const quota = wholeGiven(given, 'required', weightOf(weighted.seats));
  return quota === undefined ? weighted : { ...weighted, quota };
}

/** Its seats, for flags that name members or count them. */
function councilOfWeights({ seats }: WeightedCouncil): Pick<Council, 'seats'> {
  return { seats: seats.map(({ member, hasVeto }) => ({ member, permanent: hasVeto })) };
}
