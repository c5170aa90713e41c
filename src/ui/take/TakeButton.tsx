import { useSelector } from '@xstate/react';
import { useState, type JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { PrintFoot } from './PrintFoot.tsx';
import { Taking } from './Taking.tsx';
import './take-button.css';

/** The way to take along what is on screen; in the bar at the head of the page, so that every room has it. */
export default function TakeButton(): JSX.Element | undefined {
  const say = useSay();
  const { player, rooms } = usePageSession();
  const isLearning = useSelector(rooms, ({ value }) => value === 'learn');
  const [open, setOpen] = useState(false);
  /** What is taken is what stood there when it was asked for. */
  function begin(): void {
    player.send({ type: 'pause' });
    setOpen(true);
  }
  if (isLearning) return undefined; // the meeting of the page is out of sight there
  return (
    <>
      <button
        type="button"
        className="control"
        aria-haspopup="dialog"
        aria-label={say('take.open')}
        title={say('take.open')}
        onClick={begin}
      >
        <svg className="icon take-icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M7 11.5H4.5v9h15v-9H17" />
        </svg>
      </button>
      <PrintFoot />
      {open && <Taking close={() => setOpen(false)} />}
    </>
  );
}
