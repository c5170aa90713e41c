import type { JSX } from 'react';
import type { ActType } from '../../../machines/rules/index.ts';
import type { Stop } from '../../session/index.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

/** One stop on the rail: a vote in its own shape and colour, a result as a sign, everything else a dot. */
export function StopMark({ stop, secret }: { readonly stop: Stop; readonly secret: boolean }): JSX.Element {
  if (stop.lapsed ?? stop.unknown) return <path className="stop-lapsed" d="M-3 -3 L3 3 M-3 3 L3 -3" />;
  if (secret) return <rect className="stop-secret" x="-5" y="-6" width="10" height="12" />;
  if (stop.outcome && stop.outcome.kind !== 'undetermined') return <OutcomeSign kind={stop.outcome.kind} />;
  switch (stop.act && isVoting(stop.act.type) ? stop.act.vote : undefined) {
    case 'inFavour':
      return <circle className="stop-inFavour" r="4.5" />;
    case 'against':
      return <rect className="stop-against" x="-4" y="-4" width="8" height="8" />;
    case 'abstaining':
      return <rect className="stop-abstaining" x="-5.5" y="-3" width="11" height="6" rx="3" />;
    case 'notParticipating':
      return <circle className="stop-notParticipating" r="3.5" />;
    case undefined:
      return <OtherSign type={stop.act?.type} />;
  }
}

function isVoting(type: ActType): boolean {
  return type === 'hands.show' || type === 'vote.cast' || type === 'vote.change';
}

/** A lozenge where somebody moves, a triangle where somebody asks for a ruling. */
function OtherSign({ type }: { readonly type: ActType | undefined }): JSX.Element {
  switch (type) {
    case 'motion.move':
      return <path className="stop-moved" d="M0 -5 L5 0 L0 5 L-5 0 Z" />;
    case 'point.raise':
    case 'preliminary.raise':
    case 'preliminary.raiseOnMotion':
    case 'ruling.challenge':
      return <path className="stop-moved" d="M0 -5 L5 4 H-5 Z" />;
    case 'ruling.give':
    case 'preliminary.rule':
      return <path className="stop-ruled" d="M0 -5 L5 4 H-5 Z" />;
    default:
      return <circle className="stop-other" r="2.5" />;
  }
}
