import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/session/index.ts';
import { aheadNow, turnOf } from '../../src/session/view/later.ts';
import {
  CITATIONS,
  dateOf,
  PHASES,
  REFUSALS,
  type Outcome,
  type Question,
  type Refusal,
} from '../../machines/rules/index.ts';
import {
  citationText,
  citationTitle,
  findingText,
  inText,
  isQuoted,
  outcomeHeadline,
  outcomeSentence,
  pendingText,
  phaseText,
  refusalText,
  speakerText,
  speechText,
  turnText,
  turnTitle,
  turnWays,
} from '../../src/messages/sentences.ts';
import { FRENCH, open, RUSSIAN, state, symbol } from '../session/session.helpers.ts';
import { names, outcomeOf, say } from './room.ts';

/** What the page says at the end of a vote. */
function verdict(
  changes: readonly [string, string, 'inFavour' | 'against' | 'abstaining' | 'notParticipating'][],
  at: number,
) {
  const { send } = open();
  const set = changes.map(([draft, member, vote]) => ({
    question: draft === '846' ? FRENCH : RUSSIAN,
    member: state(member),
    vote,
  }));
  const view = send({ type: 'setVotes', changes: set }, { type: 'seek', to: at });
  const { question } = view;
  if (!question) throw new Error('No question at this stop');
  const { question: asked, outcome } = question;
  const turn = turnOf(view);
  return {
    headline: outcomeHeadline(say, names, asked, outcome),
    why: outcomeSentence(say, names, asked, outcome),
    findings: outcome.findings.map((finding) => findingText(say, names, finding)),
    turn: turn && [turnTitle(say, turn, asked), turnText(say, names, turn), turnWays(say, turn)],
  };
}

const TITLE =
  /^(UN Charter, Article \d+(\(\d\))?|Provisional Rules of Procedure, rule \d+|Statute of the International Court of Justice, Article \d+|Document S\/2020\/253|Practice of the Council|No rule; our reading|General Assembly resolution (377\(V\)|76\/262)|San Francisco Statement, 7 June 1945)$/u;

/** What a refusal of a kind says besides the rule. */
type Fields<Kind extends Refusal['kind']> = Omit<Extract<Refusal, { kind: Kind }>, 'kind' | 'citation'>;

describe('why', () => {
  test('S/2016/846: a veto', () => {
    expect(verdict([], 14)).toEqual({
      headline: 'Not adopted: vetoed by the Russian Federation',
      why: '11 members voted in favour, and 9 would have been enough. But the Russian Federation voted against, and one permanent member’s vote against is enough to defeat a draft: a veto.',
      findings: [
        '11 members in favour, 9 needed: enough.',
        'The Russian Federation, a permanent member, voted against: a veto.',
        'China, a permanent member, abstained. Abstaining does not block.',
      ],
      turn: [
        'What would have adopted it?',
        'One vote is enough: the Russian Federation would only have had to refrain from voting against. In favour, abstaining, not participating: any of these would do.',
        'There is no other way with so few changes.',
      ],
    });
  });

  test('S/2016/847: not a veto', () => {
    expect(verdict([], 29)).toEqual({
      headline: 'Not adopted: 5 votes short',
      why: 'Only 4 members voted in favour and 9 were needed, so the draft failed on the count. France, the United Kingdom, and the United States voted against, but those are no vetoes: there was nothing left to block.',
      findings: [
        '4 members in favour, 9 needed: 5 short.',
        'France, the United Kingdom, and the United States, permanent members, voted against, but those are no vetoes: there were 4 votes in favour, and 9 were needed.',
      ],
      turn: [
        'What would have adopted it?',
        'At least 5 more members would have to vote in favour: France, the United Kingdom, and the United States, and any 2 of these 8: Angola, Japan, Malaysia, New Zealand, Senegal, Spain, Ukraine, and Uruguay.',
        'There are exactly 28 ways to do it with so few changes.',
      ],
    });
  });

  test('S/2016/846 with Russia staying out: adopted, and the bar stays', () => {
    expect(verdict([['846', 'RUS', 'notParticipating']], 14)).toEqual({
      headline: 'Adopted',
      why: '11 members voted in favour; 9 were needed, and no permanent member voted against.',
      findings: [
        '11 members in favour, 9 needed: enough.',
        'No permanent member voted against: no veto.',
        'China, a permanent member, abstained. Abstaining does not block.',
        'The Russian Federation, a permanent member, did not participate in the vote. Staying out does not block.',
        'The Russian Federation did not participate in the vote. The number needed stays 9.',
      ],
      turn: [
        'What would have defeated it?',
        'One vote is enough. Any permanent member – China, France, the Russian Federation, the United Kingdom, and the United States – could veto it by voting against; no elected member could turn it alone.',
        'There are exactly 5 ways to do it with so few changes.',
      ],
    });
  });

  test('S/2016/846 with two permanent members against: both are named', () => {
    const { headline, why } = verdict([['846', 'CHN', 'against']], 14);
    expect(headline).toBe('Not adopted: vetoed by China and the Russian Federation');
    expect(why).toBe(
      '11 members voted in favour, and 9 would have been enough. But China and the Russian Federation voted against, and permanent members’ votes against defeat a draft: a veto.',
    );
  });

  test('while hands go up, a vote against is not yet a veto', () => {
    expect(
      verdict(
        [
          ['846', 'EGY', 'against'],
          ['846', 'JPN', 'against'],
          ['846', 'URY', 'abstaining'],
        ],
        11,
      ).findings,
    ).toEqual([
      '8 members in favour so far, 9 needed; 3 votes are still out.',
      'The Russian Federation, a permanent member, has voted against. That will be a veto if there are 9 votes in favour; if there are not, it is only a vote against.',
    ]);
    expect(verdict([], 9).findings).toEqual([
      'Nobody in favour so far, 9 needed; 15 votes are still out.',
      'No permanent member has voted against so far; not all of them have voted.',
    ]);
  });
});

describe('the room', () => {
  test('every stop of the record has words and a speaker; only announcements are quoted', () => {
    const { send, view } = open();
    const quoted = view().line.stops.map(({ index }) => {
      const { speech } = send({ type: 'seek', to: index });
      expect(speechText(say, names, speech)).toMatch(/^\p{Lu}|^\d/u);
      expect(speechText(say, names, speech)).toMatch(/[.?]$/u);
      expect(speakerText(say, names, speech, false)).not.toBe('');
      return isQuoted(speech) ? speechText(say, names, speech) : undefined;
    });
    expect(quoted.filter((text) => text !== undefined)).toEqual([
      'The draft resolution received 11 votes in favour, 2 votes against and 2 abstentions. The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
      'The draft resolution received 4 votes in favour, 9 votes against and 2 abstentions. The draft resolution has not been adopted, having failed to obtain the required number of votes.',
    ]);
  });

  test.each(PHASES)('the phase %s has a name, a description and a sentence on what is pending', (phase) => {
    expect(phaseText(say, phase)).not.toBe('');
    expect(say(`phase.${phase}.what`)).toMatch(/\.$/u);
    const { question } = open().send({ type: 'seek', to: 14 });
    const pending = { question, motions: [], draft: 'Draft', waits: undefined };
    expect(pendingText(say, names, phase, pending)).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('what is pending is said with how it is decided', () => {
    const { send, state: now } = open();
    const told = (...events: SessionEvent[]) => {
      const { question, room, phase } = send(...events);
      const { waits } = aheadNow(now());
      return pendingText(say, names, phase, { question, motions: room.motions, draft: undefined, waits });
    };
    const by = state('EGY');
    expect([
      told({ type: 'seek', to: 10 }),
      told({ type: 'seek', to: 13 }),
      told({ type: 'seek', to: 8 }, { type: 'play', act: { type: 'motion.move', by, motion: { kind: 'postpone' } } }),
      told({ type: 'undo' }, { type: 'play', act: { type: 'proposal.make', motion: { kind: 'adjourn' } } }),
      told({ type: 'undo' }, { type: 'play', act: { type: 'point.raise', by } }),
    ]).toEqual([
      'The vote on S/2016/846 is pending: votes are being cast.',
      'The result on S/2016/846 is pending: it is announced next.',
      'A motion to postpone the discussion is pending: it is decided by a vote next.',
      'A motion to adjourn is pending: it is decided without a vote next, unless somebody objects.',
      'A point of order is pending: the President rules on it next.',
    ]);
  });

  test.each(CITATIONS)('%s has a title and a sentence', (citation) => {
    expect(citationTitle(say, citation)).toMatch(TITLE);
    expect(citationText(say, citation)).toMatch(/\.$/u);
  });

  test('names in a sentence have their article', () => {
    expect(['RUS', 'GBR', 'USA', 'CHN'].map((id) => inText(names, state(id)))).toEqual([
      'the Russian Federation',
      'the United Kingdom',
      'the United States',
      'China',
    ]);
  });
});

describe('the result of what is no draft resolution', () => {
  const amendment = {
    kind: 'amendment',
    amendment: symbol('S/2016/900'),
    draft: FRENCH,
    matter: 'substantive',
  } as const;
  const part = { kind: 'part', part: 'para. 1', draft: FRENCH, matter: 'substantive' } as const;
  const motion = {
    kind: 'motion',
    number: 1,
    motion: { kind: 'suspend' },
    by: state('RUS'),
    matter: 'procedural',
  } as const;
  const ruling = { kind: 'ruling', number: 1, matter: 'procedural' } as const;
  const agenda = { kind: 'agenda', matter: 'procedural' } as const;
  const preliminary = { kind: 'preliminary', draft: FRENCH, matter: 'substantive' } as const;
  const admission = {
    kind: 'recommendation',
    of: 'admission',
    candidate: 'Bangladesh',
    matter: 'substantive',
  } as const;
  const NINE = 'FRA GBR USA ESP UKR NZL JPN SEN MYS';
  const nobodyHasAVeto = '9 members voted in favour and 9 were needed. On a procedural matter nobody has a veto.';
  const adopted = '9 members voted in favour; 9 were needed, and no permanent member voted against.';

  test.each<readonly [Question, string, string, string, string]>([
    [amendment, NINE, '', 'Adopted', adopted],
    [
      amendment,
      NINE,
      'RUS',
      'Not adopted: vetoed by the Russian Federation',
      '9 members voted in favour, and 9 would have been enough. But the Russian Federation voted against, and one permanent member’s vote against is enough to defeat an amendment: a veto.',
    ],
    [
      amendment,
      'RUS CHN',
      'USA',
      'Not adopted: 7 votes short',
      'Only 2 members voted in favour and 9 were needed, so the amendment failed on the count. The United States voted against, but that is no veto: there was nothing left to block.',
    ],
    [part, '', '', 'Not adopted: 9 votes short', 'No member voted in favour and 9 were needed.'],
    [
      part,
      '',
      'CHN',
      'Not adopted: 9 votes short',
      'No member voted in favour and 9 were needed, so the part failed on the count. China voted against, but that is no veto: there was nothing left to block.',
    ],
    [motion, NINE, 'RUS', 'Carried', nobodyHasAVeto],
    [
      motion,
      'RUS CHN VEN',
      NINE,
      'Not carried: 6 votes short',
      'Only 3 members voted in favour and 9 were needed. Nothing else had to stop it.',
    ],
    [
      ruling,
      NINE,
      'RUS',
      'The ruling is overruled',
      '9 members voted for overruling the President and 9 were needed. On a procedural matter nobody has a veto.',
    ],
    [
      ruling,
      'FRA GBR USA ESP UKR',
      '',
      'The ruling stands: 4 votes short of overruling it',
      'Only 5 members voted for overruling the President and 9 were needed, so the ruling stands.',
    ],
    [
      ruling,
      '',
      '',
      'The ruling stands: 9 votes short of overruling it',
      'No member voted for overruling the President and 9 were needed, so the ruling stands.',
    ],
    [agenda, NINE, 'RUS CHN', 'Adopted', nobodyHasAVeto],
    [
      agenda,
      'FRA',
      'RUS',
      'Not adopted: 8 votes short',
      'Only 1 member voted in favour and 9 were needed. Nothing else had to stop it.',
    ],
    [
      preliminary,
      NINE,
      '',
      'Procedural',
      '9 members voted that the decision is procedural; 9 were needed, and no permanent member voted against.',
    ],
    [
      preliminary,
      NINE,
      'RUS',
      'The President concludes: the Russian Federation voted against',
      '9 members voted that the decision is procedural, and 9 would have been enough. But the Russian Federation voted against. By the San Francisco Statement one permanent member’s vote against defeats this question, and so it was held in 1946 and 1948; in 1950 and 1959 the decision was held to be procedural all the same. The President draws the conclusion, which can be challenged.',
    ],
    [
      preliminary,
      NINE,
      'RUS CHN',
      'The President concludes: China and the Russian Federation voted against',
      '9 members voted that the decision is procedural, and 9 would have been enough. But China and the Russian Federation voted against. By the San Francisco Statement permanent members’ votes against defeat this question, and so it was held in 1946 and 1948; in 1950 and 1959 the decision was held to be procedural all the same. The President draws the conclusion, which can be challenged.',
    ],
    [
      preliminary,
      'FRA GBR USA ESP UKR NZL JPN',
      'RUS',
      'Substantive: 2 votes short',
      'Only 7 members voted that the decision is procedural and 9 were needed: the decision is substantive.',
    ],
    [admission, NINE, '', 'Recommended', adopted],
    [
      admission,
      NINE,
      'CHN',
      'Not recommended: vetoed by China',
      '9 members voted in favour, and 9 would have been enough. But China voted against, and one permanent member’s vote against is enough to defeat a recommendation: a veto.',
    ],
    [
      admission,
      'FRA GBR',
      'CHN',
      'Not recommended: 7 votes short',
      'Only 2 members voted in favour and 9 were needed, so the recommendation failed on the count. China voted against, but that is no veto: there was nothing left to block.',
    ],
  ])('%j, in favour %s, against %s: %s', (question, inFavour, against, headline, why) => {
    const outcome = outcomeOf(question, inFavour, against);
    expect(outcomeHeadline(say, names, question, outcome)).toBe(headline);
    expect(outcomeSentence(say, names, question, outcome)).toBe(why);
  });

  test.each<Question>([amendment, part, motion, ruling, agenda, preliminary, admission])(
    '%j while votes are out',
    (question) => {
      const outcome: Outcome = { ...outcomeOf(question, 'FRA', ''), kind: 'undetermined', waitingFor: [state('RUS')] };
      expect(outcomeHeadline(say, names, question, outcome)).toBe('Not decided yet: 1 vote still out');
      expect(outcomeSentence(say, names, question, outcome)).toBe(
        '1 member has not voted yet. 1 member is in favour so far; 9 are needed.',
      );
    },
  );

  test('a finding names no draft: it may be about an amendment, or about the preliminary question', () => {
    const found = outcomeOf(preliminary, 'FRA', 'RUS').findings.map((finding) => findingText(say, names, finding));
    expect(found).toEqual([
      '1 member in favour, 9 needed: 8 short.',
      'The Russian Federation, a permanent member, voted against, but that is no veto: there was 1 vote in favour, and 9 were needed.',
      'China, the United Kingdom, and the United States, permanent members, abstained. Abstaining does not block.',
    ]);
  });

  test.each([
    [motion, 'What would have carried it?', 'What would have defeated it?'],
    [ruling, 'What would have overruled it?', 'What would have let the ruling stand?'],
    [preliminary, 'What would have made it procedural?', 'What would have made it substantive?'],
    [amendment, 'What would have adopted it?', 'What would have defeated it?'],
  ] as const)('%j: what would turn it', (question, toAdopt, toDefeat) => {
    const turn = { size: 1, ways: 1, must: [], choose: { count: 0, from: [] }, inFavourAtLeast: 0 };
    expect(turnTitle(say, { ...turn, becomes: 'adopted' }, question)).toBe(toAdopt);
    expect(turnTitle(say, { ...turn, becomes: 'notAdopted' }, question)).toBe(toDefeat);
  });
});

describe('refusals', () => {
  const citation = 'PRoP 32';
  const [member, other] = [state('RUS'), state('FRA')];
  const amendment = symbol('S/2016/900');
  const all: { readonly [Kind in Refusal['kind']]: Fields<Kind> } = {
    notNow: { act: 'vote.cast', phase: 'beforeTheVote' },
    notAMember: { state: state('SYR') },
    notInvited: { state: state('CUB') },
    isAMember: { state: member },
    alreadyInvited: { state: state('SYR') },
    notInTheUN: { state: state('CHE') },
    noObserver: { state: state('SYR') },
    invitesNobody: {},
    guestInvited: { guest: 'The Special Envoy' },
    guestNotInvited: { guest: 'The Special Envoy' },
    mayNotPropose: { state: state('SYR'), under: 'PRoP 39' },
    away: { member },
    atTheTable: { member },
    alreadyVoted: { member, vote: 'against' },
    notVoted: { member },
    sameVote: { member, vote: 'against' },
    otherHand: { member, vote: 'against', called: 'inFavour' },
    otherCall: { vote: 'against', called: 'inFavour' },
    membersOut: { members: [member, other] },
    otherManner: { letters: false },
    notAnnounced: { question: FRENCH },
    mustAbstain: { member, vote: 'against' },
    votesTold: {},
    tallyDoesNotFit: { tally: { inFavour: 6, against: 3, abstaining: 6 } },
    noRoomInTally: { member, vote: 'inFavour', tally: { inFavour: 6, against: 3, abstaining: 6 } },
    otherResult: {},
    resultOpen: { between: ['adopted', 'vetoed'] },
    unknownDraft: { draft: FRENCH },
    draftNotOpen: { draft: FRENCH, status: 'vetoed' },
    symbolTaken: { symbol: FRENCH },
    alreadyInBlue: { draft: FRENCH },
    anotherFirst: { draft: RUSSIAN, first: FRENCH },
    notASponsor: { state: other, draft: RUSSIAN },
    onlyCoSponsor: { state: other, draft: FRENCH, movers: [member] },
    moversUnknown: { state: other, draft: FRENCH },
    moversKnown: { draft: FRENCH, movers: [other] },
    onlyMover: { state: other, draft: FRENCH },
    notSeconded: { state: other, draft: RUSSIAN },
    notThePresident: { state: other },
    nothingToExplain: { draft: RUSSIAN },
    withdrewIt: { state: other, draft: RUSSIAN },
    voteTaken: { draft: FRENCH },
    notWithdrawn: { draft: FRENCH, status: 'tabled' },
    needsRequest: { draft: FRENCH },
    needsNoRequest: { draft: FRENCH },
    agendaNotAdopted: {},
    itemNotOpen: {},
    itemSetAside: { how: 'postponed' },
    votePutOff: { draft: FRENCH },
    votingUnderWay: {},
    unknownAmendment: { amendment },
    amendmentNotOpen: { amendment, status: 'withdrawn' },
    amendmentFirst: { draft: FRENCH, amendment },
    anotherAmendmentFirst: { amendment, first: symbol('S/2016/901') },
    unknownPart: { draft: FRENCH, part: 'para. 1' },
    partNotOpen: { part: 'para. 1', status: 'adopted' },
    partFirst: { draft: FRENCH, part: 'para. 1' },
    alreadyDivided: { draft: FRENCH },
    notDivided: { draft: FRENCH },
    moverObjected: { draft: FRENCH },
    notAPart: { draft: FRENCH, part: 'para. 9' },
    noParts: {},
    notTheAmendments: { draft: FRENCH },
    alreadyMoved: { motion: 'refer' },
    objectedTo: { member },
    unknownMotion: { motion: 3 },
    notTheMover: { state: other },
    higherMotion: { motion: 'takeFirst', first: 'adjournTo' },
    undebated: { motion: 'suspend' },
    alreadyFirst: { draft: FRENCH },
    practiceSettled: { practice: 'preliminaryQuestion' },
    alreadySettled: { draft: FRENCH, matter: 'substantive' },
    questionOpen: {},
    motionSettled: { motion: 1, matter: 'substantive' },
    notThisDraft: { draft: FRENCH },
    presidentNotKnown: {},
    notCeded: {},
    nobodyLeftToPreside: {},
    yearEnds: {},
    silenceRunning: {},
    noSilence: {},
    unreadablePapers: {},
    tooManyPapers: { found: 16, allowed: 15 },
    unknownChoice: { choice: 'Nobody' },
    unreadableBallot: {},
    otherSeats: { found: 2, open: 1 },
    alreadyChosen: { candidate: 'A' },
    notChosenYet: { open: 1 },
    threeMeetingsFirst: { held: 1 },
    noSeatOpen: {},
    tooManyNames: { found: 2, allowed: 1 },
    agreedOutside: {},
    notInForce: { since: dateOf('1950-11-03') },
    noDeadlock: {},
    alreadyCalled: {},
    noChange: {},
  };
  const refusalOf = (kind: Refusal['kind']) => ({ kind, citation, ...all[kind] }) as Refusal; // a table by kind

  const ruleOf = (kind: Refusal['kind']) =>
    kind === 'notNow' ? 'No rule; our reading.' : 'Provisional Rules of Procedure, rule 32.';

  test.each(REFUSALS)('%s has a sentence', (kind) => {
    const text = refusalText(say, names, refusalOf(kind));
    expect(text).toMatch(/^(\p{Lu}|“).*\. /u);
    expect(text.endsWith(`. ${ruleOf(kind)}`)).toBe(true);
  });

  test.each([
    ['notNow', 'Not now: voting is not in order at this point (Before the vote).'],
    ['anotherFirst', 'S/2016/846 was submitted before S/2016/847 and is voted on first.'],
    [
      'noRoomInTally',
      'Only the totals of this vote are known, 6-3-6, and they have no room for it: the Russian Federation cannot be in favour unless a member that is named votes otherwise.',
    ],
    [
      'resultOpen',
      'What is known of the votes leaves the result open: adopted or vetoed; so nothing can be announced.',
    ],
    ['membersOut', 'The Russian Federation and France have not voted yet.'],
    [
      'otherHand',
      'The hand of the Russian Federation would be against, but the President is calling for those in favour.',
    ],
    ['notVoted', 'The Russian Federation has not voted yet, so it has no vote to change.'],
    ['sameVote', 'The Russian Federation has voted so already (against).'],
    [
      'mustAbstain',
      'As a party to the dispute the Russian Federation has to abstain or not vote at all; it cannot vote against.',
    ],
    ['symbolTaken', 'Another text has the symbol S/2016/846 already.'],
    ['voteTaken', 'A vote concerning S/2016/846 has been taken already: on a part of it, or on an amendment to it.'],
    ['notWithdrawn', 'S/2016/846 has not been withdrawn (Tabled), so there is nothing to take up again.'],
    [
      'needsRequest',
      'S/2016/846 comes from States that are not members; it is put to the vote only when a member asks for it.',
    ],
    [
      'needsNoRequest',
      'S/2016/846 needs no such request: a member sponsors it, or one has asked for the vote already.',
    ],
    ['agendaNotAdopted', 'The agenda has not been adopted yet.'],
    ['itemNotOpen', 'The Council has not come to this matter yet.'],
    ['itemSetAside', 'The discussion has been postponed, so the matter is not taken up again at this meeting.'],
    ['votingUnderWay', 'A vote is being taken; this has to wait until its result has been announced.'],
    ['unknownAmendment', 'The Council has no amendment S/2016/900 before it.'],
    ['amendmentNotOpen', 'Amendment S/2016/900 is no longer before the Council: Withdrawn.'],
    ['amendmentFirst', 'Amendments come before the draft: S/2016/900 is voted on before S/2016/846.'],
    ['anotherAmendmentFirst', 'Amendment S/2016/901 is voted on before S/2016/900.'],
    ['unknownPart', 'Nobody has asked for a separate vote on para. 1 of S/2016/846.'],
    ['partNotOpen', 'Para. 1 cannot be voted on any more: Adopted.'],
    ['partFirst', 'Para. 1 of S/2016/846 is voted on first.'],
    ['alreadyDivided', 'A separate vote on one of these parts of S/2016/846 has been asked for already.'],
    ['notDivided', 'Nobody has asked for separate votes on parts of S/2016/846.'],
    ['moverObjected', 'The original mover of S/2016/846 objected, so its parts are not voted on separately.'],
    ['noParts', 'The request must name at least one part, and none of them twice.'],
    ['alreadyMoved', 'The same motion to refer the matter is before the Council already.'],
    ['unknownMotion', 'There is no motion 3 before the Council.'],
    ['notTheMover', 'France did not propose this, so it cannot withdraw it.'],
    [
      'higherMotion',
      'The motion to adjourn the meeting to a certain day or hour is decided before the motion to take another draft first.',
    ],
    ['undebated', 'The motion to suspend the meeting is decided without debate.'],
    ['alreadyFirst', 'S/2016/846 comes first as it is.'],
    [
      'practiceSettled',
      'By practice this is settled without a vote. It can be asked when “The preliminary question” is switched on.',
    ],
    ['alreadySettled', 'Whether the decision on S/2016/846 is procedural has been settled already: it is substantive.'],
    ['notThisDraft', 'The Council is voting on another question than S/2016/846.'],
    ['notCeded', 'The President has not ceded the chair.'],
    ['nobodyLeftToPreside', 'Every other member has ceded the chair already; nobody else is left to preside.'],
    ['silenceRunning', 'Another text is under silence.'],
    ['noSilence', 'No text is under silence.'],
    [
      'unreadablePapers',
      'These papers cannot be counted: a poll asks for one choice, an election for no more names than there are vacancies, each once.',
    ],
    ['tooManyPapers', 'There are too many papers: 16, where 15 are possible.'],
    ['unknownChoice', '“Nobody” is not on the ballot.'],
    [
      'unreadableBallot',
      'This ballot cannot be held: it needs at least one candidate, each named once, and an election a vacancy.',
    ],
    ['otherManner', 'No meeting is held: the members vote by letters.'],
    ['otherSeats', 'In this election 1 seat is open, not 2.'],
    ['alreadyChosen', 'A has the majority already, and is no candidate for the seats that are left.'],
    ['notChosenYet', 'In the Council 1 seat is still open: it has to choose first.'],
    [
      'threeMeetingsFirst',
      'A joint conference comes after a third meeting; one has ended with the results of both organs.',
    ],
    ['noSeatOpen', 'No seat is left open.'],
    ['tooManyNames', 'The General Assembly cannot have chosen 2, each once: there is 1 seat.'],
    ['agreedOutside', 'A press statement is no decision of the Council: its members agree on it outside the meetings.'],
    ['notInForce', 'This was not possible before November 3, 1950.'],
    [
      'noDeadlock',
      'What is missing is a veto: nothing on which peace may depend has been vetoed at this meeting, and no earlier veto on the question is known here.',
    ],
    ['alreadyCalled', 'The Council has called the emergency special session already.'],
    ['noChange', 'It is so already.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(refusalText(say, names, refusalOf(kind))).toBe(`${text} ${ruleOf(kind)}`);
  });

  test.each([
    ['announced', 'S/2016/846 has been announced but not submitted yet.'],
    ['underVote', 'S/2016/846 is being voted on.'],
    ['vetoed', 'S/2016/846 is no longer before the Council: Vetoed.'],
    ['fallen', 'S/2016/846 is no longer before the Council: Nothing left of it.'],
  ] as const)('a draft that is %s is not open', (status, text) => {
    const refusal = { kind: 'draftNotOpen', citation, draft: FRENCH, status } as const;
    expect(refusalText(say, names, refusal)).toBe(`${text} ${ruleOf(refusal.kind)}`);
  });
});
