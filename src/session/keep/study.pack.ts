import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import {
  HANDS,
  parseNotation,
  printNotation,
  VOTE_LETTERS,
  type Act,
  type Council,
  type Vote,
} from '../../../machines/rules/index.ts';
import { isWithinDepth } from '../../depth.ts';
import { LIMITS } from '../../limits.ts';
import { castingActs, type VoteChange } from '../tree/lineVotings.ts';
import { assumedIn } from '../tree/rewriteVoting.ts';
import type { Inserted } from '../edit/insertions.ts';
import type { StudyData, VariationData } from '../edit/study.data.ts';
import { isSame } from '../tree/same.ts';
import { inOneOrder } from './order.ts';
import { writtenAct } from './study.written.ts';

/**
 * A study in the letters of an address: JSON, deflated against a dictionary of what acts look like, in base64url. The
 * first letter is the version; a dictionary is never changed, so that an address stays readable. The reader's stop stands
 * in the address itself, so the letters stay the same while the reader steps.
 *
 * - `1`: acts of the record by their index; the stop, as a number, in the letters too.
 * - `2`: acts of the record by their ids.
 */
export function packStudy(data: StudyData, council: Council): string {
  const bytes = strToU8(JSON.stringify(briefOf(data, council)));
  const memory = bytes.length > LONG ? { mem: 2 as const } : {};
  return `2${toLetters(deflateSync(bytes, { dictionary: strToU8(DICTIONARIES[2]), ...memory }))}`;
}

/** Beyond so many bytes a table of hashes of 2 MB would be made for a text; one that stays in the cache finds as much. */
const LONG = 65_536;

export type Unpacked =
  /** JSON values whose form nobody has checked yet. */
  | { readonly ok: true; readonly version: number; readonly value: unknown }
  /** `newer`: of a version that this edition does not know. `letters`: cut off, or changed on the way. */
  | { readonly ok: false; readonly why: 'newer' | 'letters' | 'size' | 'depth' };

/** What was packed. Never throws, and inflates no more than `LIMITS.bytes`. */
export function unpackStudy(text: string, council: Council): Unpacked {
  const version = Number(/^[1-9]/u.exec(text)?.[0] ?? Number.NaN);
  if (version !== 1 && version !== 2) return { ok: false, why: version > 2 ? 'newer' : 'letters' };
  try {
    const bytes = inflated(fromLetters(text.slice(1)), strToU8(DICTIONARIES[version]));
    if (!bytes) return { ok: false, why: 'size' };
    const brief: unknown = JSON.parse(strFromU8(bytes));
    if (!isWithinDepth(brief)) return { ok: false, why: 'depth' };
    return { ok: true, version, value: version === 1 ? studyIn1(brief, council) : studyIn2(brief, council) };
  } catch {
    return { ok: false, why: 'letters' };
  }
}

/** Bit by bit, so that it ends at the limit. @throws when the bytes are cut off or were never deflated */
function inflated(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate({ dictionary }, (part) => {
    parts.push(part);
    length += part.length;
  });
  for (let from = 0; from < bytes.length || from === 0; from += PIECE) {
    inflate.push(bytes.slice(from, from + PIECE), from + PIECE >= bytes.length);
    if (length > LIMITS.bytes) return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One piece becomes at most 1,032 times as long. */
const PIECE = 1024;

function briefOf({ revision, current = -1, manner, variations, supposed }: StudyData, council: Council) {
  const lines = variations.map((variation) => briefVariation(variation, council));
  return [revision, current, manner, lines, ...(supposed ? [inOneOrder(supposed)] : [])];
}

function briefVariation(
  { manner, votes, inserted, removed, name, comment, from, aside }: VariationData,
  council: Council,
): unknown {
  const told = inOneOrder({ name, comment, from, aside }) as object; // of an object, it is one
  return [
    manner,
    printVotes(votes),
    folded(inserted, council),
    removed,
    ...(Object.keys(told).length > 0 ? [told] : []),
  ];
}

function studyIn1(brief: unknown, council: Council): unknown {
  const [revision, at, current, manner, variations, supposed] = listOf(brief);
  return study({ revision, at, manner, supposed }, current, linesIn(variations, council));
}

function studyIn2(brief: unknown, council: Council): unknown {
  const [revision, current, manner, variations, supposed] = listOf(brief);
  return study({ revision, at: '0', manner, supposed }, current, linesIn(variations, council));
}

function study(parts: Readonly<Record<string, unknown>>, current: unknown, variations: unknown): unknown {
  const there = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { ...Object.fromEntries(there), ...(current === -1 ? {} : { current }), variations };
}

/** A list that is too long is left as it is: it will be refused. */
function linesIn(variations: unknown, council: Council): unknown {
  const lines = listOf(variations);
  if (lines.length > LIMITS.lines) return lines;
  return lines.map((variation) => {
    const [manner, votes, inserted, removed, told] = listOf(variation);
    const kept = typeof told === 'object' && told !== null ? told : {};
    return {
      ...kept,
      manner,
      votes: typeof votes === 'string' ? votesIn(votes) : votes,
      inserted: listOf(inserted).length > LIMITS.actsOfALine ? inserted : unfolded(listOf(inserted), council),
      removed,
    };
  });
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
  const pairs = text.split(',');
  if (pairs.length > LIMITS.actsOfALine) return pairs;
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
    const voting = one.act.type === 'hands.show' ? votingFrom(inserted, index, council) : undefined;
    const assumed = voting ? voting.assumed : one.assumed;
    const entry = [one.after ?? '', one.behind, voting?.votes ?? writtenAct(one.act)];
    brief.push(assumed === undefined ? entry : [...entry, assumed === true ? 1 : assumed]);
    index += voting ? HANDS.length + CLOSING.length : 1;
  }
  return brief;
}

const CLOSING = [
  { type: 'voting.close' },
  { type: 'result.declare' },
  { type: 'meeting.proceed' },
] as const satisfies readonly Act[];

/** `assumed`: all of it, or the votes of these members and what follows from the votes. */
function votingFrom(
  inserted: readonly Inserted[],
  from: number,
  council: Council,
): { readonly votes: string; readonly assumed: Inserted['assumed'] } | undefined {
  const acts = inserted.slice(from, from + HANDS.length + CLOSING.length);
  const [first] = acts;
  const together = acts.every(({ after, behind }) => after === first?.after && behind === first?.behind);
  if (!together) return undefined;
  const votes: { [member: string]: Vote } = {};
  for (const { act } of acts) if (act.type === 'hands.show') for (const member of act.members) votes[member] = act.vote;
  const notation = printNotation(votes, council).replaceAll('.', 'x');
  const same = isSame(
    votingOf(notation, council),
    acts.map(({ act }) => act),
  );
  if (!same) return undefined;
  if (acts.every(({ assumed }) => assumed === undefined)) return { votes: notation, assumed: undefined };
  const members = acts.flatMap(({ act, assumed: own }) =>
    act.type !== 'hands.show' || own === undefined ? [] : own === true ? act.members : own,
  );
  const voting = acts.flatMap(({ act }) => (act.type === 'hands.show' ? act.members : []));
  const all = members.length === voting.length ? true : members;
  const again = acts.every(({ act, assumed: own }) => act.type !== 'unknown' && isSame(own, assumedOf(act, all)));
  return again ? { votes: notation, assumed: all } : undefined;
}

/** What of one act of a voting nobody chose, given what of the voting is. */
function assumedOf(act: Act, assumed: Inserted['assumed']): Inserted['assumed'] {
  return assumed === undefined || assumed === true ? assumed : assumedIn(act, new Set(assumed));
}

/** `undefined` where the text is no line of votes of this Council. */
function votingOf(notation: string, council: Council): Act[] | undefined {
  const parsed = parseNotation(notation, council);
  return parsed.ok ? [...castingActs(parsed.votes, council, 'hands', new Set()), ...CLOSING] : undefined;
}

function unfolded(brief: readonly unknown[], council: Council): unknown[] {
  const acts: unknown[] = [];
  for (const entry of brief) {
    const [after, behind, act, told] = listOf(entry);
    const assumed = told === 1 ? true : told;
    const voting = typeof act === 'string' ? votingOf(act, council) : undefined;
    if (!voting) {
      acts.push(unfoldedAct(after, behind, act, assumed));
      continue;
    }
    const members = Array.isArray(assumed)
      ? council.seats.map(({ member }) => member).filter((member) => assumed.includes(member))
      : undefined;
    for (const one of voting) acts.push(unfoldedAct(after, behind, one, members ? assumedOf(one, members) : assumed));
  }
  return acts;
}

/** Not put together from parts: a study has ten thousand of these. */
function unfoldedAct(after: unknown, behind: unknown, act: unknown, assumed: unknown): unknown {
  const place = after === '' ? { behind, act } : { after, behind, act };
  return assumed === undefined ? place : { ...place, assumed };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toLetters(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function fromLetters(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
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

/** The same for version 2: keys in the order in which they are written. */
const DICTIONARY_2 =
  '"power":{"name":"groupOfFour","of":"reform","votes":{"date":"","of":"date"{"numbers":{"requiredVotes":"of":"own""locked":["CHN","RUS"],"oneStep":true,"required":{"' +
  '"council":{"elected":10,"permanentWithVeto":5,"permanentWithoutVeto":0},{"chances":{"S/2016/847":{"blocs":[["' +
  '"conditions":[{"follows":{"member":"AGO","vote":"abstaining"},"when":{"member":"CHN","vote":"abstaining"}}],"four":false,"preset":"recorded"undecided"doubt"alike","rows":{}}},"0.3333333333333333"' +
  '"RUS":{"abstaining":0.1,"against":0.1,"inFavour":0.8,"notParticipating":0},' +
  '"laid":{"massAtrocity":false,"name":"charter"noVeto"twoVetoes"vetoSuspended"obligatoryAbstention"own","own":{"requiredVotes":{"vetoes":"none"{"vetoes":1}},"parties":["RUS"],' +
  '"preliminary-"amendment-"explanation-"practice-"consensus"motion-"challenge-"ruling"point-"invite"agenda"open"consideration"adjourn"proceed-"result-"close-"votes-"put-"statement-' +
  '{"type":"practice.set","on":true,"practice":"preliminaryQuestion"obligatoryAbstention"}"{"type":"ballot.open","ballot":{"kind":"strawPoll","candidate":"","coloured":true}' +
  '{"type":"ballot.count","papers":[{"choices":["encourage"],"count":5,"permanent":true}{"type":"silence.begin","title":"","until":"' +
  '{"type":"silence.end"}{"type":"silence.break","by":"{"type":"consensus.seek","on":"presidentialStatement","title":"' +
  '{"type":"consensus.declare"}{"type":"consensus.object","by":"{"type":"presidency.cede"}{"type":"presidency.resume"}' +
  '{"type":"presidency.pass"}{"type":"agenda.contest","by":"{"type":"agenda.putToVote","manner":"hands"}' +
  '{"type":"invitation.extend","states":["{"type":"recommendation.putToVote","candidate":"","manner":"hands","of":"admission"}' +
  '{"type":"preliminary.raise","by":"","draft":"{"type":"preliminary.rule","matter":"procedural"}{"type":"preliminary.putToVote","manner":"hands"}' +
  '{"type":"parts.request","by":"","draft":"S/","parts":[{"operative":true,"part":"para. 1"}{"type":"parts.object","by":"","draft":"' +
  '{"type":"part.putToVote","draft":"S/","manner":"hands","part":"para. 1"}{"type":"amendment.withdraw","amendment":"' +
  '{"type":"amendment.submit","amendment":"S/","by":"","change":"deletes"adds"revises","draft":"S/","removed":1}' +
  '{"type":"amendment.putToVote","amendment":"S/","manner":"hands"}{"type":"party.set","member":"","party":true}' +
  '{"type":"motion.withdraw","by":"","motion":1}{"type":"motion.agree","motion":1}' +
  '{"type":"meeting.suspend"}{"type":"meeting.resume"}{"type":"meeting.adjourn"}{"type":"explanation.make","by":"","draft":"' +
  '{"type":"draft.requestVote","by":"","draft":"{"type":"draft.revive","by":"","draft":"{"type":"draft.submit","by":"","draft":"","sameAs":"' +
  '{"type":"delegation.return","member":"{"type":"delegation.leave","member":"{"type":"vote.change","member":"","vote":"notParticipating"}' +
  '{"type":"motion.move","by":"","motion":{"kind":"emergencySession"}}{"kind":"refer","to":"committee"{"kind":"postpone","until":"' +
  '{"kind":"adjournTo","until":"{"kind":"adjourn"}{"kind":"suspend"}{"kind":"takeFirst","draft":"S/{"type":"motion.putToVote","manner":"hands","motion":1}' +
  '{"type":"point.raise","by":"{"type":"ruling.give","upheld":false}{"type":"ruling.give","upheld":true}{"type":"ruling.challenge","by":"","manner":"hands"}' +
  '{"type":"hands.show","members":["","vote":"inFavour"}{"type":"vote.cast","member":"","vote":"abstaining"}against"' +
  '{"type":"meeting.proceed"}{"type":"result.declare"}{"type":"voting.close"}{"type":"statement.make","by":"' +
  '{"type":"draft.putToVote","draft":"S/","manner":"hands"}{"type":"draft.withdraw","by":"","draft":"S/' +
  'FRA=A,GBR=A,USA=A,RUS=A,CHN=A,AGO=Y,EGY=Y,JPN=Y,MYS=Y,NZL=Y,SEN=Y,ESP=Y,UKR=Y,URY=Y,VEN=Y' +
  '{"comment":"","from":0,"name":""}]],"roll","hands","S/2016/846:RUS=A","S/2016/847:CHN=N,"",[],[]],[[1,-1,[1,0,"hands",[["hands","S/20';

const DICTIONARIES = { 1: DICTIONARY_1, 2: DICTIONARY_2 } as const;
