import { useId, useState, type JSX } from 'react';
import type { Group } from '../../session/index.ts';
import { wordingOf } from '../../session/view/later.ts';
import { useSay } from '../shared/say.context.ts';
import { ActItem, itemKey, type ActProps } from './ActItem.tsx';
import type { GroupOfActs } from './groups.ts';
import { WordingFields } from './WordingFields.tsx';

/** The acts in order, by their purpose: of each the likeliest are in view, and all of them once the reader asks. */
export function InOrder({ groups, ...props }: ActProps & { readonly groups: readonly GroupOfActs[] }): JSX.Element {
  const [whole, setWhole] = useState<Partial<Record<Group, boolean>>>({});
  return (
    <>
      {groups.map((own) => (
        <ActGroup
          key={own.group}
          own={own}
          whole={whole[own.group] === true}
          toggle={() => setWhole({ ...whole, [own.group]: whole[own.group] !== true })}
          {...props}
        />
      ))}
    </>
  );
}

interface GroupProps extends ActProps {
  readonly own: GroupOfActs;
  readonly whole: boolean;
  readonly toggle: () => void;
}

function ActGroup({ own: { group, acts, few }, whole, toggle, ...props }: GroupProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const name = say('ui.possible.group', { group });
  const shown = whole ? acts : acts.slice(0, few);
  const words = [...new Set(shown.flatMap(({ act }) => wordingOf(act)))];
  const open = whole ? 'yes' : 'no';
  return (
    <div role="group" className="acts" aria-labelledby={`${id}name`}>
      <h3 id={`${id}name`}>{name}</h3>
      <div id={`${id}acts`} className="acts-shown">
        <WordingFields words={words} wording={props.wording} setWording={props.setWording} />
        <ul>
          {shown.map((possible) => (
            <ActItem key={itemKey(possible)} possible={possible} {...props} />
          ))}
        </ul>
      </div>
      {acts.length > few && (
        <button
          type="button"
          className="acts-all"
          aria-expanded={whole}
          aria-controls={`${id}acts`}
          aria-label={say('ui.possible.allOf', { open, count: acts.length, group: name })}
          onClick={toggle}
        >
          {say('ui.possible.all', { open, count: acts.length })}
        </button>
      )}
    </div>
  );
}
