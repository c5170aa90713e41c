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
  /** Tab leads to it. */
  readonly reachable: boolean;
  readonly buttons: VoteButtons;
  readonly choose: (vote: Vote) => void;
}

/**
 * One of the votes that a member can give: a radio button of its group, of which only the one that is chosen is reached by
 * Tab; the first, where none is. No `input`: after each change React writes every input of a radio group on the page anew, which takes as long as
 * everything else that a change does.
 */
export const VoteChoice = memo(function VoteChoice(props: Props): JSX.Element {
  const { vote, chosen, recorded, reachable, buttons, choose } = props;
  const say = useSay();
  return (
    <button
      ref={(element) => {
        if (element) buttons.current.set(vote, element);
      }}
      type="button"
      role="radio"
      aria-checked={chosen}
      tabIndex={reachable ? 0 : -1}
      onClick={() => choose(vote)}
    >
      <VoteMark vote={vote} />
      <span>{voteText(say, vote)}</span>
      {recorded && <small>{say('ui.ballot.record')}</small>}
    </button>
  );
});
