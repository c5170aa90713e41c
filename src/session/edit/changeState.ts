import type { Scenario } from '../../scenario/index.ts';
import type { FixedContext } from '../tree/context.ts';
import { openingOf } from '../tree/lineVotings.ts';
import { OPENING } from '../tree/place.ts';
import { growRecord } from '../tree/playRecord.ts';
import { isSame } from '../tree/same.ts';
import { stopAt } from '../tree/stopAt.ts';
import { actsTo, lengthOf } from '../tree/tree.ts';
import { playAct, recordedVote, removeAct, setManner, setVotes } from './changes.ts';
import type { SessionChange } from './session.event.ts';
import { clamp, seek } from './steps.ts';
import { grown, idsIn, studyOf, withStudy, type Link, type StudyData } from './study.data.ts';
import * as study from './study.ts';

/**
 * What a change makes of a session: loaded on demand, because the first step needs none of it.
 *
 * @param run what the changes just before this one were about
 */
export function changeState(
  fixed: FixedContext,
  before: study.SessionState,
  event: SessionChange,
  run?: string,
): study.SessionState {
  const state = withRoll(fixed, before);
  switch (event.type) {
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
        clamp(state.cursor.at, lengthOf(state.tree, state.recordTips[state.cursor.manner])),
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
      return study.suppose({ ...state, ...(run === undefined ? {} : { run }) }, event.change, event.run);
    case 'open':
      return openLink(fixed, state, event.link);
    case 'openStudy':
      return withStudy(fixed, state, event.study);
  }
}

/** With the record by a roll, too: where it was not played before the session began, it is before the first change. */
function withRoll({ scenario }: FixedContext, state: study.SessionState): study.SessionState {
  const { hands, roll } = state.recordTips;
  if (roll !== hands) return state;
  const { tree, tip } = growRecord(scenario, state.tree, 'roll');
  return tip === hands ? state : { ...state, tree, recordTips: { hands, roll: tip } };
}

/**
 * The lines of the address in place of what the session held, as one change; where they are the same, only the place on
 * them is another, which is no change.
 */
function openLink(fixed: FixedContext, state: study.SessionState, link: Link): study.SessionState {
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
