/** The Council: what the rest of the project may use of the charts. The law itself is in `rules`. */
export { delegationMachine } from './chart/delegation.machine.ts';
export { draftMachine } from './chart/draft.machine.ts';
export type { MeetingInput } from './chart/meeting.input.ts';
export { meetingMachine } from './chart/meeting.machine.ts';
export { metaOf, openPosition, play, refusalOf, type Played, type Position } from './position.ts';
export {
  edgeTaken,
  STRUCTURES,
  type ChartName,
  type ChartState,
  type ChartStructure,
  type ChartTransition,
} from './structure.ts';
export { livePosition, keptPosition, type KeptPosition } from './keptPosition.ts';
