import type { JSX } from 'react';
import type { Act, ActType } from '../../../machines/rules/index.ts';
import type { PossibleAct, Wording } from '../../session/index.ts';
import { wordingOf } from '../../session/view/later.ts';
import { AmendForm } from './AmendForm.tsx';
import { CountForm } from './CountForm.tsx';
import { DoButton } from './DoButton.tsx';
import { PartsForm } from './PartsForm.tsx';

export interface ActProps {
  readonly wording: Wording;
  readonly setWording: (word: keyof Wording, text: string) => void;
  readonly play: (act: Act) => void;
}

/** Some acts are buttons; of some the reader has to say more. */
export function ActItem({
  possible: { act },
  play,
  wording,
}: ActProps & { readonly possible: PossibleAct }): JSX.Element {
  switch (act.type) {
    case 'amendment.submit':
      return <AmendForm act={act} play={play} />;
    case 'parts.request':
      return <PartsForm act={act} play={play} />;
    case 'ballot.count':
      return <CountForm play={play} />;
    case 'ballot.open':
      return <DoButton act={act.ballot.kind === 'strawPoll' ? act : withCandidates(act, wording)} play={play} />;
    default:
      return <DoButton act={act} play={play} />;
  }
}

/** Whether an act has a form, or words of the reader's in it. */
export function asksMore(act: Act): boolean {
  return FORMS.has(act.type) || wordingOf(act).length > 0;
}

/** Several candidates stand in one field. */
function withCandidates(act: Act, { candidate }: Wording): Act {
  const candidates = candidate
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return act.type === 'ballot.open' && act.ballot.kind !== 'strawPoll'
    ? { ...act, ballot: { ...act.ballot, candidates } }
    : act;
}

/** A button keeps its place, and the focus, while the reader changes the words of its act. */
export function itemKey({ act }: PossibleAct): string {
  return JSON.stringify(act, (key, value: unknown) => (WORDS.has(key) ? key : value));
}

const FORMS: ReadonlySet<ActType> = new Set(['amendment.submit', 'parts.request', 'ballot.count']);
const WORDS = new Set(['until', 'title', 'candidate', 'candidates']);
