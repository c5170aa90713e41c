/**
 * `horseshoe/scenarios`: which meetings there are, how one is read, and its record as acts for `horseshoe/charts`. Each is
 * there as data by its id: `horseshoe/scenarios/2016-10-08-aleppo.json`.
 */
export { councilOf, parseScenario, type ParsedScenario, type Problem, type Scenario } from '../scenario/index.ts';
export { meetingInputOf, recordedLine } from '../session/play.ts';

/** Put in by the build (lib.config.ts). */
declare const SCENARIOS_IN_PACKAGE: readonly string[];

/** The ids of the meetings, earliest first. */
export const SCENARIO_IDS: readonly string[] = SCENARIOS_IN_PACKAGE;
