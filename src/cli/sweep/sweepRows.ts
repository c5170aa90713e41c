import { decide, type MemberId, type QuestionKey, type Vote, type Votes } from '../../../machines/rules/index.ts';
import { CHARTER, decisionUnder, type DecisionRule } from '../../tools/index.ts';
import type { SweptQuestion } from './sweepQuestion.ts';
import type { Varied } from './sweepVary.ts';
import { countsOf } from '../adjudicate/verdict.ts';

/** All that varies on one question. */
export interface Sweep {
  readonly question: SweptQuestion;
  readonly varied: readonly Varied[];
  readonly rule: DecisionRule;
}

const COUNTED = ['outcome', 'inFavour', 'against', 'abstaining', 'notParticipating', 'vetoes'] as const;

/** What varies, question by question, in the order in which each was first named. */
export function sweepsOf(
  varied: readonly Varied[],
  questions: readonly SweptQuestion[],
  rule: DecisionRule = CHARTER,
): Sweep[] {
  const keys = [...new Set(varied.map(({ question }) => question))];
  return keys.flatMap((key) => {
    const question = questions.find((known) => known.key === key);
    return question ? [{ question, varied: varied.filter((one) => one.question === key), rule }] : [];
  });
}

/** In how many ways the votes can fall. */
export function combinationsOf(varied: readonly Varied[]): bigint {
  return varied.reduce((product, { votes }) => product * BigInt(votes.length), 1n);
}

/**
 * The names of the columns: one for each member that varies; then the outcome and the counts, with the question before
 * each of them where there is more than one.
 */
export function headOf(varied: readonly Varied[], sweeps: readonly Sweep[]): string {
  const members = varied.map(({ question, member }) => `${question}:${member}`);
  const counts = sweeps.flatMap(({ question: { key } }) =>
    COUNTED.map((name) => (sweeps.length === 1 ? name : `${key}:${name}`)),
  );
  return `${[...members, ...counts].map(quoted).join(',')}\n`;
}

/** Every combination as a row, the last member changing fastest; in pieces of many rows, made as they are asked for. */
export function* rowsOf(
  varied: readonly Varied[],
  sweeps: readonly Sweep[],
): Generator<{ readonly text: string; readonly rows: number }> {
  const places = varied.map(() => 0);
  const ends = sweeps.map((sweep) => new Ends(sweep));
  let [text, rows] = ['', 0];
  do {
    const taken = places.map((place, index) => varied[index]?.votes[place] ?? 'notParticipating');
    for (const [index, { question, member }] of varied.entries()) {
      for (const end of ends) end.set(question, member, taken[index] ?? 'notParticipating');
    }
    text += `${taken.join(',')},${ends.map((end) => end.row()).join(',')}\n`;
    rows += 1;
    if (text.length >= PIECE) {
      yield { text, rows };
      [text, rows] = ['', 0];
    }
  } while (advance(places, varied));
  if (rows > 0) yield { text, rows };
}

/** As much as a pipe takes at once. */
const PIECE = 65_536;

/** How one question ends with the votes of the moment. */
class Ends {
  readonly #question: SweptQuestion;
  readonly #rule: DecisionRule;
  readonly #votes: { [member in MemberId]?: Vote };

  constructor({ question, rule }: Sweep) {
    this.#question = question;
    this.#rule = rule;
    this.#votes = { ...question.votes };
  }

  set(question: QuestionKey, member: MemberId, vote: Vote): void {
    if (question === this.#question.key) this.#votes[member] = vote;
  }

  row(): string {
    const { outcome, inFavour, against, abstaining, notParticipating, vetoes } = this.#counts();
    return `${outcome},${inFavour},${against},${abstaining},${notParticipating},${vetoes.join(' ')}`;
  }

  /** The law decides where nothing else is asked for. */
  #counts() {
    const { council, matter } = this.#question;
    const votes: Votes = this.#votes;
    if (this.#rule.name === 'charter') return countsOf(decide(votes, council, matter));
    const answer = decisionUnder({ council, matter, votes, rule: this.#rule });
    if (!answer.ok) throw new Error(`${this.#question.key}: ${JSON.stringify(answer.problem)}`);
    const { kind, tally, vetoes } = answer.decision;
    return { ...tally, outcome: kind, vetoes: kind === 'vetoed' ? vetoes : [] };
  }
}

/** The next combination; `false` after the last. */
function advance(places: number[], varied: readonly Varied[]): boolean {
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const next = (places[index] ?? 0) + 1;
    const isLast = next >= (varied[index]?.votes.length ?? 0);
    places[index] = isLast ? 0 : next;
    if (!isLast) return true;
  }
  return false;
}

function quoted(name: string): string {
  return /[",\r\n]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
