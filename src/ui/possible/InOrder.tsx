import { useState, type JSX } from 'react';
import type { Act } from '../../../machines/rules/index.ts';
import type { Group, PossibleAct, Wording } from '../../session/index.ts';
import { wordingOf } from '../../session/view/later.ts';
import { useSay } from '../shared/say.context.ts';
import { AmendForm } from './AmendForm.tsx';
import { CountForm } from './CountForm.tsx';
import { DoButton } from './DoButton.tsx';
import type { GroupOfActs } from './groups.ts';
import { PartsForm } from './PartsForm.tsx';
import { WordingFields } from './WordingFields.tsx';

interface Props {
  readonly wording: Wording;
  readonly setWording: (word: keyof Wording, text: string) => void;
  readonly play: (act: Act) => void;
}

/** As many acts as stand open one below the other. */
const FEW = 8;

/** The acts in order, by what they are about. Of many, the first group is open, and those that the reader has opened. */
export function InOrder({ groups, ...props }: Props & { readonly groups: readonly GroupOfActs[] }): JSX.Element {
  const [toggled, setToggled] = useState<Partial<Record<Group, boolean>>>({});
  const few = groups.reduce((sum, { acts }) => sum + acts.length, 0) <= FEW;
  return (
    <>
      {groups.map((own, index) => (
        <ActGroup
          key={own.group}
          own={own}
          open={toggled[own.group] ?? (few || index === 0)}
          toggle={(open) => setToggled({ ...toggled, [own.group]: open })}
          {...props}
        />
      ))}
    </>
  );
}

interface GroupProps extends Props {
  readonly own: GroupOfActs;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

function ActGroup({ own: { group, acts }, open, toggle, ...props }: GroupProps): JSX.Element {
  const say = useSay();
  const words = [...new Set(acts.flatMap(({ act }) => wordingOf(act)))];
  return (
    <details className="acts" open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        {say('ui.possible.group', { group })} <span>{say('ui.possible.count', { count: acts.length })}</span>
      </summary>
      <WordingFields words={words} wording={props.wording} setWording={props.setWording} />
      <ul>
        {acts.map((possible) => (
          <ActItem key={keyOf(possible)} possible={possible} {...props} />
        ))}
      </ul>
    </details>
  );
}

/** Some acts are buttons; of some the reader has to say more. */
function ActItem({ possible: { act }, play, wording }: Props & { readonly possible: PossibleAct }): JSX.Element {
  switch (act.type) {
    case 'amendment.submit':
      return <AmendForm act={act} play={play} />;
    case 'parts.request':
      return <PartsForm act={act} play={play} />;
    case 'ballot.count':
      return <CountForm play={play} />;
    case 'ballot.open':
      return <DoButton act={act.ballot.kind === 'strawPoll' ? act : withCandidates(act, wording)} play={play} />;
    default:
      return <DoButton act={act} play={play} />;
  }
}

/** Several candidates stand in one field. */
function withCandidates(act: Act, { candidate }: Wording): Act {
  const candidates = candidate
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return act.type === 'ballot.open' && act.ballot.kind !== 'strawPoll'
    ? { ...act, ballot: { ...act.ballot, candidates } }
    : act;
}

/** A button keeps its place, and the focus, while the reader changes the words of its act. */
function keyOf({ act }: PossibleAct): string {
  return JSON.stringify(act, (key, value: unknown) => (WORDS.has(key) ? key : value));
}

const WORDS = new Set(['until', 'title', 'candidate', 'candidates']);
