import {
  MANNERS,
  parseState,
  VOTE_LETTERS,
  voteOfLetter,
  type Manner,
  type MemberId,
  type Vote,
} from '../../../machines/rules/index.ts';
import { councilOf, type Scenario } from '../../scenario/index.ts';
import type { VoteChange } from '../tree/voting.ts';
import type { Link } from '../edit/study.data.ts';
import { decoded, FORM, type LinkProblem, type ReadLink } from './link.ts';
import { recordedLine } from '../tree/record.ts';
import { unpackStudy } from './study.pack.ts';
import { readStudy, type Misfit } from './study.read.ts';

const KEYS = ['rev', 'manner', 'votes', 't'];

/** Reads an address against its scenario. Never throws; an address is text from outside. */
export function readLink(hash: string, id: string, scenario: Scenario): ReadLink {
  const parts = FORM.exec(hash)?.groups;
  if (!parts) return problem('form', hash, [`#${id}/0`]);
  if (decoded(parts['scenario'] ?? '') !== id) return problem('scenario', parts['scenario'] ?? '', [id]);

  const query = readQuery(parts['query'] ?? '');
  const unknown = [...query.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return problem('key', unknown, KEYS);

  const rev = query.get('rev');
  if (rev !== undefined && !/^\d{1,6}$/u.test(rev)) return problem('revision', rev, [String(scenario.revision)]);
  const revision = rev === undefined ? scenario.revision : Number(rev);
  const manner = query.get('manner') ?? 'hands';
  if (!isManner(manner)) return problem('manner', manner, MANNERS);
  const at = parts['at'] ?? '';
  const whole = { scenario: id, manner, ...(rev === undefined ? {} : { revision }) };
  const packed = query.get('t');
  return packed === undefined
    ? readPlain(query, at, whole, revision, scenario)
    : readPacked(packed, at, whole, revision, scenario);
}

type Whole = Pick<Link, 'scenario' | 'manner' | 'revision'>;

/** Changed votes, written out. */
function readPlain(
  query: ReadonlyMap<string, string>,
  at: string,
  whole: Whole,
  revision: number,
  scenario: Scenario,
): ReadLink {
  const misfits: Misfit[] = [];
  const votes = readVotes(query.get('votes') ?? '', scenario, revision === scenario.revision ? undefined : misfits);
  if (!votes.ok) return votes;
  const last = recordedLine(scenario, whole.manner).length;
  const place = readPlace(at, last, revision !== scenario.revision);
  if (!place.ok) return place;
  return { ok: true, link: { ...whole, votes: votes.changes, ...place.at }, ...editionOf(revision, scenario, misfits) };
}

/** All of the reader's lines. Where he is on the line is checked when the line has been played. */
function readPacked(packed: string, at: string, whole: Whole, revision: number, scenario: Scenario): ReadLink {
  const read = readStudy(unpackStudy(packed, councilOf(scenario)), scenario);
  if (!read.ok) return problem('study', read.problem.path === '' ? shortened(packed) : read.problem.path, []);
  const place = readPlace(at, MANY, false);
  if (!place.ok) return place;
  const study = { ...read.data, ...place.at };
  return {
    ok: true,
    link: { ...whole, votes: [], study, ...place.at },
    ...editionOf(revision, scenario, read.misfits),
  };
}

const MANY = 999_999;

/** @param lenient a position behind the end is the end: the meeting had more stops in the edition of the address */
function readPlace(
  at: string,
  last: number,
  lenient: boolean,
): { readonly ok: true; readonly at: { at?: number } } | Failed {
  if (at === '') return { ok: true, at: {} };
  const found = /^\d{1,6}$/u.test(at) ? Number(at) : undefined;
  if (found === undefined || (found > last && !lenient)) return problem('position', at, ['0', String(last)]);
  return { ok: true, at: { at: Math.min(found, last) } };
}

function editionOf(
  found: number,
  { revision }: Scenario,
  misfits: readonly Misfit[],
): { edition?: { found: number; misfits: readonly Misfit[] } } {
  return found === revision && misfits.length === 0 ? {} : { edition: { found, misfits } };
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
      misfits.push({ kind: 'question', variation: 0, found: question });
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

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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
): { ok: false; problem: LinkProblem } {
  return { ok: false, problem: { code, found, allowed } };
}
