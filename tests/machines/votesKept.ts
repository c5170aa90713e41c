import { keyOf, type Act, type MeetingRecord, type Votes } from '../../machines/rules/index.ts';

/** What is wrong with the votes after an act; `undefined` when each is where it was, or was changed by who may. */
export function voteLost(before: MeetingRecord, act: Act, after: MeetingRecord): string | undefined {
  if (before === after) return undefined;
  if (act.type === 'result.declare') return lostByDeclaring(before, after);
  if (!sameVotes(byQuestion(before), byQuestion(after))) return 'a declared vote was changed';
  const top = before.pending.length - 1;
  if (!sameVotes(before.pending.slice(0, -1), after.pending.slice(0, Math.max(top, 0))))
    return 'an interrupted vote was changed';
  if (top < 0) return undefined;
  const earlier = before.pending[top]?.votes ?? {};
  const now = after.pending[top]?.votes;
  if (!now) return 'a vote under way was lost';
  const lost = Object.keys(earlier).filter((member) => voteOf(now, member) !== voteOf(earlier, member));
  const changed = act.type === 'vote.change' || act.type === 'vote.correct' ? [act.member as string] : [];
  return lost.join() === changed.join() ? undefined : `votes changed: ${lost.join()}`;
}

/** A result that is decided again after a preliminary question comes last again: in the order of the questions' keys. */
function byQuestion({ declared }: MeetingRecord) {
  return declared.toSorted((one, other) => keyOf(one.question).localeCompare(keyOf(other.question)));
}

function lostByDeclaring(before: MeetingRecord, after: MeetingRecord): string | undefined {
  const kept = sameVotes([...before.declared, ...before.pending.slice(-1)], after.declared);
  return kept && sameVotes(before.pending.slice(0, -1), after.pending)
    ? undefined
    : 'the vote declared is not the vote taken';
}

function sameVotes(one: readonly { readonly votes: Votes }[], other: readonly { readonly votes: Votes }[]): boolean {
  return one.length === other.length && one.every(({ votes }, index) => isSame(votes, other[index]?.votes));
}

function isSame(one: Votes, other: Votes | undefined): boolean {
  if (one === other) return true;
  if (!other) return false;
  const members = Object.keys(one);
  return (
    members.length === Object.keys(other).length &&
    members.every((member) => voteOf(one, member) === voteOf(other, member))
  );
}

function voteOf(votes: Votes, member: string): unknown {
  return (votes as Readonly<Record<string, unknown>>)[member];
}
