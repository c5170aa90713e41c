import { describe, expect, test } from 'vitest';
import { answerTo, type LearnAnswer, type NoAnswer } from '../../src/learn/answer.ts';
import type { PlaceInMeeting } from '../../src/learn/meetingPlace.ts';
import { optionsOf, type LearnQuestion, type FileAct } from '../../src/learn/learnQuestion.ts';
import { parseActId } from '../../src/scenario/index.ts';
import { state, symbol } from '../session/session.helpers.ts';
import { meetingCalled } from './meetings.ts';

const ALEPPO = '2016-10-08-aleppo';
const [FRENCH, RUSSIAN] = [symbol('S/2016/846'), symbol('S/2016/847')];
const [CHN, RUS, USA, VEN] = [state('CHN'), state('RUS'), state('USA'), state('VEN')];
const put = (draft: typeof FRENCH): FileAct => ({ type: 'draft.putToVote', draft });

function answer(question: LearnQuestion, place: PlaceInMeeting): LearnAnswer {
  return answerTo(question, meetingCalled(place.meeting), place);
}

describe('the answer is what the engine finds', () => {
  test.each<[question: LearnQuestion, place: PlaceInMeeting, answer: string]>([
    [{ kind: 'result' }, { meeting: ALEPPO }, 'vetoed'],
    [{ kind: 'result' }, { meeting: ALEPPO, stage: 'asked' }, 'vetoed'],
    [{ kind: 'result' }, { meeting: ALEPPO, question: RUSSIAN }, 'insufficientVotes'],
    [{ kind: 'result' }, { meeting: ALEPPO, changes: { [RUS]: 'abstaining' } }, 'adopted'],
    [{ kind: 'result' }, { meeting: 'BM-2639' }, 'insufficientVotes'],
    [{ kind: 'result' }, { meeting: '2015-12-10-agenda' }, 'adopted'],
    // Its votes are known in part, and its end is known.
    [{ kind: 'result' }, { meeting: '2025-02-24-ukraine-amendments', question: 'amendment 1' }, 'insufficientVotes'],
    [{ kind: 'resultIf', changes: { [RUS]: 'inFavour' } }, { meeting: ALEPPO }, 'adopted'],
    [{ kind: 'resultIf', changes: { [RUS]: 'inFavour', [USA]: 'against' } }, { meeting: ALEPPO }, 'vetoed'],
    [
      { kind: 'resultIf', changes: { [CHN]: 'against' } },
      { meeting: ALEPPO, changes: { [RUS]: 'inFavour' } },
      'vetoed',
    ],
    [{ kind: 'resultUnder', rule: 'noVeto' }, { meeting: ALEPPO }, 'adopted'],
    [{ kind: 'resultUnder', rule: 'noVeto' }, { meeting: ALEPPO, question: RUSSIAN }, 'insufficientVotes'],
    [{ kind: 'resultUnder', rule: 'twoVetoes' }, { meeting: ALEPPO }, 'adopted'],
    [{ kind: 'resultUnder', rule: 'twoVetoes' }, { meeting: '2016-12-05-aleppo' }, 'vetoed'],
    [{ kind: 'required', among: [7, 9] }, { meeting: '2016-12-05-aleppo' }, '9'],
    [{ kind: 'required', among: [7, 9] }, { meeting: '1950-06-27-korea' }, '7'],
    [{ kind: 'isVeto', member: RUS }, { meeting: ALEPPO }, 'yes'],
    [{ kind: 'isVeto', member: VEN }, { meeting: ALEPPO }, 'no'],
    [{ kind: 'isVeto', member: USA }, { meeting: ALEPPO, question: RUSSIAN }, 'no'],
    [{ kind: 'canBeVetoed' }, { meeting: ALEPPO, question: RUSSIAN }, 'yes'],
    [{ kind: 'canBeVetoed' }, { meeting: '2015-12-10-agenda' }, 'no'],
    [{ kind: 'canBeVetoed' }, { meeting: '2022-02-27-ukraine-assembly' }, 'no'],
    [{ kind: 'next', among: [FRENCH, RUSSIAN] }, { meeting: ALEPPO, after: actId('consideration') }, FRENCH],
    [{ kind: 'inOrder', act: put(FRENCH) }, { meeting: ALEPPO, after: actId('statement-rus') }, 'yes'],
    [{ kind: 'inOrder', act: put(RUSSIAN) }, { meeting: ALEPPO, after: actId('statement-rus') }, 'no'],
    [{ kind: 'assemblyMeets' }, { meeting: '2023-10-18-gaza', question: 'S/2023/773' }, 'yes'],
    [{ kind: 'assemblyMeets' }, { meeting: '2023-10-18-gaza', question: 'S/2023/775' }, 'no'],
    [{ kind: 'assemblyMeets' }, { meeting: '2022-02-25-ukraine' }, 'no'], // a veto, before the resolution
  ])('%j at %j: %s', (question, place, expected) => {
    expect(answer(question, place)).toEqual({ ok: true, value: expected });
    expect(optionsOf(question).map(({ value }) => value)).toContain(expected);
  });
});

describe('where there is no answer, it is said why', () => {
  test.each<[question: LearnQuestion, place: PlaceInMeeting, problem: Partial<NoAnswer>]>([
    [
      { kind: 'result' },
      { meeting: ALEPPO, question: 'S/2016/848' },
      { code: 'noSuchPlace', found: 'S/2016/848', expected: [FRENCH, RUSSIAN] },
    ],
    [
      { kind: 'result' },
      { meeting: ALEPPO, after: actId('no-such-act') },
      { code: 'noSuchPlace', found: 'no-such-act' },
    ],
    [{ kind: 'result' }, { meeting: '2016-10-06-secretary-general' }, { code: 'noSuchPlace', expected: [] }],
    [
      { kind: 'resultUnder', rule: 'noVeto' },
      { meeting: '2025-02-24-ukraine-amendments', question: 'amendment 1' },
      { code: 'votesNotKnown' },
    ],
    [{ kind: 'isVeto', member: CHN }, { meeting: ALEPPO }, { code: 'notANo', found: CHN, expected: [RUS, VEN] }],
    [{ kind: 'isVeto', member: state('DEU') }, { meeting: ALEPPO }, { code: 'notSeated', found: state('DEU') }],
    [{ kind: 'resultIf', changes: { [state('DEU')]: 'against' } }, { meeting: ALEPPO }, { code: 'notSeated' }],
    [{ kind: 'next', among: [FRENCH] }, { meeting: ALEPPO, after: actId('adjourn') }, { code: 'nothingNext' }],
  ])('%j at %j', (question, place, problem) => {
    expect(answer(question, place)).toEqual({ ok: false, problem: expect.objectContaining(problem) as NoAnswer });
  });
});

function actId(text: string) {
  const id = parseActId(text);
  if (!id) throw new Error(text);
  return id;
}
