/** The Council: what the rest of the project may use of the charts. The law itself is in `rules`. */
export { delegationMachine, type DelegationEvent, type DelegationState } from './delegation.machine.ts';
export { draftMachine, type DraftEvent } from './draft.machine.ts';
export type { MeetingInput } from './meeting.input.ts';
export { meetingMachine } from './meeting.machine.ts';
export { metaOf, openPosition, play, refusalOf, type Played, type Position } from './position.ts';
