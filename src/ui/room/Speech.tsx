import { lazy, Suspense, type JSX } from 'react';
import type { Speech as Spoken, Stop } from '../../session/index.ts';
import { isQuoted, speechText } from '../../words/sentences.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useView } from '../shared/session.context.ts';
import { Speaker } from './Speaker.tsx';
import './speech.css';

const Refused = lazy(() => import('./Refused.tsx'));

/** The words of the room. What is shown here is what a screen reader speaks: it is the same element. */
export function Speech(): JSX.Element {
  const say = useSay();
  const speech = useView((view) => view.speech);
  const stop = useView((view) => view.line.stops[view.at]);
  const refusal = useView((view) => view.refusal);
  return (
    <section className="speech" aria-labelledby="speech-title">
      <h2 id="speech-title" className="spoken-only">
        {say('ui.speech.title')}
      </h2>
      <div className="speech-live" aria-live="polite" aria-atomic="true">
        <Speaker speech={speech} />
        <Words speech={speech} departs={stop?.departs === true} />
        <Suspense>{refusal && <Refused refusal={refusal} />}</Suspense>
      </div>
      {stop && <Behind speech={speech} stop={stop} />}
    </section>
  );
}

/** What happens, in a fixed sentence; a member's statement in the gist that the record gives. */
function Words({ speech, departs }: { readonly speech: Spoken; readonly departs: boolean }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const text = speechText(say, names, speech);
  const gist = speech.kind === 'statement' ? speech.recorded?.text : undefined;
  if (gist !== undefined) return <p className="speech-gist">{gist}</p>;
  return <p className="speech-words">{isQuoted(speech) && !departs ? <q>{text}</q> : text}</p>;
}

/** Where the words come from, and what the record adds; or that nobody said them. */
function Behind({ speech, stop }: { readonly speech: Spoken; readonly stop: Stop }): JSX.Element | undefined {
  const say = useSay();
  const { recorded } = stop;
  if (stop.departs) return <p className="speech-source">{say('ui.speech.invented')}</p>;
  if (!recorded) return undefined;
  const { note, ...item } = recorded;
  const more = speech.kind === 'statement' ? [note] : [recorded.text, note];
  const told = more.filter((text) => text !== undefined);
  return (
    <div className="speech-source">
      <Provenance item={item} />
      {told.length > 0 && (
        <details>
          <summary>{say('ui.speech.more')}</summary>
          {told.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
    </div>
  );
}
