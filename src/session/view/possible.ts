import { livePosition, refusalOf } from '../../../machines/index.ts';
import type { Act, Refusal } from '../../../machines/rules/index.ts';
import type { Wording } from '../../../machines/rules/acts/offer.ts';
import { actsOffered, type Actor } from '../../../machines/rules/acts/offers.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { FixedContext } from '../tree/context.ts';
import { nodeAt } from '../edit/cursor.ts';
import type { SessionState } from '../edit/study.ts';
import { mannerIn } from '../tree/recordedLine.ts';

export { groupOf, wordingOf, type Actor } from '../../../machines/rules/acts/offers.ts';
export { GROUPS, type Group, type Wording } from '../../../machines/rules/acts/offer.ts';

/** `Humanitarian access` is made `the paragraph on humanitarian access`, or the like. */
export type PartOn = (topic: string) => string;

export interface PossibleAct {
  readonly act: Act;
  /** Absent when it is in order. */
  readonly refusal?: Refusal;
}

/**
 * What one of those in the room can do where the reader is, and what is not in order there, each with its reason.
 * The refusals come from the same place as the acts themselves.
 *
 * @param wording what some acts say in words; the reader may change it
 * @param partOn what the part of a draft on a topic is called: its paragraph numbers may not be known
 */
export function possibleNow(
  fixed: FixedContext,
  state: SessionState,
  actor: Actor,
  wording: Wording,
  partOn: PartOn = (topic) => topic,
): readonly PossibleAct[] {
  const { position } = nodeAt(state);
  const { record, called } = position;
  const toInvite = fixed.scenario.invited
    .map(({ id }) => id)
    .filter((id) => !record.invited.some((guest) => guest.state === id));
  const provisions = provisionsOf(fixed.scenario, partOn);
  const manner = mannerIn(fixed.scenario, state.cursor.manner);
  const room = { record, called, manner, toInvite, provisions, wording };
  const live = livePosition(position);
  return actsOffered(room, actor).map((act) => {
    const refusal = refusalOf(live, act);
    return refusal ? { act, refusal } : { act };
  });
}

/** What each draft provides for, topic by topic. A topic that only its preamble has is no operative part. */
function provisionsOf({ drafts, topics }: Scenario, partOn: PartOn) {
  return drafts.map(({ symbol }) => ({
    symbol,
    parts: topics.flatMap(({ title, provisions }) => {
      const own = provisions.filter(({ draft }) => draft === symbol);
      const operative = own.some(({ preambular }) => !preambular);
      return own.length === 0 ? [] : [{ part: partOn(title), operative }];
    }),
  }));
}
