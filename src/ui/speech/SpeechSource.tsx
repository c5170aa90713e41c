import type { JSX } from 'react';
import { belongsToAVoting, type Speech, type Stop } from '../../session/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useAct } from '../shared/session.context.ts';
import { leadOf } from './lead.ts';

/** Where the words come from, and what the record adds; or that nobody said them. */
export default function SpeechSource({
  speech,
  stop,
}: {
  readonly speech: Speech;
  readonly stop: Stop;
}): JSX.Element | undefined {
  const say = useSay();
  const { prose } = useScenario();
  const { recorded } = stop;
  if (stop.departs) {
    return (
      <p className="speech-source">
        {say('ui.speech.invented')} {canGo(stop) && <TakeOut stop={stop} />}
      </p>
    );
  }
  if (!recorded) return undefined;
  const { note, ...item } = recorded;
  const { text = '' } = recorded;
  const rest = speech.kind === 'statement' ? leadOf(text, prose.lang).rest : text;
  const texts = [rest, note ?? ''].filter((part) => part !== '');
  return (
    <div className="speech-source">
      <Provenance item={item} />
      {texts.length > 0 && (
        <details>
          <summary>{say('ui.speech.more')}</summary>
          {texts.map((text) => (
            <p key={text} {...prose}>
              {text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

function canGo({ act, recorded }: Stop): boolean {
  return act !== undefined && recorded === undefined && !belongsToAVoting(act.type);
}

/** Takes an act of the reader's own out of the line again, wherever it stands in it. */
function TakeOut({ stop }: { readonly stop: Stop }): JSX.Element {
  const say = useSay();
  const send = useAct();
  const focus = useFocus();
  function takeOut(): void {
    focus('undo', { preventScroll: true });
    send({ type: 'removeAct', at: stop.index });
  }
  return (
    <button type="button" className="link" onClick={takeOut}>
      {say('ui.speech.takeOut')}
    </button>
  );
}
