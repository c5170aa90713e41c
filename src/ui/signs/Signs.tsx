import { useSelector } from '@xstate/react';
import { useEffect, type JSX, type ReactNode } from 'react';
import type { Catalogue } from '../../messages/catalogue.ts';
import { numberText } from '../../messages/sentences.ts';
import { usePlaceLink } from '../app/placeLink.hook.ts';
import { useFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { BarSigns } from './BarSigns.tsx';
import { ChartSigns } from './ChartSigns.tsx';
import { CouncilSigns } from './CouncilSigns.tsx';
import { EndSigns } from './EndSigns.tsx';
import { ResultSigns } from './ResultSigns.tsx';
import { SeatSigns } from './SeatSigns.tsx';
import { StopSigns } from './StopSigns.tsx';
import { Terms } from './Terms.tsx';
import { VoteSigns } from './VoteSigns.tsx';
import './signs.css';

/** Every sign that the page draws, from the parts that draw it, and what it means; and what words mean. */
export default function Signs(): JSX.Element {
  const say = useSay();
  const required = numberText(say, useView(select.required));
  const title = say('signs.title');
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  return (
    <div className="signs">
      <p className="signs-back">
        <BackLink />
      </p>
      <h1>{title}</h1>
      <p className="signs-lead">{say('signs.lead')}</p>
      <Signpost group="votes">
        <VoteSigns required={required} />
      </Signpost>
      <Signpost group="seats">
        <SeatSigns required={required} />
        <CouncilSigns />
      </Signpost>
      <Signpost group="results">
        <ResultSigns required={required} />
      </Signpost>
      <Signpost group="bar">
        <BarSigns />
      </Signpost>
      <Signpost group="ends">
        <EndSigns />
      </Signpost>
      <Signpost group="stops">
        <StopSigns />
      </Signpost>
      <Signpost group="chart">
        <ChartSigns />
      </Signpost>
      <Terms />
    </div>
  );
}

/** To where the reader was in the meeting. */
function BackLink(): JSX.Element {
  const say = useSay();
  const focus = useFocus();
  const { rooms } = usePageSession();
  const left = useSelector(rooms, ({ context }) => context.left);
  const link = usePlaceLink(left, () => {
    focus('room', { preventScroll: true });
    scrollTo(0, 0);
  });
  return <a {...link}>{say('signs.back')}</a>;
}

interface SignpostProps {
  readonly group: Catalogue['signs.group']['group'];
  readonly children: ReactNode;
}

function Signpost({ group, children }: SignpostProps): JSX.Element {
  const say = useSay();
  const id = `signs-${group}`;
  return (
    <section className="signs-group" data-group={group} aria-labelledby={id}>
      <h2 id={id}>{say('signs.group', { group })}</h2>
      <ul>{children}</ul>
    </section>
  );
}
