import type { JSX } from 'react';
import type { Refusal } from '../../../machines/rules/index.ts';
import { refusalText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly refusal: Refusal;
  /** An act of the line that is no longer in order, where the reader has stopped at it. */
  readonly lapsed?: boolean;
}

/** An act of the line that this edition cannot read: the type that it was saved with. */
interface Unknown {
  readonly unknown: string;
}

/** What the reader asked for, or the line had, and the rules do not allow: why, and by which rule. */
export default function Refused(props: Props | Unknown): JSX.Element {
  const say = useSay();
  const names = useNames();
  if ('unknown' in props) return <p className="speech-refused">{say('ui.speech.unknown', { type: props.unknown })}</p>;
  const { refusal, lapsed = false } = props;
  const reason = refusalText(say, names, refusal);
  return <p className="speech-refused">{lapsed ? say('ui.speech.lapsed', { reason }) : reason}</p>;
}
