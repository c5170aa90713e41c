import { unreachable, type Hand, type Outcome, type StateId } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import type { Say } from './say.ts';
import { inText, join, sentence, voteText, type Names } from './text.ts';

/** Who is heard: the President, a State, or nobody: then we tell what happens. */
export function speakerText(say: Say, names: Names, speech: Speech): string {
  switch (speech.kind) {
    case 'statement':
      return names(speech.by);
    case 'rollAnswer':
      return names(speech.member);
    case 'result':
      return say('speaker.president');
    default:
      return say('speaker.narrator');
  }
}

/** Only the announcement of a result has the record's own words; everything else is told, not quoted. */
export function isQuoted(speech: Speech): boolean {
  return speech.kind === 'result';
}

/** What is said in the room, as it is shown and spoken. */
export function speechText(say: Say, names: Names, speech: Speech): string {
  const name = (state: StateId) => inText(say, names, state);
  const list = (states: readonly StateId[]) => say.list(states.map(name));
  switch (speech.kind) {
    case 'silence':
      return say('speech.silence');
    case 'open':
      return say('speech.open', { number: speech.number, label: String(speech.number) });
    case 'agenda':
      return say('speech.agenda', { item: speech.item });
    case 'invite':
      return say('speech.invite', { count: speech.states.length });
    case 'drafts':
      return say('speech.drafts', { drafts: say.list(speech.drafts) });
    case 'statement':
      return sentence(say, statementText(say, name(speech.by), speech));
    case 'putToVote':
      return say(speech.manner === 'roll' ? 'speech.putToVoteRoll' : 'speech.putToVote', { draft: speech.draft });
    case 'hands': {
      const hands = say(`speech.hands.${speech.vote}`, { count: speech.members.length, members: list(speech.members) });
      return speech.next === undefined ? hands : join(say, hands, nextCallText(say, speech.next));
    }
    case 'rollAnswer':
      return sentence(say, say('speech.rollAnswer', { state: name(speech.member), vote: voteText(say, speech.vote) }));
    case 'closed':
      return speech.notParticipating.length === 0
        ? say('speech.closed')
        : sentence(say, say('speech.closedNotParticipating', { members: list(speech.notParticipating) }));
    case 'result':
      return announcement(say, speech.outcome);
    case 'proceed':
      return say('speech.proceed');
    case 'signal':
      return sentence(say, say('speech.signal', { state: name(speech.member), draft: speech.draft, vote: voteText(say, speech.vote) }));
    case 'instruct':
      return sentence(say, say('speech.instruct', { state: name(speech.member), draft: speech.draft, vote: voteText(say, speech.vote) }));
    case 'leave':
      return say('speech.leave', { state: name(speech.member) });
    case 'return':
      return say('speech.return', { state: name(speech.member) });
    case 'blue':
      return sentence(say, say('speech.blue', { state: name(speech.by), draft: speech.draft }));
    case 'withdraw':
      return sentence(say, say('speech.withdraw', { state: name(speech.by), draft: speech.draft }));
    case 'adjourn':
      return say('speech.adjourn');
    default:
      return unreachable(speech);
  }
}

/** The President's fixed sentences, as in S/PV.7785 and the records beside it. */
function announcement(say: Say, outcome: Outcome): string {
  const { inFavour, against, abstaining } = outcome.tally;
  return join(say, say('speech.result.count', { inFavour, against, abstaining }), verdict(say, outcome));
}

function verdict(say: Say, outcome: Outcome): string {
  return outcome.kind === 'vetoed'
    ? say('speech.result.vetoed', { count: outcome.by.length })
    : say(`speech.result.${outcome.kind}`);
}

/** The name of a call in a show of hands. */
function nextCallText(say: Say, next: Exclude<Hand, 'inFavour'>): string {
  return say(`speech.nextCall.${next}`);
}

function statementText(say: Say, state: string, speech: Extract<Speech, { kind: 'statement' }>): string {
  if (!speech.recorded) return say('speech.statementDeparts', { state });
  return say(speech.presiding ? 'speech.statementPresiding' : 'speech.statement', { state });
}
