import { useMemo, useState, type JSX, type ReactNode } from 'react';
import { groupBy } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useSettings } from '../shared/settings.ts';
import type { CouncilShape, CouncilWidth } from './council.shape.ts';
import type { CouncilGroup, CouncilSeat } from './councilSeat.ts';
import { councilShape, isRoundTheTable } from './councilShape.ts';
import { CouncilPicture } from './CouncilPicture.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { useCouncilWidth } from './councilWidth.hook.ts';
import { fitName } from './nameFit.ts';
import './council.css';

interface Props {
  /** Those with a label first, in their order round the table. */
  readonly seats: readonly CouncilSeat[];
  readonly groups: readonly CouncilGroup[];
  readonly label: string;
  /** The name of the table's last column. */
  readonly value: string;
  /** How the Council decides: in the hollow, or above the rows. */
  readonly count: ReactNode;
  /** What the marks mean. */
  readonly legend: ReactNode;
}

/** Any Council, of 1 to 193 seats: a horseshoe, rows as in a hall, or a table; the reader chooses, as for the chamber. */
export function CouncilView({ seats, groups, label, value, count, legend }: Props): JSX.Element {
  const say = useSay();
  const { council } = useSettings();
  const [shown, show] = useState(council);
  const [chosen, choose] = useState<string>();
  const { width, measured } = useCouncilWidth();
  const inOrder = useMemo(() => ordered(seats, groups), [seats, groups]);
  const shape = useMemo(() => shapeFor(width, inOrder), [width, inOrder]);
  const told = seats.find(({ key }) => key === chosen)?.told;
  const used = groups.filter(({ key }) => seats.some(({ group }) => group === key));
  return (
    <div className="council" ref={measured}>
      {(!shape?.hollow || shown === 'table') && count}
      {shape && shown === 'horseshoe' ? (
        <CouncilPicture
          shape={shape}
          width={width}
          seats={inOrder}
          groups={used}
          label={label}
          chosen={chosen}
          choose={choose}
        >
          {count}
        </CouncilPicture>
      ) : (
        <CouncilTable seats={seats} groups={used} label={label} value={value} chosen={chosen} choose={choose} />
      )}
      <p className="council-told" aria-hidden="true">
        {told ?? say('council.ask')}
      </p>
      <ul className="council-legend" aria-label={say('ui.legend.title')}>
        {legend}
        {shape && (
          <li>
            <button type="button" className="link" onClick={() => show(shown === 'table' ? 'horseshoe' : 'table')}>
              {say('council.show', { form: shown === 'table' ? shape.form : 'table' })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Round a table as they were given; in rows by their groups. */
function ordered(seats: readonly CouncilSeat[], groups: readonly CouncilGroup[]): readonly CouncilSeat[] {
  if (isRoundTheTable(seats.length)) return seats;
  return groups.flatMap(({ key }) => seats.filter(({ group }) => group === key));
}

function shapeFor(width: CouncilWidth, seats: readonly CouncilSeat[]): CouncilShape | undefined {
  const held = seats.filter(({ label }) => label).length;
  const groups = [...groupBy(seats, ({ group }) => group).values()].map((own) => own.length);
  const size = { held, added: seats.length - held, groups };
  const shape = councilShape(width, size);
  const isTight = seats.some((seat, index) => {
    const room = shape?.seats[index]?.name;
    return room?.stack === 'up' && seat.label && fitName(seat.label[width], room).size < room.size * SMALL;
  });
  return isTight ? councilShape(width, size, 'two') : shape;
}

/** Where a name at the head would be smaller than this part of its size, the names stand in two rows. */
const SMALL = 0.8;
