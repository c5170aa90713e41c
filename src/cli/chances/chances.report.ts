import type { Matter, MemberId } from '../../../machines/rules/index.ts';
import { chancesOf, type Chances } from '../../analysis/chances.ts';
import type { Forecast } from '../../analysis/forecast.ts';
import { influencesOf, type Influences } from '../../analysis/influence.ts';
import type { DecisionRule } from '../../analysis/rule.ts';
import type { CouncilOfDay } from '../args/councilFlags.ts';

/** A question whose votes are not known yet. */
export interface OpenQuestion {
  readonly of: CouncilOfDay;
  readonly forecast: Forecast;
  readonly matter: Matter;
  readonly rule: DecisionRule;
}

export interface ChancesReport {
  readonly chances: Chances;
  readonly influences: Influences;
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

export function reportOn({ of: { council }, forecast, matter, rule }: OpenQuestion): ChancesReport {
  const found = chancesOf(forecast, council, matter, { rule });
  const weighed = influencesOf(forecast, council, matter, { rule });
  if (found.ok && weighed.ok) return { chances: found.chances, influences: weighed.influences };
  throw new Error('A table of chances that was found right, and is not');
}

export function chancesInJson({ chances, influences }: ChancesReport): ChancesInJson {
  const { adopted, vetoed, insufficientVotes, inFavour } = chances;
  const influence = Object.fromEntries(influences.members.map((each) => [each.member, each.influence]));
  return { adopted, vetoed, insufficientVotes, inFavourDistribution: inFavour, influence };
}
