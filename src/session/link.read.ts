import { MANNERS, parseDraftSymbol, parseState, VOTE_LETTERS, voteOfLetter, type DraftSymbol, type Manner, type MemberId, type Vote } from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { VoteChange } from './ballot.ts';
import { decoded, FORM, type LinkProblem, type ReadLink } from './link.ts';
import { recordedLine } from './recorded.ts';

const KEYS = ['rev', 'manner', 'votes'];

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

  const at = parts['at'] ?? '';
  const last = recordedLine(scenario, manner).length;
  if (at !== '' && (!/^\d{1,6}$/u.test(at) || Number(at) > last)) return problem('position', at, ['0', String(last)]);

  const votes = readVotes(query.get('votes') ?? '', scenario);
  if (!votes.ok) return votes;
  const link = {
    scenario: id,
    manner,
    votes: votes.changes,
    ...(at === '' ? {} : { at: Number(at) }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  };
  return { ok: true, link };
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
  const vote = voteOfLetter(letter);
  return vote === undefined ? problem('vote', letter, Object.values(VOTE_LETTERS)) : { ok: true, member, vote };
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

function problem(code: LinkProblem['code'], found: string, allowed: readonly string[]): { ok: false; problem: LinkProblem } {
  return { ok: false, problem: { code, found, allowed } };
}
