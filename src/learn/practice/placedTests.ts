import { parseDraftSymbol, stateOf, type DraftSymbol, type MemberId } from '../../../machines/rules/index.ts';
import { parseActId, type ActId } from '../../scenario/index.ts';
import type { Belief } from '../lessons/lesson.ts';
import type { PlaceInMeeting } from '../meetingPlace.ts';
import type { LearnQuestion } from '../learnQuestion.ts';
import type { Asked } from './review.ts';

/** A question at a place of one of the scenarios. */
export interface PlacedTest extends Asked {
  readonly at: PlaceInMeeting;
}

/**
 * What bare rows cannot test: more than one draft, amendments, parts, a question before the question. Where something is,
 * and what those say who hold the belief; the answers are computed, and `tests/learn/practice.test.ts` holds every belief
 * to being refuted by them.
 */
export const PLACED_TESTS: Readonly<Partial<Record<Belief, readonly PlacedTest[]>>> = {
  vetoCoversAll: [
    canBeVetoed({ meeting: '2015-12-10-agenda', question: 'agenda' }, 'yes'),
    canBeVetoed({ meeting: '2022-02-27-ukraine-assembly' }, 'yes'),
    canBeVetoed({ meeting: '2017-11-16-chemical-weapons-inquiry', question: 'motion 1' }, 'yes'),
  ],
  // That they were parties is not claimed: the Council never decided it. What is asked is whether their votes count.
  partyMustAbstain: [
    isVeto({ meeting: '2022-02-25-ukraine' }, 'RUS'),
    isVeto({ meeting: '1956-10-30-suez' }, 'GBR'),
    isVeto({ meeting: '1956-10-30-suez-evening' }, 'FRA'),
  ],
  presidentChoosesOrder: [
    inOrder('1950-06-27-korea', 'resume', 'S/1509', 'yes'),
    inOrder('1971-12-05-india-pakistan', 'signal-sun-10423', 'S/10423', 'yes'),
    inOrder('1972-08-25-bangladesh', 'consideration', 'S/10771', 'yes'),
    inOrder('2016-10-08-aleppo', 'statement-rus', 'S/2016/847', 'yes'),
    inOrder('2018-04-10-chemical-weapons', 'consideration', 'S/2018/175', 'yes'),
  ],
  textIsOneVote: [
    inOrder('1965-11-23-portuguese-territories', 'submit-amendment-2', 'S/6953/Rev.1', 'yes'),
    inOrder('1965-11-23-portuguese-territories', 'parts-6953rev1', 'S/6953/Rev.1', 'yes'),
    inOrder('1967-06-14-middle-east', 'parts-sun-7951-rev-2', 'S/7951/Rev.2', 'yes'),
    inOrder('2023-10-18-gaza', 'submit-776', 'S/2023/773', 'yes'),
    inOrder('2025-02-24-ukraine-amendments', 'proceed-116', 'S/2025/112', 'yes'),
  ],
  procedureIsClear: [
    canBeVetoed({ meeting: '1948-05-24-double-veto', question: 'preliminary S/PV.303' }, 'no'),
    canBeVetoed({ meeting: '1950-09-29-taiwan', question: 'preliminary S/1823/Corr.1' }, 'no'),
    canBeVetoed({ meeting: '1959-09-07-laos', question: 'preliminary S/RES/132(1959)' }, 'no'),
  ],
  vetoEndsTheMatter: [
    inOrder('2016-10-08-aleppo', 'proceed-846', 'S/2016/847', 'no'),
    inOrder('2018-04-10-chemical-weapons', 'proceed-321', 'S/2018/175', 'no'),
    inOrder('2025-02-24-ukraine-amendments', 'proceed-118', 'S/2025/112', 'no'),
  ],
};

function canBeVetoed(at: PlaceInMeeting, believed: string): PlacedTest {
  return { at, question: { kind: 'canBeVetoed' }, believed: [believed] };
}

function isVeto(at: PlaceInMeeting, code: string): PlacedTest {
  const member: MemberId = stateOf(code);
  return { at, question: { kind: 'isVeto', member }, believed: ['no'] };
}

/** Whether the draft may be put to the vote behind this act of the record. */
function inOrder(meeting: string, behind: string, draft: string, believed: string): PlacedTest {
  const question: LearnQuestion = {
    kind: 'inOrder',
    act: { type: 'draft.putToVote', draft: symbolOf(draft) },
  };
  return { at: { meeting, after: actOf(behind) }, question, believed: [believed] };
}

function symbolOf(text: string): DraftSymbol {
  const symbol = parseDraftSymbol(text);
  if (symbol === undefined) throw new Error(`${text} is no symbol`);
  return symbol;
}

function actOf(text: string): ActId {
  const id = parseActId(text);
  if (id === undefined) throw new Error(`${text} is no id`);
  return id;
}
