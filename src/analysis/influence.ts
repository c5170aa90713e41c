import { VOTES, type Council, type Matter, type MemberId, type Vote } from '../../machines/rules/index.ts';
import type { Circumstances } from './chances.ts';
import {
  adoptedWith,
  atTheEnd,
  before,
  blockOf,
  noCounts,
  open,
  planesOf,
  withBlock,
  type Block,
  type Counts,
} from './counting.ts';
import {
  problemOfLinks,
  problemOfRows,
  rowOf,
  type Forecast,
  type ForecastProblem,
  type Probabilities,
} from './forecast.ts';
import { websOf } from './joint.ts';
import { bodyOf, CHARTER, type Body, type Voter, type Weight } from './rule.ts';
import { blockOfWeb, type Web } from './web.ts';

/** How much hangs on one member. All are differences of the chance of adoption. */
export interface Influence {
  readonly member: MemberId;
  /** The chance of adoption if it were certain to vote in favour; with its bloc, and whatever conditions bind it. 0 to 1. */
  readonly ifInFavour: number;
  /** Likewise against. 0 to 1. */
  readonly ifAgainst: number;
  /** The first less the second: what its vote can change, however it is likely to vote. */
  readonly influence: number;
  /**
   * How far, on average, the chance of adoption moves once one learns how it votes: the sum over its votes of their
   * chance times |chance of adoption given that vote - chance of adoption|. 0 to 1/2; 0 for a member whose vote is
   * certain, or changes nothing. The largest is the uncertainty that matters most.
   */
  readonly uncertainty: number;
}

export interface Influences {
  /** In the order of the seats. */
  readonly members: readonly Influence[];
  /** Whose uncertainty matters most; the first of equals; nobody when nothing is uncertain. */
  readonly most?: MemberId;
}

export type InfluencesFound =
  { readonly ok: true; readonly influences: Influences } | { readonly ok: false; readonly problem: ForecastProblem };

/**
 * How much hangs on each member, exactly. One pass backwards gives the chance of adoption from every count; one pass
 * forwards meets it at each member. O(n^2) for n members that vote by themselves.
 */
export function influencesOf(
  forecast: Forecast,
  council: Council,
  matter: Matter,
  { rule = CHARTER, links = {} }: Circumstances = {},
): InfluencesFound {
  const body = bodyOf(council, matter, rule);
  const problem = problemOfRows(forecast, council) ?? problemOfLinks(links, forecast, council);
  if (problem) return { ok: false, problem };
  const webs = websOf(links, forecast, body);
  if (!webs.ok) return webs;

  const planes = planesOf(body);
  const items: readonly Item[] = [
    ...webs.webs.map((web): Item => ({ web, block: blockOfWeb(web, planes) })),
    ...webs.alone.map((voter): Item => {
      const row = rowOf(forecast, voter.member);
      return { voter, row, block: blockOfVoter(row, voter.weight, planes) };
    }),
  ];
  const found = new Map<MemberId, Influence>();
  for (const { item, counts, after } of meetings(items, body, planes)) {
    if ('web' in item) for (const influence of ofWeb(item.web, counts, after)) found.set(influence.member, influence);
    else found.set(item.voter.member, ofVoter(item.voter, item.row, counts, after));
  }
  const members = body.voters.flatMap(({ member }) => found.get(member) ?? []);
  const most = mostUncertain(members);
  return { ok: true, influences: { members, ...(most && { most: most.member }) } };
}

function mostUncertain(members: readonly Influence[]): Influence | undefined {
  let most: Influence | undefined;
  for (const each of members) if (each.uncertainty > (most?.uncertainty ?? 0) + NOTHING) most = each;
  return most;
}

/** A difference of less than this is a rounding error of the sums. */
const NOTHING = 1e-12;

type Item =
  | { readonly web: Web; readonly block: Block }
  | { readonly voter: Voter; readonly row: Probabilities; readonly block: Block };

interface Meeting {
  readonly item: Item;
  /** Of everybody before the item. */
  readonly counts: Counts;
  /** The chance of adoption after the item has voted. */
  readonly after: Float64Array;
}

function* meetings(items: readonly Item[], { voters, required }: Body, planes: number): Generator<Meeting> {
  const stride = voters.length + 1;
  const ahead = [atTheEnd(planes, stride, required)];
  for (const { block } of items.toReversed())
    ahead.push(before(planes, stride, block, ahead.at(-1) ?? new Float64Array()));
  let counts = noCounts(planes, voters.length);
  for (const [place, item] of items.entries()) {
    yield { item, counts, after: ahead[items.length - 1 - place] ?? new Float64Array() };
    counts = withBlock(counts, item.block);
  }
}

function ofVoter({ member, weight }: Voter, row: Probabilities, counts: Counts, after: Float64Array): Influence {
  const ifNeither = adoptedWith(counts, after, 0, 0);
  const ifInFavour = weight === 'barred' ? ifNeither : adoptedWith(counts, after, 1, 0);
  const ifAgainst = weight === 'vetoing' ? adoptedWith(counts, after, 0, 1) : ifNeither;
  const given = { inFavour: ifInFavour, against: ifAgainst, abstaining: ifNeither, notParticipating: ifNeither };
  const adopted = VOTES.reduce((sum, vote) => sum + row[vote] * given[vote], 0);
  const uncertainty = VOTES.reduce((sum, vote) => sum + row[vote] * Math.abs(given[vote] - adopted), 0);
  return { member, ifInFavour, ifAgainst, influence: ifInFavour - ifAgainst, uncertainty };
}

function ofWeb(web: Web, counts: Counts, after: Float64Array): readonly Influence[] {
  const { planes } = counts;
  const votes = web.reduce((sum, unit) => sum + unit.votes, 0);
  const given = Array.from({ length: open(planes) }, (_, more) =>
    Array.from({ length: votes + 1 }, (_, joined) => adoptedWith(counts, after, joined, more)),
  ).flat();
  const adoptedBy = ({ chances }: Block): number =>
    given.reduce((sum, chance, place) => sum + chance * (chances[place] ?? 0), 0);
  const adopted = adoptedBy(blockOfWeb(web, planes));
  return web.flatMap(({ members }, unit) => {
    const ifVoting = (vote: Vote): number => adoptedBy(blockOfWeb(web, planes, { as: 'set', unit, vote }));
    const [ifInFavour, ifAgainst] = [ifVoting('inFavour'), ifVoting('against')];
    const uncertainty = VOTES.reduce((sum, vote) => {
      const learned = blockOfWeb(web, planes, { as: 'only', unit, vote });
      const chance = learned.chances.reduce((all, each) => all + each, 0);
      return sum + Math.abs(adoptedBy(learned) - chance * adopted);
    }, 0);
    const influence = ifInFavour - ifAgainst;
    return members.map((member) => ({ member, ifInFavour, ifAgainst, influence, uncertainty }));
  });
}

function blockOfVoter(
  { inFavour, against, abstaining, notParticipating }: Probabilities,
  weight: Weight,
  planes: number,
): Block {
  if (weight === 'vetoing') return blockOf(planes, inFavour, against, abstaining + notParticipating);
  const neither = against + abstaining + notParticipating;
  return weight === 'plain' ? blockOf(planes, inFavour, 0, neither) : blockOf(planes, 0, 0, inFavour + neither);
}
