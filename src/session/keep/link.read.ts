import {
  LAW_EDITION,
  MANNERS,
  parseState,
  VOTE_LETTERS,
  voteOfLetter,
  type Manner,
  type MemberId,
  type Vote,
} from '../../../machines/rules/index.ts';
import { LIMITS } from '../../limits.ts';
import { councilOf, type ActId, type Scenario } from '../../scenario/index.ts';
import { idsIn, type Link } from '../edit/study.data.ts';
import { OPENING, type StopPlace } from '../tree/place.ts';
import { parsePlace } from './place.parse.ts';
import { recordedLine } from '../tree/recordedLine.ts';
import type { VoteChange } from '../tree/lineVotings.ts';
import { decoded, FORM, type LinkProblem, type ReadLink } from './link.ts';
import { problemAt, shortened, type StudyProblem } from './study.problem.ts';
import { unpackStudy } from './study.pack.ts';
import { shortListOf, idsInFirstRelease, newerLaw, readStudy, type Misfit } from './study.read.ts';

const KEYS = ['rev', 'law', 'manner', 'votes', 't'];

/**
 * Reads an address against its scenario. Never throws; an address is text from outside. A part that means nothing here is
 * passed over and named: another edition of the page may have written it.
 */
export function readLink(hash: string, id: string, scenario: Scenario): ReadLink {
  if (hash.length > LIMITS.addressLength) return problem('long', String(hash.length), [String(LIMITS.addressLength)]);
  const parts = FORM.exec(hash)?.groups;
  if (!parts) return problem('form', hash, [`#${id}/0`]);
  if (decoded(parts['scenario'] ?? '') !== id) return problem('scenario', parts['scenario'] ?? '', [id]);

  const query = readQuery(parts['query'] ?? '');
  const rev = query.get('rev');
  if (rev !== undefined && !/^\d{1,6}$/u.test(rev)) return problem('revision', rev, [String(scenario.revision)]);
  const law = query.get('law');
  if (law !== undefined && !/^[1-9]\d{0,5}$/u.test(law)) return problem('law', law, [String(LAW_EDITION)]);
  const manner = query.get('manner') ?? 'hands';
  if (!isManner(manner)) return problem('manner', manner, MANNERS);

  const whole = {
    scenario: id,
    manner,
    ...(rev === undefined ? {} : { revision: Number(rev) }),
    ...(law === undefined ? {} : { law: Number(law) }),
  };
  const packed = query.get('t');
  const at = parts['at'] ?? '';
  const read =
    packed === undefined
      ? readPlain(query.get('votes') ?? '', at, whole, scenario)
      : readPacked(packed, at, whole, scenario);
  if (!read.ok) return read;
  const unknown = [...query.keys()].filter((key) => !KEYS.includes(key));
  const misfits = [
    ...newerLaw(whole.law),
    ...unknown.map((key): Misfit => ({ kind: 'key', found: shortened(key) })),
    ...read.misfits,
  ];
  return { ok: true, link: read.link, ...editionOf(whole.revision ?? scenario.revision, scenario, misfits) };
}

type Whole = Pick<Link, 'scenario' | 'manner' | 'revision' | 'law'>;
type Read = { readonly ok: true; readonly link: Link; readonly misfits: readonly Misfit[] } | Failed;

/** Changed votes, written out. */
function readPlain(text: string, at: string, whole: Whole, scenario: Scenario): Read {
  const { revision = scenario.revision } = whole;
  const misfits: Misfit[] = [];
  const votes = readVotes(text, scenario, revision === scenario.revision ? undefined : misfits);
  if (!votes.ok) return votes;
  const then = idsInFirstRelease(whole.scenario, scenario);
  const last = recordedLine(scenario, whole.manner).filter(({ recorded }) => then.includes(recorded)).length;
  const place = readPlace(at, revision === scenario.revision ? last : MANY, last, then, scenario);
  if (!place.ok) return place;
  const link = { ...whole, votes: votes.changes, ...place.at };
  return { ok: true, link, misfits: [...misfits, ...place.misfits] };
}

/** All of the reader's lines. Where they are on the line is checked when the line has been played. */
function readPacked(packed: string, at: string, whole: Whole, scenario: Scenario): Read {
  const unpacked = unpackStudy(packed, councilOf(scenario));
  if (!unpacked.ok && unpacked.why === 'newer') return problem('newer', packed, []);
  if (!unpacked.ok && unpacked.why === 'letters') return problem('study', packed, []);
  const read = unpacked.ok
    ? readStudy(unpacked.value, whole.scenario, scenario, unpacked.version)
    : problemAt('', undefined, unpacked.why === 'size' ? 'size' : 'depth');
  if (!read.ok) return problem('study', read.problem.path === '' ? packed : read.problem.path, [], read.problem);
  const place = readPlace(at, MANY, MANY, idsInFirstRelease(whole.scenario, scenario), scenario);
  if (!place.ok) return place;
  const law = whole.law === undefined ? {} : { law: whole.law };
  const link = { ...whole, votes: [], study: { ...read.data, ...law, ...place.at }, ...place.at };
  return { ok: true, link, misfits: [...read.misfits, ...place.misfits] };
}

const MANY = 999_999;

/**
 * @param most the highest number of a stop that is accepted
 * @param last the number of the last stop
 * @param then the record that a number counts
 */
function readPlace(
  at: string,
  most: number,
  last: number,
  then: readonly ActId[],
  scenario: Scenario,
): { readonly ok: true; readonly at: { at?: StopPlace }; readonly misfits: readonly Misfit[] } | Failed {
  if (at === '') return { ok: true, at: {}, misfits: [] };
  if (/^\d{1,6}$/u.test(at) && Number(at) <= most) {
    const stop = Math.min(Number(at), last);
    return { ok: true, at: { at: stop === 0 ? OPENING : { stop, record: then } }, misfits: [] };
  }
  const place = parsePlace(at);
  if (!place) return problem('position', at, ['0', String(last)]);
  const isThere = place.after === undefined || idsIn(scenario).includes(place.after);
  return isThere
    ? { ok: true, at: { at: place }, misfits: [] }
    : { ok: true, at: {}, misfits: [{ kind: 'position', found: at }] };
}

function editionOf(
  found: number,
  { revision }: Scenario,
  misfits: readonly Misfit[],
): Pick<Extract<ReadLink, { ok: true }>, 'edition'> {
  return found === revision && misfits.length === 0 ? {} : { edition: { found, misfits: shortListOf(misfits) } };
}

type Failed = Extract<ReadLink, { ok: false }>;
type ReadVotes = { readonly ok: true; readonly changes: VoteChange[] } | Failed;

/**
 * Questions that the record puts to the vote; a reader's own come with their acts, votes and all.
 * @param misfits where to name what another edition had and this one has not; without it that is a problem
 */
function readVotes(text: string, scenario: Scenario, misfits: Misfit[] | undefined): ReadVotes {
  const changes: VoteChange[] = [];
  const known = Object.keys(scenario.expected);
  const example = `${known[0] ?? ''}:RUS=A`;
  for (const part of text.split(';').filter((piece) => piece !== '')) {
    const [name = '', list] = splitAtLast(part, ':');
    const question = decoded(name);
    if (!known.includes(question)) {
      if (!misfits) return problem('draft', question, known);
      misfits.push({ kind: 'question', variation: 0, found: shortened(question) });
      continue;
    }
    if (!list) return problem('votes', part, [example]);
    for (const pair of list.split(',')) {
      const change = readChange(pair, scenario, example);
      if (!change.ok && change.problem.code === 'member' && misfits) {
        misfits.push({ kind: 'member', variation: 0, found: change.problem.found });
        continue;
      }
      if (!change.ok) return change;
      const twice = changes.some(({ member, question: other }) => member === change.member && other === question);
      if (twice) return problem('twice', `${question}:${change.member}`, []);
      changes.push({ question, member: change.member, vote: change.vote });
    }
  }
  return { ok: true, changes };
}

type ReadChange = { readonly ok: true; readonly member: MemberId; readonly vote: Vote } | Failed;

function readChange(pair: string, scenario: Scenario, example: string): ReadChange {
  const [name = '', letter] = splitOnce(pair, '=');
  if (letter === undefined) return problem('votes', pair, [example]);
  const member = parseState(name);
  const members = scenario.members.map(({ id }) => id);
  if (member === undefined || !members.includes(member)) return problem('member', name, members);
  const vote = voteOfLetter(letter);
  return vote === undefined ? problem('vote', letter, Object.values(VOTE_LETTERS)) : { ok: true, member, vote };
}

/** The last colon: a question's key may hold one. */
function splitAtLast(text: string, mark: string): [string, string?] {
  const index = text.lastIndexOf(mark);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function readQuery(query: string): Map<string, string> {
  return new Map(
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const [key = '', value = ''] = splitOnce(part, '=');
        return [decoded(key), /[:=;,]/u.test(value) ? value : decoded(value)] as const;
      }),
  );
}

function splitOnce(text: string, mark: string): [string, string?] {
  const index = text.indexOf(mark);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function isManner(text: string): text is Manner {
  return (MANNERS as readonly string[]).includes(text);
}

function problem(
  code: LinkProblem['code'],
  found: string,
  allowed: readonly string[],
  inside?: StudyProblem,
): { ok: false; problem: LinkProblem } {
  return { ok: false, problem: { code, found: shortened(found), allowed, ...(inside ? { inside } : {}) } };
}
