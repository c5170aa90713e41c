import type { JSX } from 'react';
import { lazyPanel } from '../../frame/lazyPanel.tsx';
import { Waiting } from '../../frame/Waiting.tsx';
import { TeachIndex } from './TeachIndex.tsx';
import './teach.css';

const Plan = lazyPanel('learn', () => import('./Plan.tsx'), undefined, <Waiting />);
const ClassRun = lazyPanel('learn', () => import('./ClassRun.tsx'), undefined, <Waiting />);
const Follower = lazyPanel('learn', () => import('./Follower.tsx'), undefined, <Waiting />);
const Sheet = lazyPanel('learn', () => import('./Sheet.tsx'), undefined, <Waiting />);

interface Props {
  /** What follows `#/learn/teach/`. */
  readonly rest: readonly string[];
}

/**
 * What a teacher needs: `plan/<lesson>`, `class/<lesson>/<step>`, `screen` for a second window, `worksheet/<lesson>`, and for
 * learners `hand-in/<lesson>`.
 */
export default function Teach({ rest: [page, id = '', step = '1'] }: Props): JSX.Element {
  switch (page) {
    case 'plan':
      return <Plan id={id} />;
    case 'class':
      return <ClassRun key={id} id={id} step={/^[1-9]\d?$/u.test(step) ? Number(step) : 1} />;
    case 'screen':
      return <Follower />;
    case 'worksheet':
    case 'hand-in':
      return <Sheet id={id} filled={page === 'hand-in'} />;
    default:
      return <TeachIndex />;
  }
}
