import type { JSX } from 'react';
import type { SeatView, Speech } from '../../session/index.ts';
import { isAnnouncement, speakerText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useView } from '../shared/session.context.ts';

/** Who is heard, and who speaks for it. */
export function Speaker({ speech }: { readonly speech: Speech }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { scenario, prose } = useScenario();
  const seat = useView((view) => view.seats.find((candidate) => isHeard(candidate, speech)));
  const speaker = speakerText(say, names, speech, scenario.meeting.written === true);
  return (
    <p key={speaker} className="speech-by">
      <b>{speaker}</b> {seat?.representative && <span {...prose}>{seat.representative.name}</span>}
    </p>
  );
}

function isHeard(seat: SeatView, speech: Speech): boolean {
  if (speech.kind === 'statement') return seat.member === speech.by;
  if (speech.kind === 'rollAnswer') return seat.member === speech.member;
  return isAnnouncement(speech) && seat.president;
}
