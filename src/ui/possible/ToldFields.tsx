import type { JSX } from 'react';
import type { Told } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly words: readonly (keyof Told)[];
  readonly told: Told;
  readonly tell: (word: keyof Told, text: string) => void;
}

/** One small field for each of the words that the acts below it need. */
export function ToldFields({ words, told, tell }: Props): JSX.Element | undefined {
  const say = useSay();
  if (words.length === 0) return undefined;
  return (
    <div className="told">
      {words.map((word) => (
        <label key={word}>
          <span>{say('ui.told', { word })}</span>
          <input type="text" defaultValue={told[word]} onChange={(event) => tell(word, event.target.value.trim())} />
        </label>
      ))}
    </div>
  );
}
