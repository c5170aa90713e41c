import { memo, type JSX, type RefObject } from 'react';
import type { Vote } from '../../../machines/rules/index.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { voteText } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';

/** The buttons of one group, so that the focus can be moved among them. */
export type VoteButtons = RefObject<Map<Vote, HTMLButtonElement>>;

interface Props {
  readonly vote: Vote;
  readonly chosen: boolean;
  readonly recorded: boolean;
  readonly buttons: VoteButtons;
  readonly choose: (vote: Vote) => void;
}

/**
 * One of the votes that a member can give: a radio button of its group, of which only the one that is chosen is reached by
 * Tab. No `input`: after each change React writes every input of a radio group on the page anew, which takes as long as
 * everything else that a change does.
 */
export const VoteChoice = memo(function VoteChoice({ vote, chosen, recorded, buttons, choose }: Props): JSX.Element {
  const say = useSay();
  return (
    <button
      ref={(element) => {
        if (element) buttons.current.set(vote, element);
      }}
      type="button"
      role="radio"
      aria-checked={chosen}
      tabIndex={chosen ? 0 : -1}
      onClick={() => choose(vote)}
    >
      <VoteMark vote={vote} />
      <span>{voteText(say, vote)}</span>
      {recorded && <small>{say('ui.ballot.record')}</small>}
    </button>
  );
});
