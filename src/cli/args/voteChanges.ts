import { isVote, VOTES } from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { LineView, VoteChange } from '../../session/index.ts';
import { BadUsage, listOf, quote, type Sentence } from '../io/badInput.ts';

/** How the command line writes a changed vote: `S/2016/847:CHN=abstaining`, `motion 1:CHN=inFavour`. */
export const CHANGE_SYNOPSIS = 'QUESTION:MEMBER=VOTE';

/**
 * Reads the values of `--set`. Whether a question is put to the vote is known when the meeting has been played.
 * @throws {BadUsage} at one without that form, a member or vote that is not there, or a member set twice
 */
export function parseChanges(texts: readonly string[], scenario: Scenario): VoteChange[] {
  const changes: VoteChange[] = [];
  for (const text of texts) {
    const change = parseChange(text, scenario);
    if (changes.some(({ question, member }) => question === change.question && member === change.member)) {
      throw bad(text, (say) => say('cli.set.twice', { member: change.member, question: change.question }));
    }
    changes.push(change);
  }
  return changes;
}

/** @throws {BadUsage} at a question that no act of the meeting puts to the vote */
export function refuseUnknownQuestion(changes: readonly VoteChange[], keys: ReadonlySet<VoteChange['question']>): void {
  const stray = changes.find(({ question }) => !keys.has(question));
  if (stray) throw bad(printChange(stray), unknown('question', stray.question, [...keys]));
}

/** Those of the changes that are about a question of this line. */
export function changesOn({ questions }: LineView, changes: readonly VoteChange[]): VoteChange[] {
  return changes.filter(({ question }) => questions.some(({ key }) => key === question));
}

/** A candidate's name may contain colons and equals signs, so the last of each count. */
const CHANGE = /^(.*):([^:=]*)=([^=]*)$/su;

function parseChange(text: string, { members }: Scenario): VoteChange {
  const [, question = '', id = '', vote = ''] = CHANGE.exec(text) ?? [];
  if (question === '') throw bad(text, (say) => say('cli.set.form', { form: CHANGE_SYNOPSIS }));
  const member = members.find((known) => known.id === id);
  if (!member)
    throw bad(
      text,
      unknown(
        'member',
        id,
        members.map((known) => known.id),
      ),
    );
  if (!isVote(vote)) throw bad(text, unknown('vote', vote, VOTES));
  return { question, member: member.id, vote };
}

function printChange({ question, member, vote }: VoteChange): string {
  return `${question}:${member}=${vote}`;
}

/** A question, a member or a vote that is not among those there are. Members are listed all: a Council has no more than 15. */
export function unknown(what: 'question' | 'member' | 'vote', found: string, allowed: readonly string[]): Sentence {
  return (say) =>
    say('cli.set.unknown', {
      what,
      found: quote(found),
      allowed: what === 'question' ? listOf(say, allowed) : say.list(allowed),
      count: allowed.length,
    });
}

function bad(text: string, problem: Sentence): BadUsage {
  return new BadUsage((say) => say('cli.at.flag', { flag: '--set', value: quote(text), problem: problem(say) }));
}
