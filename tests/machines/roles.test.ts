import { expect, test } from 'vitest';
import { ACTS } from '../../machines/rules/acts/index.ts';
import type { ActorKind } from '../../machines/rules/acts/law.ts';
import { roleOf, type ActRole } from '../../machines/rules/acts/roles.ts';
import type { ActType } from '../../machines/rules/index.ts';
import { ACT_TYPES } from './tables/row.ts';

const OF_STATES: Readonly<Record<Exclude<ActorKind, 'president'>, readonly ActType[]>> = {
  member: [
    'agenda.contest',
    'explanation.make',
    'draft.second',
    'draft.requestVote',
    'draft.revive',
    'amendment.requestVote',
    'parts.request',
    'motion.move',
    'motion.withdraw',
    'motion.object',
    'point.raise',
    'ruling.challenge',
    'preliminary.raise',
    'preliminary.raiseOnMotion',
    'vote.cast',
    'vote.change',
    'vote.correct',
    'vote.regret',
    'consensus.object',
    'silence.break',
    'delegation.leave',
    'delegation.return',
    'delegation.signal',
    'delegation.instruct',
  ],
  state: [
    'statement.make',
    'draft.submit',
    'draft.putInBlue',
    'draft.withdraw',
    'draft.cosponsor',
    'draft.leaveSponsors',
    'draft.revise',
    'amendment.submit',
    'amendment.withdraw',
    'amendment.accept',
    'parts.object',
  ],
  reader: ['practice.set', 'party.set'],
};

const ROLES: Readonly<Record<ActRole, readonly ActType[]>> = {
  openingTheItem: ['consideration.begin', 'written.begin'],
  putting: [
    'agenda.putToVote',
    'draft.putToVote',
    'amendment.putToVote',
    'part.putToVote',
    'motion.putToVote',
    'motion.askObjections',
    'ruling.challenge',
    'preliminary.putToVote',
    'recommendation.putToVote',
  ],
  casting: ['hands.show', 'vote.cast', 'votes.tally'],
  changingAVote: ['vote.change', 'vote.correct'],
  closing: ['voting.close'],
  announcing: ['result.declare'],
  proceeding: ['meeting.proceed'],
  resuming: ['meeting.resume'],
  interrupting: [
    'meeting.suspend',
    'motion.move',
    'point.raise',
    'preliminary.raise',
    'preliminary.raiseOnMotion',
    'consensus.seek',
    'consensus.seekOnDraft',
    'ballot.open',
    'proposal.make',
  ],
  adjourning: ['meeting.adjourn', 'written.end'],
};

test('whose act each is: the President’s, where no other is named', () => {
  expect(ACT_TYPES.map((type) => [type, ACTS[type].by])).toEqual(
    ACT_TYPES.map((type) => [type, keyWith(OF_STATES, type) ?? 'president']),
  );
});

test('what each act is in the course of a meeting', () => {
  expect(ACT_TYPES.map((type) => [type, roleOf(type)])).toEqual(ACT_TYPES.map((type) => [type, keyWith(ROLES, type)]));
});

function keyWith(table: Readonly<Record<string, readonly ActType[]>>, type: ActType): string | undefined {
  return Object.entries(table).find(([, types]) => types.includes(type))?.[0];
}
