import { useEffect, type JSX, type ReactNode } from 'react';
import type { Speech as Spoken } from '../../session/index.ts';
import { announcedParts, isAnnouncement, isQuoted, usualSpeechText } from '../../messages/sentences.ts';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { leadOf } from './lead.ts';
import { Speaker } from './Speaker.tsx';
import { loadTeller, teller } from './teller.ts';
import './speech.css';

const OtherWords = lazyPanel('speech', () => import('./OtherWords.tsx'));
const Refused = lazyPanel('speech', () => import('./Refused.tsx'));
const SpeechSource = lazyPanel('speech', () => import('./SpeechSource.tsx'));

/** What is said in the chamber. What is shown here is what a screen reader speaks: it is the same element. */
export function Speech(): JSX.Element {
  const say = useSay();
  const speech = useView(select.speech);
  const stop = useView(select.stop);
  const refusal = useView(select.refusal);
  useEffect(() => void loadTeller().catch(() => undefined), []); // it is fetched again when it is needed
  const passedOver = stop?.unknown ?? stop?.lapsed;
  return (
    <section className="speech" aria-labelledby="speech-title">
      <h2 id="speech-title" className="spoken-only">
        {say('ui.speech.title')}
      </h2>
      <div className="speech-live" aria-live="polite" aria-atomic="true">
        {passedOver ? (
          <Refused refusal={passedOver} lapsed />
        ) : (
          <>
            <Speaker speech={speech} />
            <Words speech={speech} departs={stop?.departs === true} />
          </>
        )}
        {refusal && <Refused refusal={refusal} />}
      </div>
      {stop && <SpeechSource key={stop.index} speech={speech} stop={stop} />}
    </section>
  );
}

/** What happens, in a fixed sentence; a member's statement in the gist that the record gives. */
function Words({ speech, departs }: { readonly speech: Spoken; readonly departs: boolean }): JSX.Element {
  const { prose } = useScenario();
  const gist = speech.kind === 'statement' ? speech.recorded?.text : undefined;
  if (gist !== undefined)
    return (
      <p className="speech-gist" {...prose}>
        {leadOf(gist, prose.lang).lead}
      </p>
    );
  const text = <Told speech={speech} />;
  return <p className="speech-words">{isQuoted(speech) && !departs ? <q>{text}</q> : text}</p>;
}

/** Of a result the count is only spoken: the picture shows it. */
function Told({ speech }: { readonly speech: Spoken }): ReactNode {
  const say = useSay();
  const names = useNames();
  if (speech.kind === 'result' && isAnnouncement(speech) && speech.outcome.inPart !== 'result') {
    const { counts, verdict } = announcedParts(say, speech);
    return (
      <>
        <span className="spoken-only">{counts} </span>
        {verdict}
      </>
    );
  }
  return usualSpeechText(say, names, speech) ?? teller()?.(say, names, speech) ?? <OtherWords speech={speech} />;
}
