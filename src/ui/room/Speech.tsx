import type { JSX } from 'react';
import type { StateId } from '../../../machines/rules/index.ts';
import type { SeatView, Speech as Spoken } from '../../session/index.ts';
import { phaseText, refusalText, speechText } from '../../words/sentences.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useView } from '../shared/session.context.ts';
import './speech.css';

/** The words of the room. What is shown here is what a screen reader speaks: it is the same element. */
export function Speech(): JSX.Element {
  const say = useSay();
  const names = useNames();
  const speech = useView((view) => view.speech);
  const recorded = useView((view) => view.line.stops[view.at]?.recorded);
  const departs = useView((view) => view.line.stops[view.at]?.departs === true);
  const text = speechText(say, names, speech);
  return (
    <section className="speech" aria-labelledby="speech-title">
      <h2 id="speech-title" className="spoken-only">
        {say('ui.speech.title')}
      </h2>
      <div className="speech-live" aria-live="polite" aria-atomic="true">
        <Speaker speech={speech} />
        <p className="speech-words" data-kind={speech.kind}>
          {isQuoted(speech) ? <q>{text}</q> : text}
        </p>
        <Refused />
      </div>
      <p className="speech-source">
        {departs ? <span className="invented">{say('ui.speech.invented')}</span> : recorded && <Provenance item={recorded} />}
      </p>
    </section>
  );
}

function Speaker({ speech }: { readonly speech: Spoken }): JSX.Element {
  const say = useSay();
  const phase = useView((view) => view.phase);
  const by = speakerOf(speech);
  const seat = useView((view) => view.seats.find(({ member }) => member === by));
  const president = useView((view) => view.seats.find((candidate) => candidate.president));
  return (
    <p className="speech-by">
      {by === 'president' ? <Named role={say('ui.speech.president')} seat={president} /> : <State state={by} seat={seat} />}
      {by === undefined && phaseText(say, phase)}
    </p>
  );
}

function State({ state, seat }: { readonly state: StateId | undefined; readonly seat: SeatView | undefined }): JSX.Element | undefined {
  const names = useNames();
  return state === undefined ? undefined : <Named role={names(state)} seat={seat} />;
}

function Named({ role, seat }: { readonly role: string; readonly seat: SeatView | undefined }): JSX.Element {
  return (
    <>
      <b>{role}</b>
      {seat && <span className="speech-name"> {seat.representative.name}</span>}
    </>
  );
}

/** What the reader asked for and the rules do not allow. */
function Refused(): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const refusal = useView((view) => view.refusal);
  return refusal && <p className="speech-refused">{refusalText(say, names, refusal)}</p>;
}

/** Whose words these are; nobody's when something only happens. */
function speakerOf(speech: Spoken): StateId | 'president' | undefined {
  switch (speech.kind) {
    case 'statement':
      return speech.by;
    case 'rollAnswer':
      return speech.member;
    case 'silence':
    case 'signal':
    case 'instruct':
    case 'leave':
    case 'return':
    case 'blue':
    case 'withdraw':
      return undefined;
    case 'open':
    case 'agenda':
    case 'invite':
    case 'drafts':
    case 'putToVote':
    case 'hands':
    case 'closed':
    case 'result':
    case 'proceed':
    case 'adjourn':
      return 'president';
  }
}

/** The President's fixed sentences and the answers to the roll are words; a statement is given in gist. */
function isQuoted(speech: Spoken): boolean {
  const by = speakerOf(speech);
  return by === 'president' || speech.kind === 'rollAnswer';
}
