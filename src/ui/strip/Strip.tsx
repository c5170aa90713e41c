import { memo, useEffect, useRef, type JSX } from 'react';
import type { Outcome } from '../../../machines/rules/index.ts';
import type { AskedView } from '../../session/index.ts';
import { resultWord } from '../../messages/sentences.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { ResultSign } from '../shared/ResultSign.tsx';
import { useRevealed } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';
import './strip.css';

/** One card for each question put to the vote: how it ended on the record and, where that differs, on the reader's line. */
export function Strip(): JSX.Element | undefined {
  const say = useSay();
  const asked = useView(select.questions);
  const shown = useView(select.questionKey);
  const { has, show, setAll } = useRevealed();
  const isRecord = useView(select.isRecord);
  const isHidden = asked.some(({ key }) => !has(key));
  const cards = useRef<HTMLUListElement>(null);
  // Of many cards the one that is shown stands in sight; the page itself does not move.
  useEffect(() => {
    const current = cards.current?.querySelector<HTMLElement>('[data-current="true"]');
    cards.current?.scrollTo({ left: (current?.offsetLeft ?? 0) - cards.current.offsetLeft });
  }, [shown]);
  if (asked.length === 0) return undefined;
  return (
    <nav className="strip" aria-label={say('strip.label')}>
      <ul ref={cards}>
        {asked.map((each, index) => (
          <Card
            key={each.key}
            asked={each}
            current={each.key === shown}
            known={has(each.key) || each.recordedEnd === undefined}
            next={asked.slice(0, index).every(({ key }) => has(key))}
            show={show}
          />
        ))}
      </ul>
      <div className="strip-end">
        {!isRecord && <Compare />}
        {isRecord && isHidden && (
          <label className="strip-all">
            <input type="checkbox" checked={false} onChange={() => setAll(true)} />
            <span>{say('strip.all')}</span>
          </label>
        )}
      </div>
    </nav>
  );
}

/** The record beside the reader's line, vote by vote. */
function Compare(): JSX.Element {
  const say = useSay();
  const { rooms } = usePageSession();
  return (
    <button
      type="button"
      className="strip-compare"
      title={say('strip.compare')}
      onClick={() => rooms.send({ type: 'use', tool: 'versions' })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 4H4v16h5M15 4h5v16h-5M12 2v20" />
      </svg>
      <span>{say('strip.compare')}</span>
    </button>
  );
}

interface CardProps {
  readonly asked: AskedView;
  /** This is the question that the chamber shows. */
  readonly current: boolean;
  /** The reader has reached its result on the record, or asked for it. */
  readonly known: boolean;
  /** All results before it are known: to go to this one gives none of them away. */
  readonly next: boolean;
  readonly show: (question: AskedView['key']) => void;
}

const Card = memo(function Card({ asked, current, known, next, show }: CardProps): JSX.Element {
  const say = useSay();
  const act = useAct();
  const { rooms } = usePageSession();
  const nameOf = useQuestionName();
  const { key, question, index, declaredAt, end, recordedEnd } = asked;
  const name = nameOf(question);
  const isOwn = end !== undefined && (recordedEnd === undefined || !isSame(end, recordedEnd));
  /** At its result once that is no secret; before, where it is put to the vote. */
  const go = () => act({ type: 'seek', to: known && declaredAt !== undefined ? declaredAt : index });
  /** With its votes in the chamber; where the meeting is only announced, that is in Watch. */
  function reveal(): void {
    show(key);
    if (!next) return;
    act({ type: 'seek', to: declaredAt ?? index });
    if (rooms.getSnapshot().value === 'start') rooms.send({ type: 'watch' });
  }
  return (
    <li className="card" data-current={current}>
      <button type="button" className="card-open" aria-current={current ? 'true' : undefined} onClick={go}>
        {name}
      </button>
      {known ? (
        recordedEnd && <End label={say('strip.onRecord')} asked={asked} end={recordedEnd} />
      ) : (
        <p className="card-end card-open-end">
          <ResultSign outcome="undetermined" procedural={question.matter === 'procedural'} />{' '}
          <span>{say('strip.notYet')}</span>{' '}
          <button type="button" className="link" aria-label={say('strip.showOf', { name })} onClick={reveal}>
            {say('strip.show')}
          </button>
        </p>
      )}
      {isOwn && <End label={say('strip.yours')} asked={asked} end={end} own />}
    </li>
  );
});

interface EndProps {
  readonly label: string;
  readonly asked: AskedView;
  readonly end: Outcome;
  readonly own?: boolean;
}

function End({ label, asked: { question, assumed }, end, own = false }: EndProps): JSX.Element {
  const say = useSay();
  const { tally } = end;
  const isCounted = end.kind !== 'undetermined' && end.inPart !== 'result';
  return (
    <p className="card-end" data-own={own}>
      {/* The frame says what is the reader's own; where there is room, a word says it, too. */}
      <small className={own ? 'card-label' : 'spoken-only'}>{label}</small>{' '}
      <ResultSign outcome={end.kind} procedural={question.matter === 'procedural'} />{' '}
      <b>{resultWord(say, question, end.kind)}</b>{' '}
      {isCounted && <span className="card-count">{say('strip.count', tally)}</span>}
      {own && assumed && <small> {say('strip.assumed')}</small>}
    </p>
  );
}

/** The same result with the same count. */
function isSame(one: Outcome, other: Outcome): boolean {
  return one.kind === other.kind && JSON.stringify(one.tally) === JSON.stringify(other.tally);
}
