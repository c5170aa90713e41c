import type { Hand, StateId } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import { announcementText, numberOf, type Announcement } from './announcement.text.ts';
import { invitedTexts } from './invitation.text.ts';
import type { Say } from './say.ts';
import { inText, join, list, sentence, voteText, type Names } from './text.ts';

/** Who is heard: the President, a State, or nobody: then we tell what happens. @param inWriting whether no meeting is held */
export function speakerText(say: Say, names: Names, speech: Speech, inWriting: boolean): string {
  switch (speech.kind) {
    case 'statement':
      return names(speech.by);
    case 'rollAnswer':
    case 'letter':
      return names(speech.member);
    default:
      return isAnnouncement(speech)
        ? say('speaker.president')
        : say('speaker.narrator', { inWriting: inWriting ? 'yes' : 'no' });
  }
}

/** The President announces the result on a draft resolution. */
export function isAnnouncement(speech: Speech): boolean {
  return speech.kind === 'result' && speech.question.kind === 'draftResolution' && speech.byLetters !== true;
}

/**
 * Only the announcement of a result on a draft resolution has the record's own words; everything else is told, not
 * quoted. So is an adoption of which no number was announced.
 */
export function isQuoted(speech: Speech): boolean {
  if (speech.kind !== 'result' || !isAnnouncement(speech) || speech.outcome.inPart === 'result') return false;
  return speech.outcome.kind !== 'adopted' || numberOf(speech.resolution) === 'announced';
}

/**
 * What is said in the room on the way to a vote on a draft resolution and after it, as it is shown and spoken; `undefined`
 * for all else, of which `speechText` tells: a page loads that on demand.
 */
export function usualSpeechText(say: Say, names: Names, speech: Speech): string | undefined {
  const text = plainText(say, names, speech);
  return text === undefined ? undefined : sentence(say, text);
}

function plainText(say: Say, names: Names, speech: Speech): string | undefined {
  const name = (state: StateId) => inText(names, state);
  switch (speech.kind) {
    case 'silence':
      return say(speech.written ? 'speech.silenceWritten' : 'speech.silence');
    case 'open':
      return speech.number === undefined
        ? say('speech.openUnnumbered')
        : say('speech.open', { number: speech.number, label: String(speech.number) });
    case 'agenda':
      return say('speech.agenda', { item: speech.item });
    case 'invite':
      return say('speech.invite', invitedTexts(say, names, speech));
    case 'drafts':
      return say('speech.drafts', { count: speech.drafts.length, drafts: say.list(speech.drafts) });
    case 'statement':
      return statementText(say, name(speech.by), speech);
    case 'putToVote':
      return putDraftText(say, speech);
    case 'hands': {
      const members = list(say, names, speech.members);
      const hands = say(`speech.hands.${speech.vote}`, { count: speech.members.length, members });
      return speech.next === undefined ? hands : join(say, hands, nextCallText(say, speech.next));
    }
    case 'hand':
      return say('speech.hand', { state: name(speech.member), vote: speech.vote });
    case 'rollAnswer':
      return say('speech.rollAnswer', { state: name(speech.member), vote: voteText(say, speech.vote) });
    case 'closed':
      return closedText(say, names, speech);
    case 'result':
      return isAnnouncement(speech) ? announcedText(say, speech) : undefined;
    case 'proceed':
      return speech.how.kind === 'statements' ? say('speech.proceed') : undefined;
    case 'adjourned':
      return adjournedText(say, speech);
    default:
      return undefined;
  }
}

/** The name of a call in a show of hands. */
function nextCallText(say: Say, next: Exclude<Hand, 'inFavour'>): string {
  return say(`speech.nextCall.${next}`);
}

function putDraftText(say: Say, { question, manner }: Extract<Speech, { kind: 'putToVote' }>): string | undefined {
  if (question.kind !== 'draftResolution' || manner === 'letters') return undefined;
  return say(manner === 'roll' ? 'speech.putToVoteRoll' : 'speech.putToVote', { draft: question.draft });
}

/** What an announcement is made from. */
type Announced = Pick<Extract<Speech, { kind: 'result' }>, 'outcome' | 'resolution' | 'assumed'>;

/** The result on a draft resolution, and whether the votes are those that were assumed. */
export function announcedText(say: Say, announced: Announced): string {
  const { counts, verdict } = announcedParts(say, announced);
  return join(say, counts, verdict);
}

/** The same in its two parts, for where the count stands beside it in the picture. */
export function announcedParts(say: Say, { outcome, resolution, assumed }: Announced): Announcement {
  const { counts, verdict } = announcementText(say, outcome, resolution);
  return { counts, verdict: assumed ? join(say, verdict, say('speech.result.assumed')) : verdict };
}

function closedText(say: Say, names: Names, speech: Extract<Speech, { kind: 'closed' }>): string {
  const { notParticipating, absent } = speech;
  if (speech.byLetters) {
    const silent = [...notParticipating, ...absent];
    return say('speech.lettersIn', { count: silent.length, members: list(say, names, silent) });
  }
  const members = list(say, names, notParticipating);
  if (absent.length === 0) {
    return notParticipating.length === 0 ? say('speech.closed') : say('speech.closedNotParticipating', { members });
  }
  const away = { absent: list(say, names, absent), count: absent.length };
  return notParticipating.length === 0
    ? say('speech.closedAbsent', away)
    : say('speech.closedAbsentToo', { ...away, members });
}

/** Where nothing waits the President adjourns; else nobody may object. */
function adjournedText(say: Say, { waiting }: Extract<Speech, { kind: 'adjourned' }>): string {
  return waiting.length === 0
    ? say('speech.adjourn')
    : say('speech.adjournWaiting', { drafts: say.list(waiting), count: waiting.length });
}

function statementText(say: Say, state: string, speech: Extract<Speech, { kind: 'statement' }>): string {
  const known = speech.recorded !== undefined || speech.own === true;
  const how = known ? (speech.presiding ? 'Presiding' : '') : 'Departs';
  return speech.explains === undefined
    ? say(`speech.statement${how}`, { state })
    : say(`speech.explanation${how}`, { state, draft: speech.explains });
}
