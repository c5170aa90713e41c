import { dateOf, type Act, type SecretBallot } from '../../../machines/rules/index.ts';
import { ADJOURN, askWhetherProcedural, cast, CLOSE, leave, move, practise, PROCEED, put, speak } from '../acts.ts';
import { FIRST, FRA, NZL, onDay, SECOND, SYR, TO_THE_FLOOR } from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const RECOMMEND: Act = {
  type: 'recommendation.putToVote',
  of: 'secretaryGeneral',
  candidate: 'António Guterres',
  manner: 'hands',
};
const SEEK: Act = { type: 'consensus.seek', on: 'presidentialStatement', title: 'S/PRST/2016/1' };
const AGREED: Act = { type: 'consensus.declare' };
const object = (by: typeof FRA): Act => ({ type: 'consensus.object', by });

const SILENCE: Act = { type: 'silence.begin', title: 'Press elements', until: '5 p.m.' };
const END: Act = { type: 'silence.end' };
const breakIt = (by: typeof FRA): Act => ({ type: 'silence.break', by });

const POLL: SecretBallot = { kind: 'strawPoll', candidate: 'António Guterres', coloured: true };
const ELECTION: SecretBallot = { kind: 'election', vacancies: 1, candidates: ['A', 'B'] };
const openBallot = (ballot: SecretBallot): Act => ({ type: 'ballot.open', ballot });
const count = (papers: Extract<Act, { type: 'ballot.count' }>['papers']): Act => ({ type: 'ballot.count', papers });
const POLLS: SecretBallot = { kind: 'strawPolls', candidates: ['A', 'B'], coloured: true };
const compare = (...assembly: readonly string[]): Act => ({ type: 'ballot.compare', assembly });
const elect = (vacancies: number, candidates: readonly string[], ...papers: readonly (readonly string[])[]): Act[] => [
  openBallot({ kind: 'election', vacancies, candidates }),
  count(papers.map((choices) => ({ count: 1, choices }))),
];
/** A meeting of the Council that chose A, where the Assembly chose B. */
const DISAGREED: readonly Act[] = [...elect(1, ['A', 'B'], ['A'], ['A'], ['B']), compare('B'), PROCEED];
const POLLING: readonly Act[] = [...TO_THE_FLOOR, openBallot(POLL)];
const ELECTING: readonly Act[] = [...TO_THE_FLOOR, openBallot(ELECTION)];

export const RECOMMENDATIONS_TABLE: readonly Row[] = [
  inOrder('Charter 97: the Council votes on a Secretary-General', TO_THE_FLOOR, RECOMMEND),
  inOrder('Charter 4(2): the Council votes on an admission, by roll', TO_THE_FLOOR, {
    type: 'recommendation.putToVote',
    of: 'admission',
    candidate: 'Bangladesh',
    manner: 'roll',
  }),
  notNow('a recommendation before the item is opened', [], RECOMMEND, 'scheduled', 'Our reading: order of business'),
  notNow(
    'a recommendation while another vote is taken',
    [...TO_THE_FLOOR, put(FIRST)],
    RECOMMEND,
    'callingInFavour',
    'Our reading: interruption',
  ),
];

export const CONSENSUS: readonly Row[] = [
  inOrder('the President asks whether there is agreement', TO_THE_FLOOR, SEEK),
  notNow(
    'agreement sought while a vote is taken',
    [...TO_THE_FLOOR, put(FIRST)],
    SEEK,
    'callingInFavour',
    'Our reading: interruption',
  ),
  refused(
    'a press statement in a meeting',
    TO_THE_FLOOR,
    { type: 'consensus.seek', on: 'pressStatement', title: 'A' },
    { kind: 'agreedOutside', citation: 'Practice: press statement' },
  ),
  inOrder('a draft resolution without a vote', TO_THE_FLOOR, { type: 'consensus.seekOnDraft', draft: FIRST }),
  refused(
    'rule 32: the second draft without a vote, before the first',
    TO_THE_FLOOR,
    { type: 'consensus.seekOnDraft', draft: SECOND },
    { kind: 'anotherFirst', draft: SECOND, first: FIRST, citation: 'PRoP 32' },
  ),
  refused(
    'a draft that has been adopted without a vote',
    [...TO_THE_FLOOR, { type: 'consensus.seekOnDraft', draft: FIRST }, AGREED, PROCEED],
    { type: 'consensus.seekOnDraft', draft: FIRST },
    { kind: 'draftNotOpen', draft: FIRST, status: 'adoptedWithoutVote', citation: 'PRoP 32' },
  ),
  inOrder(
    'a draft to which a member has objected is put to the vote',
    [...TO_THE_FLOOR, { type: 'consensus.seekOnDraft', draft: FIRST, acclamation: true }, object(NZL), PROCEED],
    put(FIRST),
  ),
  inOrder('one member objects', [...TO_THE_FLOOR, SEEK], object(NZL)),
  refused('the objection of a State that is not on the Council', [...TO_THE_FLOOR, SEEK], object(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Practice: consensus',
  }),
  refused('the objection of a member that is away', [...TO_THE_FLOOR, leave(NZL), SEEK], object(NZL), {
    kind: 'away',
    member: NZL,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'an objection where no agreement is sought',
    TO_THE_FLOOR,
    object(NZL),
    'beforeTheVote',
    'Practice: consensus',
  ),
  notNow(
    'an objection once agreement is declared',
    [...TO_THE_FLOOR, SEEK, AGREED],
    object(NZL),
    'consensusDeclared',
    'Our reading: order of business',
  ),
  inOrder('nobody objects: so agreed', [...TO_THE_FLOOR, SEEK], AGREED),
  notNow(
    'agreement declared over an objection',
    [...TO_THE_FLOOR, SEEK, object(NZL)],
    AGREED,
    'consensusDeclared',
    'Our reading: order of business',
  ),
  inOrder('a motion interrupts', [...TO_THE_FLOOR, SEEK], move({ kind: 'suspend' }, NZL)),
];

const IN_WRITING = onDay('2020-08-14');
const BEGUN: readonly Act[] = [{ type: 'written.begin' }];
const byLetters = (draft: typeof FIRST): Act => ({ type: 'draft.putToVote', draft, manner: 'letters' });

export const IN_WRITING_TABLE: readonly Row[] = [
  inOrder('S/2020/253: the Council votes in writing', [], BEGUN[0] ?? PROCEED, IN_WRITING),
  refused(
    'S/2020/253: in writing before the letter',
    [],
    { type: 'written.begin' },
    {
      kind: 'notInForce',
      since: dateOf('2020-03-27'),
      citation: 'S/2020/253',
    },
  ),
  inOrder('a draft is put to the vote by letters', BEGUN, byLetters(FIRST), IN_WRITING),
  refused('by letters in a meeting', TO_THE_FLOOR, byLetters(FIRST), {
    kind: 'otherManner',
    letters: true,
    citation: 'Practice: show of hands',
  }),
  refused(
    'a show of hands in writing',
    BEGUN,
    put(FIRST),
    { kind: 'otherManner', letters: false, citation: 'S/2020/253' },
    IN_WRITING,
  ),
  refused(
    'rule 32: the second draft first, in writing',
    BEGUN,
    byLetters(SECOND),
    { kind: 'anotherFirst', draft: SECOND, first: FIRST, citation: 'PRoP 32' },
    IN_WRITING,
  ),
  inOrder('a letter', [...BEGUN, byLetters(FIRST)], cast(NZL, 'against'), IN_WRITING),
  refused(
    'a second letter',
    [...BEGUN, byLetters(FIRST), cast(NZL, 'against')],
    cast(NZL, 'inFavour'),
    { kind: 'alreadyVoted', member: NZL, vote: 'against', citation: 'Charter 27(1)' },
    IN_WRITING,
  ),
  notNow(
    'a letter after the 24 hours',
    [...BEGUN, byLetters(FIRST), CLOSE],
    cast(NZL, 'against'),
    'lettersIn',
    'S/2020/253',
    IN_WRITING,
  ),
  inOrder('the 24 hours are over, though letters are missing', [...BEGUN, byLetters(FIRST)], CLOSE, IN_WRITING),
  refused(
    'S/2020/253: a draft is withdrawn once the voting on it has begun',
    [...BEGUN, byLetters(FIRST)],
    { type: 'draft.withdraw', draft: FIRST, by: FRA },
    { kind: 'draftNotOpen', draft: FIRST, status: 'underVote', citation: 'S/2020/253' },
    IN_WRITING,
  ),
  inOrder('a draft is withdrawn before', BEGUN, { type: 'draft.withdraw', draft: FIRST, by: FRA }, IN_WRITING),
  notNow(
    'a motion where no meeting is held',
    BEGUN,
    move({ kind: 'postpone' }, NZL),
    'inWriting',
    'S/2020/253',
    IN_WRITING,
  ),
  notNow('a point of order', BEGUN, { type: 'point.raise', by: NZL }, 'inWriting', 'S/2020/253', IN_WRITING),
  notNow('a meeting is opened', BEGUN, { type: 'meeting.open' }, 'inWriting', 'S/2020/253', IN_WRITING),
  refused(
    'a meeting is opened where it is settled that none is held',
    [],
    { type: 'meeting.open' },
    { kind: 'otherManner', letters: false, citation: 'S/2020/253' },
    { ...IN_WRITING, withoutMeeting: true },
  ),
  inOrder('the Council votes in writing where it is settled that no meeting is held', [], BEGUN[0] ?? PROCEED, {
    ...IN_WRITING,
    withoutMeeting: true,
  }),
  inOrder('a meeting is opened where it is open whether one is held', [], { type: 'meeting.open' }, IN_WRITING),
  inOrder('the last vote in writing was taken', BEGUN, { type: 'written.end' }, IN_WRITING),
  notNow('an end in writing of a meeting', TO_THE_FLOOR, { type: 'written.end' }, 'beforeTheVote', 'S/2020/253'),
];

export const SILENCE_PROCEDURE: readonly Row[] = [
  inOrder('a text is sent round under silence before the meeting', [], SILENCE),
  inOrder('a text is sent round under silence while a vote is taken', [...TO_THE_FLOOR, put(FIRST)], SILENCE),
  inOrder('another text after the first', [SILENCE, END], SILENCE),
  refused('two texts at once', [SILENCE], SILENCE, { kind: 'silenceRunning', citation: 'Practice: silence' }),
  notNow(
    'a text under silence after the adjournment',
    [...TO_THE_FLOOR, ADJOURN],
    SILENCE,
    'adjourned',
    'Our reading: order of business',
  ),
  inOrder('a member breaks the silence', [SILENCE], breakIt(NZL)),
  inOrder('a member breaks the silence from outside the room', [...TO_THE_FLOOR, SILENCE, leave(NZL)], breakIt(NZL)),
  refused('a State that is not on the Council breaks the silence', [SILENCE], breakIt(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Practice: silence',
  }),
  refused('breaking a silence that does not run', [], breakIt(NZL), {
    kind: 'noSilence',
    citation: 'Practice: silence',
  }),
  refused('breaking a silence twice', [SILENCE, breakIt(NZL)], breakIt(FRA), {
    kind: 'noSilence',
    citation: 'Practice: silence',
  }),
  inOrder('the hour passes', [SILENCE], END),
  refused('the hour of a silence that does not run', [], END, { kind: 'noSilence', citation: 'Practice: silence' }),
];

export const BALLOTS: readonly Row[] = [
  inOrder('a straw poll in two colours', TO_THE_FLOOR, openBallot(POLL)),
  inOrder('an election of judges', TO_THE_FLOOR, openBallot(ELECTION)),
  refused(
    'rule 61: an election without a vacancy',
    TO_THE_FLOOR,
    openBallot({ kind: 'election', vacancies: 0, candidates: ['A'] }),
    { kind: 'unreadableBallot', citation: 'PRoP 61' },
  ),
  inOrder('a round of straw polls', TO_THE_FLOOR, openBallot(POLLS)),
  refused('a round without a candidate', TO_THE_FLOOR, openBallot({ ...POLLS, candidates: [] }), {
    kind: 'unreadableBallot',
    citation: 'Practice: straw poll',
  }),
  refused(
    'papers on nobody in a round',
    [...TO_THE_FLOOR, openBallot(POLLS)],
    count([{ count: 1, choices: ['encourage'] }]),
    {
      kind: 'unreadablePapers',
      citation: 'Practice: straw poll',
    },
  ),
  refused(
    'papers on somebody else in a round',
    [...TO_THE_FLOOR, openBallot(POLLS)],
    count([{ count: 1, choices: ['encourage'], candidate: 'C' }]),
    { kind: 'unknownChoice', choice: 'C', citation: 'Practice: straw poll' },
  ),
  refused(
    'papers on a candidate in a poll on one',
    POLLING,
    count([{ count: 1, choices: ['encourage'], candidate: 'A' }]),
    {
      kind: 'unreadablePapers',
      citation: 'Practice: straw poll',
    },
  ),
  inOrder('the next ballot from the count of the last', [...POLLING, count([])], openBallot(POLLS)),
  inOrder(
    'rule 61: another round for the seat that is open',
    [...TO_THE_FLOOR, ...elect(2, ['A', 'B', 'C'], ['A'], ['A'], ['B'])],
    openBallot({ kind: 'election', vacancies: 1, candidates: ['B', 'C'] }),
  ),
  refused(
    'rule 61: another round for more seats than are open',
    [...TO_THE_FLOOR, ...elect(2, ['A', 'B', 'C'], ['A'], ['A'], ['B'])],
    openBallot({ kind: 'election', vacancies: 2, candidates: ['B', 'C'] }),
    { kind: 'otherSeats', found: 2, open: 1, citation: 'PRoP 61' },
  ),
  refused(
    'rule 61: another round on who has the majority',
    [...TO_THE_FLOOR, ...elect(2, ['A', 'B', 'C'], ['A'], ['A'], ['B'])],
    openBallot({ kind: 'election', vacancies: 1, candidates: ['A', 'B'] }),
    { kind: 'alreadyChosen', candidate: 'A', citation: 'PRoP 61' },
  ),
  inOrder('Statute 10: the organs compare', [...TO_THE_FLOOR, ...elect(1, ['A', 'B'], ['A'], ['A'])], compare('B')),
  refused('Statute 10: the organs compare after a straw poll', [...POLLING, count([])], compare('A'), {
    kind: 'notChosenYet',
    open: 0,
    citation: 'Statute 10',
  }),
  refused(
    'Statute 10: the organs compare before the Council has chosen',
    [...TO_THE_FLOOR, ...elect(1, ['A'], ['A'])],
    compare('A'),
    {
      kind: 'notChosenYet',
      open: 1,
      citation: 'Statute 10',
    },
  ),
  refused(
    'Statute 10: the Assembly chooses more than there are seats',
    [...TO_THE_FLOOR, ...elect(1, ['A', 'B'], ['A'], ['A'])],
    compare('A', 'B'),
    {
      kind: 'tooManyNames',
      found: 2,
      allowed: 1,
      citation: 'Statute 10',
    },
  ),
  refused(
    'Statute 10: the Assembly chooses somebody else',
    [...TO_THE_FLOOR, ...elect(1, ['A', 'B'], ['A'], ['A'])],
    compare('C'),
    {
      kind: 'unknownChoice',
      choice: 'C',
      citation: 'Statute 10',
    },
  ),
  notNow(
    'a comparison without an election',
    TO_THE_FLOOR,
    compare('A'),
    'beforeTheVote',
    'Our reading: order of business',
  ),
  inOrder('Statute 11: a second meeting', [...TO_THE_FLOOR, ...DISAGREED], openBallot(ELECTION)),
  refused(
    'Statute 11: a second meeting for other seats than are left',
    [...TO_THE_FLOOR, ...DISAGREED],
    openBallot({ ...ELECTION, vacancies: 2 }),
    { kind: 'otherSeats', found: 2, open: 1, citation: 'Statute 11' },
  ),
  refused(
    'Statute 12: a joint conference after one meeting',
    [...TO_THE_FLOOR, ...DISAGREED],
    move({ kind: 'jointConference' }, NZL),
    {
      kind: 'threeMeetingsFirst',
      held: 1,
      citation: 'Statute 12',
    },
  ),
  inOrder(
    'Statute 12: a joint conference after three',
    [...TO_THE_FLOOR, ...DISAGREED, ...DISAGREED, ...DISAGREED],
    move({ kind: 'jointConference' }, NZL),
  ),
  refused(
    'Statute 12: a joint conference for no seat',
    [...TO_THE_FLOOR, ...DISAGREED, ...DISAGREED, ...elect(1, ['A', 'B'], ['A'], ['A']), compare('A'), PROCEED],
    move({ kind: 'jointConference' }, NZL),
    { kind: 'noSeatOpen', citation: 'Statute 12' },
  ),
  inOrder(
    'another election once all seats are filled',
    [...TO_THE_FLOOR, ...elect(1, ['A', 'B'], ['A'], ['A']), compare('A'), PROCEED],
    openBallot({ kind: 'election', vacancies: 2, candidates: ['A', 'C'] }),
  ),
  notNow('a ballot in a ballot', POLLING, openBallot(POLL), 'ballotOpen', 'Our reading: order of business'),
  notNow(
    'a statement while papers are in the box',
    POLLING,
    speak(FRA),
    'ballotOpen',
    'Our reading: order of business',
  ),
  inOrder(
    'the papers are counted',
    POLLING,
    count([
      { count: 1, choices: ['encourage'], permanent: true },
      { count: 2, choices: ['noOpinion'] },
    ]),
  ),
  inOrder(
    'rule 61: papers with a name, and without',
    ELECTING,
    count([
      { count: 2, choices: ['A'] },
      { count: 1, choices: [] },
    ]),
  ),
  refused('half a paper', POLLING, count([{ count: 0.5, choices: ['encourage'] }]), {
    kind: 'unreadablePapers',
    citation: 'Practice: straw poll',
  }),
  refused('two opinions on one paper', POLLING, count([{ count: 1, choices: ['encourage', 'discourage'] }]), {
    kind: 'unreadablePapers',
    citation: 'Practice: straw poll',
  }),
  refused('rule 61: more names than vacancies on a paper', ELECTING, count([{ count: 1, choices: ['A', 'B'] }]), {
    kind: 'unreadablePapers',
    citation: 'PRoP 61',
  }),
  refused('more papers than members', POLLING, count([{ count: 4, choices: ['encourage'] }]), {
    kind: 'tooManyPapers',
    found: 4,
    allowed: 3,
    citation: 'Practice: straw poll',
  }),
  refused(
    'more coloured papers than permanent members',
    POLLING,
    count([{ count: 2, choices: ['encourage'], permanent: true }]),
    { kind: 'tooManyPapers', found: 2, allowed: 1, citation: 'Practice: straw poll' },
  ),
  refused('rule 61: a name that is no candidate', ELECTING, count([{ count: 1, choices: ['C'] }]), {
    kind: 'unknownChoice',
    choice: 'C',
    citation: 'PRoP 61',
  }),
  notNow('a count without a ballot', TO_THE_FLOOR, count([]), 'beforeTheVote', 'Our reading: order of business'),
  notNow('a second count', [...POLLING, count([])], count([]), 'ballotCounted', 'Our reading: order of business'),
  notNow(
    'a ballot while a preliminary question is settled',
    [practise('preliminaryQuestion'), ...TO_THE_FLOOR, askWhetherProcedural(FIRST, FRA)],
    openBallot(POLL),
    'preliminaryRaised',
    'Our reading: order of business',
  ),
  inOrder('going on after the count', [...POLLING, count([])], PROCEED),
];
