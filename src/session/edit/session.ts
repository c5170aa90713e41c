import { createActor, fromTransition } from 'xstate';

import type { Act, Manner, MemberId, QuestionKey, Refusal } from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { isPutting, type VoteChange } from '../tree/lineVotings.ts';
import { clamp, playAct, recordedVote, removeAct, seek, setManner, setVotes, step } from './changes.ts';
import type { FixedContext } from '../tree/context.ts';
import { grow, plant } from '../tree/growth.ts';
import { OPENING, stopAt } from '../tree/place.ts';
import { meetingInputOf, recordedLine } from '../tree/recordedLine.ts';
import { isSame } from '../tree/same.ts';
import { grown, idsIn, studyOf, withStudy, type Link, type StudyData } from './study.data.ts';
import * as study from './study.ts';
import type { SessionState, VariationId } from './study.ts';
import { NOTHING_SUPPOSED, type Supposing } from './suppositions.ts';
import { actsTo, ROOT, type LineAct, type NodeId, type Tree } from '../tree/tree.ts';

export type { SessionState, Variation, VariationId } from './study.ts';

/** What the reader can ask for. A refused act changes nothing but `refusal`. */
export type SessionEvent =
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'seek'; readonly to: number }
  /**
   * Does one act at this position. The acts that followed are kept behind it, and those no longer in order are marked;
   * a question that is put to the vote gets its voting with it, for the reader to change.
   */
  | { readonly type: 'play'; readonly act: Act }
  /** Takes the act at a stop out of the line. */
  | { readonly type: 'removeAct'; readonly at: number }
  | ({ readonly type: 'setVote' } & VoteChange)
  /** Several votes as one change and one undo: a way of turning the result, played. */
  | { readonly type: 'setVotes'; readonly changes: readonly VoteChange[] }
  | { readonly type: 'restoreVote'; readonly question: QuestionKey; readonly member: MemberId }
  | { readonly type: 'restoreRecord' }
  | { readonly type: 'setManner'; readonly manner: Manner }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The reader's lines: to another, a second of this one, its name, a comment, to the head of the list, away. */
  | { readonly type: 'openVariation'; readonly id: VariationId }
  | { readonly type: 'branch' }
  | { readonly type: 'nameVariation'; readonly id: VariationId; readonly name: string }
  | { readonly type: 'commentVariation'; readonly id: VariationId; readonly comment: string }
  | { readonly type: 'promoteVariation'; readonly id: VariationId }
  | { readonly type: 'deleteVariation'; readonly id: VariationId }
  /** Supposes something else beside the meeting, which goes on as it is. Changes of one `run` are one undo. */
  | { readonly type: 'suppose'; readonly change: Supposing; readonly run?: string }
  /** Goes to what an address says, as one change that can be undone. */
  | { readonly type: 'open'; readonly link: Link }
  /** The lines of a file, the shelf or an address in place of all these, as one change. */
  | { readonly type: 'openStudy'; readonly study: StudyData };

/** The session as actor logic: a pure function of the state and what the reader asks for. */
export function sessionLogic(fixed: FixedContext, opening: SessionState) {
  return fromTransition((state: SessionState, event: SessionEvent) => nextState(fixed, state, event), opening);
}

/**
 * A reader's session on one scenario, at the address given or at the moment before the first vote. Not started yet.
 * @throws RecordRefused when the chart does not accept an act of the scenario's record
 */
export function createSession(scenario: Scenario, link?: Link) {
  const fixed = { scenario };
  return Object.assign(createActor(sessionLogic(fixed, openState(fixed, link))), { fixed });
}

/** The record grown into a tree, in the manner in which the Council votes and as a roll. */
function openState(fixed: FixedContext, link: Link | undefined): SessionState {
  const { scenario } = fixed;
  const recorded = recordedLine(scenario, 'hands');
  const hands = growRecord(scenario, plant(meetingInputOf(scenario)), recorded);
  const roll = growRecord(scenario, hands.tree, recordedLine(scenario, 'roll'));
  const state: SessionState = {
    tree: roll.tree,
    recordTips: { hands: hands.tip, roll: roll.tip },
    cursor: { tip: hands.tip, at: openingOf(recorded), manner: 'hands' },
    variations: [],
    supposed: NOTHING_SUPPOSED,
    nextId: 1,
    past: [],
    future: [],
  };
  if (!link) return state;
  const opened = nextState(fixed, state, { type: 'open', link });
  return { ...opened, past: [], future: [] };
}

function nextState(fixed: FixedContext, before: SessionState, event: SessionEvent): SessionState {
  const state = rested(before);
  switch (event.type) {
    case 'step':
      return step(state, event.by);
    case 'seek':
      return seek(state, event.to);
    case 'play':
      return playAct(fixed, state, event.act);
    case 'removeAct':
      return removeAct(fixed, state, event.at);
    case 'setVote':
      return setVotes(fixed, state, [event]);
    case 'setVotes':
      return setVotes(fixed, state, event.changes);
    case 'restoreVote':
      return setVotes(fixed, state, [recordedVote(state, event.question, event.member)]);
    case 'restoreRecord':
      return study.toTheRecord(
        state,
        clamp(state.cursor.at, study.lengthOf(state.tree, state.recordTips[state.cursor.manner])),
      );
    case 'setManner':
      return setManner(fixed, state, event.manner);
    case 'undo':
      return study.undo(state);
    case 'redo':
      return study.redo(state);
    case 'openVariation':
      return study.open(grown(fixed, state, event.id), event.id);
    case 'branch':
      return study.branch(state);
    case 'nameVariation':
      return study.rename(state, event.id, event.name);
    case 'commentVariation':
      return study.comment(state, event.id, event.comment);
    case 'promoteVariation':
      return study.promote(state, event.id);
    case 'deleteVariation':
      return study.remove(state, event.id);
    case 'suppose':
      return study.suppose(
        { ...state, ...(before.run === undefined ? {} : { run: before.run }) },
        event.change,
        event.run,
      );
    case 'open':
      return openLink(fixed, state, event.link);
    case 'openStudy':
      return withStudy(fixed, state, event.study);
  }
}

/** A refusal is said once: whatever is asked for next takes it away. It ends a run of changes, too. */
function rested({ refusal: _, run: __, ...state }: SessionState): SessionState {
  return state;
}

/** Index just before the first question is put to the vote: what a reader sees first. */
export function openingOf(line: readonly LineAct[]): number {
  const first = line.findIndex(({ act }) => isPutting(act));
  return first === -1 ? 0 : first;
}

/**
 * The lines of the address in place of what the session held, as one change; where they are the same, only the place on
 * them is another, which is no change.
 */
function openLink(fixed: FixedContext, state: SessionState, link: Link): SessionState {
  const kept = link.study ?? plainStudy(fixed.scenario, link);
  const held = studyOf(fixed, state);
  const same = isSame(linesOf(kept), linesOf(held));
  const opened = same ? state : withStudy(fixed, state, kept);
  const line = actsTo(opened.tree, opened.cursor.tip);
  return seek(opened, link.at ? stopAt(line, link.at, idsIn(fixed.scenario)) : openingOf(line));
}

function linesOf({ variations, current, manner, supposed }: StudyData): unknown {
  return { variations, current, manner, supposed };
}

/** What an address says that people can read: the record, or one line beside it. */
function plainStudy({ revision }: Scenario, { manner, votes, at = OPENING }: Link): StudyData {
  const variations = votes.length === 0 ? [] : [{ manner, votes, inserted: [], removed: [] }];
  return { revision, at, manner, variations, ...(variations.length === 0 ? {} : { current: 0 }) };
}

/** A record that the chart refuses is a fault of the file; it is said where it was found. */
function growRecord(
  scenario: Scenario,
  tree: Tree,
  line: readonly LineAct[],
): { readonly tree: Tree; readonly tip: NodeId } {
  const { lapsed, ...grown } = grow(tree, ROOT, line);
  if (lapsed) {
    const { recorded } = line[lapsed.index] ?? {};
    throw new RecordRefused(
      scenario.record.findIndex(({ id }) => id === recorded),
      lapsed.refusal,
    );
  }
  return grown;
}

/** The chart does not accept an act of the record: `record[index]` of the scenario is out of order. */
export class RecordRefused extends Error {
  readonly index: number;
  readonly refusal: Refusal;

  constructor(index: number, refusal: Refusal) {
    super(`record[${index}] is out of order: ${refusal.kind} (${refusal.citation})`);
    this.name = 'RecordRefused';
    this.index = index;
    this.refusal = refusal;
  }
}
