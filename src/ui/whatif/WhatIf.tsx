import { lazy, Suspense, type JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import './whatif.css';

const Takes = lazy(() => import('./Takes.tsx'));
const Matters = lazy(() => import('./Matters.tsx'));
const Rules = lazy(() => import('./Rules.tsx'));
const Space = lazy(() => import('./Space.tsx'));

/** What if? Four answers about one question, that follow its votes and the rule that is laid over them. */
export default function WhatIf(): JSX.Element {
  const say = useSay();
  return (
    <div className="whatif" role="group" aria-label={say('whatif.label')}>
      <Suspense>
        <Takes />
        <Matters />
        <Rules />
        <Space />
      </Suspense>
    </div>
  );
}
