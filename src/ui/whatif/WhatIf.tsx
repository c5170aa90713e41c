import type { JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { useSay } from '../shared/say.context.ts';
import './whatif.css';

const Takes = lazyPanel('takes', () => import('./Takes.tsx'));
const Matters = lazyPanel('matters', () => import('./Matters.tsx'));
const Rules = lazyPanel('rules', () => import('./Rules.tsx'));
const Space = lazyPanel('outcomes', () => import('./Space.tsx'));

/** What if? Four answers about one question, that follow its votes and the rule that is laid over them. */
export default function WhatIf(): JSX.Element {
  const say = useSay();
  return (
    <div className="whatif" role="group" aria-label={say('whatif.label')}>
      <Takes />
      <Matters />
      <Rules />
      <Space />
    </div>
  );
}
