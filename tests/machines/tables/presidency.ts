import { stateOf, type Act } from '../../../machines/rules/index.ts';
import { askWhetherProcedural, CLOSE, DECLARE, practise, PUT_PRELIMINARY, put, votesOn } from '../acts.ts';
import { FIRST, FRA, onDay, SMALL_COUNCIL, TO_THE_FLOOR } from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const CEDE: Act = { type: 'presidency.cede' };
const TAKE_BACK: Act = { type: 'presidency.resume' };
const PASS: Act = { type: 'presidency.pass' };
const UNDER_VOTE = { kind: 'votingUnderWay', citation: 'Our reading: interruption' } as const;
const SUSPEND: Act = { type: 'meeting.suspend' };
const ALONE = {
  ...SMALL_COUNCIL,
  council: { ...SMALL_COUNCIL.council, seats: [{ member: FRA, permanent: true }] },
  president: stateOf('FRA'),
};

const { president: _, ...UNKNOWN_PRESIDENT } = SMALL_COUNCIL;

export const PRESIDENCY: readonly Row[] = [
  refused(
    'cession by a President whom no source names',
    TO_THE_FLOOR,
    CEDE,
    { kind: 'presidentNotKnown', citation: 'PRoP 20' },
    UNKNOWN_PRESIDENT,
  ),
  inOrder('rule 20: the President cedes the chair, and decides so alone', TO_THE_FLOOR, CEDE),
  inOrder('the one to whom it was ceded cedes it too', [...TO_THE_FLOOR, CEDE], CEDE),
  inOrder(
    'cession between the announcement of a result and what follows',
    [...TO_THE_FLOOR, ...votesOn(put(FIRST), '+ ++'), CLOSE, DECLARE],
    CEDE,
  ),
  refused('cession while a vote is taken', [...TO_THE_FLOOR, put(FIRST)], CEDE, UNDER_VOTE),
  refused(
    'cession once the voting is closed and not yet announced',
    [...TO_THE_FLOOR, ...votesOn(put(FIRST), '+ ++'), CLOSE],
    CEDE,
    UNDER_VOTE,
  ),
  refused(
    'cession during a preliminary question that interrupts a vote',
    [
      ...TO_THE_FLOOR,
      practise('preliminaryQuestion'),
      ...votesOn(put(FIRST), '+ ++'),
      CLOSE,
      askWhetherProcedural(FIRST, FRA),
    ],
    CEDE,
    UNDER_VOTE,
  ),
  refused('cession when everybody else has ceded', [...TO_THE_FLOOR, CEDE, CEDE], CEDE, {
    kind: 'nobodyLeftToPreside',
    citation: 'PRoP 20',
  }),
  refused('cession to nobody', TO_THE_FLOOR, CEDE, { kind: 'nobodyLeftToPreside', citation: 'PRoP 20' }, ALONE),
  notNow('cession before the gavel', [], CEDE, 'scheduled', 'Our reading: order of business'),

  inOrder('who ceded the chair takes it back', [...TO_THE_FLOOR, CEDE], TAKE_BACK),
  refused('taking back a chair that was not ceded', TO_THE_FLOOR, TAKE_BACK, { kind: 'notCeded', citation: 'PRoP 20' }),
  refused('taking it back twice', [...TO_THE_FLOOR, CEDE, TAKE_BACK], TAKE_BACK, {
    kind: 'notCeded',
    citation: 'PRoP 20',
  }),
  refused('taking it back while a vote is taken', [...TO_THE_FLOOR, CEDE, put(FIRST)], TAKE_BACK, UNDER_VOTE),
  refused(
    'taking it back while the preliminary question is voted on',
    [...TO_THE_FLOOR, CEDE, practise('preliminaryQuestion'), askWhetherProcedural(FIRST, FRA), PUT_PRELIMINARY],
    TAKE_BACK,
    UNDER_VOTE,
  ),

  inOrder('rule 18: a month goes by before the meeting', [], PASS),
  inOrder('rule 18: a month goes by while the meeting is suspended', [...TO_THE_FLOOR, SUSPEND], PASS),
  refused('a year goes by', [], PASS, { kind: 'yearEnds', citation: 'Charter 23' }, onDay('2016-12-30')),
  refused(
    'a year goes by in two months',
    [PASS],
    PASS,
    { kind: 'yearEnds', citation: 'Charter 23' },
    onDay('2016-11-30'),
  ),
  notNow('rule 18: a month goes by in the room', TO_THE_FLOOR, PASS, 'beforeTheVote', 'PRoP 18'),
];
