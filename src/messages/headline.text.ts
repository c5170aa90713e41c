import { isUnanimous, type MemberId, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import type { Names } from './text.ts';

/** The state of a vote in one line: its word, and what made it so. */
export interface Headline {
  /** `Vetoed.` Absent as long as there is no result. */
  readonly word?: string;
  /** `Eleven of fifteen said yes; Russia said no.` */
  readonly rest: string;
}

type Decided = Exclude<Outcome, { kind: 'undetermined' }>;

/** While the votes are being cast, before they are announced, and when they are. @param names short names of States */
export function headlineOf(
  say: Say,
  names: Names,
  {
    question,
    outcome,
    stage,
    name,
  }: {
    readonly question: Question;
    readonly outcome: Outcome;
    readonly stage: 'casting' | 'closed' | 'declared';
    readonly name: string;
  },
): Headline {
  if (stage === 'casting') return { rest: say('headline.casting', { name }) };
  if (stage === 'closed') return { rest: say('headline.closed', { name }) };
  if (outcome.kind === 'undetermined') return { rest: say('headline.notKnown') };
  return { word: wordOf(say, question, outcome), rest: reasonOf(say, names, question, outcome) };
}

/** The word of a result: `Adopted`, `Vetoed`, `Not enough votes`, `Carried` … */
export function resultWord(say: Say, { kind }: Question, outcome: Outcome['kind']): string {
  return say(`result.word.${isText(kind) ? 'text' : kind}`, { outcome });
}

/** The agenda is adopted, as texts are. */
function isText(kind: Question['kind']): kind is 'draftResolution' | 'amendment' | 'part' | 'agenda' {
  return kind === 'draftResolution' || kind === 'amendment' || kind === 'part' || kind === 'agenda';
}

function wordOf(say: Say, question: Question, { kind }: Decided): string {
  return say('headline.word', { word: resultWord(say, question, kind) });
}

function reasonOf(say: Say, names: Names, question: Question, outcome: Decided): string {
  const { tally, required } = outcome;
  if (outcome.inPart === 'result') return say('headline.countNotKnown');
  const seats = tally.inFavour + tally.against + tally.abstaining + tally.notParticipating;
  const numbers = {
    yesFirst: numberText(say, tally.inFavour, 'first'),
    seats: numberText(say, seats),
    needed: numberText(say, required),
  };
  const { kind } = question;
  if (outcome.kind === 'vetoed') {
    return say('headline.vetoed', { kind, ...numbers, by: vetoingText(say, names, outcome.by) });
  }
  if (outcome.kind === 'insufficientVotes') return say('headline.short', { kind, ...numbers });
  if (isUnanimous(outcome)) return say('headline.unanimous', { seats: numbers.seats });
  return say(question.matter === 'procedural' ? 'headline.procedure' : 'headline.adopted', { kind, ...numbers });
}

/** At most two are named; of more the number: `three of the five`. */
function vetoingText(say: Say, names: Names, by: readonly MemberId[]): string {
  return by.length > 2
    ? say('headline.vetoing', { count: numberText(say, by.length) })
    : say.list(by.map((member) => names(member)));
}

/** A number up to fifteen is a word. @param place `first` at the beginning of a sentence */
export function numberText(say: Say, value: number, place: 'first' | 'inside' = 'inside'): string {
  return say(place === 'first' ? 'number.first' : 'number.inside', { value });
}
