import type { JSX } from 'react';
import type { DraftOnTable } from '../../../../machines/rules/index.ts';
import type { LearnQuestion } from '../../../learn/learnQuestion.ts';
import { amendmentText } from '../../../messages/sentences.ts';
import type { DraftView } from '../../../session/index.ts';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import * as select from '../../shared/selectors.ts';
import { useView } from '../../shared/session.context.ts';

/** What has to be known besides the votes: what the draft is about, or what waits for its vote. */
export function TextsWaiting({ question }: { readonly question: LearnQuestion }): JSX.Element | undefined {
  const say = useSay();
  const { scenario, prose } = useScenario();
  const drafts = useView(select.drafts);
  const room = useView(select.room);
  const [draft] = scenario.drafts;
  if (question.kind === 'canBeVetoed' && draft) {
    return (
      <p className="practice-about">
        {say('learn.practice.about')} <span {...prose}>{draft.summary}</span>
      </p>
    );
  }
  if (question.kind !== 'inOrder') return undefined;
  return (
    <section className="practice-table" aria-labelledby="practice-table-title">
      <h2 id="practice-table-title">{say('learn.practice.table')}</h2>
      <ol>
        {drafts.map((each) => (
          <li key={each.symbol}>
            <DraftLine draft={each} />
            <ul>
              {room.amendments
                .filter((amendment) => amendment.draft === each.symbol)
                .map(({ symbol, status }) => (
                  <li key={symbol}>
                    {say('learn.practice.table.amendment', {
                      amendment: amendmentText(say, symbol),
                      state: status === 'open' ? 'open' : 'closed',
                    })}
                  </li>
                ))}
              {partsOf(room.drafts, each).map(({ part, status }) => (
                <li key={part}>
                  {say('learn.practice.table.part', { part, state: status === 'open' ? 'open' : 'closed' })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function DraftLine({ draft: { name, symbol, status, outcome } }: { readonly draft: DraftView }): JSX.Element {
  const say = useSay();
  const decided = outcome === undefined || outcome.kind === 'undetermined' ? undefined : outcome.kind;
  const state = decided ?? (status === 'withdrawn' ? 'withdrawn' : 'waits');
  return <span dir="auto">{say('learn.practice.table.draft', { name, symbol, state })}</span>;
}

function partsOf(drafts: readonly DraftOnTable[], { symbol }: DraftView) {
  return drafts.find((draft) => draft.symbol === symbol)?.parts ?? [];
}
