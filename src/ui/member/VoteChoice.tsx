import { memo, type JSX } from 'react';
import type { Vote } from '../../../machines/rules/index.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { voteText } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly group: string;
  readonly vote: Vote;
  readonly chosen: boolean;
  readonly recorded: boolean;
}

/** React wants a listener on what it keeps checked. */
const heardByTheGroup = () => undefined;

/**
 * One of the votes that a member can give; the group hears of the choice. Drawn again only when it is chosen, or no longer:
 * React writes to every input that it draws.
 */
export const VoteChoice = memo(function VoteChoice({ group, vote, chosen, recorded }: Props): JSX.Element {
  const say = useSay();
  return (
    <label>
      <input type="radio" name={group} value={vote} checked={chosen} onChange={heardByTheGroup} />
      <VoteMark vote={vote} />
      <span>{voteText(say, vote)}</span>
      {recorded && <small>{say('ui.ballot.record')}</small>}
    </label>
  );
});
