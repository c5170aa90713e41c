import type { JSX } from 'react';
import type { MinutesLine } from '../../minutes/minutesBlock.ts';
import { Provenance } from '../background/Provenance.tsx';
import { numbered } from '../shared/numbered.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { actsTold, type ActTold, type Run } from './minutesRuns.ts';

interface Props {
  readonly run: Run;
  /** Where the reader stands. */
  readonly at: number;
}

/** A list of acts, pairs of a label and a text, or one line. */
export function MinutesRun({ run: { shape, lines }, at }: Props): JSX.Element {
  switch (shape) {
    case 'acts':
      return (
        <ol className="minutes-acts">
          {actsTold(lines).map((told) => (
            <MinutesAct key={told.act.index} told={told} isHere={told.act.index === at} />
          ))}
        </ol>
      );
    case 'pairs':
      return (
        <dl className="minutes-pairs" data-kind={lines[0]?.kind}>
          {numbered(lines).map(({ item, number }) => (
            <div key={number}>
              <dt>{item.label}</dt>
              <dd>
                <Words line={item} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'line':
      return (
        <>
          {lines.map((line) => (
            <Line key={line.kind} line={line} />
          ))}
        </>
      );
  }
}

function Line({ line }: { readonly line: MinutesLine }): JSX.Element {
  switch (line.kind) {
    case 'heading':
      return (
        <h3>
          <Words line={line} />
        </h3>
      );
    case 'result':
      return (
        <h4>
          <Words line={line} />
        </h4>
      );
    case 'subheading':
      return (
        <h5>
          <Words line={line} />
        </h5>
      );
    default:
      return (
        <p data-kind={line.kind}>
          <Words line={line} />
        </p>
      );
  }
}

/** What a file says has its own language. */
function Words({ line: { text, items, ofFile } }: { readonly line: MinutesLine }): JSX.Element {
  const { prose } = useScenario();
  if (items) {
    return (
      <ul className="minutes-items">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  return ofFile === true ? <span {...prose}>{text}</span> : <>{text}</>;
}

function MinutesAct({ told: { act, departs, gist, sameSources }, isHere }: ActToldProps): JSX.Element {
  const say = useSay();
  const recorded = gist ? gist.recorded : act.recorded;
  return (
    <li data-changed={act.changed === true} aria-current={isHere ? 'step' : undefined}>
      {departs && <p data-kind="departs">{departs.text}</p>}
      <span className="minutes-number">
        {act.index !== undefined && say('minutes.number', { number: act.index, own: act.own === true ? 'yes' : 'no' })}
      </span>
      <div>
        <p>
          {act.text} {!gist && recorded && !sameSources && <Provenance item={recorded} />}
          {isHere && <span className="minutes-here"> {say('minutes.here')}</span>}
        </p>
        {gist && (
          <p>
            <Words line={gist} /> {recorded && <Provenance item={recorded} />}
          </p>
        )}
      </div>
    </li>
  );
}

interface ActToldProps {
  readonly told: ActTold;
  readonly isHere: boolean;
}
