import type { JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { barStateOf } from '../chamber/TallyBar.tsx';
import { wide } from '../chamber/wide.ts';
import { useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly view: MeetingView;
  readonly rightToLeft: boolean;
}

const { x, width } = wide.hollow;
const TOP = 367;
const HEIGHT = 36;
const GAP = 3;

/** The count as a bar: a cell for each seat, the mark at the required number, and what struck it or is missing. */
export function PictureBar({ view, rightToLeft }: Props): JSX.Element {
  const say = useSay();
  const names = useShortNames();
  const { question, seats, required } = view;
  const cells = seats.length;
  const step = (width + GAP) / cells;
  const inFavour = question && question.outcome.inPart !== 'result' ? question.tally.inFavour : 0;
  const state = barStateOf(question);
  /** From the side where a line begins. */
  const at = (place: number, wide = 0): number => (rightToLeft ? x + width - place - wide : x + place);
  const mark = required * step - GAP / 2;
  const missing = question?.missing ?? 0;
  const by = question?.outcome.kind === 'vetoed' ? question.outcome.by.map((member) => names(member)) : [];
  const short = { from: inFavour * step + 1, wide: missing * step - GAP - 2 };
  return (
    <>
      {seats.map(({ member }, index) => (
        <rect
          key={member}
          className={index < inFavour ? 'picture-cell picture-filled' : 'picture-cell'}
          x={at(index * step, step - GAP) + 0.5}
          y={TOP + 0.5}
          width={step - GAP - 1}
          height={HEIGHT - 1}
        />
      ))}
      <path className="picture-mark" d={`M${at(mark)} ${TOP - 22} V${TOP + HEIGHT + 8}`} />
      <text className="picture-needed" x={at(mark + 6)} y={TOP - 12}>
        {say('ui.bar.needed', { required })}
      </text>
      {state === 'threatened' && (
        <rect className="picture-band" x={x - 8} y={TOP + HEIGHT / 2 - 1.5} width={width + 16} height={3} />
      )}
      {state === 'vetoed' && (
        <>
          <rect className="picture-band" x={x - 8} y={TOP + 6} width={width + 16} height={24} />
          <text className="picture-struck" x={x + width / 2} y={TOP + 23}>
            <tspan className="picture-veto">{say('ui.bar.veto')}</tspan>
            <tspan dx="8">{say.list(by)}</tspan>
          </text>
        </>
      )}
      {state === 'insufficientVotes' && missing > 0 && (
        <>
          <path
            className="picture-short"
            d={`M${at(short.from)} ${TOP + HEIGHT + 3} v6 h${rightToLeft ? -short.wide : short.wide} v-6`}
          />
          <text className="picture-missing" x={at(short.from + short.wide / 2)} y={TOP + HEIGHT + 23}>
            {say('ui.bar.short', { missing })}
          </text>
        </>
      )}
    </>
  );
}
