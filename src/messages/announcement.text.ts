import { isUnanimous, unreachable, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import type { Say } from './say.ts';
import { amendmentText, join, sentence } from './text.ts';

export type Announcement = Pick<Extract<Speech, { kind: 'result' }>, 'question' | 'outcome' | 'fallen' | 'resolution'>;

/**
 * The President announces a result: on a draft resolution in the fixed sentences of S/PV.7785 and the records beside it;
 * on anything else it is told. Where two permanent members voted against, the record has the singular all the same
 * (S/2011/612, 4 October 2011).
 */
export function announcementText(say: Say, { question, outcome, fallen, resolution }: Announcement): string {
  if (question.kind === 'draftResolution') return formula(say, outcome, resolution);
  const told = join(say, countText(say, question, outcome), verdictText(say, question, outcome));
  if (fallen === undefined) return told;
  const isDraft = question.kind === 'part' && question.amendment === undefined;
  return join(
    say,
    told,
    isDraft
      ? say('speech.fallen', { draft: fallen })
      : sentence(say, say('speech.amendmentFallen', { amendment: amendmentText(say, fallen) })),
  );
}

function formula(say: Say, outcome: Outcome, resolution: string | undefined): string {
  const verdict =
    outcome.kind === 'adopted'
      ? say('speech.result.adopted', {
          unanimous: unanimityOf(outcome),
          number: numberOf(resolution),
          resolution: resolution === undefined ? '' : numberText(resolution),
        })
      : say(`speech.result.${outcome.kind}`);
  const counts =
    outcome.inPart === 'result' ? say('speech.result.countNotKnown') : say('speech.result.count', countsOf(outcome));
  return join(say, counts, verdict);
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
function numberText(resolution: string): string {
  const { number, year } = partsOf(resolution);
  return `${number} (${year})`;
}

/** @throws when it is not the symbol of a resolution: a file is checked before it comes here */
function partsOf(resolution: string): { readonly number: number; readonly year: number } {
  const [, number, year] = /^S\/RES\/(\d+)\((\d{4})\)$/u.exec(resolution) ?? [];
  if (number === undefined || year === undefined) throw new Error(`Not the symbol of a resolution: ${resolution}`);
  return { number: Number(number), year: Number(year) };
}

function unanimityOf(outcome: Outcome): 'yes' | 'no' {
  return isUnanimous(outcome) ? 'yes' : 'no';
}

type Told = Exclude<Question, { kind: 'draftResolution' }>;

function countText(say: Say, question: Told, outcome: Outcome): string {
  if (outcome.inPart === 'result') return say('speech.result.countNotKnown');
  const counts = countsOf(outcome);
  return question.kind === 'part'
    ? say('speech.count.part', {
        ...counts,
        part: question.part,
        draft: question.amendment === undefined ? question.draft : amendmentText(say, question.amendment),
      })
    : say(`speech.count.${question.kind}`, counts);
}

function verdictText(say: Say, question: Told, outcome: Outcome): string {
  const verdict = { outcome: outcome.kind, required: outcome.required, unanimous: unanimityOf(outcome) };
  const count = outcome.kind === 'vetoed' ? outcome.by.length : 0;
  switch (question.kind) {
    case 'ruling':
    case 'objection':
      return say(`speech.verdict.${question.kind}`, verdict);
    case 'part':
      return say('speech.verdict.part', {
        ...verdict,
        count,
        of: question.amendment === undefined ? 'draft' : 'amendment',
      });
    case 'amendment':
    case 'preliminary':
    case 'motion':
    case 'agenda':
    case 'recommendation':
      return say(`speech.verdict.${question.kind}`, { ...verdict, count });
    default:
      return unreachable(question);
  }
}

function countsOf({ tally: { inFavour, against, abstaining } }: Outcome) {
  return { inFavour, against, abstaining };
}
