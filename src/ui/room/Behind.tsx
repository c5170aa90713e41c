import type { JSX } from 'react';
import type { Speech, Stop } from '../../session/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';

/** Where the words come from, and what the record adds; or that nobody said them. */
export default function Behind({ speech, stop }: { readonly speech: Speech; readonly stop: Stop }): JSX.Element | undefined {
  const say = useSay();
  const { prose } = useScenario();
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
            <p key={text} {...prose}>
              {text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
