import type { JSX } from 'react';
import { POLL_CHOICES, type BallotHeld, type BallotResult, type SecretBallot } from '../../../machines/rules/index.ts';
import type { RoomView } from '../../session/index.ts';
import { subjectOf } from '../../messages/sentences.ts';
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
        {numbered(consensus).map(({ number, item }) => (
          <li key={`consensus ${number}`}>
            {say('ui.table.consensus', {
              ...subjectOf(item),
              status: item.status,
              state: item.brokenBy === undefined ? '' : names(item.brokenBy),
            })}
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

function BallotLine({ held: { ballot, round = 1, result } }: { readonly held: BallotHeld }): JSX.Element {
  const say = useSay();
  return (
    <li>
      <Subject ballot={ballot} round={round} />
      {result ? <Counted result={result} /> : ` ${say('ui.table.uncounted')}`}
    </li>
  );
}

function Subject({ ballot, round }: { readonly ballot: SecretBallot; readonly round: number }): string {
  const say = useSay();
  switch (ballot.kind) {
    case 'strawPoll':
      return say('ui.table.poll', { candidate: ballot.candidate });
    case 'strawPolls':
      return say('ui.table.polls', { round });
    case 'election':
      return say('ui.table.election', { vacancies: ballot.vacancies });
  }
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
              elected: isIn(result.inBoth?.elected, candidate)
                ? 'both'
                : isIn(result.elected, candidate)
                  ? 'yes'
                  : 'no',
            })}
          </li>
        ))}
      </ul>
    );
  }
  if (result.kind === 'strawPolls') {
    return (
      <ul>
        {result.polls.map(({ candidate, encourage, discourage, noOpinion, permanent }) => (
          <li key={candidate}>
            {say('ui.table.pollOf', {
              candidate,
              encourage,
              discourage,
              noOpinion,
              permanent: permanent?.discourage ?? 0,
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

function isIn(names: readonly string[] | undefined, candidate: string): boolean {
  return names?.includes(candidate) === true;
}
