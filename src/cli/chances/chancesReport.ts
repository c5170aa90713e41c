import type { Matter, MemberId } from '../../../machines/rules/index.ts';
import { likelyEnds, type ChancesAnswer, type DecisionRule, type Forecast } from '../../tools/index.ts';
import type { CouncilOfDay } from '../args/councilFlags.ts';

/** A question whose votes are not known yet. */
export interface ForecastQuestion {
  readonly of: CouncilOfDay;
  readonly forecast: Forecast;
  readonly matter: Matter;
  readonly rule: DecisionRule;
}

/** What `chances --json` prints. All numbers are from 0 to 1. */
export interface ChancesInJson {
  readonly adopted: number;
  readonly vetoed: number;
  readonly insufficientVotes: number;
  /** The chance of exactly so many votes in favour, from 0 to the number of seats. */
  readonly inFavourDistribution: readonly number[];
  /** By how much a member's vote in favour, instead of against, raises the chance of adoption. */
  readonly influence: { readonly [member in MemberId]?: number };
}

/** @throws when the table let something through that is no forecast of this Council */
export function reportOn({ of: { council }, forecast, matter, rule }: ForecastQuestion): ChancesAnswer {
  const answer = likelyEnds({ council, matter, rule }, forecast);
  if (!answer.ok) throw new Error(`A table of chances that was found right, and is not: ${answer.problem.kind}`);
  return answer;
}

export function chancesInJson({ chances, influences }: ChancesAnswer): ChancesInJson {
  const { adopted, vetoed, insufficientVotes, inFavour } = chances;
  const influence = Object.fromEntries(influences.members.map((each) => [each.member, each.influence]));
  return { adopted, vetoed, insufficientVotes, inFavourDistribution: inFavour, influence };
}
