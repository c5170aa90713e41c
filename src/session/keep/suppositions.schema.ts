import * as v from 'valibot';
import { VOTES, type MemberId } from '../../../machines/rules/index.ts';
import type { Condition } from '../../analysis/forecast.ts';
import { MOST_SEATS, TOLERANCE } from '../../analysis/bounds.ts';
import { OWN_PLACES, ownReform } from '../../analysis/reform.own.ts';
import { RULE_NAMES } from '../../analysis/rule.ts';
import { LIMITS } from '../../limits.ts';
import type { Scenario } from '../../scenario/index.ts';
import {
  NOTHING_SUPPOSED,
  PRESETS,
  withSupposed,
  type Plan,
  type PowerChoice,
  type Supposed,
} from '../edit/suppositions.ts';
import { keyed, list, table, text, whole } from './forms.ts';

/** Questions, reforms, members, conditions: more of each than a meeting has. */
const MANY = LIMITS.lines;

const members = list(v.unknown(), MANY, 'list');

const laid = keyed(
  {
    name: v.picklist(RULE_NAMES, 'rule'),
    massAtrocity: v.exactOptional(v.unknown()),
    parties: v.exactOptional(members),
    own: keyed(
      {
        vetoes: v.union([v.literal('none'), whole(1)], 'number'),
        requiredVotes: v.exactOptional(whole(1)),
      },
      'rule',
    ),
  },
  'rule',
);

const council = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const read = ownReform(value);
    if (read.ok) return read.reform.seats;
    addIssue({ message: 'council', input: value });
    return NEVER;
  }),
);

const chance = v.pipe(v.number('chances'), v.minValue(0, 'chances'), v.maxValue(1, 'chances'));

const row = v.pipe(
  v.unknown(),
  v.check((value) => v.is(fourChances, value), 'chances'), // a row is wrong as a whole: its chances belong together
  v.transform((value) => v.parse(fourChances, value)),
);

const fourChances = v.pipe(
  v.object({ inFavour: chance, against: chance, abstaining: chance, notParticipating: chance }),
  v.check((four) => Math.abs(VOTES.reduce((sum, vote) => sum + four[vote], 0) - 1) <= TOLERANCE),
);

const cast = keyed({ member: text, vote: v.picklist(VOTES, 'vote') }, 'chances');

/** @param seats members that sit: a bloc has one, so there are no more blocs than members */
function planOf(seats: number) {
  return keyed(
    {
      preset: v.picklist(PRESETS, 'chances'),
      rows: table(row, MANY, 'list'),
      blocs: v.exactOptional(list(v.tuple([v.unknown(), whole(0, seats - 1, 'bloc')], 'list'), MANY, 'list')),
      conditions: list(keyed({ when: cast, follows: cast }, 'chances'), MANY, 'list'),
      four: v.exactOptional(v.unknown()),
    },
    'chances',
  );
}

const power = v.variant(
  'of',
  [
    v.object({ of: v.literal('date'), date: text }, 'council'),
    v.object({ of: v.literal('reform'), name: text, votes: v.exactOptional(v.unknown()) }, 'council'),
    v.object({ of: v.literal('own'), numbers: table(v.unknown(), MANY, 'council') }, 'council'),
    v.object(
      { of: v.literal('weights'), weights: text, quota: v.exactOptional(v.unknown()), holders: text },
      'council',
    ),
  ],
  'council',
);

/** What stood in the fields, also where it makes no Council: the page says so there. */
function powerIn(found: v.InferOutput<typeof power>): PowerChoice {
  switch (found.of) {
    case 'date':
      return found;
    case 'reform': {
      const votes = numberIn(found.votes);
      return { of: 'reform', name: found.name, ...(votes === undefined ? {} : { votes }) };
    }
    case 'weights': {
      const quota = numberIn(found.quota);
      return {
        of: 'weights',
        weights: found.weights,
        ...(quota === undefined ? {} : { quota }),
        holders: found.holders,
      };
    }
    case 'own':
      return {
        of: 'own',
        numbers: Object.fromEntries(
          OWN_PLACES.flatMap((place) => {
            const number = Object.hasOwn(found.numbers, place) ? numberIn(found.numbers[place]) : undefined;
            return number === undefined ? [] : [[place, number] as const];
          }),
        ),
      };
  }
}

/** An empty field was written as nothing. */
function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= MOST_SEATS ** 2 ? value : undefined;
}

/** What somebody supposed. @param seats members that sit */
export function supposedSchema(seats: number) {
  return keyed(
    {
      laid,
      required: v.exactOptional(table(whole(1), MANY, 'list')),
      council: v.exactOptional(council),
      locked: v.exactOptional(members),
      oneStep: v.exactOptional(v.unknown()),
      chances: v.exactOptional(table(planOf(seats), MANY, 'list')),
      power: v.exactOptional(power),
    },
    'rule',
  );
}

type Found = v.InferOutput<ReturnType<typeof supposedSchema>>;

/** What somebody supposed of this meeting: a State that does not sit in this edition of it is left out. */
export function supposedIn(found: Found, scenario: Scenario): Supposed {
  const { laid: rule, required, council: seats, locked, oneStep, chances, power: whose } = found;
  const { name, massAtrocity, parties, own } = rule;
  return withSupposed(NOTHING_SUPPOSED, {
    laid: {
      name,
      massAtrocity: massAtrocity === true,
      ...(parties === undefined ? {} : { parties: membersOf(parties, scenario) }),
      own,
    },
    ...(required === undefined ? {} : { required }),
    ...(seats === undefined ? {} : { council: seats }),
    ...(locked === undefined ? {} : { locked: membersOf(locked, scenario) }),
    ...(oneStep === true ? { oneStep } : {}),
    ...(chances === undefined ? {} : { chances: mapped(chances, (plan) => planIn(plan, scenario)) }),
    ...(whose === undefined ? {} : { power: powerIn(whose) }),
  });
}

type FoundPlan = v.InferOutput<ReturnType<typeof planOf>>;

function planIn({ preset, rows, blocs, conditions, four }: FoundPlan, scenario: Scenario): Plan {
  const member = (code: unknown) => memberIn(code, scenario);
  return {
    preset,
    rows: Object.fromEntries(Object.entries(rows).filter(([code]) => member(code) !== undefined)),
    ...(blocs === undefined
      ? {}
      : {
          blocs: blocs.flatMap(([code, number]) => {
            const own = member(code);
            return own === undefined ? [] : [[own, number] as const];
          }),
        }),
    conditions: conditions.flatMap(({ when, follows }): Condition[] => {
      const [one, other] = [member(when.member), member(follows.member)];
      return one && other
        ? [{ when: { member: one, vote: when.vote }, follows: { member: other, vote: follows.vote } }]
        : [];
    }),
    four: four === true,
  };
}

function mapped<From, To>(values: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}

function membersOf(codes: readonly unknown[], scenario: Scenario): MemberId[] {
  return codes.flatMap((code) => memberIn(code, scenario) ?? []);
}

function memberIn(code: unknown, { members: all }: Scenario): MemberId | undefined {
  return all.find(({ id }) => id === code)?.id;
}
