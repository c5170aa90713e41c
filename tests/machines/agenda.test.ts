import { describe, expect, test } from 'vitest';
import { metaOf } from '../../machines/index.ts';
import { stateOf, type Act } from '../../machines/rules/index.ts';
import { decided, move, PROCEED } from './acts.ts';
import { allBut, meetingOn, resultsOf } from './meetings.ts';
import { after, FRA, NZL, SYR, TUR, UNKNOWN } from './smallCouncil.ts';

const PUT_AGENDA: Act = { type: 'agenda.putToVote', manner: 'hands' };
const contest = (by: typeof FRA): readonly Act[] => [{ type: 'meeting.open' }, { type: 'agenda.contest', by }];

/** The situation in the Democratic People's Republic of Korea, 10 December 2015. */
const KOREA = meetingOn('2015-12-10', 'USA');
const AGAINST = { against: 'AGO CHN RUS VEN', abstaining: 'TCD NGA' };

test.each<[status: string, acts: readonly Act[]]>([
  ['provisional', [{ type: 'meeting.open' }]],
  ['contested', contest(FRA)],
  ['adopted', [{ type: 'meeting.open' }, { type: 'agenda.adopt' }]],
  ['adopted', [...contest(FRA), ...decided(PUT_AGENDA, '- ++')]],
  ['rejected', [...contest(FRA), ...decided(PUT_AGENDA, '+ 00')]],
])('the agenda is %s', (status, acts) => {
  expect(after(acts).context.record.agenda).toBe(status);
});

describe('rule 9: a contested agenda', () => {
  test('10 December 2015: adopted 9-4-2 over two permanent members against', () => {
    const votes = allBut(KOREA.council, AGAINST);
    const position = after([...contest(stateOf('CHN')), ...decided(PUT_AGENDA, votes, KOREA.council)], KOREA);
    expect([resultsOf(position.context.record), position.context.record.agenda, metaOf(position).phase]).toEqual([
      ['agenda adopted 9-4-2'],
      'adopted',
      'agendaAdopted',
    ]);
  });

  test('one vote fewer: rejected, and the permanent members were not the reason', () => {
    const votes = allBut(KOREA.council, { ...AGAINST, abstaining: 'TCD NGA CHL' });
    const position = after([...contest(stateOf('CHN')), ...decided(PUT_AGENDA, votes, KOREA.council)], KOREA);
    expect([resultsOf(position.context.record), position.context.record.agenda, metaOf(position).phase]).toEqual([
      ['agenda insufficientVotes 8-4-3'],
      'rejected',
      'agendaRejected',
    ]);
  });

  test('rejected: of the acts that lead a meeting on, only adjournment is left', () => {
    const rejected = after([...contest(FRA), ...decided(PUT_AGENDA, '- -+')]);
    const acts: readonly Act[] = [
      { type: 'agenda.adopt' },
      { type: 'agenda.contest', by: FRA },
      PUT_AGENDA,
      { type: 'invitation.extend', states: [SYR] },
      { type: 'consideration.begin' },
      { type: 'statement.make', by: FRA },
      move({ kind: 'invite', states: [SYR], under: 'PRoP 37' }, FRA),
      move({ kind: 'postpone' }, FRA),
      PROCEED,
      { type: 'meeting.adjourn' },
    ];
    expect(acts.filter((act) => rejected.can(act))).toEqual([{ type: 'meeting.adjourn' }]);
  });
});

describe('rules 37 and 39: invitations', () => {
  const AGENDA: readonly Act[] = [{ type: 'meeting.open' }, { type: 'agenda.adopt' }];
  const invite = move({ kind: 'invite', states: [SYR, TUR], under: 'PRoP 37' }, NZL);

  test.each<[law: string, acts: readonly Act[], invited: readonly string[]]>([
    ['nobody objects', [{ type: 'invitation.extend', states: [SYR] }], [SYR]],
    [
      'contested, and carried over the permanent member',
      [invite, ...decided({ type: 'motion.putToVote', motion: 1, manner: 'hands' }, '- ++')],
      [SYR, TUR],
    ],
    ['contested, and lost', [invite, ...decided({ type: 'motion.putToVote', motion: 1, manner: 'hands' }, '- -+')], []],
  ])('%s: the States at the table are these', (_, acts, invited) => {
    const position = after([...AGENDA, ...acts]);
    expect([position.context.record.invited.map(({ state }) => state), metaOf(position).phase]).toEqual([
      invited,
      acts[0]?.type === 'invitation.extend' ? 'statesInvited' : 'agendaAdopted',
    ]);
  });

  test('who was invited speaks, submits a draft, and does not vote', () => {
    const position = after([...AGENDA, { type: 'invitation.extend', states: [SYR] }, { type: 'consideration.begin' }]);
    const can = (act: Act) => position.can(act);
    expect({
      speaks: can({ type: 'statement.make', by: SYR }),
      submits: can({ type: 'draft.submit', draft: UNKNOWN, by: SYR }),
      moves: can(move({ kind: 'adjourn' }, SYR)),
    }).toEqual({ speaks: true, submits: true, moves: false });
  });
});
