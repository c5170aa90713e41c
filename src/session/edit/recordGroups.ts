import type { Manner, MemberId, Votes } from '../../../machines/rules/index.ts';
import { councilOf, type ActId, type Scenario } from '../../scenario/index.ts';
import { mannerIn, recordedLine, type RecordedLineAct } from '../tree/recordedLine.ts';
import { groupBy } from '../tree/groupBy.ts';
import { isSame } from '../tree/same.ts';
import { awayAt, castingActs, isCasting, isPutting, isTally, supposing, votesMeant } from '../tree/lineVotings.ts';
import { lineAct, type LineAct } from '../tree/tree.ts';

/**
 * What of a line stands for the record. A line is written as its differences from the record, so an act may say that it
 * stands for a recorded one only where those differences give it back: the recorded act itself, in its order; a line of
 * votes with other votes; nothing else.
 */

/** The acts that one recorded act is in a manner, and what it takes to make them of other votes. */
export interface RecordGroup {
  readonly id: ActId;
  readonly acts: readonly RecordedLineAct[];
  /** Of a line of votes: whom the record has away from the table. */
  readonly away?: ReadonlySet<MemberId>;
}

/** The record in a manner, act by recorded act. */
export function groupsOf(scenario: Scenario, manner: Manner): readonly RecordGroup[] {
  const line = recordedLine(scenario, manner);
  let at = 0;
  return scenario.record.map(({ id, act }): RecordGroup => {
    const from = at;
    while (line[at]?.recorded === id) at += 1;
    const acts = line.slice(from, at);
    return act.type === 'votes.cast' ? { id, acts, away: awayAt(line.slice(0, from)) } : { id, acts };
  });
}

/** A line of votes, cast otherwise. */
export function votesCast(
  scenario: Scenario,
  { id, acts: recorded, away }: RecordGroup,
  manner: Manner,
  votes: Votes,
): RecordedLineAct[] {
  const tally = recorded.map(({ act }) => act).find(isTally);
  const acts = tally
    ? [supposing(tally, votes)]
    : castingActs(votes, councilOf(scenario), mannerIn(scenario, manner), away ?? new Set());
  return acts.map((act) => ({ act, recorded: id }));
}

/**
 * The line with no act said to stand for the record that does not, and with the acts said to that do: those of the
 * reader's own that do again what the record does next, as long as nothing else has been done before them.
 */
export function standing(scenario: Scenario, manner: Manner, line: readonly LineAct[]): readonly LineAct[] {
  const groups = groupsOf(scenario, manner);
  const again = doneAgain(
    groups.flatMap(({ acts }) => acts),
    line.map(({ act, recorded, assumed }) => lineAct(act, recorded, assumed)),
  );
  const strangers = strangersIn(scenario, manner, groups, again);
  return again.map((own, index) => (strangers.has(index) ? lineAct(own.act, undefined, own.assumed) : own));
}

function doneAgain(record: readonly RecordedLineAct[], line: readonly LineAct[]): readonly LineAct[] {
  const split = line.findIndex((own, index) => !isSame({ recorded: record[index]?.recorded, ...own }, record[index]));
  const upTo = split === -1 ? line.length : startOfGroup(record, split);
  return [...record.slice(0, upTo), ...line.slice(upTo)];
}

/** A line of votes is done again as a whole or not at all: where the first of several acts that are one stands. */
function startOfGroup(record: readonly RecordedLineAct[], index: number): number {
  const id = record[index]?.recorded;
  if (id === undefined) return index;
  return record.slice(0, index).findLastIndex(({ recorded }) => recorded !== id) + 1;
}

/** The indices of acts that are said to stand for a recorded act and do not. */
function strangersIn(
  scenario: Scenario,
  manner: Manner,
  groups: readonly RecordGroup[],
  line: readonly LineAct[],
): ReadonlySet<number> {
  const strangers = new Set<number>();
  let last = -1;
  for (const { id, indices } of runsOf(line)) {
    const place = groups.findIndex((group) => group.id === id);
    const group = groups[place];
    const first = indices.slice(0, group?.acts.length);
    const own = first.flatMap((index) => line[index] ?? []);
    const isThere = group && place > last && isGroup(scenario, manner, group, own);
    if (isThere) last = place;
    // What is more than there was to do is done twice.
    for (const index of isThere ? indices.slice(first.length) : indices) strangers.add(index);
  }
  return strangers;
}

/** The acts that stand for one recorded act, without one of another between them. */
function runsOf(line: readonly LineAct[]): { readonly id: ActId; readonly indices: number[] }[] {
  const runs: { id: ActId; indices: number[] }[] = [];
  for (const [index, { recorded }] of line.entries()) {
    if (recorded === undefined) continue;
    const run = runs.at(-1);
    if (run?.id === recorded) run.indices.push(index);
    else runs.push({ id: recorded, indices: [index] });
  }
  return runs;
}

function isGroup(scenario: Scenario, manner: Manner, group: RecordGroup, own: readonly LineAct[]): boolean {
  if (isSame(own, group.acts)) return true;
  return group.away !== undefined && isSame(own, votesCast(scenario, group, manner, votesMeant(own)));
}

/**
 * The line with what stands for the record in another manner: questions put in it, votes cast in it, whether they are in
 * order or wait. The votes are those that were meant.
 */
export function inManner(scenario: Scenario, manner: Manner, line: readonly LineAct[]): LineAct[] {
  const groups = new Map(groupsOf(scenario, manner).map((group) => [group.id, group]));
  const cast = groupBy(line, ({ act, recorded }) => (isCasting(act) ? recorded : undefined));
  return line.flatMap((own): LineAct[] => {
    const { act, recorded } = own;
    const group = recorded === undefined ? undefined : groups.get(recorded);
    if (!group || recorded === undefined) return [own];
    if (isPutting(act)) return [{ act: { ...act, manner }, recorded }];
    if (!group.away) return [own];
    const acts = cast.get(recorded);
    if (!acts) return []; // cast with the first of them
    cast.delete(recorded);
    return votesCast(scenario, group, manner, votesMeant(acts));
  });
}
