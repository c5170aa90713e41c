import {
  parseNotation,
  SIGNS,
  type DraftSymbol,
  type NotationProblem,
  type StateId,
} from '../../machines/rules/index.ts';
import type { Problem } from './problem.ts';
import { actsOf } from './questions.ts';
import type { RecordedAct, Scenario, ScenarioAct } from './scenario.ts';
import { councilOf } from './seats.ts';
import { printPath } from './shape.ts';
import { mustBeAmong, mustBeOneOf, type Path } from './stray.ts';

/**
 * Where an act of the record names a State or a draft that the file does not have, or something that was not submitted,
 * moved or asked for before it. Whether the act is in order is for the law to say, when the record is replayed.
 */
export function* aboutRecord(scenario: Scenario): Iterable<Problem> {
  for (const [index, { act }] of scenario.record.entries()) {
    const path = ['record', index, 'act'];
    yield* aboutDrafts(scenario, act, path);
    yield* aboutStates(scenario, act, path);
    yield* aboutEarlierActs(scenario.record.slice(0, index), act, path);
    if (act.type === 'votes.cast') yield* aboutVotes(scenario, act.votes, [...path, 'votes']);
  }
}

function* aboutDrafts({ drafts }: Scenario, act: ScenarioAct, path: Path): Iterable<Problem> {
  const symbols = drafts.map(({ symbol }) => symbol);
  for (const [symbol, keys] of draftsIn(act)) yield* mustBeAmong('unknownDraft', symbol, symbols, [...path, ...keys]);
}

function draftsIn(act: ScenarioAct): (readonly [DraftSymbol, Path])[] {
  const named: (readonly [DraftSymbol, Path])[] = 'draft' in act ? [[act.draft, ['draft']]] : [];
  if (act.type === 'draft.submit' && act.sameAs !== undefined) named.push([act.sameAs, ['sameAs']]);
  if (act.type === 'motion.move' && act.motion.kind === 'takeFirst')
    named.push([act.motion.draft, ['motion', 'draft']]);
  return named;
}

/** Members do what is for members only; those invited speak, and deal with drafts of their own (rule 38). */
function* aboutStates(scenario: Scenario, act: ScenarioAct, path: Path): Iterable<Problem> {
  const members = scenario.members.map(({ id }) => id);
  const invited = scenario.invited.map(({ id }) => id);
  if ('member' in act) yield* mustBeAmong('notAMember', act.member, members, [...path, 'member']);
  if ('by' in act) {
    if (isForTheInvitedToo(act)) yield* mustBeAmong('notInTheRoom', act.by, [...members, ...invited], [...path, 'by']);
    else yield* mustBeAmong('notAMember', act.by, members, [...path, 'by']);
  }
  for (const [state, keys] of invitedBy(act)) yield* mustBeAmong('notInvited', state, invited, [...path, ...keys]);
}

function isForTheInvitedToo({ type }: ScenarioAct): boolean {
  switch (type) {
    case 'statement.make':
    case 'draft.submit':
    case 'draft.putInBlue':
    case 'draft.withdraw':
    case 'parts.object':
      return true;
    default:
      return false;
  }
}

function invitedBy(act: ScenarioAct): (readonly [StateId, Path])[] {
  if (act.type === 'invitation.extend') return act.states.map((state, index) => [state, ['states', index]]);
  if (act.type !== 'motion.move' || act.motion.kind !== 'invite') return [];
  return act.motion.states.map((state, index) => [state, ['motion', 'states', index]]);
}

function* aboutEarlierActs(before: readonly RecordedAct[], act: ScenarioAct, path: Path): Iterable<Problem> {
  switch (act.type) {
    case 'amendment.withdraw':
    case 'amendment.putToVote': {
      const submitted = actsOf(before, 'amendment.submit').map(({ amendment }) => amendment);
      yield* mustBeOneOf(submitted, act.amendment, [...path, 'amendment']);
      return;
    }
    case 'part.putToVote': {
      const asked = actsOf(before, 'parts.request').filter(({ draft }) => draft === act.draft);
      yield* mustBeOneOf(
        asked.flatMap(({ parts }) => parts.map(({ part }) => part)),
        act.part,
        [...path, 'part'],
      );
      return;
    }
    case 'motion.withdraw':
    case 'motion.agree':
    case 'motion.putToVote':
      yield* mustBeOneOf(
        actsOf(before, 'motion.move').map((_, index) => index + 1),
        act.motion,
        [...path, 'motion'],
      );
      return;
    default:
      return;
  }
}

function* aboutVotes(scenario: Scenario, votes: string, path: Path): Iterable<Problem> {
  const problem = openSign(votes) ?? problemOf(votes, scenario);
  if (problem) yield { code: 'votesNotation', path: printPath(path), found: votes, problem };
}

/** A record tells every vote: the sign for "not voted yet" has no place in it. */
function openSign(votes: string): NotationProblem | undefined {
  const position = votes.indexOf('.') + 1;
  return position === 0
    ? undefined
    : { kind: 'unknownSign', position, found: '.', allowed: SIGNS.filter((sign) => sign !== '.') };
}

function problemOf(votes: string, scenario: Scenario): NotationProblem | undefined {
  const parsed = parseNotation(votes, councilOf(scenario));
  return parsed.ok ? undefined : parsed.problem;
}
