import { isVote, VOTES, type MemberId } from '../../../machines/rules/index.ts';
import type { Cast, Condition, Forecast, Probabilities } from '../../analysis/forecast.ts';
import { MOST_SEATS, TOLERANCE } from '../../analysis/bounds.ts';
import { OWN_PLACES, ownReform } from '../../analysis/reform.own.ts';
import type { ReformSeats } from '../../analysis/reform.ts';
import { RULE_NAMES } from '../../analysis/rule.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Laid } from '../edit/ruleChoice.ts';
import { keyed, list, text, whole, Wrong } from './outside.ts';
import {
  NOTHING_SUPPOSED,
  PRESETS,
  withSupposed,
  type Plan,
  type PowerChoice,
  type Supposed,
} from '../edit/supposed.ts';

/**
 * Reads what somebody supposed: from outside, so nothing is trusted. A State that does not sit in this edition of the
 * meeting is left out.
 * @throws Wrong
 */
export function supposedIn(value: unknown, scenario: Scenario): Supposed {
  const { laid, required, council, locked, oneStep, chances, power } = keyed(value, 'supposed', 'rule');
  return withSupposed(NOTHING_SUPPOSED, {
    laid: laidIn(laid, scenario),
    ...(required === undefined ? {} : { required: requiredIn(required) }),
    ...(council === undefined ? {} : { council: councilIn(council) }),
    ...(locked === undefined ? {} : { locked: sitting(locked, 'supposed.locked', scenario) }),
    ...(oneStep === true ? { oneStep } : {}),
    ...(chances === undefined ? {} : { chances: chancesIn(chances, scenario) }),
    ...(power === undefined ? {} : { power: powerIn(power) }),
  });
}

function laidIn(value: unknown, scenario: Scenario): Laid {
  const path = 'supposed.laid';
  const { name, massAtrocity, parties, own } = keyed(value, path, 'rule');
  const known = RULE_NAMES.find((one) => one === name);
  if (known === undefined) throw new Wrong(`${path}.name`, name, 'rule');
  const { requiredVotes, vetoes } = keyed(own, `${path}.own`, 'rule');
  return {
    name: known,
    massAtrocity: massAtrocity === true,
    ...(parties === undefined ? {} : { parties: sitting(parties, `${path}.parties`, scenario) }),
    own: {
      vetoes: vetoes === 'none' ? vetoes : whole(vetoes, `${path}.own.vetoes`, 1),
      ...(requiredVotes === undefined ? {} : { requiredVotes: whole(requiredVotes, `${path}.own.requiredVotes`, 1) }),
    },
  };
}

function requiredIn(value: unknown): Readonly<Record<string, number>> {
  const path = 'supposed.required';
  return Object.fromEntries(
    entriesOf(value, path).map(([reform, votes]) => [reform, whole(votes, `${path}.${reform}`, 1)]),
  );
}

function councilIn(value: unknown): ReformSeats {
  const read = ownReform(value);
  if (!read.ok) throw new Wrong('supposed.council', value, 'council');
  return read.reform.seats;
}

function chancesIn(value: unknown, scenario: Scenario): Readonly<Record<string, Plan>> {
  const path = 'supposed.chances';
  return Object.fromEntries(
    entriesOf(value, path).map(([question, plan]) => [question, planIn(plan, `${path}.${question}`, scenario)]),
  );
}

function planIn(value: unknown, path: string, scenario: Scenario): Plan {
  const { preset, rows, blocs, conditions, four } = keyed(value, path, 'chances');
  const known = PRESETS.find((one) => one === preset);
  if (known === undefined) throw new Wrong(`${path}.preset`, preset, 'chances');
  return {
    preset: known,
    rows: rowsIn(rows, `${path}.rows`, scenario),
    ...(blocs === undefined ? {} : { blocs: blocsIn(blocs, `${path}.blocs`, scenario) }),
    conditions: list(conditions, `${path}.conditions`).flatMap((one, at) =>
      conditionIn(one, `${path}.conditions[${at}]`, scenario),
    ),
    four: four === true,
  };
}

function rowsIn(value: unknown, path: string, scenario: Scenario): Forecast {
  return Object.fromEntries(
    entriesOf(value, path).flatMap(([code, row]) => {
      const [member, chances] = [memberIn(code, scenario), rowIn(row, `${path}.${code}`)];
      return member === undefined ? [] : [[member, chances] as const];
    }),
  );
}

function rowIn(value: unknown, path: string): Probabilities {
  const { inFavour, against, abstaining, notParticipating } = keyed(value, path, 'chances');
  const row = { inFavour, against, abstaining, notParticipating };
  const sum = VOTES.reduce((all, vote) => all + (isChance(row[vote]) ? row[vote] : Number.NaN), 0);
  if (!(Math.abs(sum - 1) <= TOLERANCE)) throw new Wrong(path, value, 'chances'); // not a number is not near 1 either
  return row as Probabilities; // each was found to be a chance
}

function blocsIn(value: unknown, path: string, scenario: Scenario): [MemberId, number][] {
  const pairs = list(value, path).map((pair, at) => {
    const [code, number] = list(pair, `${path}[${at}]`);
    return [memberIn(code, scenario), whole(number, `${path}[${at}][1]`, 0)] as const;
  });
  return pairs.flatMap(([member, number]) => (member === undefined ? [] : [[member, number]]));
}

function conditionIn(value: unknown, path: string, scenario: Scenario): Condition[] {
  const condition = keyed(value, path, 'chances');
  const when = castIn(condition['when'], `${path}.when`, scenario);
  const follows = castIn(condition['follows'], `${path}.follows`, scenario);
  return when && follows ? [{ when, follows }] : [];
}

function castIn(value: unknown, path: string, scenario: Scenario): Cast | undefined {
  const { member: code, vote } = keyed(value, path, 'chances');
  const known = text(vote, `${path}.vote`);
  if (!isVote(known)) throw new Wrong(`${path}.vote`, vote, 'vote');
  const member = memberIn(text(code, `${path}.member`), scenario);
  return member && { member, vote: known };
}

function powerIn(value: unknown): PowerChoice {
  const path = 'supposed.power';
  const power = keyed(value, path, 'council');
  switch (power['of']) {
    case 'date':
      return { of: 'date', date: text(power['date'], `${path}.date`) };
    case 'reform': {
      const votes = numberIn(power['votes']);
      return { of: 'reform', name: text(power['name'], `${path}.name`), ...(votes === undefined ? {} : { votes }) };
    }
    case 'own':
      return { of: 'own', numbers: numbersIn(power['numbers'], `${path}.numbers`) };
    default:
      throw new Wrong(`${path}.of`, power['of'], 'council');
  }
}

/** What stood in the fields, also where it makes no Council: the page says so there. */
function numbersIn(value: unknown, path: string): Extract<PowerChoice, { of: 'own' }>['numbers'] {
  const numbers = keyed(value, path, 'council');
  return Object.fromEntries(
    OWN_PLACES.flatMap((place) => {
      const number = numberIn(numbers[place]);
      return number === undefined ? [] : [[place, number]];
    }),
  );
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= MOST_SEATS ** 2 ? value : undefined; // an empty field was written as nothing
}

function sitting(value: unknown, path: string, scenario: Scenario): MemberId[] {
  return list(value, path).flatMap((code) => memberIn(code, scenario) ?? []);
}

function memberIn(code: unknown, { members }: Scenario): MemberId | undefined {
  return members.find(({ id }) => id === code)?.id;
}

function isChance(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function entriesOf(value: unknown, path: string): [string, unknown][] {
  return Object.entries(keyed(value, path, 'list'));
}
