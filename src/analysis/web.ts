import { VOTE_LETTERS, VOTES, type MemberId, type Vote } from '../../machines/rules/index.ts';
import type { Block } from './counting.ts';
import type { Probabilities } from './forecast.ts';

/** Members that vote as one: a bloc, or one member on which a condition bears. */
export interface Unit {
  readonly members: readonly MemberId[];
  readonly row: Probabilities;
  /** Votes in favour that it adds when it is in favour, and vetoes when it is against. */
  readonly votes: number;
  readonly vetoes: number;
  /**
   * The conditions that can bind it, as they are listed. At most one of them holds at a time, or they agree; only where a vote
   * is laid down against a condition can two hold that do not. Then the first binds it.
   */
  readonly bound: readonly Binding[];
}

/** Whenever the unit at the place `unit` (before this one) votes `when`, this one votes `to`. */
export interface Binding {
  readonly unit: number;
  readonly when: Vote;
  readonly to: Vote;
  readonly condition: number;
}

/** Units that depend on each other, in an order in which nobody is bound by a later one. Two webs do not depend on each other. */
export type Web = readonly Unit[];

/**
 * What is laid down about one unit of a web. `set`: it votes so, whatever its row and its conditions say. `only`: of all
 * ways of voting, those in which it does.
 */
export interface Told {
  readonly as: 'set' | 'only';
  readonly unit: number;
  readonly vote: Vote;
}

/**
 * A web as a block of the counts; with `only`, the chances add up to that of the vote. Unit by unit in the order of the
 * web: the chances of every count so far, apart for each combination of votes on which a later condition turns. There
 * are at most 2^conditions of those, so 256.
 */
export function blockOfWeb(web: Web, planes: number, told?: Told): Block {
  const most = web.reduce((sum, { votes }) => sum + votes, 0);
  const nothing = new Float64Array(planes * (most + 1));
  nothing[0] = 1;
  let states: ReadonlyMap<Memory, Float64Array> = new Map([['', nothing]]);
  for (const [place, unit] of web.entries()) {
    const next = new Map<Memory, Float64Array>();
    const later = web.slice(place + 1).flatMap(({ bound }) => bound);
    for (const [memory, chances] of states) {
      for (const [vote, chance] of optionsOf(unit, place, memory, told)) {
        const key = remembered(memory + VOTE_LETTERS[vote], later);
        const sum = next.get(key) ?? new Float64Array(chances.length);
        const [votes, vetoes] = [vote === 'inFavour' ? unit.votes : 0, vote === 'against' ? unit.vetoes : 0];
        addMoved(sum, chances, chance, planes, votes, vetoes);
        next.set(key, sum);
      }
    }
    states = next;
  }
  return { most, chances: states.values().next().value ?? new Float64Array(nothing.length) };
}

/** The votes of the units so far, a letter each; a dot for a vote on which nothing more turns. */
type Memory = string;

type Option = readonly [vote: Vote, chance: number];

function optionsOf({ row, bound }: Unit, place: number, memory: Memory, told: Told | undefined): readonly Option[] {
  const mine = told?.unit === place ? told : undefined;
  if (mine?.as === 'set') return [[mine.vote, 1]];
  const given = bound.find(({ unit, when }) => memory[unit] === VOTE_LETTERS[when])?.to;
  const options: readonly Option[] = given === undefined ? VOTES.map((vote) => [vote, row[vote]]) : [[given, 1]];
  return options.filter(([vote, chance]) => chance > 0 && (mine === undefined || vote === mine.vote));
}

function remembered(memory: Memory, later: readonly Binding[]): Memory {
  if (later.length === 0) return '';
  const turns = (letter: string, unit: number): boolean =>
    later.some((binding) => binding.unit === unit && VOTE_LETTERS[binding.when] === letter);
  return [...memory].map((letter, unit) => (turns(letter, unit) ? letter : '.')).join('');
}

/** Adds the counts so far, with so many more votes and vetoes, at this chance. */
function addMoved(
  sum: Float64Array,
  chances: Float64Array,
  chance: number,
  planes: number,
  votes: number,
  vetoes: number,
): void {
  const stride = sum.length / planes;
  for (let plane = 0; plane < planes; plane += 1) {
    const target = Math.min(plane + vetoes, planes - 1) * stride + votes;
    for (let before = 0; before + votes < stride; before += 1) {
      sum[target + before] = (sum[target + before] ?? 0) + chance * (chances[plane * stride + before] ?? 0);
    }
  }
}
