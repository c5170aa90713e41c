import { describe, expect, test } from 'vitest';

import {
  CITATIONS,
  CONSENSUS_ON,
  dateOf,
  MOTION_KINDS,
  PRACTICES,
  stateOf,
  type Act,
  type ActType,
  type Citation,
  type FollowUp,
  type Motion,
  type MotionKind,
  type Question,
} from '../../machines/rules/index.ts';
import {
  basisText,
  citationText,
  doText,
  draftStatusText,
  followUpText,
  isQuoted,
  matterText,
  motionText,
  practiceExplanation,
  practiceText,
  proposalStatusText,
  questionInText,
  questionText,
  refusalText,
  speakerText,
  speechText,
  stateNames,
} from '../../src/messages/sentences.ts';
import type { NarratedAct } from '../../src/session/index.ts';
import { oral } from '../machines/smallCouncil.ts';
import { FRENCH, RUSSIAN, symbol } from '../session/session.helpers.ts';
import { heardOnTheFloor, names, outcomeOf, room, say, voting } from './room.ts';

const AMENDMENT = symbol('S/2016/900');
const ORAL = oral(1);
const [CHN, ESP, FRA, NZL] = [stateOf('CHN'), stateOf('ESP'), stateOf('FRA'), stateOf('NZL')];
const [RUS, SYR, TUR, USA] = [stateOf('RUS'), stateOf('SYR'), stateOf('TUR'), stateOf('USA')];
const NINE = ['FRA', 'GBR', 'USA', 'ESP', 'UKR', 'NZL', 'JPN', 'SEN', 'MYS'];
const manner = 'hands' as const;
const PROCEED: Act = { type: 'meeting.proceed' };

const MOTIONS: { readonly [Kind in MotionKind]: Extract<Motion, { kind: Kind }> } = {
  suspend: { kind: 'suspend' },
  adjourn: { kind: 'adjourn' },
  adjournTo: { kind: 'adjournTo', until: 'Monday' },
  refer: { kind: 'refer', to: 'committee' },
  postpone: { kind: 'postpone' },
  postponeVote: { kind: 'postponeVote', draft: FRENCH },
  takeFirst: { kind: 'takeFirst', draft: RUSSIAN },
  invite: { kind: 'invite', states: [SYR, TUR], under: 'PRoP 37' },
  emergencySession: { kind: 'emergencySession' },
  jointConference: { kind: 'jointConference' },
  inviteGuests: { kind: 'inviteGuests', guests: ['the Special Envoy'], under: 'PRoP 39' },
  private: { kind: 'private' },
  public: { kind: 'public' },
};

const PARTS = [
  { part: 'para. 1', operative: true },
  { part: 'para. 2', operative: true },
] as const;

/** One of every kind, with the words on its button. */
const DOINGS: { readonly [Type in ActType]: readonly [Extract<Act, { type: Type }>, string] } = {
  'meeting.open': [{ type: 'meeting.open' }, 'Call the meeting to order'],
  'meeting.suspend': [{ type: 'meeting.suspend' }, 'Suspend the meeting'],
  'meeting.resume': [{ type: 'meeting.resume' }, 'Resume the meeting'],
  'meeting.adjourn': [{ type: 'meeting.adjourn' }, 'Adjourn the meeting'],
  'meeting.proceed': [{ type: 'meeting.proceed' }, 'Go on'],
  'agenda.adopt': [{ type: 'agenda.adopt' }, 'Adopt the agenda'],
  'agenda.contest': [{ type: 'agenda.contest', by: RUS }, 'Object to the agenda'],
  'agenda.putToVote': [{ type: 'agenda.putToVote', manner }, 'Put the agenda to the vote'],
  'invitation.extend': [
    { type: 'invitation.extend', states: [SYR, TUR] },
    'Invite the Syrian Arab Republic and Turkey',
  ],
  'guest.invite': [
    { type: 'guest.invite', guests: ['the Special Envoy', 'Mr. Papanek'] },
    'Invite the Special Envoy and Mr. Papanek under rule 39',
  ],
  'guest.hear': [{ type: 'guest.hear', guest: 'Mr. Papanek' }, 'Give the floor to Mr. Papanek'],
  'consideration.begin': [{ type: 'consideration.begin' }, 'Open the item'],
  'statement.make': [{ type: 'statement.make', by: FRA }, 'Take the floor'],
  'explanation.make': [{ type: 'explanation.make', by: FRA, draft: FRENCH }, 'Explain the vote on S/2016/846'],
  'presidency.cede': [{ type: 'presidency.cede' }, 'Cede the chair'],
  'presidency.resume': [{ type: 'presidency.resume' }, 'Take the chair back'],
  'presidency.pass': [{ type: 'presidency.pass' }, 'Let a month pass: the presidency moves on'],
  'draft.submit': [{ type: 'draft.submit', draft: AMENDMENT, by: FRA }, 'Submit S/2016/900'],
  'draft.putInBlue': [{ type: 'draft.putInBlue', draft: FRENCH, by: FRA }, 'Ask for S/2016/846 in blue'],
  'draft.cosponsor': [{ type: 'draft.cosponsor', draft: FRENCH, by: CHN }, 'Join the sponsors of S/2016/846'],
  'draft.leaveSponsors': [{ type: 'draft.leaveSponsors', draft: FRENCH, by: ESP }, 'Leave the sponsors of S/2016/846'],
  'draft.second': [{ type: 'draft.second', draft: FRENCH, by: CHN }, 'Second S/2016/846'],
  'draft.requestVote': [
    { type: 'draft.requestVote', draft: FRENCH, by: FRA },
    'Ask that S/2016/846 be put to the vote',
  ],
  'draft.withdraw': [{ type: 'draft.withdraw', draft: RUSSIAN, by: RUS }, 'Withdraw S/2016/847'],
  'draft.revive': [{ type: 'draft.revive', draft: FRENCH, by: ESP }, 'Take up S/2016/846 again'],
  'draft.putToVote': [{ type: 'draft.putToVote', draft: RUSSIAN, manner }, 'Put S/2016/847 to the vote'],
  'amendment.submit': [
    { type: 'amendment.submit', amendment: AMENDMENT, draft: FRENCH, by: RUS, change: 'deletes', removed: 1 },
    'Submit an amendment that deletes from S/2016/846: S/2016/900',
  ],
  'amendment.withdraw': [
    { type: 'amendment.withdraw', amendment: AMENDMENT, by: RUS },
    'Withdraw amendment S/2016/900',
  ],
  'amendment.requestVote': [
    { type: 'amendment.requestVote', amendment: AMENDMENT, by: FRA },
    'Ask that amendment S/2016/900 be put to the vote',
  ],
  'amendment.accept': [
    { type: 'amendment.accept', amendment: AMENDMENT, by: FRA },
    'Accept amendment S/2016/900 without a vote',
  ],
  'amendments.order': [
    { type: 'amendments.order', draft: FRENCH, order: [ORAL, AMENDMENT] },
    'Rule that the amendments to S/2016/846 are voted on in this order: oral amendment 1 and S/2016/900',
  ],
  'draft.revise': [{ type: 'draft.revise', draft: FRENCH, by: FRA }, 'Revise S/2016/846 orally'],
  'amendment.putToVote': [
    { type: 'amendment.putToVote', amendment: AMENDMENT, manner },
    'Put amendment S/2016/900 to the vote',
  ],
  'parts.request': [
    { type: 'parts.request', draft: FRENCH, by: CHN, parts: PARTS },
    'Ask for separate votes on para. 1 and para. 2 of S/2016/846',
  ],
  'parts.object': [{ type: 'parts.object', draft: FRENCH, by: FRA }, 'Object to separate votes on parts of S/2016/846'],
  'part.putToVote': [
    { type: 'part.putToVote', draft: FRENCH, part: 'para. 1', manner },
    'Put para. 1 of S/2016/846 to the vote',
  ],
  'motion.move': [{ type: 'motion.move', motion: MOTIONS.suspend, by: RUS }, 'Move to suspend the meeting'],
  'motion.withdraw': [{ type: 'motion.withdraw', motion: 2, by: RUS }, 'Withdraw motion 2'],
  'motion.object': [{ type: 'motion.object', motion: 2, by: FRA }, 'Object to deciding motion 2 without a vote'],
  'proposal.make': [
    { type: 'proposal.make', motion: MOTIONS.takeFirst },
    'Propose to take S/2016/847 first, if there is no objection',
  ],
  'motion.agree': [{ type: 'motion.agree', motion: 2 }, 'Decide motion 2 without a vote, nobody objecting'],
  'motion.putToVote': [{ type: 'motion.putToVote', motion: 2, manner }, 'Put motion 2 to the vote'],
  'point.raise': [{ type: 'point.raise', by: RUS }, 'Raise a point of order'],
  'ruling.give': [{ type: 'ruling.give', upheld: true }, 'Rule that the point of order is well taken'],
  'ruling.challenge': [{ type: 'ruling.challenge', by: FRA, manner }, 'Challenge the ruling'],
  'preliminary.raiseOnMotion': [
    { type: 'preliminary.raiseOnMotion', motion: 1, by: RUS },
    'Ask whether the decision on motion 1 is procedural',
  ],
  'preliminary.raise': [
    { type: 'preliminary.raise', draft: FRENCH, by: RUS },
    'Ask whether the decision on S/2016/846 is procedural',
  ],
  'preliminary.putToVote': [{ type: 'preliminary.putToVote', manner }, 'Put the preliminary question to the vote'],
  'preliminary.rule': [{ type: 'preliminary.rule', matter: 'substantive' }, 'Rule that the decision is substantive'],
  'hands.show': [
    { type: 'hands.show', vote: 'inFavour', members: [FRA, RUS] },
    'Raise the hands of France and the Russian Federation: in favour',
  ],
  'vote.cast': [{ type: 'vote.cast', member: FRA, vote: 'abstaining' }, 'Abstain'],
  'vote.change': [{ type: 'vote.change', member: FRA, vote: 'abstaining' }, 'Change the vote to abstaining'],
  'vote.correct': [{ type: 'vote.correct', member: FRA, vote: 'against' }, 'Correct the vote to against'],
  'vote.regret': [
    { type: 'vote.regret', by: FRA, question: FRENCH, vote: 'abstaining' },
    'State for the record that the vote on S/2016/846 was meant to be abstaining',
  ],
  'votes.tally': [{ type: 'votes.tally', known: {} }, 'Tell the votes that are known in part'],
  'voting.close': [{ type: 'voting.close' }, 'Close the voting'],
  'result.declare': [{ type: 'result.declare' }, 'Announce the result'],
  'recommendation.putToVote': [
    { type: 'recommendation.putToVote', of: 'secretaryGeneral', candidate: 'António Guterres', manner },
    'Put to the vote: the recommendation of António Guterres as Secretary-General',
  ],
  'consensus.seek': [
    { type: 'consensus.seek', on: 'pressStatement', title: 'Aleppo' },
    'Ask whether everybody agrees to a press statement: “Aleppo”',
  ],
  'consensus.object': [{ type: 'consensus.object', by: RUS }, 'Object'],
  'consensus.declare': [{ type: 'consensus.declare' }, 'Declare that nobody objects'],
  'silence.begin': [
    { type: 'silence.begin', title: 'Aleppo', until: '6 p.m.' },
    'Send “Aleppo” round under silence until 6 p.m.',
  ],
  'silence.break': [{ type: 'silence.break', by: RUS }, 'Break the silence'],
  'silence.end': [{ type: 'silence.end' }, 'End the silence: nobody has broken it'],
  'ballot.open': [
    { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: 'António Guterres', coloured: true } },
    'Hold a secret straw poll on António Guterres, on papers of two colours',
  ],
  'ballot.count': [{ type: 'ballot.count', papers: [] }, 'Count the papers'],
  'motion.askObjections': [{ type: 'motion.askObjections', motion: 1, manner }, 'Ask who objects to motion 1'],
  'written.begin': [{ type: 'written.begin' }, 'Vote in writing, without a meeting'],
  'written.end': [{ type: 'written.end' }, 'End the votes in writing'],
  'ballot.compare': [
    { type: 'ballot.compare', assembly: ['A', 'B'] },
    'The General Assembly has given A and B the majority',
  ],
  'consensus.seekOnDraft': [
    { type: 'consensus.seekOnDraft', draft: FRENCH },
    'Ask whether S/2016/846 can be adopted without a vote',
  ],
  'delegation.leave': [{ type: 'delegation.leave', member: RUS }, 'Leave the table'],
  'delegation.return': [{ type: 'delegation.return', member: RUS }, 'Come back to the table'],
  'delegation.signal': [
    { type: 'delegation.signal', member: RUS, draft: FRENCH, vote: 'against' },
    'Signal the vote on S/2016/846: against',
  ],
  'delegation.instruct': [
    { type: 'delegation.instruct', member: RUS, draft: FRENCH, vote: 'against' },
    'Instruct the delegation on S/2016/846: against',
  ],
  'practice.set': [
    { type: 'practice.set', practice: 'preliminaryQuestion', on: true },
    'Switch on: The preliminary question',
  ],
  'party.set': [
    { type: 'party.set', member: RUS, party: true },
    'Take the Russian Federation for a party to the dispute',
  ],
};

describe('what can be done', () => {
  test.each(Object.values(DOINGS))('%j: %s', (act, text) => {
    expect(doText(say, names, act)).toBe(text);
  });

  test.each<readonly [Act, string]>([
    [
      { type: 'invitation.extend', states: [SYR], under: 'PRoP 39' },
      'Invite representatives of the Syrian Arab Republic to supply information',
    ],
    [
      { type: 'draft.submit', draft: AMENDMENT, by: FRA, sameAs: RUSSIAN },
      'Submit S/2016/900, with the text of S/2016/847',
    ],
    [
      { type: 'parts.request', draft: FRENCH, by: CHN, parts: [{ part: 'para. 1', operative: true }] },
      'Ask for a separate vote on para. 1 of S/2016/846',
    ],
    [{ type: 'ruling.give', upheld: false }, 'Rule that the point of order is not well taken'],
    [{ type: 'hands.show', vote: 'abstaining', members: [] }, 'No more hands abstaining: go on'],
    [{ type: 'vote.cast', member: FRA, vote: 'inFavour' }, 'Vote in favour'],
    [{ type: 'vote.cast', member: FRA, vote: 'notParticipating' }, 'Do not participate in the vote'],
    [
      { type: 'recommendation.putToVote', of: 'admission', candidate: 'Bangladesh', manner },
      'Put to the vote: the recommendation to admit Bangladesh',
    ],
    [
      { type: 'consensus.seek', on: 'recommendation', title: 'António Guterres' },
      'Propose to recommend António Guterres by acclamation',
    ],
    [
      { type: 'ballot.open', ballot: { kind: 'election', vacancies: 2, candidates: ['A', 'B'] } },
      'Elect 2 judges of the International Court of Justice by secret ballot',
    ],
    [
      { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: 'António Guterres', coloured: false } },
      'Hold a secret straw poll on António Guterres',
    ],
    [
      { type: 'practice.set', practice: 'obligatoryAbstention', on: false },
      'Switch off: Parties to a dispute must abstain',
    ],
    [
      { type: 'party.set', member: RUS, party: false },
      'Take the Russian Federation for a party to the dispute no longer',
    ],
  ])('%j: %s', (act, text) => {
    expect(doText(say, names, act)).toBe(text);
  });

  test.each(Object.keys(DOINGS) as ActType[])('%s has a name for when it is not in order', (act) => {
    const text = refusalText(say, names, {
      kind: 'notNow',
      act,
      phase: 'scheduled',
    });
    expect(text).toMatch(
      /^Not now: \p{Ll}.* is not in order at this point \(Before the meeting\)\. No rule; our reading\.$/u,
    );
  });
});

describe('what is voted on', () => {
  test.each<readonly [Question, string, string]>([
    [{ kind: 'draftResolution', draft: FRENCH, matter: 'substantive' }, 'S/2016/846', 'S/2016/846'],
    [
      { kind: 'amendment', amendment: symbol('S/2023/775'), draft: symbol('S/2023/773'), matter: 'substantive' },
      'Amendment S/2023/775 to S/2023/773',
      'amendment S/2023/775 to S/2023/773',
    ],
    [
      { kind: 'part', part: 'para. 1', draft: symbol('S/7951/Rev.2'), matter: 'substantive' },
      'Para. 1 of S/7951/Rev.2',
      'para. 1 of S/7951/Rev.2',
    ],
    [
      { kind: 'preliminary', draft: FRENCH, matter: 'substantive' },
      'Is the decision on S/2016/846 procedural?',
      'the question whether the decision on S/2016/846 is procedural',
    ],
    [
      {
        kind: 'motion',
        number: 1,
        motion: { kind: 'takeFirst', draft: symbol('S/2017/962') },
        by: USA,
        matter: 'procedural',
      },
      'Motion 1: to take S/2017/962 first',
      'the motion to take S/2017/962 first',
    ],
    [
      { kind: 'ruling', number: 1, matter: 'procedural' },
      'Shall the President’s ruling be overruled?',
      'the question whether the President’s ruling is overruled',
    ],
    [{ kind: 'agenda', matter: 'procedural' }, 'Adoption of the agenda', 'the adoption of the agenda'],
    [
      { kind: 'recommendation', of: 'secretaryGeneral', candidate: 'António Guterres', matter: 'substantive' },
      'Recommendation of António Guterres as Secretary-General',
      'the recommendation of António Guterres as Secretary-General',
    ],
    [
      { kind: 'recommendation', of: 'admission', candidate: 'Bangladesh', matter: 'substantive' },
      'Recommendation to admit Bangladesh',
      'the recommendation to admit Bangladesh',
    ],
  ])('%j: %s', (question, title, running) => {
    expect(questionText(say, names, question)).toBe(title);
    expect(questionInText(say, names, question)).toBe(running);
  });

  test.each<readonly [Motion, string]>([
    [MOTIONS.suspend, 'to suspend the meeting'],
    [MOTIONS.adjourn, 'to adjourn the meeting'],
    [MOTIONS.adjournTo, 'to adjourn the meeting until Monday'],
    [MOTIONS.refer, 'to refer the matter to a committee'],
    [{ kind: 'refer', to: 'secretaryGeneral' }, 'to refer the matter to the Secretary-General'],
    [{ kind: 'refer', to: 'rapporteur' }, 'to refer the matter to a rapporteur'],
    [MOTIONS.postpone, 'to postpone the discussion indefinitely'],
    [{ kind: 'postpone', until: 'Monday' }, 'to postpone the discussion until Monday'],
    [MOTIONS.takeFirst, 'to take S/2016/847 first'],
    [MOTIONS.invite, 'to invite the Syrian Arab Republic and Turkey to take part without a vote'],
    [
      { kind: 'invite', states: [SYR], under: 'PRoP 39' },
      'to invite representatives of the Syrian Arab Republic, as persons, to supply information',
    ],
    [
      { kind: 'invite', states: [SYR], under: 'PRoP 37', byVideo: true },
      'to invite the Syrian Arab Republic to take part by video without a vote',
    ],
    [
      { kind: 'invite', states: [SYR, TUR], under: 'Charter 32' },
      'to invite the Syrian Arab Republic and Turkey, as parties to the dispute, to take part without a vote',
    ],
    [
      { kind: 'invite', states: [SYR], under: 'Practice: observers' },
      'to invite the Syrian Arab Republic, as an observer State, to take part without a vote',
    ],
    [MOTIONS.inviteGuests, 'to invite the Special Envoy to supply information'],
    [
      { kind: 'inviteGuests', guests: ['the Palestine Liberation Organization'], under: 'Practice: observers' },
      'to invite the Palestine Liberation Organization as observers, to take part without a vote',
    ],
    [MOTIONS.private, 'to go on in private'],
    [MOTIONS.public, 'to go on in public'],
    [MOTIONS.emergencySession, 'to call an emergency special session of the General Assembly'],
  ])('%j: %s', (motion, text) => {
    expect(motionText(say, names, motion)).toBe(text);
  });

  test.each(MOTION_KINDS)('a motion of the kind %s has a name', (kind) => {
    expect(motionText(say, names, MOTIONS[kind])).toMatch(/^to \p{Ll}/u);
    expect(refusalText(say, names, { kind: 'alreadyMoved', motion: kind, citation: 'PRoP 33' })).toMatch(
      /^The same motion to \p{Ll}.* is before the Council already\. Provisional Rules of Procedure, rule 33\.$/u,
    );
  });

  test('statuses, matters, bases and switches have names', () => {
    expect(draftStatusText(say, 'announced')).toBe('Announced');
    expect(draftStatusText(say, 'fallen')).toBe('Nothing left of it');
    expect(proposalStatusText(say, 'open')).toBe('Not voted on yet');
    expect([matterText(say, 'procedural'), matterText(say, 'substantive')]).toEqual(['procedural', 'substantive']);
    expect(basisText(say, 'chapterVI')).toBe('Chapter VI of the Charter');
    expect(PRACTICES.map((practice) => practiceText(say, practice))).toEqual([
      'The preliminary question',
      'Parties to a dispute must abstain',
    ]);
    expect(PRACTICES.map((practice) => practiceExplanation(say, practice))).toEqual([
      'On for meetings up to September 1959, the last known attempt; off since, because there is no such practice any more. Switched on, a member can ask whether a decision is procedural, and the vote on that can itself be vetoed: the double veto.',
      'Article 27(3) says that in decisions under Chapter VI and Article 52(3) a party to a dispute shall abstain from voting. That has been raised only rarely, and never with effect since 1960; last in the Council, as far as we know, by Norway, in its explanations of vote of 25 February and 23 March 2022 (norway.no). Switched on, a member that you name as a party cannot vote for or against such a draft. It binds permanent and elected members, not on procedure and not under Chapter VII.',
    ]);
  });
});

describe('the law', () => {
  test.each<readonly [Citation, string]>([
    [
      'PRoP 30',
      'On a point of order the President rules immediately. A ruling that is challenged is put to the Council at once, and it stands unless overruled. That this takes nine votes (seven before 1966) we infer from Article 27(2).',
    ],
    [
      'PRoP 33',
      'These motions come before all others, in this order: to suspend the meeting; to adjourn it; to adjourn it to a certain day or hour; to refer the matter to a committee, the Secretary-General or a rapporteur; to postpone the discussion to a certain day or indefinitely; to introduce an amendment. The first two are decided without debate.',
    ],
    [
      'Our reading: interruption',
      'When a vote may be interrupted is not settled by any rule that we know. In our reading a point of order interrupts it, and a motion to suspend or adjourn the meeting; everything else waits.',
    ],
  ])('%s', (citation, text) => {
    expect(citationText(say, citation)).toBe(text);
  });

  test('no rule is quoted: where we could not read the wording, we do not claim it', () => {
    for (const citation of CITATIONS) expect(citationText(say, citation)).not.toMatch(/[“”"]/u);
  });
});

describe('what follows in the General Assembly', () => {
  const asked = (draft: string): Question => ({ kind: 'draftResolution', draft: symbol(draft), matter: 'substantive' });
  const MEETS =
    'within ten working days, by December 22, 2023 (later if United Nations holidays fall between), unless it meets in an emergency special session on the same situation.';
  const REPORT =
    'The Council is invited to submit a special report on the veto to the Assembly at least 72 hours before.';
  const CONDITIONS =
    'the Council can call an emergency special session of the General Assembly, if there appears to be a threat to the peace, a breach of the peace or an act of aggression. Whether there is one, the Council judges by its vote. That vote is procedural:';
  const MEMBERS = 'A majority of the Members of the United Nations can ask for the session too.';
  const until = dateOf('2023-12-22');
  const ADMISSION: Question = {
    kind: 'recommendation',
    of: 'admission',
    candidate: 'State of Palestine',
    matter: 'substantive',
  };

  test.each<readonly [FollowUp, string]>([
    [
      {
        kind: 'vetoMeeting',
        question: 'S/2023/970',
        asked: asked('S/2023/970'),
        by: [USA],
        inForce: true,
        until,
      },
      `The General Assembly meets on the veto of S/2023/970 ${MEETS} Exceptionally, the United States has precedence on the list of speakers. ${REPORT}`,
    ],
    [
      {
        kind: 'vetoMeeting',
        question: 'recommendation State of Palestine',
        asked: ADMISSION,
        by: [CHN, RUS],
        inForce: true,
        until,
      },
      `The General Assembly meets on the veto of the recommendation to admit State of Palestine ${MEETS} Exceptionally, China and the Russian Federation have precedence on the list of speakers. ${REPORT}`,
    ],
    [
      {
        kind: 'vetoMeeting',
        question: 'S/2016/846',
        asked: asked('S/2016/846'),
        by: [RUS],
        inForce: false,
        since: dateOf('2022-04-26'),
      },
      'Nothing follows of itself in the General Assembly from the veto of S/2016/846: only since April 26, 2022 does a veto bring it together.',
    ],
    [
      {
        kind: 'applicationReport',
        question: 'recommendation State of Palestine',
        asked: ADMISSION,
        why: 'notRecommended',
      },
      'The application is not recommended: the recommendation to admit State of Palestine was not adopted. The Council submits a special report to the General Assembly, with a complete record of the discussion.',
    ],
    [
      { kind: 'applicationReport', question: 'S/10771', asked: asked('S/10771'), why: 'postponed' },
      'The consideration of the application is postponed, and S/10771 with it. The Council submits a special report to the General Assembly, with a complete record of the discussion.',
    ],
    [
      {
        kind: 'emergencySessionPossible',
        question: 'S/2016/846',
        asked: asked('S/2016/846'),
        by: [RUS],
        required: 9,
      },
      `After the veto of S/2016/846 ${CONDITIONS} nine votes are needed, and nobody has a veto. ${MEMBERS}`,
    ],
    [
      {
        kind: 'emergencySessionPossible',
        question: 'S/3710',
        date: dateOf('1956-10-30'),
        by: [FRA, stateOf('GBR')],
        required: 7,
      },
      `After the veto of S/3710 on October 30, 1956 ${CONDITIONS} seven votes are needed, and nobody has a veto. ${MEMBERS}`,
    ],
    [
      { kind: 'emergencySessionCalled' },
      'The Council has called an emergency special session of the General Assembly. The Assembly may meet within 24 hours of the request.',
    ],
    [
      { kind: 'emergencySessionCalled', draft: symbol('S/RES/119(1956)') },
      'The Council has called an emergency special session of the General Assembly by adopting S/RES/119(1956). The Assembly may meet within 24 hours of the request.',
    ],
  ])('%j', (followUp, text) => {
    expect(followUpText(say, names, followUp)).toBe(text);
  });
});

describe('the room', () => {
  test('the agenda is contested and adopted', () => {
    const { tell } = room();
    const texts = tell(
      { type: 'meeting.open' },
      { type: 'agenda.contest', by: RUS },
      { type: 'agenda.putToVote', manner },
      ...voting(NINE, ['RUS']),
      PROCEED,
    );
    expect([texts[1], texts[2], ...texts.slice(-2)]).toEqual([
      'The Russian Federation objects to the agenda. The Council has to vote on it.',
      'The President puts to the vote the adoption of the agenda, and calls for those in favour.',
      'The agenda received 9 votes in favour, 1 vote against and 5 abstentions. The agenda is adopted.',
      'Today’s item: “The situation in the Middle East”.',
    ]);
  });

  test('the agenda is not adopted', () => {
    const { tell } = room();
    const opening: Act[] = [
      { type: 'meeting.open' },
      { type: 'agenda.contest', by: RUS },
      { type: 'agenda.putToVote', manner },
    ];
    expect(tell(...opening, ...voting(['FRA'], ['RUS']), PROCEED).slice(-2)).toEqual([
      'The agenda received 1 vote in favour, 1 vote against and 13 abstentions. The agenda is not adopted, for want of the 9 required votes.',
      'There is no agenda, so nothing is before the Council.',
    ]);
  });

  test('a motion on the order of drafts is lost', () => {
    expect(
      heardOnTheFloor([
        { type: 'motion.move', motion: MOTIONS.takeFirst, by: RUS },
        { type: 'motion.putToVote', motion: 1, manner },
        ...voting(['RUS', 'CHN', 'VEN'], NINE),
        PROCEED,
      ]),
    ).toEqual([
      'The Russian Federation moves to take S/2016/847 first.',
      'The President puts to the vote the motion to take S/2016/847 first, and calls for those in favour.',
      'The motion received 3 votes in favour, 9 votes against and 3 abstentions. The motion is not carried, for want of the 9 required votes.',
      'The Council goes on where it was interrupted.',
    ]);
  });

  test('motions are decided one after the other', () => {
    expect(
      heardOnTheFloor([
        { type: 'motion.move', motion: MOTIONS.takeFirst, by: RUS },
        { type: 'motion.move', motion: { kind: 'refer', to: 'secretaryGeneral' }, by: CHN },
        { type: 'motion.withdraw', motion: 1, by: RUS },
        { type: 'motion.move', motion: { kind: 'adjournTo', until: '3 p.m.' }, by: CHN },
        { type: 'motion.putToVote', motion: 3, manner },
        ...voting(['CHN']),
        PROCEED,
        { type: 'motion.agree', motion: 2 },
        PROCEED,
      ]),
    ).toEqual([
      'The Russian Federation moves to take S/2016/847 first.',
      'China moves to refer the matter to the Secretary-General.',
      'The Russian Federation withdraws its motion, number 1.',
      'China moves to adjourn the meeting until 3 p.m.',
      'The President puts to the vote the motion to adjourn the meeting until 3 p.m., and calls for those in favour.',
      'The motion received 1 vote in favour, none against and 14 abstentions. The motion is not carried, for want of the 9 required votes.',
      'The Council comes to the next motion, by China: to refer the matter to the Secretary-General.',
      'Nobody objects to the motion to refer the matter to the Secretary-General. It is so decided.',
      'The matter goes to the Secretary-General. No draft on it is put to the vote any more at this meeting.',
    ]);
  });

  test.each<readonly [Motion, string]>([
    [MOTIONS.suspend, 'The meeting is suspended.'],
    [MOTIONS.adjourn, 'The meeting is adjourned.'],
    [MOTIONS.adjournTo, 'Until Monday the meeting is adjourned.'],
    [MOTIONS.refer, 'The matter goes to a committee. No draft on it is put to the vote any more at this meeting.'],
    [
      MOTIONS.postpone,
      'The discussion is postponed indefinitely. No draft on the matter is put to the vote any more at this meeting.',
    ],
    [
      { kind: 'postpone', until: 'Monday' },
      'Until Monday the discussion is postponed. No draft on the matter is put to the vote any more at this meeting.',
    ],
    [MOTIONS.takeFirst, 'The Council takes S/2016/847 first.'],
    [MOTIONS.invite, 'The Syrian Arab Republic and Turkey may take part, without a vote.'],
    [
      { kind: 'invite', states: [SYR], under: 'PRoP 39' },
      'Representatives of the Syrian Arab Republic may supply the Council with information.',
    ],
    [
      { kind: 'invite', states: [SYR], under: 'PRoP 37', byVideo: true },
      'The Syrian Arab Republic may take part by video, without a vote.',
    ],
    [MOTIONS.inviteGuests, 'The Special Envoy may supply the Council with information.'],
    [
      { kind: 'inviteGuests', guests: ['the Palestine Liberation Organization'], under: 'Practice: observers' },
      'The Palestine Liberation Organization may take part, without a vote.',
    ],
    [
      MOTIONS.private,
      'The meeting goes on in private. For a private meeting the Council may decide that the record is made in a single copy, which the Secretary-General keeps (rule 51).',
    ],
  ])('%j is carried: %s', (motion, text) => {
    const acts: Act[] = [
      { type: 'motion.move', motion, by: CHN },
      { type: 'motion.putToVote', motion: 1, manner },
    ];
    const texts = heardOnTheFloor([...acts, ...voting(NINE, ['RUS']), PROCEED]);
    expect(texts.slice(-2)).toEqual([
      'The motion received 9 votes in favour, 1 vote against and 5 abstentions. The motion is carried.',
      text,
    ]);
  });

  test('two motions are not debated, and that is said', () => {
    const moved = (motion: Motion) => heardOnTheFloor([{ type: 'motion.move', motion, by: CHN }]);
    expect(moved(MOTIONS.suspend)).toEqual(['China moves to suspend the meeting. It is decided without debate.']);
    expect(moved(MOTIONS.adjourn)).toEqual(['China moves to adjourn the meeting. It is decided without debate.']);
    expect(moved(MOTIONS.adjournTo)).toEqual(['China moves to adjourn the meeting until Monday.']);
  });

  test('the Assembly is called after a veto', () => {
    expect(
      heardOnTheFloor([
        { type: 'draft.putToVote', draft: FRENCH, manner },
        ...voting(NINE, ['RUS']),
        PROCEED,
        { type: 'motion.move', motion: MOTIONS.emergencySession, by: FRA },
        { type: 'motion.agree', motion: 1 },
        PROCEED,
      ]).slice(1),
    ).toEqual([
      'The draft resolution received 9 votes in favour, 1 vote against and 5 abstentions. The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
      'The President gives the floor for statements after the vote.',
      'France moves to call an emergency special session of the General Assembly.',
      'Nobody objects to the motion to call an emergency special session of the General Assembly. It is so decided.',
      'The Council calls an emergency special session of the General Assembly.',
    ]);
  });

  test('a suspension by the President, and what follows', () => {
    expect(
      heardOnTheFloor([{ type: 'meeting.suspend' }, { type: 'meeting.resume' }, { type: 'meeting.adjourn' }]),
    ).toEqual([
      'The President suspends the meeting; nobody objects.',
      'The President resumes the meeting where it stopped.',
      'S/2016/846 and S/2016/847 have not been voted on. The President asks whether there is any objection to adjourning all the same. There is none: the meeting is adjourned.',
    ]);
  });

  test('a point of order, its ruling challenged', () => {
    expect(
      heardOnTheFloor([
        { type: 'point.raise', by: FRA },
        { type: 'ruling.give', upheld: false },
        { type: 'ruling.challenge', by: FRA, manner },
        ...voting(['FRA'], ['RUS', 'CHN']),
        PROCEED,
      ]),
    ).toEqual([
      'France raises a point of order. The President has to rule on it immediately.',
      'The President rules that the point of order is not well taken. The ruling stands unless the Council overrules it.',
      'France challenges the ruling. The President puts it to the Council at once and calls for those in favour of overruling it.',
      'On overruling the President: 1 vote in favour, 2 votes against and 12 abstentions. The ruling stands: to overrule it, 9 votes are needed.',
      'The Council goes on where it was interrupted.',
    ]);
  });

  test('a point of order, its ruling accepted', () => {
    expect(heardOnTheFloor([{ type: 'point.raise', by: FRA }, { type: 'ruling.give', upheld: true }, PROCEED])).toEqual(
      [
        'France raises a point of order. The President has to rule on it immediately.',
        'The President rules that the point of order is well taken. The ruling stands unless the Council overrules it.',
        'Nobody challenges the ruling: it stands. The Council goes on where it was interrupted.',
      ],
    );
  });

  const asked: Act[] = [
    { type: 'practice.set', practice: 'preliminaryQuestion', on: true },
    { type: 'preliminary.raise', draft: FRENCH, by: CHN },
  ];

  test('the preliminary question is voted on, and vetoed', () => {
    expect(
      heardOnTheFloor([...asked, { type: 'preliminary.putToVote', manner }, ...voting(NINE, ['RUS']), PROCEED]),
    ).toEqual([
      'From here on a member can ask the preliminary question.',
      'China asks the preliminary question: is the decision on S/2016/846 procedural?',
      'Is the decision on S/2016/846 procedural? The President puts this to the vote and calls for those in favour: those who say that it is.',
      'On whether the decision is procedural: 9 votes in favour, 1 vote against and 5 abstentions. It had the required votes, but a permanent member voted against. By the San Francisco Statement the answer is then no. The President draws the conclusion, and the Council can overrule it.',
      'By the San Francisco Statement the decision on S/2016/846 is taken to be substantive: a permanent member’s vote against can veto it. That conclusion is the President’s to draw, and a challenge to it would be put to the Council.',
    ]);
  });

  test('the President rules on the preliminary question', () => {
    expect(heardOnTheFloor([...asked, { type: 'preliminary.rule', matter: 'procedural' }, PROCEED]).slice(2)).toEqual([
      'The President rules that the decision on S/2016/846 is procedural. The ruling stands unless the Council overrules it.',
      'The ruling has not been overruled: it stands. The decision on S/2016/846 is procedural: nobody has a veto on it.',
    ]);
  });

  test('the record has the answer as a decision of the Council', () => {
    const decided: Act = { type: 'preliminary.rule', matter: 'procedural', byTheCouncil: true };
    expect(heardOnTheFloor([...asked, decided]).at(-1)).toBe(
      'The record has it as a decision of the Council: the decision on S/2016/846 is procedural.',
    );
  });

  test('the preliminary question on a motion: our reading', () => {
    const acts: Act[] = [
      { type: 'practice.set', practice: 'preliminaryQuestion', on: true },
      { type: 'motion.move', motion: MOTIONS.private, by: CHN },
      { type: 'preliminary.raiseOnMotion', motion: 1, by: FRA },
      { type: 'preliminary.rule', matter: 'substantive' },
      PROCEED,
    ];
    expect(heardOnTheFloor(acts).slice(2)).toEqual([
      'France asks the preliminary question: is the decision on motion 1 procedural? No recorded case of the question on a motion was found; that it can be asked is our reading.',
      'The President rules that the decision on motion 1 is substantive. The ruling stands unless the Council overrules it.',
      'The ruling has not been overruled: it stands. The decision on motion 1 is substantive: a permanent member’s vote against can veto it.',
    ]);
  });

  test('the preliminary question on an amendment: our reading', () => {
    const acts: Act[] = [
      { type: 'practice.set', practice: 'preliminaryQuestion', on: true },
      { type: 'amendment.submit', amendment: AMENDMENT, draft: FRENCH, by: RUS, change: 'deletes', removed: 1 },
      { type: 'preliminary.raise', draft: AMENDMENT, by: FRA },
    ];
    expect(heardOnTheFloor(acts).at(-1)).toBe(
      'France asks the preliminary question: is the decision on S/2016/900 procedural? No recorded case found; our reading.',
    );
  });

  test('the President’s own delegation challenges the ruling', () => {
    const acts: Act[] = [
      { type: 'point.raise', by: USA },
      { type: 'ruling.give', upheld: false },
      { type: 'ruling.challenge', by: RUS, manner },
    ];
    expect(heardOnTheFloor(acts).at(-1)).toBe(
      'The Russian Federation challenges the ruling. The President puts it to the Council at once and calls for those in favour of overruling it. It is the President’s own delegation that challenges: odd, but no rule forbids it.',
    );
  });

  test('the President is overruled on the preliminary question', () => {
    const challenge: Act = { type: 'ruling.challenge', by: FRA, manner };
    expect(
      heardOnTheFloor([
        ...asked,
        { type: 'preliminary.rule', matter: 'substantive' },
        challenge,
        ...voting(NINE, ['RUS']),
        PROCEED,
      ]).slice(-2),
    ).toEqual([
      'On overruling the President: 9 votes in favour, 1 vote against and 5 abstentions. The ruling is overruled.',
      'The decision on S/2016/846 is procedural: nobody has a veto on it.',
    ]);
  });

  test('amendments come first', () => {
    const submit = { type: 'amendment.submit', draft: FRENCH, by: RUS, removed: 1 } as const;
    const second = symbol('S/2016/901');
    expect(
      heardOnTheFloor([
        { ...submit, amendment: AMENDMENT, change: 'adds' },
        { ...submit, amendment: second, change: 'revises' },
        { type: 'amendment.withdraw', amendment: second, by: RUS },
        { type: 'amendment.putToVote', amendment: AMENDMENT, manner },
        ...voting(['RUS', 'CHN']),
        PROCEED,
      ]),
    ).toEqual([
      'The Russian Federation submits S/2016/900, an amendment that adds to S/2016/846.',
      'The Russian Federation submits S/2016/901, an amendment that revises S/2016/846.',
      'The Russian Federation withdraws amendment S/2016/901.',
      'The President puts to the vote amendment S/2016/900 to S/2016/846, and calls for those in favour.',
      'The amendment received 2 votes in favour, none against and 13 abstentions. The amendment has not been adopted, for want of the 9 required votes.',
      'The Council goes on with S/2016/846.',
    ]);
  });

  test('parts are voted on by themselves; what is left is voted on as a whole', () => {
    const put = { type: 'part.putToVote', draft: FRENCH, manner } as const;
    expect(
      heardOnTheFloor([
        { type: 'parts.request', draft: FRENCH, by: CHN, parts: PARTS },
        { ...put, part: 'para. 1' },
        ...voting(['RUS']),
        PROCEED,
        { ...put, part: 'para. 2' },
        ...voting(NINE, ['RUS', 'CHN']),
        PROCEED,
      ]),
    ).toEqual([
      'China asks for separate votes on para. 1 and para. 2 of S/2016/846.',
      'The President puts to the vote para. 1 of S/2016/846, and calls for those in favour.',
      'Para. 1 of S/2016/846 received 1 vote in favour, none against and 14 abstentions. It has not been adopted, for want of the 9 required votes, and drops out of the draft.',
      'The Council goes on with S/2016/846.',
      'The President puts to the vote para. 2 of S/2016/846, and calls for those in favour.',
      'Para. 2 of S/2016/846 received 9 votes in favour, 2 votes against and 4 abstentions. It has not been adopted, owing to the negative votes of 2 permanent members, and drops out of the draft.',
      'The Council goes on with what is left of S/2016/846. It is put to the vote as a whole: no rule says so, and this is our reading. In the other reading what was adopted in parts needs no further vote.',
    ]);
  });

  test('nothing is left of a draft, or of an amendment', () => {
    const part = { kind: 'part', part: 'para. 1', draft: FRENCH, matter: 'substantive' } as const;
    const outcome = outcomeOf(part, 'RUS', 'FRA');
    expect(speechText(say, names, { kind: 'result', question: part, outcome, fallen: FRENCH })).toContain(
      'drops out of the draft. Every operative part of S/2016/846 has been voted down: nothing is left to vote on.',
    );
    const question = { ...part, amendment: AMENDMENT };
    expect(speechText(say, names, { kind: 'result', question, outcome, fallen: AMENDMENT })).toContain(
      'drops out of the amendment. Every part of amendment S/2016/900 has been voted down: the President rules it defeated, without a further vote, as on 5 March 1948.',
    );
  });

  test('amendments are moved orally, amended themselves, and voted on in an order that is challenged', () => {
    const amend = { type: 'amendment.submit', draft: FRENCH, by: RUS, change: 'replaces', removed: 1 } as const;
    expect(
      heardOnTheFloor([
        { ...amend, amendment: ORAL, part: 'para. 2' },
        { ...amend, amendment: AMENDMENT, draft: ORAL, by: CHN, change: 'adds' },
        { ...amend, amendment: symbol('S/2016/901') },
        { type: 'amendments.order', draft: FRENCH, order: [symbol('S/2016/901'), ORAL] },
        { type: 'ruling.challenge', by: FRA, manner },
        ...voting(NINE),
        PROCEED,
        { type: 'amendment.putToVote', amendment: AMENDMENT, manner },
      ]),
    ).toEqual([
      'The Russian Federation moves oral amendment 1, which replaces words in para. 2 of S/2016/846.',
      'China submits S/2016/900, an amendment that adds to oral amendment 1. No recorded case found; our reading.',
      'The Russian Federation submits S/2016/901, an amendment that replaces words in S/2016/846.',
      'The President rules that the amendments to S/2016/846 are voted on in this order: S/2016/901 and oral amendment 1.',
      'France challenges the ruling. The President puts it to the Council at once and calls for those in favour of overruling it. No recorded case found; our reading.',
      'On overruling the President: 9 votes in favour, none against and 6 abstentions. The ruling is overruled.',
      'The ruling has fallen. In our reading the amendments to S/2016/846 are now voted on in the order that is ordinary under rule 36, unless the President rules again.',
      'The President puts to the vote amendment S/2016/900 to oral amendment 1, and calls for those in favour.',
    ]);
  });

  test('an amendment of an invited State', () => {
    const act = {
      type: 'amendment.submit',
      amendment: AMENDMENT,
      draft: FRENCH,
      by: SYR,
      change: 'adds',
      removed: 1,
    } as const;
    expect(speechText(say, names, { kind: 'amendment', act, sub: false, fromOutside: true })).toBe(
      'The Syrian Arab Republic submits S/2016/900, an amendment that adds to S/2016/846. Rule 38 lets an invited State submit proposals, which are put to the vote when a member asks for it; that an amendment is such a proposal is our reading.',
    );
  });

  test('separate votes that the mover does not want', () => {
    const request: Act = { type: 'parts.request', draft: FRENCH, by: CHN, parts: PARTS.slice(0, 1) };
    expect(heardOnTheFloor([request, { type: 'parts.object', draft: FRENCH, by: FRA }])).toEqual([
      'China asks for a separate vote on para. 1 of S/2016/846.',
      'France objects to separate votes on parts of S/2016/846: there will be none.',
    ]);
  });

  test('a draft is withdrawn, taken up again, and repeated', () => {
    expect(
      heardOnTheFloor([
        { type: 'draft.withdraw', draft: FRENCH, by: FRA },
        { type: 'draft.revive', draft: FRENCH, by: ESP },
        { type: 'draft.submit', draft: symbol('S/2016/902'), by: CHN, sameAs: RUSSIAN },
        { type: 'draft.submit', draft: symbol('S/2016/903'), by: CHN },
      ]),
    ).toEqual([
      'France withdraws S/2016/846.',
      'Spain takes up S/2016/846 again as its own. It keeps its place.',
      'China submits S/2016/902. It has the text of S/2016/847.',
      'China submits S/2016/903.',
    ]);
  });

  test.each<readonly [NarratedAct, string]>([
    [
      { type: 'draft.requestVote', draft: FRENCH, by: CHN },
      'China asks that S/2016/846 be put to the vote. The draft comes from outside the Council, so a member has to ask.',
    ],
    [{ type: 'draft.cosponsor', draft: FRENCH, by: CHN }, 'China joins the sponsors of S/2016/846.'],
    [
      { type: 'draft.leaveSponsors', draft: FRENCH, by: ESP },
      'Spain takes its name off S/2016/846, which stays before the Council. No recorded case of this was found; it is our reading.',
    ],
    [{ type: 'draft.second', draft: FRENCH, by: CHN }, 'China seconds S/2016/846. The President takes note of it.'],
    [
      { type: 'draft.withdraw', draft: FRENCH, by: FRA, forAll: true },
      'France withdraws S/2016/846. That it acts for all its sponsors is assumed: who moved the draft is not known.',
    ],
    [
      { type: 'parts.object', draft: FRENCH, by: FRA, forAll: true },
      'France objects to separate votes on parts of S/2016/846: there will be none. That it acts for all the sponsors is assumed: who moved the draft is not known.',
    ],
    [
      { type: 'draft.revive', draft: FRENCH, by: ESP, alsoBy: [USA], as: AMENDMENT },
      'Spain and the United States take up S/2016/846 again as their own. It is printed as S/2016/900, and has the place of the draft that was withdrawn.',
    ],
    [
      { type: 'draft.submit', draft: AMENDMENT, by: RUS, sameAs: FRENCH, presidential: true },
      'The President puts S/2016/900 forward for all members of the Council, as a presidential text. It has the text of S/2016/846.',
    ],
    [
      { type: 'draft.putInBlue', draft: FRENCH, by: FRA },
      'France asks for S/2016/846 in its final form, printed in blue.',
    ],
    [{ type: 'amendment.withdraw', amendment: ORAL, by: RUS }, 'The Russian Federation withdraws oral amendment 1.'],
    [
      { type: 'amendment.requestVote', amendment: AMENDMENT, by: CHN },
      'China asks that amendment S/2016/900 be put to the vote.',
    ],
    [
      { type: 'amendment.accept', amendment: AMENDMENT, by: FRA },
      'France, as mover of the text, accepts amendment S/2016/900: it becomes part of the text without a vote. No recorded case found; our reading.',
    ],
    [
      { type: 'amendments.order', draft: FRENCH, order: [ORAL, AMENDMENT] },
      'The President rules that the amendments to S/2016/846 are voted on in this order: oral amendment 1 and S/2016/900.',
    ],
    [
      { type: 'draft.revise', draft: FRENCH, by: FRA, part: 'para. 2' },
      'France orally revises its own text, para. 2 of S/2016/846.',
    ],
    [
      { type: 'parts.request', draft: ORAL, by: FRA, parts: [{ part: 'para. 1', operative: true }] },
      'France asks for a separate vote on para. 1 of oral amendment 1.',
    ],
    [
      { type: 'delegation.signal', member: RUS, draft: FRENCH, vote: 'against' },
      'The Russian Federation lets its vote on S/2016/846 be known in advance: against. A signal is not yet a vote.',
    ],
    [
      { type: 'delegation.instruct', member: RUS, draft: FRENCH, vote: 'against' },
      'The Russian Federation has its instructions on S/2016/846: against.',
    ],
    [{ type: 'delegation.leave', member: USA }, 'The delegation of the United States leaves the table.'],
    [{ type: 'delegation.return', member: USA }, 'The delegation of the United States is back at the table.'],
  ])('%j: %s', (act, text) => {
    expect(speechText(say, names, { kind: 'told', act })).toBe(text);
  });

  test('what the reader lets be said has no record', () => {
    expect(
      heardOnTheFloor([
        { type: 'statement.make', by: CHN },
        { type: 'explanation.make', by: CHN, draft: FRENCH },
        { type: 'explanation.make', by: RUS, draft: FRENCH },
      ]),
    ).toEqual([
      'China takes the floor.',
      'China explains its vote on S/2016/846.',
      'The Russian Federation explains its vote on S/2016/846. Its representative presides over the meeting and now speaks for that member alone.',
    ]);
  });

  test('a single hand, and a vote that is changed', () => {
    expect(
      heardOnTheFloor([
        { type: 'draft.putToVote', draft: FRENCH, manner },
        { type: 'vote.cast', member: NZL, vote: 'inFavour' },
        { type: 'vote.change', member: NZL, vote: 'abstaining' },
      ]),
    ).toEqual([
      'The President puts S/2016/846 to the vote and calls for those in favour.',
      'New Zealand raises its hand: in favour.',
      'New Zealand changes its vote: abstaining. That is possible until the voting is closed.',
    ]);
  });

  test('an answer to the roll', () => {
    const put: Act = { type: 'draft.putToVote', draft: FRENCH, manner: 'roll' };
    expect(heardOnTheFloor([put, { type: 'vote.cast', member: RUS, vote: 'against' }])).toEqual([
      'The President puts S/2016/846 to the vote. Here it goes member by member, in English alphabetical order; the Council itself votes by show of hands.',
      'The Russian Federation: against.',
    ]);
  });

  test('the chair is ceded and taken back', () => {
    expect(heardOnTheFloor([{ type: 'presidency.cede' }, { type: 'presidency.resume' }])).toEqual([
      'The Russian Federation cedes the chair. Senegal, next in English alphabetical order, presides.',
      'The Russian Federation takes the chair back and presides again.',
    ]);
    expect(room().tell({ type: 'presidency.pass' })).toEqual(['A new month begins: the presidency passes to Senegal.']);
  });

  test('what the reader switches', () => {
    expect(
      heardOnTheFloor([
        { type: 'party.set', member: RUS, party: true },
        { type: 'practice.set', practice: 'obligatoryAbstention', on: true },
        { type: 'party.set', member: RUS, party: false },
        { type: 'practice.set', practice: 'obligatoryAbstention', on: false },
        { type: 'practice.set', practice: 'preliminaryQuestion', on: true },
        { type: 'practice.set', practice: 'preliminaryQuestion', on: false },
      ]),
    ).toEqual([
      'From here on the Russian Federation counts as a party to the dispute.',
      'From here on a party to the dispute has to abstain in decisions under Chapter VI and Article 52(3). Where no source says what a draft rests on, it is taken to be a decision under Chapter VI.',
      'From here on the Russian Federation no longer counts as a party to the dispute.',
      'From here on a party to the dispute need not abstain.',
      'From here on a member can ask the preliminary question.',
      'From here on nobody can ask the preliminary question.',
    ]);
  });

  test('agreement, or one objection', () => {
    const sought = CONSENSUS_ON.filter((on) => on !== 'pressStatement').flatMap((on) => {
      const seek: Act = { type: 'consensus.seek', on, title: 'X' };
      return heardOnTheFloor([
        seek,
        { type: 'consensus.object', by: RUS },
        PROCEED,
        seek,
        { type: 'consensus.declare' },
      ]);
    });
    expect(sought.filter((_, index) => index % 5 !== 3)).toEqual([
      'The President asks whether everybody agrees to a presidential statement: “X”. One objection is enough to stop it.',
      'The Russian Federation objects: there is no presidential statement.',
      'The Council goes on.',
      'Nobody objects: the presidential statement “X” is agreed, without a vote.',
      'The President proposes to recommend X to the General Assembly by acclamation.',
      'The Russian Federation objects: there is no recommendation by acclamation.',
      'The Council goes on.',
      'Nobody objects: by acclamation the Council recommends X to the General Assembly.',
    ]);
  });

  test('a silence that is broken, and one that is kept', () => {
    const begin: Act = { type: 'silence.begin', title: 'Aleppo', until: '6 p.m.' };
    expect(heardOnTheFloor([begin, { type: 'silence.break', by: RUS }, begin, { type: 'silence.end' }])).toEqual([
      '“Aleppo” is sent round under silence. If no member breaks the silence by 6 p.m., it is agreed.',
      'The Russian Federation breaks the silence: “Aleppo” is not agreed.',
      '“Aleppo” is sent round under silence. If no member breaks the silence by 6 p.m., it is agreed.',
      'Nobody has broken the silence: “Aleppo” is agreed.',
    ]);
  });

  test('a straw poll in two colours', () => {
    const open: Act = {
      type: 'ballot.open',
      ballot: { kind: 'strawPoll', candidate: 'António Guterres', coloured: true },
    };
    const papers = (discourage: number): Act => ({
      type: 'ballot.count',
      papers: [
        { count: 5 - discourage, choices: ['encourage'], permanent: true },
        { count: discourage, choices: ['discourage'], permanent: true },
        { count: 9, choices: ['encourage'] },
        { count: 1, choices: ['noOpinion'] },
      ],
    });
    expect(heardOnTheFloor([open, papers(1), PROCEED, open, papers(0)])).toEqual([
      'Outside the meeting, in consultations, the members hold an informal, secret straw poll on António Guterres: each writes “encourage”, “discourage” or “no opinion”. The permanent members’ papers have a colour of their own.',
      'The papers on António Guterres are counted: 13 encourage, 1 discourages, 1 has no opinion. A straw poll decides nothing. 1 permanent member discourages: a veto threatens.',
      'The Council goes on.',
      'Outside the meeting, in consultations, the members hold an informal, secret straw poll on António Guterres: each writes “encourage”, “discourage” or “no opinion”. The permanent members’ papers have a colour of their own.',
      'The papers on António Guterres are counted: 14 encourage, 0 discourage, 1 has no opinion. A straw poll decides nothing. No permanent member discourages.',
    ]);
  });

  test('an election of judges', () => {
    const elected = (vacancies: number, ...papers: readonly (readonly [number, readonly string[]])[]) =>
      heardOnTheFloor([
        { type: 'ballot.open', ballot: { kind: 'election', vacancies, candidates: ['A', 'B'] } },
        { type: 'ballot.count', papers: papers.map(([count, choices]) => ({ count, choices })) },
      ]);
    expect([
      elected(2, [9, ['A', 'B']]),
      elected(2, [8, ['A']], [7, ['B']]),
      elected(1, [7, ['A']], [7, ['B']]),
    ]).toEqual([
      [
        'The Council elects 2 judges of the International Court of Justice by secret ballot. Candidates: A and B. To be elected, a candidate needs an absolute majority in the Council, 8 votes, and one in the General Assembly; nobody has a veto.',
        'The papers are counted. A: 9 and B: 9. A and B have the absolute majority in the Council; 8 votes were needed. The General Assembly votes at the same time and separately.',
      ],
      [
        'The Council elects 2 judges of the International Court of Justice by secret ballot. Candidates: A and B. To be elected, a candidate needs an absolute majority in the Council, 8 votes, and one in the General Assembly; nobody has a veto.',
        'The papers are counted. A: 8 and B: 7. A has the absolute majority in the Council; 8 votes were needed. The General Assembly votes at the same time and separately. 1 seat is still open: there has to be another ballot.',
      ],
      [
        'The Council elects 1 judge of the International Court of Justice by secret ballot. Candidates: A and B. To be elected, a candidate needs an absolute majority in the Council, 8 votes, and one in the General Assembly; nobody has a veto.',
        'The papers are counted. A: 7 and B: 7. Nobody is elected by the Council; 8 votes were needed. The General Assembly votes at the same time and separately. 1 seat is still open: there has to be another ballot.',
      ],
    ]);
  });

  test('more candidates with the majority than seats', () => {
    expect(
      heardOnTheFloor([
        { type: 'ballot.open', ballot: { kind: 'election', vacancies: 2, candidates: ['A', 'B', 'C'] } },
        {
          type: 'ballot.count',
          papers: [
            { count: 5, choices: ['A', 'B'] },
            { count: 5, choices: ['B', 'C'] },
            { count: 5, choices: ['A', 'C'] },
          ],
        },
      ]).slice(1),
    ).toEqual([
      'The papers are counted. A: 10, B: 10, and C: 10. More candidates have the absolute majority, 8 votes, than there are seats: this ballot elects nobody. 2 seats are still open: there has to be another ballot.',
    ]);
  });

  test('recommendations to the Assembly', () => {
    const admit: Act = { type: 'recommendation.putToVote', of: 'admission', candidate: 'Bangladesh', manner };
    const appoint: Act = {
      type: 'recommendation.putToVote',
      of: 'secretaryGeneral',
      candidate: 'António Guterres',
      manner,
    };
    expect(heardOnTheFloor([admit, ...voting(NINE, ['CHN']), PROCEED, appoint, ...voting(NINE)])).toEqual([
      'The President puts to the vote the recommendation to admit Bangladesh, and calls for those in favour.',
      'The recommendation received 9 votes in favour, 1 vote against and 5 abstentions. The Council does not make the recommendation, owing to the negative vote of a permanent member.',
      'The President gives the floor for statements after the vote.',
      'The President puts to the vote the recommendation of António Guterres as Secretary-General, and calls for those in favour.',
      'The recommendation received 9 votes in favour, none against and 6 abstentions. The Council makes the recommendation to the General Assembly.',
    ]);
  });

  test.each<readonly [Act, string]>([
    [
      { type: 'invitation.extend', states: [SYR], under: 'PRoP 39' },
      'The President invites representatives of the Syrian Arab Republic, as persons under rule 39, to supply the Council with information.',
    ],
    [
      { type: 'invitation.extend', states: [SYR], under: 'Charter 32', byVideo: true },
      'The President invites the Syrian Arab Republic, as a party to the dispute, to take part in the discussion by video, without a vote. Article 32 asks for it, whether the State is a Member of the United Nations or not.',
    ],
    [
      { type: 'guest.invite', guests: ['the Special Envoy'] },
      'The President invites the Special Envoy under rule 39 to supply the Council with information.',
    ],
    [
      { type: 'guest.invite', guests: ['the Palestine Liberation Organization'], under: 'Practice: observers' },
      'The President invites the Palestine Liberation Organization to take part in accordance with the rules and the previous practice, without a vote.',
    ],
  ])('%j: %s', (act, text) => {
    expect(heardOnTheFloor([act])).toEqual([text]);
  });

  test('an observer State is invited', () => {
    const states = [stateOf('PSE')];
    expect(speechText(say, stateNames(say), { kind: 'invite', states, under: 'Practice: observers' })).toBe(
      'The President invites the State of Palestine, as an observer State, to take part in accordance with the rules and the previous practice, without a vote.',
    );
  });

  test('a guest is heard', () => {
    const acts: Act[] = [
      { type: 'guest.invite', guests: ['the Special Envoy'] },
      { type: 'guest.hear', guest: 'the Special Envoy' },
    ];
    expect(heardOnTheFloor(acts).at(-1)).toBe(
      'The President gives the floor to the Special Envoy, who was invited to inform the Council.',
    );
  });

  test('only results on draft resolutions are the record’s own words', () => {
    const resultOn = (question: Question) =>
      ({ kind: 'result', question, outcome: outcomeOf(question, 'FRA', '') }) as const;
    const draft = resultOn({ kind: 'draftResolution', draft: FRENCH, matter: 'substantive' });
    const agenda = resultOn({ kind: 'agenda', matter: 'procedural' });
    expect([isQuoted(draft), speakerText(say, names, draft, false)]).toEqual([true, 'The President']);
    expect([isQuoted(agenda), speakerText(say, names, agenda, false)]).toEqual([false, 'In the room']);
  });

  test('in writing there is no room, and a letter is a member’s', () => {
    const letter = { kind: 'letter', member: FRA, vote: 'abstaining' } as const;
    expect([
      speakerText(say, names, letter, true),
      speakerText(say, names, { kind: 'silence', written: true }, true),
    ]).toEqual([names(FRA), 'In writing']);
  });
});
