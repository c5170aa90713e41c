import type { Citation } from '../../../machines/rules/index.ts';
import type { Belief } from '../lessons/lesson.ts';

/** The rule by which each belief is wrong. What it says, and what the belief gets wrong, is said by the page. */
export const RULE_AGAINST: Readonly<Record<Belief, Citation>> = {
  majorityIsEnough: 'Charter 27(3)',
  onlyYesCounts: 'Charter 27(3)',
  everyNoIsAVeto: 'Practice: veto',
  abstentionIsAVeto: 'Practice: abstention',
  allFiveMustSayYes: 'Practice: abstention',
  emptySeatBlocks: 'Practice: absence',
  abstainingIsNotVoting: 'Charter 27(3)',
  anyMemberCanVeto: 'Charter 27(3)',
  vetoCoversAll: 'Charter 27(2)',
  partyMustAbstain: 'Charter 27(3)',
  presidentChoosesOrder: 'PRoP 32',
  textIsOneVote: 'PRoP 36',
  procedureIsClear: 'San Francisco Statement',
  vetoEndsTheMatter: 'PRoP 31',
  vetoBindsTheAssembly: 'A/RES/76/262',
  alwaysNine: 'Charter 27(3)',
  reformChangesNothing: 'Charter 27(3)',
};
