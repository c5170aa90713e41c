import type { JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { useSay } from '../shared/say.context.ts';
import { Fold } from './Fold.tsx';
import './tools.css';

const WhatIf = lazyPanel('whatif', () => import('../whatif/WhatIf.tsx'));
const Chances = lazyPanel('chances', () => import('../chances/Chances.tsx'));
const Power = lazyPanel('power', () => import('../power/Power.tsx'));

/** What can be worked out about the vote: each opened when it is wanted, so that stepping stays quick. */
export default function Tools(): JSX.Element {
  const say = useSay();
  return (
    <div className="band tools">
      <Fold title={say('whatif.label')} about={say('ui.tools.whatif')}>
        <WhatIf />
      </Fold>
      <Fold title={say('chances.title')} about={say('ui.tools.chances')}>
        <Chances />
      </Fold>
      <Fold title={say('power.title')} about={say('ui.tools.power')}>
        <Power />
      </Fold>
    </div>
  );
}
