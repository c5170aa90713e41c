import type { JSX } from 'react';
import type { Wording } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly words: readonly (keyof Wording)[];
  readonly wording: Wording;
  readonly setWording: (word: keyof Wording, text: string) => void;
}

/** One small field for each of the words that the acts below it need. */
export function WordingFields({ words, wording, setWording }: Props): JSX.Element | undefined {
  const say = useSay();
  if (words.length === 0) return undefined;
  return (
    <div className="wording">
      {words.map((word) => (
        <label key={word}>
          <span>{say('ui.told', { word })}</span>
          <input
            type="text"
            defaultValue={wording[word]}
            onChange={(event) => setWording(word, event.target.value.trim())}
          />
        </label>
      ))}
    </div>
  );
}
