import { useMemo, type JSX } from 'react';
import { minutesOf } from '../../minutes/minutes.ts';
import { viewsOnLine } from '../../session/view/later.ts';
import { stateIn, useIdle } from '../schedule/index.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { MinutesRun } from './MinutesRun.tsx';
import { runsOf } from './minutesRuns.ts';
import './minutes.css';

/** The meeting in words, as the reader has it: what the command line prints, too. */
export default function Minutes(): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { session } = usePageSession();
  const state = useIdle(stateIn);
  const isRecord = useView(select.isRecord);
  const at = useView(select.at);
  const blocks = useMemo(
    () =>
      minutesOf(viewsOnLine(session.fixed, state), say, names).map((block, number) => ({
        number,
        runs: runsOf(block),
      })),
    [session, state, say, names],
  );
  return (
    <section className="band minutes" aria-labelledby="minutes-title">
      <header>
        <h2 id="minutes-title">{say('read.section', { section: 'minutes', count: 0 })}</h2>
        <p className="minutes-about">{say('minutes.about', { line: isRecord ? 'record' : 'own' })}</p>
        <button type="button" className="button" onClick={() => print()}>
          {say('minutes.print')}
        </button>
      </header>
      {blocks.map(({ number, runs }) => (
        <div key={number} className="minutes-block">
          {runs.map((run) => (
            <MinutesRun key={run.number} run={run} at={at} />
          ))}
        </div>
      ))}
    </section>
  );
}
