import { memo, useMemo, useState, type JSX, type ReactNode } from 'react';
import { MOST_SEATS } from '../../analysis/limits.ts';
import { sizeOfReform, votesOfReform, type Reform, type ReformSeats } from '../../analysis/reform.ts';
import { ownReform } from '../../analysis/reform.own.ts';
import { REFORMS } from '../../analysis/reforms/index.ts';
import { underReform } from '../../analysis/underReform.ts';
import {
  numbersProblemText,
  reformName,
  reformText,
  reformVetoesText,
  requiredText,
  reformTallyText,
  seatsText,
} from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useSuppose, useSupposed } from '../shared/supposed.ts';
import type { Asked } from './asked.ts';
import { NumberField } from './NumberField.tsx';
import { keepingTheVeto } from './keeping.ts';
import { Row } from './Row.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  readonly asked: Asked;
}

/** Councils that were proposed or once were, and one of the reader's own. */
export function Reforms({ asked }: Props): JSX.Element {
  return (
    <>
      {REFORMS.map((reform) =>
        reform.name === 'charter1945' && sizeOfReform(reform) === asked.council.seats.length ? (
          <SameCouncil key={reform.name} reform={reform} />
        ) : (
          <ReformRow key={reform.name} reform={reform} asked={asked} />
        ),
      )}
      <OwnCouncil asked={asked} />
    </>
  );
}

/** The Council of 1946-65 before 1966 is the one whose votes these are. */
function SameCouncil({ reform }: { readonly reform: Reform }): JSX.Element {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        <ReformHead reform={reform} />
      </th>
      <td colSpan={4}>{say('whatif.reform.isThis')}</td>
    </tr>
  );
}

interface RowProps extends Props {
  readonly reform: Reform;
  /** Numbers of the reader's. */
  readonly children?: ReactNode;
}

function ReformRow({ reform, asked, children }: RowProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { votes, council, question } = asked;
  const chosen = useSupposed('required');
  const suppose = useSuppose();
  const seats = sizeOfReform(reform);
  const required = Math.min(chosen?.[reform.name] ?? votesOfReform(reform), seats);
  const found = useMemo(
    () => underReform(votes, council, question.matter, reform, required),
    [votes, council, question, reform, required],
  );
  const vetoing = useMemo(() => keepingTheVeto(asked, reform), [asked, reform]);
  const name = reformName(say, reform);
  return (
    <Row
      question={question}
      head={<ReformHead reform={reform}>{children}</ReformHead>}
      ends={found.possible}
      why={reformText(say, names, found, vetoing)}
      tally={reformTallyText(say, found)}
      needed={
        <NumberField
          label={say('whatif.rules.neededFor', { rule: name })}
          value={required}
          least={1}
          most={seats}
          change={(votes) => suppose({ required: { ...chosen, [reform.name]: votes } }, `required ${reform.name}`)}
        />
      }
      vetoes={reformVetoesText(say, names, found, vetoing)}
    />
  );
}

interface HeadProps {
  readonly reform: Reform;
  readonly children?: ReactNode;
}

/** What a changed vote leaves as it is. */
const ReformHead = memo(function ReformHead({ reform, children }: HeadProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <span className="rules-name">{reformName(say, reform)}</span>
      <p className="rules-seats">{seatsText(say, reform)}</p>
      {children}
      <Sources sources={reform.sources} note={requiredText(say, reform)} />
    </>
  );
});

const PLACES = [
  'permanentWithVeto',
  'permanentWithoutVeto',
  'elected',
] as const satisfies readonly (keyof ReformSeats)[];

function OwnCouncil({ asked }: Props): JSX.Element {
  const say = useSay();
  const kept = useSupposed('council') ?? numbersOf(asked);
  const suppose = useSuppose();
  const [typed, setTyped] = useState<{ readonly over: string; readonly numbers: ReformSeats }>();
  const over = JSON.stringify(kept);
  const numbers = typed?.over === over ? typed.numbers : kept;
  const read = ownReform(numbers);
  const reform = useMemo(() => ownOf(JSON.parse(over) as ReformSeats), [over]);
  /** Numbers that make no Council stay in the fields; the row stays with the last that did. */
  function change(place: keyof ReformSeats, value: number): void {
    const next = { ...numbers, [place]: value };
    const isCouncil = ownReform(next).ok;
    setTyped(isCouncil ? undefined : { over, numbers: next });
    if (isCouncil) suppose({ council: next }, 'council');
  }
  return (
    <ReformRow reform={reform} asked={asked}>
      <div className="rules-numbers">
        {PLACES.map((place) => (
          <NumberField
            key={place}
            label={say('whatif.reform.number', { place })}
            shown
            value={numbers[place]}
            least={0}
            most={MOST_SEATS}
            change={(value) => change(place, value)}
          />
        ))}
      </div>
      <p role="status">{!read.ok && numbersProblemText(say, read.problem)}</p>
    </ReformRow>
  );
}

/** To begin with, this Council's own numbers. */
function numbersOf({ council: { seats } }: Asked): ReformSeats {
  const permanentWithVeto = seats.filter(({ permanent }) => permanent).length;
  return { permanentWithVeto, permanentWithoutVeto: 0, elected: seats.length - permanentWithVeto };
}

function ownOf(numbers: ReformSeats): Reform {
  const own = ownReform(numbers);
  if (!own.ok) throw new Error('A Council that met has refused numbers');
  return own.reform;
}
