import type { Council, Matter } from '../../machines/rules/index.ts';
import { addVoter, noCounts, open, planesOf, withBlock, type Counts } from './counting.ts';
import { problemOfLinks, problemOfRows, rowOf, type Forecast, type ForecastProblem, type Links } from './forecast.ts';
import { websOf } from './joint.ts';
import { bodyOf, CHARTER, type Body, type DecisionRule, type Voter } from './rule.ts';
import { blockOfWeb } from './web.ts';

/** How a question is likely to end. The first three are from 0 to 1 and add up to 1, as far as the rows do. */
export interface Chances {
  readonly adopted: number;
  readonly vetoed: number;
  readonly insufficientVotes: number;
  /** The chance of exactly so many votes in favour, as the rule counts; from 0 to the number of seats. */
  readonly inFavour: readonly number[];
}

export interface Circumstances {
  /** Without it: Charter 27. */
  readonly rule?: DecisionRule;
  readonly links?: Links;
}

export type ChancesFound =
  { readonly ok: true; readonly chances: Chances } | { readonly ok: false; readonly problem: ForecastProblem };

/**
 * Exact chances of each end, by dynamic programming: member by member, the chance of every count of votes in favour and
 * of vetoes (up to the number that defeats). A bloc, and members bound by conditions, are added as one block (joint.ts).
 * O(n^2) for n members that vote by themselves.
 */
export function chancesOf(
  forecast: Forecast,
  council: Council,
  matter: Matter,
  { rule = CHARTER, links }: Circumstances = {},
): ChancesFound {
  const body = bodyOf(council, matter, rule);
  const problem = problemOfRows(forecast, council) ?? (links && problemOfLinks(links, forecast, council));
  if (problem) return { ok: false, problem };
  const planes = planesOf(body);
  const nobody = noCounts(planes, body.voters.length);
  if (links === undefined) return { ok: true, chances: endsOf(addAlone(nobody, 0, body.voters, forecast), body) };

  const webs = websOf(links, forecast, body);
  if (!webs.ok) return webs;
  const counts = webs.webs.reduce((sum, web) => withBlock(sum, blockOfWeb(web, planes)), nobody);
  return {
    ok: true,
    chances: endsOf(addAlone(counts, body.voters.length - webs.alone.length, webs.alone, forecast), body),
  };
}

/** Adds members that vote by themselves to counts that nobody else holds, `voted` having voted before. */
function addAlone(counts: Counts, voted: number, alone: readonly Voter[], forecast: Forecast): Counts {
  let count = voted;
  for (const voter of alone) {
    const { inFavour, against, abstaining, notParticipating } = rowOf(forecast, voter.member);
    const { weight } = voter;
    if (weight === 'vetoing') addVoter(counts, count, inFavour, against, abstaining + notParticipating);
    else if (weight === 'plain') addVoter(counts, count, inFavour, 0, against + abstaining + notParticipating);
    count += 1;
  }
  return counts;
}

function endsOf({ planes, stride, chances }: Counts, { required }: Body): Chances {
  const inFavour = Array.from({ length: stride }, () => 0);
  let [adopted, vetoed, insufficientVotes] = [0, 0, 0];
  for (let votes = 0; votes < stride; votes += 1) {
    let passing = 0;
    for (let plane = 0; plane < open(planes); plane += 1) passing += chances[plane * stride + votes] ?? 0;
    const stopped = planes > 1 ? (chances[(planes - 1) * stride + votes] ?? 0) : 0;
    inFavour[votes] = passing + stopped;
    if (votes < required) insufficientVotes += passing + stopped;
    else {
      adopted += passing;
      vetoed += stopped;
    }
  }
  return { adopted, vetoed, insufficientVotes, inFavour };
}
