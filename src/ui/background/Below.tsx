import { memo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { Drafts } from '../drafts/Drafts.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { Days } from './Days.tsx';
import { Statements } from './Statements.tsx';
import { Sources } from './Sources.tsx';
import { VotesTable } from './VotesTable.tsx';

/** Everything under the chamber: the votes as a table, the drafts, the days before and after, the sources. */
export default memo(function Below({ choose }: { readonly choose: (member: MemberId) => void }): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  return (
    <>
      <PanelBoundary name="votes">
        <VotesTable choose={choose} />
      </PanelBoundary>
      <PanelBoundary name="drafts">
        <Drafts />
      </PanelBoundary>
      <PanelBoundary name="statements">
        <Statements />
      </PanelBoundary>
      <PanelBoundary name="days">
        <div className="band background">
          <Days id="before-title" title={say('ui.days.before')} events={scenario.context} />
          <Days id="after-title" title={say('ui.days.after')} events={scenario.aftermath} />
        </div>
      </PanelBoundary>
      <PanelBoundary name="sources">
        <Sources />
      </PanelBoundary>
    </>
  );
});
