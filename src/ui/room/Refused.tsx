import type { JSX } from 'react';
import type { Refusal } from '../../../machines/rules/index.ts';
import { refusalText } from '../../words/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

/** What the reader asked for and the rules do not allow: why, and by which rule. */
export default function Refused({ refusal }: { readonly refusal: Refusal }): JSX.Element {
  const say = useSay();
  const names = useNames();
  return <p className="speech-refused">{refusalText(say, names, refusal)}</p>;
}
