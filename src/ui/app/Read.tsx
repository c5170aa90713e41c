import type { JSX } from 'react';
import Below from '../background/Below.tsx';
import { Gate } from './Gate.tsx';
import type { RoomProps } from './roomProps.ts';

/** The votes as a table, the drafts, the days before and after, and the sources. */
export default function Read({ choose }: RoomProps): JSX.Element {
  return (
    <Gate room="read">
      <Below choose={choose} />
    </Gate>
  );
}
