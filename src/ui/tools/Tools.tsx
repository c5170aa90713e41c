import { lazy, Suspense, type JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { Fold } from './Fold.tsx';
import './tools.css';

const WhatIf = lazy(() => import('../whatif/WhatIf.tsx'));
const Chances = lazy(() => import('../chances/Chances.tsx'));
const Power = lazy(() => import('../power/Power.tsx'));

/** What can be worked out about the vote: each opened when it is wanted, so that stepping stays quick. */
export default function Tools(): JSX.Element {
  const say = useSay();
  return (
    <div className="band tools">
      <Fold title={say('whatif.label')} about={say('ui.tools.whatif')}>
        <Suspense>
          <WhatIf />
        </Suspense>
      </Fold>
      <Fold title={say('chances.title')} about={say('ui.tools.chances')}>
        <Suspense>
          <Chances />
        </Suspense>
      </Fold>
      <Fold title={say('power.title')} about={say('ui.tools.power')}>
        <Suspense>
          <Power />
        </Suspense>
      </Fold>
    </div>
  );
}
