import type { JSX } from 'react';
import type { PossibleAct } from '../../session/index.ts';
import { wordingOf } from '../../session/view/later.ts';
import { useSay } from '../shared/say.context.ts';
import { ActItem, itemKey, type ActProps } from './ActItem.tsx';
import type { FoundActs } from './found.hook.ts';
import { Reasons } from './Refusals.tsx';
import { WordingFields } from './WordingFields.tsx';

/** The acts that have the words of the search: those in order, then those that are not, each with its reason. */
export function Found({ found, ...props }: ActProps & { readonly found: FoundActs }): JSX.Element {
  const { allowed, refused } = found;
  return (
    <div className="found">
      {allowed.length > 0 && <FoundList allowed={allowed} {...props} />}
      {refused.length > 0 && <Reasons refused={refused} />}
    </div>
  );
}

function FoundList({ allowed, ...props }: ActProps & { readonly allowed: readonly PossibleAct[] }): JSX.Element {
  const words = [...new Set(allowed.flatMap(({ act }) => wordingOf(act)))];
  return (
    <>
      <WordingFields words={words} wording={props.wording} setWording={props.setWording} />
      <ul>
        {allowed.map((possible) => (
          <ActItem key={itemKey(possible)} possible={possible} {...props} />
        ))}
      </ul>
    </>
  );
}

/** How many acts have the words; announced as the reader writes. */
export function FoundCount({ found }: { readonly found: FoundActs | undefined }): JSX.Element {
  const say = useSay();
  return (
    <p className="found-count" role="status">
      {found && say('ui.possible.found', { count: found.allowed.length, refused: found.refused.length })}
    </p>
  );
}
