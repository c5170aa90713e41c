import type { MemberId } from '../../../machines/rules/index.ts';

/** What every room is given: the member whose panel is open. */
export interface RoomProps {
  readonly chosen: MemberId | undefined;
  readonly choose: (member: MemberId) => void;
  readonly close: () => void;
}
