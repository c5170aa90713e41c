import {
  fits,
  parseNotation,
  parseTally,
  SIGNS,
  type Council,
  type NotationProblem,
  type StateId,
  type TextId,
} from '../../machines/rules/index.ts';
import type { Problem } from './problem.ts';
import type { Scenario, ScenarioAct, VotesCast } from './scenario.ts';
import { councilOf } from './states.ts';
import { Declared, mustBeAmong, mustBeOneOf, printPath, type Path } from './places.ts';

/**
 * Where an act of the record names a State or a draft that the file does not have, or something that was not submitted,
 * moved or asked for before it. Whether the act is in order is for the law to say, when the record is replayed.
 */
export function* aboutRecord(scenario: Scenario): Iterable<Problem> {
  const here = declaredIn(scenario);
  const earlier = nothingYet();
  for (const [index, { act }] of scenario.record.entries()) {
    const path = ['record', index, 'act'];
    for (const [symbol, keys] of textsIn(act)) {
      if (canBeAnAmendment(act) && earlier.amendments.has(symbol)) continue;
      yield* mustBeAmong('unknownDraft', symbol, here.drafts, [...path, ...keys]);
    }
    yield* aboutStates(here, act, path);
    yield* aboutEarlierActs(earlier, act, path);
    if (act.type === 'votes.cast') yield* aboutVotes(here.council, act, path);
    note(earlier, act);
  }
}

interface Here {
  readonly drafts: Declared;
  readonly members: Declared;
  readonly invited: Declared;
  readonly inTheRoom: Declared;
  readonly council: Council;
}

function declaredIn(scenario: Scenario): Here {
  const members = scenario.members.map(({ id }) => id);
  const invited = scenario.invited.map(({ id }) => id);
  return {
    drafts: new Declared(scenario.drafts.map(({ symbol }) => symbol)),
    members: new Declared(members),
    invited: new Declared(invited),
    inTheRoom: new Declared([...members, ...invited]),
    council: councilOf(scenario),
  };
}

function textsIn(act: ScenarioAct): (readonly [TextId, Path])[] {
  const named: (readonly [TextId, Path])[] = 'draft' in act ? [[act.draft, ['draft']]] : [];
  if (act.type === 'draft.submit' && act.sameAs !== undefined) named.push([act.sameAs, ['sameAs']]);
  if (act.type === 'draft.revive' && act.as !== undefined) named.push([act.as, ['as']]);
  if ((act.type === 'motion.move' || act.type === 'proposal.make') && 'draft' in act.motion) {
    named.push([act.motion.draft, ['motion', 'draft']]);
  }
  return named;
}

/** What is amended, or divided, may be an amendment itself. */
function canBeAnAmendment({ type }: ScenarioAct): boolean {
  return (
    type === 'preliminary.raise' ||
    type === 'amendment.submit' ||
    type === 'parts.request' ||
    type === 'parts.object' ||
    type === 'part.putToVote'
  );
}

/** Members do what is for members only; those invited speak, and deal with drafts of their own (rule 38). */
function* aboutStates({ members, invited, inTheRoom }: Here, act: ScenarioAct, path: Path): Iterable<Problem> {
  if ('member' in act) yield* mustBeAmong('notAMember', act.member, members, [...path, 'member']);
  if ('by' in act) {
    if (isForTheInvitedToo(act)) yield* mustBeAmong('notInTheRoom', act.by, inTheRoom, [...path, 'by']);
    else yield* mustBeAmong('notAMember', act.by, members, [...path, 'by']);
  }
  if (act.type === 'voting.close') {
    for (const key of ['present', 'absent'] as const) {
      for (const [index, member] of (act[key] ?? []).entries()) {
        yield* mustBeAmong('notAMember', member, members, [...path, key, index]);
      }
    }
  }
  if (act.type === 'draft.revive') {
    for (const [at, state] of (act.alsoBy ?? []).entries())
      yield* mustBeAmong('notAMember', state, members, [...path, 'alsoBy', at]);
  }
  for (const [state, keys] of invitedBy(act)) yield* mustBeAmong('notInvited', state, invited, [...path, ...keys]);
}

function isForTheInvitedToo({ type }: ScenarioAct): boolean {
  switch (type) {
    case 'statement.make':
    case 'draft.submit':
    case 'draft.putInBlue':
    case 'draft.cosponsor':
    case 'draft.leaveSponsors':
    case 'draft.withdraw':
    case 'draft.revise':
    case 'amendment.submit':
    case 'amendment.withdraw':
    case 'amendment.accept':
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

/** What the acts so far submitted, asked for and moved, for an act to name. */
interface Earlier {
  readonly amendments: Declared;
  /** By the text that they are parts of. */
  readonly parts: Map<TextId, Declared>;
  readonly motions: Declared<number>;
  motionsMoved: number;
}

function nothingYet(): Earlier {
  return { amendments: new Declared(), parts: new Map(), motions: new Declared<number>(), motionsMoved: 0 };
}

function note(earlier: Earlier, act: ScenarioAct): void {
  if (act.type === 'amendment.submit') earlier.amendments.add(act.amendment);
  if (act.type === 'motion.move' || act.type === 'proposal.make') earlier.motions.add((earlier.motionsMoved += 1));
  if (act.type !== 'parts.request') return;
  const parts = earlier.parts.get(act.draft) ?? new Declared();
  for (const { part } of act.parts) parts.add(part);
  earlier.parts.set(act.draft, parts);
}

function* aboutEarlierActs(earlier: Earlier, act: ScenarioAct, path: Path): Iterable<Problem> {
  switch (act.type) {
    case 'amendment.withdraw':
    case 'amendment.requestVote':
    case 'amendment.accept':
    case 'amendment.putToVote':
      yield* mustBeOneOf(earlier.amendments, act.amendment, [...path, 'amendment']);
      return;
    case 'amendments.order':
      for (const [index, id] of act.order.entries())
        yield* mustBeOneOf(earlier.amendments, id, [...path, 'order', index]);
      return;
    case 'part.putToVote':
      yield* mustBeOneOf(earlier.parts.get(act.draft) ?? new Declared(), act.part, [...path, 'part']);
      return;
    case 'motion.withdraw':
    case 'motion.object':
    case 'motion.agree':
    case 'motion.putToVote':
    case 'preliminary.raiseOnMotion':
    case 'motion.askObjections':
      yield* mustBeOneOf(earlier.motions, act.motion, [...path, 'motion']);
      return;
    default:
      return;
  }
}

function* aboutVotes(council: Council, { votes, tally, result }: VotesCast, path: Path): Iterable<Problem> {
  const inPart = tally !== undefined || result !== undefined;
  const problem = (inPart ? undefined : openSign(votes)) ?? problemOf(votes, council);
  if (problem) yield { code: 'votesNotation', path: printPath([...path, 'votes']), found: votes, problem };
  if (problem || tally === undefined) return;
  const [named, totals] = [parseNotation(votes, council), parseTally(tally)];
  if (named.ok && totals.ok && !fits(named.votes, totals.tally, council)) {
    yield { code: 'tallyDiffers', path: printPath([...path, 'tally']), found: tally, expected: votes };
  }
}

/** A record tells every vote, unless it has the totals or the result: then a member may be open, "not known". */
function openSign(votes: string): NotationProblem | undefined {
  const position = votes.indexOf('.') + 1;
  return position === 0
    ? undefined
    : { kind: 'unknownSign', position, found: '.', allowed: SIGNS.filter((sign) => sign !== '.') };
}

function problemOf(votes: string, council: Council): NotationProblem | undefined {
  const parsed = parseNotation(votes, council);
  return parsed.ok ? undefined : parsed.problem;
}
