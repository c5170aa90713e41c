import type { JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';

/** Fetched with the first veto: nothing follows from anything else. */
const Follows = lazyPanel('table', () => import('../table/Follows.tsx'));

/** What can follow a veto, under the reasons for it. */
export function AfterAVeto(): JSX.Element | undefined {
  const hasVeto = useView(select.hasVeto);
  return hasVeto ? <Follows /> : undefined;
}
