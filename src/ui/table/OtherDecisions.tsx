import type { JSX } from 'react';
import { POLL_CHOICES, type BallotHeld, type BallotResult } from '../../../machines/rules/index.ts';
import type { RoomView } from '../../session/index.ts';
import { useNames } from '../shared/names.context.ts';
import { numbered } from '../shared/numbered.ts';
import { useSay } from '../shared/say.context.ts';

/** What is decided without a show of hands: by consensus, under silence, by secret ballot. */
export function OtherDecisions({
  room: { consensus, silences, ballots },
}: {
  readonly room: RoomView;
}): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  if (consensus.length + silences.length + ballots.length === 0) return undefined;
  return (
    <>
      <h3>{say('ui.table.others')}</h3>
      <ul className="table-list">
        {numbered(consensus).map(({ number, item: { on, title, status, brokenBy } }) => (
          <li key={`consensus ${number}`}>
            {say('ui.table.consensus', { on, title, status, state: brokenBy === undefined ? '' : names(brokenBy) })}
          </li>
        ))}
        {numbered(silences).map(({ number, item: { title, until, status, brokenBy } }) => (
          <li key={`silence ${number}`}>
            {say('ui.table.silence', { title, until, status, state: brokenBy === undefined ? '' : names(brokenBy) })}
          </li>
        ))}
        {numbered(ballots).map(({ number, item }) => (
          <BallotLine key={`ballot ${number}`} held={item} />
        ))}
      </ul>
    </>
  );
}

function BallotLine({ held: { ballot, result } }: { readonly held: BallotHeld }): JSX.Element {
  const say = useSay();
  return (
    <li>
      {ballot.kind === 'strawPoll'
        ? say('ui.table.poll', { candidate: ballot.candidate })
        : say('ui.table.election', { vacancies: ballot.vacancies })}
      {result ? <Counted result={result} /> : ` ${say('ui.table.uncounted')}`}
    </li>
  );
}

function Counted({ result }: { readonly result: BallotResult }): JSX.Element {
  const say = useSay();
  if (result.kind === 'election') {
    return (
      <ul>
        {result.counts.map(({ candidate, votes }) => (
          <li key={candidate}>
            {say('ui.table.candidate', {
              candidate,
              votes,
              elected: result.elected.includes(candidate) ? 'yes' : 'no',
            })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {POLL_CHOICES.map((choice) => (
        <li key={choice}>
          {say('ui.table.piles', { choice, count: result[choice], permanent: result.permanent?.[choice] ?? 0 })}
        </li>
      ))}
    </ul>
  );
}
