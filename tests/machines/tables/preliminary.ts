import type { Act, Matter } from '../../../machines/rules/index.ts';
import {
  amend,
  askWhetherProcedural,
  challenge,
  CLOSE,
  DECLARE,
  decided,
  declared,
  leave,
  move,
  party,
  practise,
  PROCEED,
  put,
  putAmendment,
  PUT_PRELIMINARY,
  votesOn,
  withdraw,
} from '../acts.ts';
import { FIRST, FRA, NZL, onDay, SECOND, symbolOf, SYR, TO_THE_FLOOR, UKR, UNKNOWN } from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const AMENDMENT = symbolOf('S/2016/4');
const ruleIt = (matter: Matter): Act => ({ type: 'preliminary.rule', matter });
const ON: readonly Act[] = [practise('preliminaryQuestion'), ...TO_THE_FLOOR];
const RAISED: readonly Act[] = [...ON, askWhetherProcedural(FIRST, FRA)];
const RULED: readonly Act[] = [...RAISED, ruleIt('procedural')];
const VOTED: readonly Act[] = [...ON, ...votesOn(put(FIRST), '- ++'), CLOSE];
const RAISED_AND_SETTLED: readonly Act[] = [askWhetherProcedural(FIRST, FRA), ruleIt('procedural'), PROCEED];
const AMENDED: readonly Act[] = [...ON, amend(AMENDMENT, FIRST, UKR)];
const MOVED: readonly Act[] = [...ON, move({ kind: 'private' }, NZL)];
const askOnMotion = (motion: number, by: typeof FRA): Act => ({ type: 'preliminary.raiseOnMotion', motion, by });
const citation = 'San Francisco Statement';

export const PRELIMINARY: readonly Row[] = [
  inOrder('the question is asked before the vote on the draft', ON, askWhetherProcedural(FIRST, FRA)),
  inOrder('the question is asked on the second draft, before its turn', ON, askWhetherProcedural(SECOND, FRA)),
  inOrder('the question is asked once the votes on the draft are in', VOTED, askWhetherProcedural(FIRST, FRA)),
  inOrder(
    'in 1959 it is asked without switching anything on',
    TO_THE_FLOOR,
    askWhetherProcedural(FIRST, FRA),
    onDay('1959-09-07'),
  ),
  refused('since then practice has settled it', TO_THE_FLOOR, askWhetherProcedural(FIRST, FRA), {
    kind: 'practiceSettled',
    practice: 'preliminaryQuestion',
    citation: 'Practice: preliminary question',
  }),
  refused(
    'the day after the question of Laos too',
    TO_THE_FLOOR,
    askWhetherProcedural(FIRST, FRA),
    { kind: 'practiceSettled', practice: 'preliminaryQuestion', citation: 'Practice: preliminary question' },
    onDay('1959-09-08'),
  ),
  refused('the question of a State that is not on the Council', ON, askWhetherProcedural(FIRST, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation,
  }),
  refused('the question of a member that is away', [...ON, leave(FRA)], askWhetherProcedural(FIRST, FRA), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  refused('the question on an unknown draft', ON, askWhetherProcedural(UNKNOWN, FRA), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation,
  }),
  inOrder(
    '1950: the question on a draft whose result was announced',
    [...VOTED, DECLARE, PROCEED],
    askWhetherProcedural(FIRST, FRA),
  ),
  inOrder(
    'the question on a draft that had too few votes in any case',
    [...ON, ...decided(put(FIRST), '+ --')],
    askWhetherProcedural(FIRST, FRA),
  ),
  refused(
    'the question on a draft that was withdrawn',
    [...ON, withdraw(FIRST, FRA)],
    askWhetherProcedural(FIRST, FRA),
    { kind: 'draftNotOpen', draft: FIRST, status: 'withdrawn', citation: 'Practice: finality' },
  ),
  refused('the question on another draft than the one voted on', VOTED, askWhetherProcedural(SECOND, FRA), {
    kind: 'notThisDraft',
    draft: SECOND,
    citation,
  }),
  refused(
    'the question on a draft when its amendment was voted on',
    [...ON, amend(AMENDMENT, FIRST, UKR), ...votesOn(putAmendment(AMENDMENT), '- ++'), CLOSE],
    askWhetherProcedural(FIRST, FRA),
    { kind: 'notThisDraft', draft: FIRST, citation },
  ),
  refused('the question twice', [...RAISED, ...decided(PUT_PRELIMINARY, '- ++')], askWhetherProcedural(FIRST, FRA), {
    kind: 'alreadySettled',
    draft: FIRST,
    matter: 'substantive',
    citation,
  }),
  refused('the question after a ruling that stood', [...RULED, PROCEED], askWhetherProcedural(FIRST, FRA), {
    kind: 'alreadySettled',
    draft: FIRST,
    matter: 'procedural',
    citation,
  }),
  notNow(
    'the question in the middle of a show of hands',
    [...ON, put(FIRST)],
    askWhetherProcedural(FIRST, FRA),
    'callingInFavour',
    'Our reading: interruption',
  ),
  inOrder('the question once the result is announced', [...VOTED, DECLARE], askWhetherProcedural(FIRST, FRA)),
  refused(
    'the question twice, after the announcement',
    [...VOTED, DECLARE, PROCEED, ...RAISED_AND_SETTLED],
    askWhetherProcedural(FIRST, FRA),
    {
      kind: 'alreadySettled',
      draft: FIRST,
      matter: 'procedural',
      citation,
    },
  ),

  inOrder('our reading: the question on an amendment', AMENDED, askWhetherProcedural(AMENDMENT, FRA)),
  inOrder(
    'our reading: the question on an amendment once its votes are in',
    [...AMENDED, ...votesOn(putAmendment(AMENDMENT), '- ++'), CLOSE],
    askWhetherProcedural(AMENDMENT, FRA),
  ),
  refused(
    'the question on an amendment that was decided',
    [...AMENDED, ...decided(putAmendment(AMENDMENT), '- ++')],
    askWhetherProcedural(AMENDMENT, FRA),
    { kind: 'amendmentNotOpen', amendment: AMENDMENT, status: 'vetoed', citation: 'Practice: finality' },
  ),
  refused(
    'the question on an amendment twice',
    [...AMENDED, askWhetherProcedural(AMENDMENT, FRA), ruleIt('procedural'), PROCEED],
    askWhetherProcedural(AMENDMENT, FRA),
    { kind: 'alreadySettled', draft: AMENDMENT, matter: 'procedural', citation },
  ),

  inOrder('our reading: the question on a motion', MOVED, askOnMotion(1, FRA)),
  refused(
    'the question on a motion that has interrupted another such question',
    [...RAISED, move({ kind: 'private' }, NZL)],
    askOnMotion(1, FRA),
    {
      kind: 'questionOpen',
      citation,
    },
  ),
  refused('the question on a motion that was not moved', MOVED, askOnMotion(2, FRA), {
    kind: 'unknownMotion',
    motion: 2,
    citation,
  }),
  refused(
    'the question on a motion twice',
    [...MOVED, askOnMotion(1, FRA), ruleIt('substantive'), PROCEED],
    askOnMotion(1, NZL),
    {
      kind: 'motionSettled',
      motion: 1,
      matter: 'substantive',
      citation,
    },
  ),
  refused('the question on a motion by a State that is not on the Council', MOVED, askOnMotion(1, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation,
  }),
  refused(
    'the question on a motion since practice has settled it',
    [...TO_THE_FLOOR, move({ kind: 'private' }, NZL)],
    askOnMotion(1, FRA),
    {
      kind: 'practiceSettled',
      practice: 'preliminaryQuestion',
      citation: 'Practice: preliminary question',
    },
  ),
  refused(
    'a ruling on a motion against what the Council has decided',
    [...MOVED, askOnMotion(1, FRA), ...declared(PUT_PRELIMINARY, '+ ++')],
    ruleIt('substantive'),
    { kind: 'motionSettled', motion: 1, matter: 'procedural', citation },
  ),

  inOrder('the question is put to the vote', RAISED, PUT_PRELIMINARY),
  inOrder('the question is put to the vote by roll', RAISED, { type: 'preliminary.putToVote', manner: 'roll' }),
  notNow(
    'a vote on a question that nobody raised',
    ON,
    PUT_PRELIMINARY,
    'beforeTheVote',
    'Our reading: order of business',
  ),
  notNow('a vote on the question once the President has ruled', RULED, PUT_PRELIMINARY, 'preliminaryRuled', 'PRoP 30'),

  inOrder('the President rules on it instead', RAISED, ruleIt('procedural')),
  inOrder(
    '1950: the President rules when a permanent member has defeated it',
    [...RAISED, ...declared(PUT_PRELIMINARY, '- ++')],
    ruleIt('procedural'),
  ),
  refused(
    'a ruling against what the Council has decided',
    [...RAISED, ...declared(PUT_PRELIMINARY, '+ ++')],
    ruleIt('substantive'),
    { kind: 'alreadySettled', draft: FIRST, matter: 'procedural', citation },
  ),
  refused(
    'a ruling when the question had too few votes, whoever was against',
    [...RAISED, ...declared(PUT_PRELIMINARY, '- -+')],
    ruleIt('procedural'),
    { kind: 'alreadySettled', draft: FIRST, matter: 'substantive', citation },
  ),
  notNow(
    'a ruling on a question that nobody raised',
    ON,
    ruleIt('procedural'),
    'beforeTheVote',
    'Our reading: order of business',
  ),

  inOrder('the ruling is challenged', RULED, challenge(UKR)),
  refused('the ruling is challenged by a State that is not on the Council', RULED, challenge(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 30',
  }),
];

export const PRACTICE: readonly Row[] = [
  inOrder('the reader opens again what practice has settled', [], practise('preliminaryQuestion')),
  inOrder('the reader enforces the proviso', TO_THE_FLOOR, practise('obligatoryAbstention')),
  inOrder('and lets it be', [practise('obligatoryAbstention')], practise('obligatoryAbstention', false)),
  refused('the preliminary question is off already', [], practise('preliminaryQuestion', false), {
    kind: 'noChange',
    citation: 'Practice: preliminary question',
  }),
  refused('the proviso is off already', [], practise('obligatoryAbstention', false), {
    kind: 'noChange',
    citation: 'Charter 27(3)',
  }),
  refused('another practice while a vote is taken', [...TO_THE_FLOOR, put(FIRST)], practise('obligatoryAbstention'), {
    kind: 'votingUnderWay',
    citation: 'Our reading: interruption',
  }),
  refused('another practice once the votes are in', VOTED, practise('preliminaryQuestion', false), {
    kind: 'votingUnderWay',
    citation: 'Our reading: interruption',
  }),

  inOrder('the reader says who is a party', [], party(FRA)),
  inOrder('and who is none after all', [party(FRA)], party(FRA, false)),
  refused('a State that is not on the Council as a party', [], party(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Charter 27(3)',
  }),
  refused('a party twice', [party(FRA)], party(FRA), { kind: 'noChange', citation: 'Charter 27(3)' }),
  refused('a member that is no party as none', [], party(FRA, false), { kind: 'noChange', citation: 'Charter 27(3)' }),
  refused('a new party while a vote is taken', [...TO_THE_FLOOR, put(FIRST)], party(NZL), {
    kind: 'votingUnderWay',
    citation: 'Our reading: interruption',
  }),
];
