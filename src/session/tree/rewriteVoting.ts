import type { Act, Council, MemberId, PutManner, QuestionKey, Votes } from '../../../machines/rules/index.ts';
import {
  awayAt,
  castingActs,
  castsTheSame,
  isCasting,
  isPutting,
  isTally,
  supposing,
  votesIn,
  votingsOf,
  type AskedAct,
  type LineVoting,
  type VoteTold,
} from './lineVotings.ts';
import { lineAct, type Assumed, type UnknownAct } from './tree.ts';

/**
 * The line with the votes on one question changed, or taken in another manner. Everything else stays; the line keeps
 * its length in a show of hands, because the President makes all three calls whatever the answer. Votes known in part
 * stay so: what the reader changes is supposed of the members that they name.
 */
export function rewriteVoting(
  line: readonly AskedAct[],
  council: Council,
  question: QuestionKey,
  change: { readonly votes?: Readonly<Record<MemberId, VoteTold>>; readonly manner?: PutManner },
): AskedAct[] {
  const ballot = votingsOf(line).find((candidate) => candidate.question === question);
  const put = ballot && line[ballot.from];
  if (!ballot || !put || !isPutting(put.act)) return [...line];
  const manner = change.manner ?? ballot.manner;
  const votes = named({ ...ballot.meant, ...change.votes });
  const tally = ballot.casting.map((index) => line[index]?.act).find(isTally);
  const away = awayAt(line.slice(0, ballot.to).filter(({ recorded }) => recorded !== undefined));
  const casting = tally ? [supposing(tally, votes)] : castingActs(votes, council, manner, away);
  const chosen = Object.keys(change.votes ?? {});
  const assumed = new Set([...ballot.assumed].filter((member) => !chosen.includes(member)));
  const isAssumed = ballot.casting.some((index) => line[index]?.assumed !== undefined);
  const places = placesFor(line, ballot, casting, isAssumed ? assumed : undefined);
  return line.flatMap((own, index): AskedAct[] => {
    if (index === ballot.from) return [{ ...own, act: { ...put.act, manner } as Act }]; // the same act in the other manner
    const here = places.get(index);
    if (here) return here;
    return ballot.casting.includes(index) ? [] : [own];
  });
}

/**
 * Where the new acts go: each in the place of the old one that it replaces, so that an interruption stays where it was;
 * all together at the first where the old ones are other in kind or number, or behind the question where there are none.
 */
function placesFor(
  line: readonly AskedAct[],
  { from, casting: old }: LineVoting,
  casting: readonly Act[],
  assumed: ReadonlySet<MemberId> | undefined,
): Map<number, AskedAct[]> {
  const recorded = old[0] === undefined ? undefined : line[old[0]]?.recorded;
  const withRecord = casting.map((act) => lineAct(act, recorded, assumed && assumedIn(act, assumed)));
  const alike = old.length === casting.length && old.every((index, place) => isAlike(line[index]?.act, casting[place]));
  if (alike) {
    return new Map(
      old.flatMap((index, place) => {
        const act = casting[place];
        return act ? [[index, [lineAct(act, line[index]?.recorded, assumed && assumedIn(act, assumed))]]] : [];
      }),
    );
  }
  const first = old[0];
  return first === undefined
    ? new Map([[from + 1, [...withRecord, ...line.slice(from + 1, from + 2)]]])
    : new Map([[first, withRecord]]);
}

/** What of an act that casts votes nobody chose, given whose votes those are. */
export function assumedIn(act: Act, members: ReadonlySet<MemberId>): Assumed {
  if (!isCasting(act)) return true;
  const voting = votesIn(act).map(([member]) => member);
  const own = voting.filter((member) => members.has(member));
  return own.length === voting.length ? true : own;
}

function isAlike(one: Act | UnknownAct | undefined, other: Act | undefined): boolean {
  return isTally(one) ? isTally(other) : castsTheSame(one, other);
}

function named(votes: Readonly<Record<MemberId, VoteTold | undefined>>): Votes {
  return Object.fromEntries(
    Object.entries(votes).flatMap(([member, vote]) => (vote === 'notKnown' ? [] : [[member, vote]])),
  );
}
