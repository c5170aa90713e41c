import { isVote, VOTES, type DraftSymbol } from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { VoteChange } from '../session/index.ts';
import { BadUsage, quote, type Sentence } from './problem.ts';

/** How the command line writes a changed vote: `S/2016/847:CHN=abstaining`. */
export const CHANGE_SYNOPSIS = 'DRAFT:MEMBER=VOTE';

/**
 * Reads the values of `--set`.
 * @throws {BadUsage} at one without that form, a draft, member or vote that is not there, or a member set twice
 */
export function parseChanges(texts: readonly string[], scenario: Scenario): VoteChange[] {
  const changes: VoteChange[] = [];
  for (const text of texts) {
    const change = parseChange(text, scenario);
    if (changes.some(({ draft, member }) => draft === change.draft && member === change.member)) {
      throw bad(text, (say) => say('cli.set.twice', { member: change.member, draft: change.draft }));
    }
    changes.push(change);
  }
  return changes;
}

const CHANGE = /^([^:]*):([^=]*)=(.*)$/u;

function parseChange(text: string, { drafts, members }: Scenario): VoteChange {
  const [, symbol = '', id = '', vote = ''] = CHANGE.exec(text) ?? [];
  if (symbol === '') throw bad(text, (say) => say('cli.set.form', { form: CHANGE_SYNOPSIS }));
  const draft = drafts.find((known) => known.symbol === symbol);
  if (!draft) throw bad(text, unknown('draft', symbol, drafts.map((known): DraftSymbol => known.symbol)));
  const member = members.find((known) => known.id === id);
  if (!member) throw bad(text, unknown('member', id, members.map((known) => known.id)));
  if (!isVote(vote)) throw bad(text, unknown('vote', vote, VOTES));
  return { draft: draft.symbol, member: member.id, vote };
}

function unknown(what: 'draft' | 'member' | 'vote', found: string, allowed: readonly string[]): Sentence {
  return (say) => say('cli.set.unknown', { what, found: quote(found), allowed: say.list(allowed) });
}

function bad(text: string, problem: Sentence): BadUsage {
  return new BadUsage((say) => say('cli.at.flag', { flag: '--set', value: quote(text), problem: problem(say) }));
}
