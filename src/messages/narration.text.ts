import { isDebated, unreachable } from '../../machines/rules/index.ts';
import type { ToldAct } from '../session/index.ts';
import { motionText } from './question.text.ts';
import type { Say } from './say.ts';
import { inText, voteText, type Names } from './text.ts';

/** What somebody did, told: acts that speak for themselves. */
export function toldText(say: Say, names: Names, act: ToldAct): string {
  switch (act.type) {
    case 'meeting.suspend':
      return say('speech.suspend');
    case 'meeting.resume':
      return say('speech.resume');
    case 'meeting.adjourn':
      return say('speech.adjourn');
    case 'ruling.give':
      return say('speech.ruling', { upheld: act.upheld ? 'yes' : 'no' });
    case 'practice.set':
      return say(`speech.practice.${act.practice}`, { on: act.on ? 'yes' : 'no' });
    case 'consensus.seek':
      return say(`speech.consensus.${act.on}`, { title: act.title });
    case 'silence.begin':
      return say('speech.underSilence', { title: act.title, until: act.until });
    case 'vote.change':
    case 'party.set':
    case 'delegation.leave':
    case 'delegation.return':
    case 'delegation.signal':
    case 'delegation.instruct':
      return delegationText(say, inText(say, names, act.member), act);
    default:
      return memberText(say, names, act);
  }
}

type OfADelegation = Extract<ToldAct, { member: unknown }>;

function delegationText(say: Say, state: string, act: OfADelegation): string {
  switch (act.type) {
    case 'vote.change':
      return say('speech.change', { state, vote: voteText(say, act.vote) });
    case 'party.set':
      return say('speech.party', { state, party: act.party ? 'yes' : 'no' });
    case 'delegation.leave':
      return say('speech.leave', { state });
    case 'delegation.return':
      return say('speech.return', { state });
    case 'delegation.signal':
      return say('speech.signal', { state, draft: act.draft, vote: voteText(say, act.vote) });
    case 'delegation.instruct':
      return say('speech.instruct', { state, draft: act.draft, vote: voteText(say, act.vote) });
    default:
      return unreachable(act);
  }
}

function memberText(say: Say, names: Names, act: Extract<ToldAct, { by: unknown }>): string {
  const state = inText(say, names, act.by);
  switch (act.type) {
    case 'agenda.contest':
      return say('speech.agendaContested', { state });
    case 'draft.submit':
      return act.sameAs === undefined
        ? say('speech.submit', { state, draft: act.draft })
        : say('speech.submitAgain', { state, draft: act.draft, sameAs: act.sameAs });
    case 'draft.putInBlue':
      return say('speech.blue', { state, draft: act.draft });
    case 'draft.requestVote':
      return say('speech.requestVote', { state, draft: act.draft });
    case 'draft.withdraw':
      return say('speech.withdraw', { state, draft: act.draft });
    case 'draft.revive':
      return say('speech.revive', { state, draft: act.draft });
    case 'amendment.submit':
      return say('speech.amendment', { state, amendment: act.amendment, change: act.change, draft: act.draft });
    case 'amendment.withdraw':
      return say('speech.amendmentWithdrawn', { state, amendment: act.amendment });
    case 'parts.request': {
      const parts = say.list(act.parts.map(({ part }) => part));
      return say('speech.parts', { state, count: act.parts.length, parts, draft: act.draft });
    }
    case 'parts.object':
      return say('speech.partsObjected', { state, draft: act.draft });
    case 'motion.move': {
      const { motion } = act;
      const debated = isDebated(motion.kind) ? 'yes' : 'no';
      return say('speech.move', { state, motion: motionText(say, names, motion), debated });
    }
    case 'motion.withdraw':
      return say('speech.motionWithdrawn', { state, motion: act.motion });
    case 'point.raise':
      return say('speech.point', { state });
    case 'preliminary.raise':
      return say('speech.preliminary', { state, draft: act.draft });
    default:
      return unreachable(act);
  }
}
