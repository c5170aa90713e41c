import { useCallback, useId, useMemo, type JSX } from 'react';
import type { MemberId, Vote } from '../../../machines/rules/index.ts';
import type { Plan } from '../../session/index.ts';
import {
  blocsOf,
  blocsOffered,
  forecastOf,
  rowOf,
  shownVotes,
  withBloc,
  withRow,
  type Influence,
  type Known,
  type Probabilities,
} from '../../tools/index.ts';
import { voteText } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';
import { MemberRow } from './MemberRow.tsx';

interface Props {
  readonly plan: Plan;
  readonly known: Known;
  readonly influences: ReadonlyMap<MemberId, Influence>;
  readonly change: (next: (plan: Plan) => Plan, run?: string) => void;
}

/** A member a row: how likely each vote is, with whom it moves, and how much its uncertainty matters. */
export function MemberRows({ plan, known, influences, change }: Props): JSX.Element {
  const say = useSay();
  const title = useId();
  const forecast = useMemo(() => forecastOf(plan, known), [plan, known]);
  const blocs = useMemo(() => blocsOf(plan, known), [plan, known]);
  const shown = shownVotes(plan.four, forecast, known.council);
  const highest = Math.max(0, ...[...influences.values()].map(({ uncertainty }) => uncertainty));
  const offered = useMemo(() => blocsOffered(blocs, known.council), [blocs, known]);
  const setRow = useCallback(
    (member: MemberId, row: Probabilities) =>
      change((before) => withRow(before, known, member, row), `chances ${member}`),
    [change, known],
  );
  const setBloc = useCallback(
    (member: MemberId, bloc: number | undefined) => change((before) => withBloc(before, known, member, bloc)),
    [change, known],
  );
  return (
    <section className="chances-members" data-votes={shown.length} aria-labelledby={title}>
      <header>
        <h3 id={title}>{say('chances.members')}</h3>
        <label>
          <input
            type="checkbox"
            checked={plan.four}
            onChange={({ target }) => change((before) => ({ ...before, four: target.checked }))}
          />{' '}
          {say('chances.four')}
        </label>
      </header>
      <Heads shown={shown} />
      <ul>
        {known.council.seats.map(({ member }) => (
          <li key={member}>
            <MemberRow
              member={member}
              row={rowOf(forecast, member)}
              shown={shown}
              bloc={blocs.get(member)}
              offered={offered}
              uncertainty={influences.get(member)?.uncertainty}
              highest={highest}
              setRow={setRow}
              setBloc={setBloc}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every field has a label of its own; this is for the eye. */
function Heads({ shown }: { readonly shown: readonly Vote[] }): JSX.Element {
  const say = useSay();
  return (
    <p className="chances-heads" aria-hidden="true">
      <span />
      {shown.map((vote) => (
        <span key={vote} data-vote={vote}>
          {voteText(say, vote)}
        </span>
      ))}
      <span>{say('chances.moves')}</span>
      <span>{say('chances.matters')}</span>
    </p>
  );
}
