import type { JSX } from 'react';
import type { ActType } from '../../../machines/rules/index.ts';
import type { Stop } from '../../session/index.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

/** One stop on the rail. */
export function StopMark({ stop, secret }: { readonly stop: Stop; readonly secret: boolean }): JSX.Element {
  return <StopSign stop={signOf(stop, secret)} />;
}

/** What a stop looks like: a vote, a result, or what kind of step it is. */
export const STOP_KINDS = [
  'inFavour',
  'against',
  'abstaining',
  'notParticipating',
  'adopted',
  'vetoed',
  'insufficientVotes',
  'secret',
  'moved',
  'asked',
  'ruled',
  'lapsed',
  'plain',
] as const;
type StopKind = (typeof STOP_KINDS)[number];

/** A vote in its own shape and colour, a result as a sign, a lozenge where somebody moves, a triangle for a ruling, else a dot. */
export function StopSign({ stop }: { readonly stop: StopKind }): JSX.Element {
  switch (stop) {
    case 'lapsed':
      return <path className="stop-lapsed" d="M-3 -3 L3 3 M-3 3 L3 -3" />;
    case 'secret':
      return <rect className="stop-secret" x="-5" y="-6" width="10" height="12" />;
    case 'adopted':
    case 'vetoed':
    case 'insufficientVotes':
      return <OutcomeSign kind={stop} />;
    case 'inFavour':
      return <circle className="stop-inFavour" r="4.5" />;
    case 'against':
      return <rect className="stop-against" x="-4" y="-4" width="8" height="8" />;
    case 'abstaining':
      return <rect className="stop-abstaining" x="-5.5" y="-3" width="11" height="6" rx="3" />;
    case 'notParticipating':
      return <circle className="stop-notParticipating" r="3.5" />;
    case 'moved':
      return <path className="stop-moved" d="M0 -5 L5 0 L0 5 L-5 0 Z" />;
    case 'asked':
      return <path className="stop-moved" d="M0 -5 L5 4 H-5 Z" />;
    case 'ruled':
      return <path className="stop-ruled" d="M0 -5 L5 4 H-5 Z" />;
    case 'plain':
      return <circle className="stop-other" r="2.5" />;
  }
}

function signOf({ lapsed, unknown, outcome, act }: Stop, secret: boolean): StopKind {
  if (lapsed ?? unknown) return 'lapsed';
  if (secret) return 'secret';
  if (outcome && outcome.kind !== 'undetermined') return outcome.kind;
  const vote = act && isVoting(act.type) ? act.vote : undefined;
  return vote ?? kindOf(act?.type);
}

function isVoting(type: ActType): boolean {
  return type === 'hands.show' || type === 'vote.cast' || type === 'vote.change';
}

function kindOf(type: ActType | undefined): StopKind {
  switch (type) {
    case 'motion.move':
      return 'moved';
    case 'point.raise':
    case 'preliminary.raise':
    case 'preliminary.raiseOnMotion':
    case 'ruling.challenge':
      return 'asked';
    case 'ruling.give':
    case 'preliminary.rule':
      return 'ruled';
    default:
      return 'plain';
  }
}
