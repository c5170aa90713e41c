import type { JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { useNames } from '../shared/names.context.ts';

interface Props {
  readonly legend: string;
  readonly members: readonly MemberId[];
  readonly chosen: readonly MemberId[];
  readonly toggle: (member: MemberId) => void;
}

/** Any number of members, in the order of the seats. */
export function MemberChoice({ legend, members, chosen, toggle }: Props): JSX.Element {
  const names = useNames();
  return (
    <fieldset className="member-choice">
      <legend>{legend}</legend>
      {members.map((member) => (
        <label key={member} className="whatif-check">
          <input type="checkbox" checked={chosen.includes(member)} onChange={() => toggle(member)} />
          <span>{names(member)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function toggled(members: readonly MemberId[], member: MemberId): readonly MemberId[] {
  return members.includes(member) ? members.filter((each) => each !== member) : [...members, member];
}
