import type { JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { usePlainNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { LifeLink } from './LifeLink.tsx';

/** To the chart of a delegation, concerning the draft that is voted on; where it is another question, the next one. */
export function DelegationLink({ member }: { readonly member: MemberId }): JSX.Element | undefined {
  const say = useSay();
  const names = usePlainNames();
  const draft = useView(draftShown);
  if (draft === undefined) return undefined;
  return (
    <LifeLink label={say('ui.chart.seat')} name={names(member)} subject={{ chart: 'delegation', member, draft }} />
  );
}

function draftShown(view: MeetingView) {
  const key = select.questionKey(view);
  const shown = view.drafts.find(({ symbol }) => symbol === key) ?? select.nextDraft(view) ?? view.drafts[0];
  return shown?.symbol;
}
