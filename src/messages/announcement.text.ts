import { isUnanimous, type Outcome } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';

/** The two sentences of an announcement: how many voted how, and what follows from it. */
export interface Announcement {
  readonly counts: string;
  readonly verdict: string;
}

/**
 * The President announces the result on a draft resolution in the fixed sentences of S/PV.7785 and the records beside it.
 * Where two permanent members voted against, the record has the singular all the same (S/2011/612, 4 October 2011).
 *
 * @param resolution the symbol of the resolution that the draft became
 */
export function announcementText(say: Say, outcome: Outcome, resolution: string | undefined): Announcement {
  const verdict =
    outcome.kind === 'adopted'
      ? say('speech.result.adopted', {
          unanimous: unanimityOf(outcome),
          number: numberOf(resolution),
          resolution: resolution === undefined ? '' : numberText(say, resolution),
        })
      : say(`speech.result.${outcome.kind}`);
  const counts =
    outcome.inPart === 'result' ? say('speech.result.countNotKnown') : say('speech.result.count', countsOf(outcome));
  return { counts, verdict };
}

/**
 * Whether the number of a resolution was announced with it, was given to it later, or is not there to be said. The system
 * of numbers was adopted in 1964 and applied to earlier resolutions (note in Resolutions and Decisions of the Security
 * Council, 1946).
 */
export function numberOf(resolution: string | undefined): 'announced' | 'later' | 'none' {
  if (resolution === undefined) return 'none';
  return partsOf(resolution).year > LAST_YEAR_WITHOUT_NUMBERS ? 'announced' : 'later';
}

const LAST_YEAR_WITHOUT_NUMBERS = 1964;

/** `2774 (2025)` of `S/RES/2774(2025)`. */
function numberText(say: Say, resolution: string): string {
  const { number, year } = partsOf(resolution);
  return say('resolution.numbered', { number: String(number), year: String(year) });
}

/** @throws when it is not the symbol of a resolution: a file is checked before it comes here */
function partsOf(resolution: string): { readonly number: number; readonly year: number } {
  const [, number, year] = /^S\/RES\/(\d+)\((\d{4})\)$/u.exec(resolution) ?? [];
  if (number === undefined || year === undefined) throw new Error(`Not the symbol of a resolution: ${resolution}`);
  return { number: Number(number), year: Number(year) };
}

export function unanimityOf(outcome: Outcome): 'yes' | 'no' {
  return isUnanimous(outcome) ? 'yes' : 'no';
}

export function countsOf({ tally: { inFavour, against, abstaining } }: Outcome) {
  return { inFavour, against, abstaining };
}
