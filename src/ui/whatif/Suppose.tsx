import { memo, type JSX } from 'react';
import type { Council, MemberId } from '../../../machines/rules/index.ts';
import { listed } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { MemberChoice, toggled } from './MemberChoice.tsx';

/** What the reader supposes: members that never move, and whether the others move one step at most. */
export interface TurnMoves {
  readonly lock: readonly MemberId[];
  readonly oneStep: boolean;
}

interface Props {
  readonly council: Council;
  readonly supposed: TurnMoves;
  readonly suppose: (supposed: TurnMoves) => void;
}

export const Suppose = memo(function Suppose({ council, supposed, suppose }: Props): JSX.Element {
  const say = useSay();
  const { lock, oneStep } = supposed;
  return (
    <details className="suppose">
      <SupposeSummary {...supposed} />
      <label className="whatif-check">
        <input
          type="checkbox"
          checked={oneStep}
          aria-describedby="suppose-step"
          onChange={() => suppose({ lock, oneStep: !oneStep })}
        />
        <span>{say('whatif.takes.step')}</span>
      </label>
      <p id="suppose-step" className="whatif-note">
        {say('whatif.takes.stepWhy')}
      </p>
      <MemberChoice
        legend={say('whatif.takes.locked')}
        members={council.seats.map(({ member }) => member)}
        chosen={lock}
        toggle={(member) => suppose({ lock: toggled(lock, member), oneStep })}
      />
      <p>
        <button type="button" className="link" onClick={() => suppose({ lock: [], oneStep: false })}>
          {say('whatif.takes.release')}
        </button>
      </p>
    </details>
  );
});

/** Folded, it still says what is supposed. */
function SupposeSummary({ lock, oneStep }: TurnMoves): JSX.Element {
  const say = useSay();
  const names = useNames();
  const parts = [
    ...(lock.length > 0
      ? [say('whatif.takes.locked.short', { count: lock.length, members: listed(say, names, lock) })]
      : []),
    ...(oneStep ? [say('whatif.takes.step.short')] : []),
  ];
  return (
    <summary>
      {parts.length === 0 ? say('whatif.takes.suppose') : say('whatif.takes.supposed', { what: say.list(parts) })}
    </summary>
  );
}
