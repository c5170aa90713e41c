import { createEmptyCard, fsrs, Rating, State, type Card, type Grade } from 'ts-fsrs';
import { dateOf, type IsoDate } from '../../../machines/rules/index.ts';
import { BELIEFS, type Belief } from '../lessons/lesson.ts';

/** What a learner has practised. It stays in the browser. */
export interface Progress {
  readonly format: typeof PROGRESS_FORMAT;
  /** Any whole number: two learners are not asked about the same meetings in the same order. */
  readonly seed: number;
  /** One for each belief that was asked about. */
  readonly cards: Readonly<Partial<Record<Belief, BeliefCard>>>;
}

/** What is known of one belief. */
export interface BeliefCard {
  /** The meetings that it was asked about, the last at the end. */
  readonly seen: readonly string[];
  /** The day when it was asked about last, and from which it comes back. */
  readonly last: IsoDate;
  readonly due: IsoDate;
  /** In days: after so many, nine of ten still know the answer. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly answers: number;
  readonly wrong: number;
}

/** Raised when a reader of the format before could not read it any more. */
export const PROGRESS_FORMAT = 1;

/** More meetings than the table has votes are never remembered. */
export const MOST_SEEN = 3000;

export function noProgress(seed: number): Progress {
  return { format: PROGRESS_FORMAT, seed, cards: {} };
}

/** How an answer was found. The clock is never looked at. */
export type Answered = 'right' | 'rightAfterHint' | 'wrong';

const RATING: Readonly<Record<Answered, Grade>> = {
  right: Rating.Good,
  rightAfterHint: Rating.Hard,
  wrong: Rating.Again,
};

/** By days: nothing comes back on the day itself, and nothing is left to chance. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** The progress after one answer. */
export function afterAnswer(
  { cards, ...progress }: Progress,
  belief: Belief,
  meeting: string,
  answered: Answered,
  today: IsoDate,
): Progress {
  const before = cards[belief];
  const { card } = scheduler.next(cardOf(before, today), timeOf(later(today, before?.last)), RATING[answered]);
  const after: BeliefCard = {
    seen: [...(before?.seen ?? []), meeting].slice(-MOST_SEEN),
    last: later(today, before?.last),
    due: dayOf(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    answers: (before?.answers ?? 0) + 1,
    wrong: (before?.wrong ?? 0) + (answered === 'wrong' ? 1 : 0),
  };
  return { ...progress, cards: { ...cards, [belief]: after } };
}

/**
 * The beliefs to be asked about today: those that are due, the longest due first; then some that were never asked about,
 * in the order of the lessons, so many a day.
 */
export function dueOn({ cards }: Progress, today: IsoDate): readonly Belief[] {
  const known = BELIEFS.flatMap((belief) => {
    const due = cards[belief]?.due;
    return due === undefined || due > today ? [] : [{ belief, due }];
  });
  const begun = Object.values(cards).filter(({ answers, last }) => answers === 1 && last === today).length;
  const fresh = BELIEFS.filter((belief) => cards[belief] === undefined).slice(0, Math.max(0, NEW_A_DAY - begun));
  return [...known.toSorted((one, other) => one.due.localeCompare(other.due)).map(({ belief }) => belief), ...fresh];
}

/** So that a first sitting is a short one, and not all comes back on the same day. */
export const NEW_A_DAY = 6;

/** The next day after today on which there is something to be asked about. */
export function nextDue({ cards }: Progress, today: IsoDate): IsoDate {
  const tomorrow = dayOf(new Date(timeOf(today).getTime() + DAY));
  if (BELIEFS.some((belief) => cards[belief] === undefined)) return tomorrow;
  const days = Object.values(cards).map(({ due }) => (due > today ? due : tomorrow));
  return days.toSorted()[0] ?? tomorrow;
}

function cardOf(card: BeliefCard | undefined, today: IsoDate): Card {
  const fresh = createEmptyCard(timeOf(today));
  if (!card) return fresh;
  return {
    ...fresh,
    due: timeOf(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days: daysBetween(card.last, card.due),
    reps: card.answers,
    lapses: card.wrong,
    state: State.Review,
    last_review: timeOf(card.last),
  };
}

/** A clock that was set back does not make an answer older than the one before. */
function later(today: IsoDate, last: IsoDate | undefined): IsoDate {
  return last !== undefined && last > today ? last : today;
}

function timeOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(time: Date): IsoDate {
  return dateOf(time.toISOString().slice(0, 'YYYY-MM-DD'.length));
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to).getTime() - timeOf(from).getTime()) / DAY);
}

const DAY = 86_400_000;
