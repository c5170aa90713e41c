import type { JSX } from 'react';
import type { Refusal } from '../../../machines/rules/index.ts';
import { refusalText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  /** Why; or, of an act of the line that this edition cannot read, the type that it was saved with. */
  readonly refusal: Refusal | string;
  /** An act of the line that is no longer in order, where the reader has stopped at it. */
  readonly lapsed?: boolean;
}

/** What the reader asked for, or the line had, and the rules do not allow: why, and by which rule. */
export default function Refused({ refusal, lapsed = false }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  if (typeof refusal === 'string')
    return <p className="speech-refused">{say('ui.speech.unknown', { type: refusal })}</p>;
  const reason = refusalText(say, names, refusal);
  return <p className="speech-refused">{lapsed ? say('ui.speech.lapsed', { reason }) : reason}</p>;
}
