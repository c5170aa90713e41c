import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import {
  HANDS,
  parseNotation,
  printNotation,
  VOTE_LETTERS,
  type Act,
  type Council,
  type Vote,
  type Votes,
} from '../../../machines/rules/index.ts';
import { castingActs, type VoteChange } from '../tree/voting.ts';
import type { Inserted } from '../edit/inserted.ts';
import type { StudyData, VariationData } from '../edit/study.data.ts';
import type { Supposed } from '../edit/supposed.ts';

/**
 * A study in the letters of an address: JSON, deflated against a dictionary of what acts look like, in base64url. The
 * first letter is the version; a dictionary is never changed, so that an address stays readable.
 */
export function packStudy(data: StudyData, council: Council): string {
  const bytes = deflateSync(strToU8(JSON.stringify(briefOf(data, council))), { dictionary: strToU8(DICTIONARY_1) });
  return `1${toLetters(bytes)}`;
}

/** What was packed, as JSON values whose form nobody has checked yet; `undefined` when it is no study of a known version. */
export function unpackStudy(text: string, council: Council): unknown {
  if (!text.startsWith('1')) return undefined;
  try {
    const bytes = inflateSync(fromLetters(text.slice(1)), { dictionary: strToU8(DICTIONARY_1) });
    return studyIn(JSON.parse(strFromU8(bytes)), council);
  } catch {
    return undefined; // cut off, or changed on the way
  }
}

type Brief = readonly [
  revision: number,
  at: number,
  current: number,
  manner: string,
  variations: readonly unknown[],
  supposed?: Supposed,
];

function briefOf({ revision, at, current = -1, manner, variations, supposed }: StudyData, council: Council): Brief {
  const lines = variations.map((variation) => briefVariation(variation, council));
  return supposed ? [revision, at, current, manner, lines, supposed] : [revision, at, current, manner, lines];
}

function briefVariation({ manner, votes, inserted, removed, ...told }: VariationData, council: Council): unknown {
  return [
    manner,
    printVotes(votes),
    folded(inserted, council),
    removed,
    ...(Object.keys(told).length > 0 ? [told] : []),
  ];
}

function studyIn(value: unknown, council: Council): unknown {
  const [revision, at, current, manner, variations, supposed] = listOf(value);
  return {
    revision,
    at,
    ...(current === -1 ? {} : { current }),
    ...(supposed === undefined ? {} : { supposed }),
    manner,
    variations: listOf(variations).map((variation) => {
      const [own, votes, inserted, removed, told] = listOf(variation);
      const kept = typeof told === 'object' && told !== null ? told : {};
      return {
        ...kept,
        manner: own,
        votes: votesIn(String(votes)),
        inserted: unfolded(listOf(inserted), council),
        removed,
      };
    }),
  };
}

/** `S/2016/846:RUS=A,CHN=N;motion 1:FRA=Y`. A question's key may hold a colon; the last one counts. */
function printVotes(votes: readonly VoteChange[]): string {
  const questions = [...new Set(votes.map(({ question }) => question))];
  return questions
    .map((question) => {
      const own = votes.filter((change) => change.question === question);
      return `${question}:${own.map(({ member, vote }) => `${member}=${VOTE_LETTERS[vote]}`).join(',')}`;
    })
    .join(';');
}

function votesIn(text: string): unknown[] {
  return text
    .split(';')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const colon = part.lastIndexOf(':');
      const question = part.slice(0, colon);
      return part
        .slice(colon + 1)
        .split(',')
        .map((pair) => {
          const [member, letter] = pair.split('=');
          return { question, member, vote: Object.entries(VOTE_LETTERS).find(([, known]) => known === letter)?.[0] };
        });
    });
}

/** A voting of the reader's own by show of hands, called and closed in one go, is written as one line of votes. */
function folded(inserted: readonly Inserted[], council: Council): unknown[] {
  const brief: unknown[] = [];
  for (let index = 0; index < inserted.length;) {
    const one = inserted[index];
    if (!one) break;
    const votes = votingFrom(inserted.slice(index, index + HANDS.length + CLOSING.length), council);
    brief.push(votes === undefined ? [one.after, one.behind, one.act] : [one.after, one.behind, votes]);
    index += votes === undefined ? 1 : HANDS.length + CLOSING.length;
  }
  return brief;
}

const CLOSING = [
  { type: 'voting.close' },
  { type: 'result.declare' },
  { type: 'meeting.proceed' },
] as const satisfies readonly Act[];

function votingFrom(acts: readonly Inserted[], council: Council): string | undefined {
  const [first] = acts;
  if (first?.act.type !== 'hands.show') return undefined;
  const votes: { [member: string]: Vote } = {};
  for (const { act } of acts) if (act.type === 'hands.show') for (const member of act.members) votes[member] = act.vote;
  const notation = printNotation(votes, council).replaceAll('.', 'x');
  const same = JSON.stringify(votingOf(notation, council)) === JSON.stringify(acts.map(({ act }) => act));
  const together = acts.every(({ after, behind }) => after === first.after && behind === first.behind);
  return same && together ? notation : undefined;
}

function votingOf(notation: string, council: Council): Act[] {
  const parsed = parseNotation(notation, council);
  const votes: Votes = parsed.ok ? parsed.votes : {};
  return [...castingActs(votes, council, 'hands', new Set()), ...CLOSING];
}

function unfolded(brief: readonly unknown[], council: Council): unknown[] {
  return brief.flatMap((entry) => {
    const [after, behind, act] = listOf(entry);
    const acts = typeof act === 'string' ? votingOf(act, council) : [act];
    return acts.map((one) => ({ after, behind, act: one }));
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toLetters(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
}

function fromLetters(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** What the JSON of a study looks like; the commonest stands last. For version 1 for ever. */
const DICTIONARY_1 =
  '"power":{"of":"reform","name":"groupOfFour","votes":{"of":"date","date":"{"of":"own","numbers":{"requiredVotes":"locked":["CHN","RUS"],"oneStep":true,"required":{"' +
  '"council":{"permanentWithVeto":5,"permanentWithoutVeto":0,"elected":10},"chances":{"S/2016/847":{"preset":"recorded"undecided"doubt"alike","rows":{},"blocs":[["' +
  ',"conditions":[{"when":{"member":"CHN","vote":"abstaining"},"follows":{"member":"AGO","vote":"abstaining"}}],"four":false}},"0.3333333333333333"' +
  '"RUS":{"inFavour":0.8,"against":0.1,"abstaining":0.1,"notParticipating":0},' +
  '{"laid":{"name":"charter"noVeto"twoVetoes"vetoSuspended"obligatoryAbstention"own","massAtrocity":false,"parties":["RUS"],"own":{"vetoes":"none","requiredVotes":{"vetoes":1}},' +
  '"practice":"preliminaryQuestion","on":true}"candidate":"{"type":"ballot.open","ballot":{"kind":"strawPoll","coloured":true}' +
  '{"type":"ballot.count","papers":[{"count":5,"choices":["encourage"],"permanent":true}{"type":"silence.begin","title":"","until":"' +
  '{"type":"silence.end"}{"type":"silence.break","by":"{"type":"consensus.seek","on":"presidentialStatement","title":"' +
  '{"type":"consensus.declare"}{"type":"consensus.object","by":"{"type":"presidency.cede"}{"type":"presidency.resume"}' +
  '{"type":"presidency.pass"}{"type":"agenda.contest","by":"{"type":"agenda.putToVote","manner":"hands"}' +
  '{"type":"invitation.extend","states":["{"type":"recommendation.putToVote","of":"admission","candidate":"' +
  '{"type":"preliminary.raise","draft":"{"type":"preliminary.rule","matter":"procedural"}{"type":"preliminary.putToVote","manner":"hands"}' +
  '{"type":"parts.request","draft":"S/","by":"","parts":[{"part":"para. 1","operative":true}{"type":"parts.object","draft":"' +
  '{"type":"part.putToVote","draft":"S/","part":"para. 1","manner":"hands"}{"type":"amendment.withdraw","amendment":"' +
  '{"type":"amendment.submit","amendment":"S/","draft":"S/","by":"","change":"deletes"adds"revises","removed":1}' +
  '{"type":"amendment.putToVote","amendment":"S/","manner":"hands"}{"type":"party.set","member":"","party":true}' +
  '{"type":"practice.set","practice":"obligatoryAbstention","on":true}{"type":"motion.withdraw","motion":1,"by":"{"type":"motion.agree","motion":1}' +
  '{"type":"meeting.suspend"}{"type":"meeting.resume"}{"type":"meeting.adjourn"}{"type":"explanation.make","by":"","draft":"' +
  '{"type":"draft.requestVote","draft":"{"type":"draft.revive","draft":"{"type":"draft.submit","draft":"","by":"","sameAs":"' +
  '{"type":"delegation.return","member":"{"type":"delegation.leave","member":"{"type":"vote.change","member":"","vote":"notParticipating"}' +
  '{"type":"motion.move","motion":{"kind":"emergencySession"},"by":"{"kind":"refer","to":"committee"{"kind":"postpone","until":"' +
  '{"kind":"adjournTo","until":"{"kind":"adjourn"}{"kind":"suspend"}{"kind":"takeFirst","draft":"S/{"type":"motion.putToVote","motion":1,"manner":"hands"}' +
  '{"type":"point.raise","by":"{"type":"ruling.give","upheld":false}{"type":"ruling.give","upheld":true}{"type":"ruling.challenge","by":"","manner":"hands"}' +
  '{"type":"hands.show","vote":"inFavour","members":["{"type":"vote.cast","member":"","vote":"abstaining"}against"' +
  '{"type":"meeting.proceed"}{"type":"result.declare"}{"type":"voting.close"}{"type":"statement.make","by":"' +
  '{"type":"draft.putToVote","draft":"S/","manner":"hands"}{"type":"draft.withdraw","draft":"S/","by":"' +
  'FRA=A,GBR=A,USA=A,RUS=A,CHN=A,AGO=Y,EGY=Y,JPN=Y,MYS=Y,NZL=Y,SEN=Y,ESP=Y,UKR=Y,URY=Y,VEN=Y' +
  '{"name":"","comment":"","from":0}]],"roll","hands","S/2016/846:RUS=A","S/2016/847:CHN=N,"",[[[1,34,0,"hands",[["hands","S/20';
