import type { JSX } from 'react';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';

/** An address that leads to no part. */
export function NoPart({ found }: { readonly found: string /* what follows `roles/` */ }): JSX.Element {
  const say = useSay();
  return (
    <>
      <h1 className="headline">{say('learn.role.unknown.title')}</h1>
      <p className="lesson-text">{say('learn.role.unknown', { found })}</p>
      <p>
        <LearnLink path="roles">{say('learn.role.meetings')}</LearnLink>
      </p>
    </>
  );
}
