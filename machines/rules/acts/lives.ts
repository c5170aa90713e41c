import type { Presence, Stance } from '../record.ts';
import type { DraftStatus } from '../words/vocabulary.ts';

/** What happens to a draft resolution, by an act or by a vote. */
export type DraftEvent =
  | 'submit'
  | 'putInBlue'
  | 'putToVote'
  | 'withdraw'
  | 'revive'
  | 'fall'
  | 'agree'
  | 'adopt'
  | 'veto'
  | 'fallShort'
  | 'cutOff';

/** What happens to a delegation, concerning one draft where it concerns one. */
export type DelegationEvent = 'leave' | 'return' | 'signal' | 'instruct' | 'vote';

export interface DelegationState {
  readonly presence: Presence;
  readonly stance: Stance;
}

/**
 * The lives of a draft and of a delegation. They are charts, and the rules import none: who records an act hands them in.
 * Both answer with the state as it was when such a thing does not happen there.
 */
export interface Lives {
  readonly draft: (status: DraftStatus, event: DraftEvent) => DraftStatus;
  readonly delegation: (state: DelegationState, event: DelegationEvent) => DelegationState;
}
