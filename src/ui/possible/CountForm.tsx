import { useState, type JSX } from 'react';
import { POLL_CHOICES, type Act, type SecretBallot } from '../../../machines/rules/index.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { ActForm } from './ActForm.tsx';
import { papersOf, pilesOf } from './papers.ts';

interface Props {
  readonly play: (act: Act) => void;
}

/** The papers of a secret ballot: nobody's name is on them, so the reader says how many say what. */
export function CountForm({ play }: Props): JSX.Element | undefined {
  const ballot = useView(select.room).ballots.at(-1)?.ballot;
  return ballot && <Piles key={JSON.stringify(ballot)} ballot={ballot} play={play} />;
}

function Piles({ ballot, play }: Props & { readonly ballot: SecretBallot }): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const [piles] = useState(() => pilesOf(ballot));
  const [counts, setCounts] = useState<ReadonlyMap<(typeof piles)[number], number>>(
    () => new Map(piles.map((pile) => [pile, 0])),
  );
  return (
    <ActForm
      title={say('ui.papers.title')}
      submit={say('ui.papers.count')}
      send={() => play({ type: 'ballot.count', papers: papersOf(ballot, counts, { seats }) })}
    >
      {piles.map((pile) => {
        const label = say('ui.papers.pile', {
          named: pile.candidate === undefined ? 'no' : 'yes',
          candidate: pile.candidate ?? '',
          choice: POLL_CHOICES.find((choice) => choice === pile.choice) ?? 'elects',
          elected: pile.choice,
          colour: pile.permanent === undefined ? 'none' : pile.permanent ? 'permanent' : 'elected',
        });
        return (
          <label key={label}>
            <span>{label}</span>
            <input
              type="number"
              min={0}
              max={seats.length}
              value={counts.get(pile)}
              onChange={(event) => setCounts(new Map([...counts, [pile, event.target.valueAsNumber || 0]]))}
            />
          </label>
        );
      })}
    </ActForm>
  );
}
