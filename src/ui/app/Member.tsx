import type { JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { lazyPanel } from '../frame/lazyPanel.tsx';

const MemberPanel = lazyPanel('member', () => import('../member/MemberPanel.tsx'));

interface Props {
  readonly chosen: MemberId | undefined;
  readonly close: () => void;
}

/** The panel of the member whose seat was pressed. */
export function Member({ chosen, close }: Props): JSX.Element | undefined {
  return chosen === undefined ? undefined : <MemberPanel member={chosen} close={close} />;
}
