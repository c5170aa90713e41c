import type { Reform } from '../reform.ts';
import { AFRICAN_UNION } from './africanUnion.ts';
import { CHARTER_OF_1945 } from './charter1945.ts';
import { GROUP_OF_FOUR } from './groupOfFour.ts';
import { GROUP_OF_FOUR_26 } from './groupOfFour26.ts';
import { UNITING_FOR_CONSENSUS } from './unitingForConsensus.ts';
import { UNITING_FOR_CONSENSUS_26 } from './unitingForConsensus26.ts';

/** Every reform that we know, in the order in which they are offered. */
export const REFORMS: readonly Reform<ReformName>[] = [
  CHARTER_OF_1945,
  GROUP_OF_FOUR,
  GROUP_OF_FOUR_26,
  AFRICAN_UNION,
  UNITING_FOR_CONSENSUS,
  UNITING_FOR_CONSENSUS_26,
];

/** Each has its words in the catalogue. */
type ReformName =
  | (typeof CHARTER_OF_1945)['name']
  | (typeof GROUP_OF_FOUR)['name']
  | (typeof GROUP_OF_FOUR_26)['name']
  | (typeof AFRICAN_UNION)['name']
  | (typeof UNITING_FOR_CONSENSUS)['name']
  | (typeof UNITING_FOR_CONSENSUS_26)['name'];
