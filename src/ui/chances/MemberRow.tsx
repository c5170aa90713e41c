import { memo, useRef, type CSSProperties, type JSX } from 'react';
import { VOTES, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import { rescaled, type Probabilities } from '../../tools/index.ts';
import { blocText, pointsText, shortPercentText } from '../../messages/chances.text.ts';
import { voteText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly member: MemberId;
  readonly row: Probabilities;
  readonly shown: readonly Vote[];
  readonly bloc: number | undefined;
  readonly offered: readonly number[];
  /** Absent while no chances can be worked out. */
  readonly uncertainty: number | undefined;
  /** The largest uncertainty of all, for the bar. */
  readonly highest: number;
  readonly setRow: (member: MemberId, row: Probabilities) => void;
  readonly setBloc: (member: MemberId, bloc: number | undefined) => void;
}

/** One member's chances, folded behind their picture: all are seen at once, and one after the other is set. */
export function MemberRow(props: Props): JSX.Element {
  const names = useNames();
  const { member, row, shown, bloc } = props;
  return (
    <details className="chances-fold">
      <summary>
        <b>{names(member)}</b>
        {bloc !== undefined && <BlocName bloc={bloc} />}
        <Picture row={row} shown={shown} />
      </summary>
      <Fields {...props} />
    </details>
  );
}

function Fields({ member, row, shown, bloc, offered, uncertainty, highest, setRow, setBloc }: Props): JSX.Element {
  const names = useNames();
  return (
    <fieldset className="chances-member">
      <legend>{names(member)}</legend>
      <Sliders member={member} row={row} shown={shown} set={setRow} />
      <BlocChoice member={member} bloc={bloc} offered={offered} set={setBloc} />
      <Matters uncertainty={uncertainty} highest={highest} />
    </fieldset>
  );
}

interface SlidersProps {
  readonly member: MemberId;
  readonly row: Probabilities;
  readonly shown: readonly Vote[];
  readonly set: (member: MemberId, row: Probabilities) => void;
}

const Sliders = memo(
  function Sliders({ member, row, shown, set }: SlidersProps): JSX.Element {
    return (
      <>
        {shown.map((vote) => (
          <Slider key={vote} vote={vote} row={row} shown={shown} set={(next) => set(member, next)} />
        ))}
      </>
    );
  },
  (one, other) =>
    one.member === other.member &&
    one.shown === other.shown &&
    one.set === other.set &&
    VOTES.every((vote) => one.row[vote] === other.row[vote]),
);

interface SliderProps {
  readonly vote: Vote;
  readonly row: Probabilities;
  readonly shown: readonly Vote[];
  readonly set: (row: Probabilities) => void;
}

/** As long as one slider is moved, the others keep the proportions that they had when it was taken hold of. */
function Slider({ vote, row, shown, set }: SliderProps): JSX.Element {
  const say = useSay();
  const held = useRef<Probabilities>(undefined);
  const hold = () => {
    held.current = row;
  };
  const text = shortPercentText(say, row[vote]);
  return (
    <label className="chances-slider" data-vote={vote}>
      <span className="chances-vote">{voteText(say, vote)}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(row[vote] * 100)}
        aria-valuetext={text}
        onFocus={hold}
        onPointerDown={hold}
        onBlur={() => {
          held.current = undefined;
        }}
        onChange={({ target }) => set(rescaled(held.current ?? row, vote, Number(target.value) / 100, shown))}
      />
      <span className="chances-value" aria-hidden="true">
        {text}
      </span>
    </label>
  );
}

interface BlocProps {
  readonly member: MemberId;
  readonly bloc: number | undefined;
  readonly offered: readonly number[];
  readonly set: (member: MemberId, bloc: number | undefined) => void;
}

const BlocChoice = memo(function BlocChoice({ member, bloc, offered, set }: BlocProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <select
      className="chances-bloc"
      data-in={bloc !== undefined}
      aria-label={say('chances.moves.label', { member: names(member) })}
      value={bloc ?? ''}
      onChange={({ target }) => set(member, target.value === '' ? undefined : Number(target.value))}
    >
      <option value="">{say('chances.alone')}</option>
      {offered.map((number) => (
        <option key={number} value={number}>
          {blocText(say, number)}
        </option>
      ))}
    </select>
  );
});

function BlocName({ bloc }: { readonly bloc: number }): JSX.Element {
  const say = useSay();
  return <small>{blocText(say, bloc)}</small>;
}

function Matters({ uncertainty, highest }: Pick<Props, 'uncertainty' | 'highest'>): JSX.Element {
  const say = useSay();
  if (uncertainty === undefined) return <span className="chances-matters" />;
  const text = pointsText(say, uncertainty);
  return (
    <span
      className="chances-matters"
      style={{ '--chance': highest > ROUNDING ? uncertainty / highest : 0 } as CSSProperties}
    >
      <span className="spoken-only">{say('chances.matters.label', { points: text })}</span>
      <span aria-hidden="true">{text}</span>
    </span>
  );
}

/** Below this nothing matters: it is what adding up leaves. */
const ROUNDING = 1e-12;

/** The chances as one bar. The fields say the same. */
function Picture({ row, shown }: Pick<Props, 'row' | 'shown'>): JSX.Element {
  return (
    <span className="chances-picture" aria-hidden="true">
      {shown.map((vote) => (
        <span key={vote} data-vote={vote} style={{ '--chance': row[vote] } as CSSProperties} />
      ))}
    </span>
  );
}
