import type { JSX } from 'react';
import type { Speech } from '../../session/index.ts';
import { speechText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

/** Words that the reader came upon before they had been fetched. */
export default function OtherWords({ speech }: { readonly speech: Speech }): JSX.Element {
  return <>{speechText(useSay(), useNames(), speech)}</>;
}
