import { unreachable, type Refusal, type StateId } from '../../machines/rules/index.ts';
import { citationTitle } from './citation.text.ts';
import type { Say } from './say.ts';
import { draftStatusText, inText, phaseText, sentence, voteText, type Names } from './text.ts';

/** Why an act was refused, and by which rule. */
export function refusalText(say: Say, names: Names, refusal: Refusal): string {
  const name = (state: StateId) => inText(say, names, state);
  const reason = sentence(say, plainRefusal(say, name, refusal));
  return say('refusal.withRule', { reason, rule: citationTitle(say, refusal.citation) });
}

function plainRefusal(say: Say, name: (state: StateId) => string, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'notNow':
      return say('refusal.notNow', { act: say(`act.${refusal.act}`), phase: phaseText(say, refusal.phase) });
    case 'notAMember':
    case 'notInvited':
    case 'isAMember':
    case 'alreadyInvited':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.state) });
    case 'alreadyVoted':
      return say('refusal.alreadyVoted', { state: name(refusal.member), vote: voteText(say, refusal.vote) });
    case 'otherHand':
      return say('refusal.otherHand', {
        state: name(refusal.member),
        vote: voteText(say, refusal.vote),
        called: voteText(say, refusal.called),
      });
    case 'otherCall':
      return say('refusal.otherCall', { vote: voteText(say, refusal.vote), called: voteText(say, refusal.called) });
    case 'away':
    case 'atTheTable':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.member) });
    case 'unknownDraft':
    case 'alreadyInBlue':
      return say(`refusal.${refusal.kind}`, { draft: refusal.draft });
    case 'draftNotOpen':
      return say('refusal.draftNotOpen', { draft: refusal.draft, status: draftStatusText(say, refusal.status) });
    case 'anotherFirst':
      return say('refusal.anotherFirst', { draft: refusal.draft, first: refusal.first });
    case 'notASponsor':
      return say('refusal.notASponsor', { state: name(refusal.state), draft: refusal.draft });
    case 'membersOut':
      return say('refusal.membersOut', { members: say.list(refusal.members.map(name)), count: refusal.members.length });
    default:
      return unreachable(refusal);
  }
}
