import { memo, useMemo, useState, type JSX, type ReactNode } from 'react';
import {
  caseOf,
  inCouncilOf,
  MOST_SEATS,
  ownCouncil,
  ownReform,
  sizeOfReform,
  underReforms,
  type DecisionRule,
  type Reform,
  type ReformRow as ReformAnswer,
  type ReformSeats,
  type Subject,
} from '../../tools/index.ts';
import {
  caseProblemText,
  numbersProblemText,
  reformName,
  reformText,
  reformVetoesText,
  requiredText,
  reformTallyText,
  seatsText,
} from '../../messages/whatif.text.ts';
import { ReformCouncil } from '../council/ReformCouncil.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useSuppose, useSupposed } from '../shared/suppositions.hook.ts';
import { NumberField } from './NumberField.tsx';
import { Row } from './Row.tsx';
import { ProposalSources } from './ProposalSources.tsx';

interface Props {
  readonly subject: Subject;
  /** How a veto comes about in those Councils, too. */
  readonly rule: DecisionRule;
}

/** Councils that were proposed or once were, and one of the reader's own. */
export function Reforms({ subject, rule }: Props): JSX.Element {
  const required = useSupposed('required');
  const rows = useMemo(() => underReforms(caseOf(subject, rule), required), [subject, rule, required]);
  const [open, setOpen] = useState<string>();
  const props = { subject, rule, open, toggle: (name: string) => setOpen(open === name ? undefined : name) };
  return (
    <>
      {rows.map((row) =>
        row.isThisCouncil ? (
          <SameCouncil key={row.reform.name} reform={row.reform} />
        ) : (
          <ReformRow key={row.reform.name} row={row} {...props} />
        ),
      )}
      <OwnCouncil {...props} />
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

interface Opened extends Props {
  /** The name of the reform whose Council is shown below its row. */
  readonly open: string | undefined;
  readonly toggle: (reform: string) => void;
}

interface RowProps extends Opened {
  readonly row: ReformAnswer;
  /** Numbers of the reader's. */
  readonly children?: ReactNode;
}

function ReformRow({ row, subject, rule, open, toggle, children }: RowProps): JSX.Element {
  const { reform, required, answer } = row;
  const { question } = subject;
  const isOpen = open === reform.name;
  const say = useSay();
  const names = useNames();
  const chosen = useSupposed('required');
  const suppose = useSuppose();
  const told = {
    question,
    head: (
      <>
        <ReformHead reform={reform}>{children}</ReformHead>
        {answer.ok && (
          <label className="whatif-check rules-show">
            <input
              type="radio"
              name="whatif-council"
              aria-label={say('whatif.reform.showOf', { council: reformName(say, reform) })}
              checked={isOpen}
              onChange={() => toggle(reform.name)}
              onClick={() => isOpen && toggle(reform.name)} // pressed again, it closes
            />
            <span aria-hidden="true">{say('whatif.reform.show')}</span>
          </label>
        )}
      </>
    ),
    needed: (
      <NumberField
        label={say('whatif.rules.neededFor', { rule: reformName(say, reform) })}
        value={required}
        least={1}
        most={sizeOfReform(reform)}
        change={(votes) => suppose({ required: { ...chosen, [reform.name]: votes } }, `required ${reform.name}`)}
      />
    ),
  };
  if (!answer.ok) return <Row {...told} ends={[]} why={caseProblemText(say, answer.problem)} tally="" vetoes="" />;
  return (
    <Row
      {...told}
      ends={answer.found.possible}
      why={reformText(say, names, answer)}
      tally={reformTallyText(say, answer.found)}
      vetoes={reformVetoesText(say, names, answer)}
      below={isOpen && <ReformCouncil subject={subject} rule={rule} reform={reform} answer={answer} />}
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
      <ProposalSources sources={reform.sources} note={requiredText(say, reform)} />
    </>
  );
});

const PLACES = [
  'permanentWithVeto',
  'permanentWithoutVeto',
  'elected',
] as const satisfies readonly (keyof ReformSeats)[];

function OwnCouncil(props: Opened): JSX.Element {
  const { subject, rule } = props;
  const say = useSay();
  const kept = useSupposed('council');
  const required = useSupposed('required');
  const suppose = useSuppose();
  const { reform, numbers: own } = useMemo(() => ownCouncil(kept, subject.council), [kept, subject]);
  const row = useMemo(
    () => inCouncilOf(caseOf(subject, rule), reform, required?.[reform.name]),
    [subject, rule, reform, required],
  );
  const [typed, setTyped] = useState<{ readonly over: string; readonly numbers: ReformSeats }>();
  const over = JSON.stringify(own);
  const numbers = typed?.over === over ? typed.numbers : own;
  const read = ownReform(numbers);
  /** Numbers that make no Council stay in the fields; the row stays with the last that did. */
  function change(place: keyof ReformSeats, value: number): void {
    const next = { ...numbers, [place]: value };
    const isCouncil = ownReform(next).ok;
    setTyped(isCouncil ? undefined : { over, numbers: next });
    if (isCouncil) suppose({ council: next }, 'council');
  }
  return (
    <ReformRow row={row} {...props}>
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
