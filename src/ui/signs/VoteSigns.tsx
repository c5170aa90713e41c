import type { JSX } from 'react';
import { VOTES } from '../../../machines/rules/index.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { useSay } from '../shared/say.context.ts';
import { Sign } from './Sign.tsx';

/** The votes, and those that nobody knows or nobody chose. */
export function VoteSigns({ required }: { readonly required: string }): JSX.Element {
  const say = useSay();
  return (
    <>
      {VOTES.map((vote) => (
        <Sign key={vote} of={vote} name={say('seat.vote', { vote })} text={say('signs.vote.text', { vote, required })}>
          <VoteMark vote={vote} />
        </Sign>
      ))}
      <Sign
        of="notKnown"
        name={say('signs.vote.unnamed')}
        text={say('signs.vote.text', { vote: 'notKnown', required })}
      >
        <VoteMark vote="notKnown" />
      </Sign>
      <Sign of="assumed" name={say('signs.vote.assumed')} text={say('signs.vote.assumed.text')}>
        <VoteMark vote="abstaining" assumed />
      </Sign>
    </>
  );
}
