import {
  isVote,
  MANNERS,
  parseDraftSymbol,
  parseState,
  VOTES,
  type DraftSymbol,
  type Manner,
  type MemberId,
  type Vote,
} from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { VoteChange } from './ballot.ts';
import { recordedLine } from './recorded.ts';


/**
 * What an address holds: `#2016-10-08-aleppo/21?rev=1&manner=roll&votes=S/2016/847:CHN=N,AGO=Y`.
 * Y, N, A, X are the letters of the UN Library's voting data.
 */
export interface Link {
  readonly scenario: string;
  readonly revision?: number;
  readonly at: number;
  readonly manner: Manner;
  readonly votes: readonly VoteChange[];
}

/** Why an address cannot be followed: what was found, and what is allowed (for a position: the first and the last). */
export type LinkProblem = {
  readonly code: 'form' | 'scenario' | 'position' | 'revision' | 'manner' | 'key' | 'votes' | 'draft' | 'member' | 'vote' | 'twice';
  readonly found: string;
  readonly allowed: readonly string[];
};

export type ReadLink = { readonly ok: true; readonly link: Link } | { readonly ok: false; readonly problem: LinkProblem };

const LETTERS: Readonly<Record<Vote, string>> = { inFavour: 'Y', against: 'N', abstaining: 'A', notParticipating: 'X' };
const FORM = /^#?\/?(?<scenario>[^#/?]+)(?:\/(?<at>[^?]*))?(?:\?(?<query>.*))?$/su;
const KEYS = ['rev', 'manner', 'votes'];

/** The part of an address that the reader's position is kept in; `#` included. */
export function writeLink(link: Link): string {
  const query = [
    link.revision === undefined ? undefined : `rev=${link.revision}`,
    link.manner === 'hands' ? undefined : `manner=${link.manner}`,
    link.votes.length === 0 ? undefined : `votes=${writeVotes(link.votes)}`,
  ].filter((part) => part !== undefined);
  return `#${encodeURIComponent(link.scenario)}/${link.at}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Which scenario an address asks for; `undefined` for an address that asks for none. */
export function scenarioAsked(hash: string): string | undefined {
  if (hash === '' || hash === '#' || hash === '#/') return undefined;
  const scenario = FORM.exec(hash)?.groups?.['scenario'];
  return scenario === undefined ? undefined : decoded(scenario);
}

/** Reads an address against its scenario. Never throws; an address is text from outside. */
export function readLink(hash: string, id: string, scenario: Scenario): ReadLink {
  const parts = FORM.exec(hash)?.groups;
  if (!parts) return problem('form', hash, [`#${id}/0`]);
  if (decoded(parts['scenario'] ?? '') !== id) return problem('scenario', parts['scenario'] ?? '', [id]);

  const query = readQuery(parts['query'] ?? '');
  const unknown = [...query.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return problem('key', unknown, KEYS);

  const revision = query.get('rev');
  if (revision !== undefined && revision !== String(scenario.revision)) {
    return problem('revision', revision, [String(scenario.revision)]);
  }
  const manner = query.get('manner') ?? 'hands';
  if (!isManner(manner)) return problem('manner', manner, MANNERS);

  const at = parts['at'] ?? '0';
  const last = recordedLine(scenario, manner).length;
  if (!/^\d{1,6}$/u.test(at) || Number(at) > last) return problem('position', at, ['0', String(last)]);

  const votes = readVotes(query.get('votes') ?? '', scenario);
  if (!votes.ok) return votes;
  const link = { scenario: id, at: Number(at), manner, votes: votes.changes };
  return { ok: true, link: revision === undefined ? link : { ...link, revision: Number(revision) } };
}

function writeVotes(votes: readonly VoteChange[]): string {
  const drafts = [...new Set(votes.map(({ draft }) => draft))];
  return drafts
    .map((draft) => {
      const own = votes.filter((change) => change.draft === draft);
      return `${draft}:${own.map(({ member, vote }) => `${member}=${LETTERS[vote]}`).join(',')}`;
    })
    .join(';');
}

type ReadVotes = { readonly ok: true; readonly changes: VoteChange[] } | Extract<ReadLink, { ok: false }>;

function readVotes(text: string, scenario: Scenario): ReadVotes {
  const changes: VoteChange[] = [];
  for (const part of text.split(';').filter((piece) => piece !== '')) {
    const [symbol = '', list] = splitOnce(part, ':');
    const draft = parseDraftSymbol(symbol);
    const drafts = scenario.drafts.map((known) => known.symbol);
    if (draft === undefined || !drafts.includes(draft)) return problem('draft', symbol, drafts);
    if (!list) return problem('votes', part, [`${draft}:RUS=A`]);
    for (const pair of list.split(',')) {
      const change = readChange(pair, draft, scenario);
      if (!change.ok) return change;
      const twice = changes.some(({ member, draft: other }) => member === change.member && other === draft);
      if (twice) return problem('twice', `${draft}:${change.member}`, []);
      changes.push({ draft, member: change.member, vote: change.vote });
    }
  }
  return { ok: true, changes };
}

type ReadChange =
  | { readonly ok: true; readonly member: MemberId; readonly vote: Vote }
  | Extract<ReadLink, { ok: false }>;

function readChange(pair: string, draft: DraftSymbol, scenario: Scenario): ReadChange {
  const [name = '', letter] = splitOnce(pair, '=');
  if (letter === undefined) return problem('votes', pair, [`${draft}:RUS=A`]);
  const member = parseState(name);
  const members = scenario.members.map(({ id }) => id);
  if (member === undefined || !members.includes(member)) return problem('member', name, members);
  const vote = VOTES.find((candidate) => LETTERS[candidate] === letter);
  return vote === undefined || !isVote(vote) ? problem('vote', letter, Object.values(LETTERS)) : { ok: true, member, vote };
}

function readQuery(query: string): Map<string, string> {
  return new Map(
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const [key = '', value = ''] = splitOnce(part, '=');
        return [decoded(key), decoded(value)] as const;
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

/** A broken percent sign is left as it was found, for the message. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function problem(code: LinkProblem['code'], found: string, allowed: readonly string[]): { ok: false; problem: LinkProblem } {
  return { ok: false, problem: { code, found, allowed } };
}
