import type { Act, SecretBallot } from '../../../machines/rules/index.ts';
import { ADJOURN, askWhetherProcedural, leave, move, practise, PROCEED, put, speak } from '../acts.ts';
import { FIRST, FRA, NZL, SYR, TO_THE_FLOOR } from '../smallCouncil.ts';
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
