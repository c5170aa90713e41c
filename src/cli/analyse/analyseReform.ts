import type { MemberId } from '../../../machines/rules/index.ts';
import {
  inCouncilOf,
  inWeightedCouncil,
  sizeOfReform,
  type Case,
  type ClosedKind,
  type InOtherCouncil,
  type OpenMatter,
  type UnderReform,
} from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import type { Names } from '../../messages/sentences.ts';
import { rangeText, reformText } from '../../messages/whatif.text.ts';
import { namesOfMembers, type CouncilOfDay } from '../args/councilFlags.ts';
import { valueOf } from '../args/flagValues.ts';
import type { Given } from '../args/flags.ts';
import { ruleGiven, wholeGiven } from '../args/ruleFlags.ts';
import { BadInput, BadUsage } from '../io/badInput.ts';
import type { Ink } from '../io/ink.ts';
import { wrap } from '../io/layout.ts';
import { withQuota, type ReformNamed } from '../power/powerBody.ts';
import { readReform } from '../power/powerReform.ts';
import { votesText } from '../power/powerText.ts';
import { councilText, lawText, membersText } from './analyseText.ts';

/** The votes of a day in the Council of a reform. */
export interface VotesInReform extends InOtherCouncil {
  readonly reform: string;
  readonly of: Case;
  /** Whether votes are counted there, and where their number is from; or whether they weigh. */
  readonly counts: ReformNamed['votes'] | 'weights';
}

/** @throws {BadInput} at a reform that is none, and at one of weights that names no State */
export async function inReformGiven(path: string, cast: Omit<Case, 'rule'>, given: Given): Promise<VotesInReform> {
  if (valueOf(given, 'lock') !== undefined) throw new BadUsage((say) => say('cli.analyse.lockInReform'));
  const named = await readReform(path);
  const { name: reform } = named;
  const of: Case = { ...cast, rule: ruleGiven(given, cast.council, named.circumstances) };
  if ('weighted' in named) {
    const answer = inWeightedCouncil(of, withQuota(named.weighted, given));
    if (answer.ok) return { ...answer, reform, of, counts: 'weights' };
    if (answer.problem.kind === 'nobodyNamed') throw new BadInput((say) => say('cli.analyse.nobodyNamed', { reform }));
    throw new Error(`A vote that was read and is none: ${JSON.stringify(answer.problem)}`);
  }
  const required = wholeGiven(given, 'required', sizeOfReform(named.reform));
  const { answer } = inCouncilOf(of, named.reform, required);
  if (!answer.ok) throw new Error(`A vote that was read and is none: ${JSON.stringify(answer.problem)}`);
  return { ...answer, reform, of, counts: required === undefined ? named.reform.requiredVotes.kind : 'chosen' };
}

/** What `analyse --reform --json` prints. */
export interface InReformInJson extends Omit<UnderReform, 'possible' | 'dependsOn'> {
  readonly reform: string;
  readonly outcome: ClosedKind | 'open';
  /** Every end that is possible. */
  readonly possible: readonly ClosedKind[];
  /** What the end depends on; empty where it is not open. */
  readonly dependsOn: readonly OpenMatter[];
  readonly vetoing: readonly MemberId[];
  readonly mightVeto: readonly MemberId[];
}

export function inReformInJson({ reform, outcome, found, vetoing, mightVeto }: VotesInReform): InReformInJson {
  const { possible, dependsOn, ...numbers } = found;
  return { reform, outcome, possible, dependsOn, ...numbers, vetoing, mightVeto };
}

/** The same for a terminal of 80 columns. */
export function inReformText(found: VotesInReform, day: CouncilOfDay, say: Say, ink: Ink): string {
  const { reform, of, counts, outcome, found: under } = found;
  const names = namesOfMembers(say, day.date);
  const told = { name: reform, members: under.seats, required: under.required };
  const ends = new Intl.ListFormat(say.locale, { type: 'disjunction' }).format(
    under.possible.map((end) => say('cli.analyse.end', { end })),
  );
  const numbers = {
    inFavour: rangeText(say, under.inFavour),
    required: under.required,
    vetoes: rangeText(say, under.vetoes),
    counted: counts === 'weights' ? 'weights' : 'votes',
  } as const;
  const blocks = [
    [
      wrap(councilText(day, day.council.requiredVotes, say)),
      wrap(counts === 'weights' ? say('cli.analyse.weighted', told) : say('cli.power.reform', told)),
      wrap(lawText(of, say, names)),
      ...(counts === 'weights' ? [] : votesText({ votes: counts }, say)).map((text) => wrap(text)),
    ],
    [
      ink.heading(wrap(say('cli.analyse.inReform', { outcome: outcome === 'open' ? 'open' : 'sure', ends }))),
      wrap(say('cli.analyse.reformNumbers', numbers), INDENT),
      wrap(counts === 'weights' ? weightsText(found, say, names) : reformText(say, names, found), INDENT),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Who sits in a Council of weights is known, so all that can be open is how those vote who did not. */
function weightsText(
  { found: { newSeats, lostSeats, possible }, vetoing }: VotesInReform,
  say: Say,
  names: Names,
): string {
  return say('cli.analyse.weightsOpen', {
    added: newSeats,
    lost: lostSeats,
    isOpen: possible.length > 1 ? 'yes' : 'no',
    count: vetoing.length,
    members: membersText(vetoing, say, names),
  });
}

const INDENT = 2;
