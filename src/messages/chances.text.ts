import { unreachable, type MemberId, type Question } from '../../machines/rules/index.ts';
import type { Chances } from '../analysis/chances.ts';
import type { Condition, ForecastProblem } from '../analysis/forecast.ts';
import type { Influences } from '../analysis/influence.ts';
import type { CaseProblem } from '../tools/index.ts';
import { questionInText } from './question.text.ts';
import type { Say } from './say.ts';
import { inText, list, sentence, voteText, type Names } from './text.ts';
import { caseProblemText } from './whatif.text.ts';

/**
 * A chance in per cent: two decimals, or three digits where that says more. Only what is certain is 0% or 100%, give or
 * take what adding up rounds.
 */
export function percentText(say: Say, chance: number): string {
  if (chance < NOTHING) return percent(say, 0, {});
  if (chance > 1 - NOTHING) return percent(say, 1, {});
  if (chance < SMALL) return percent(say, chance, { maximumSignificantDigits: 3 });
  const left = Math.ceil(-Math.log10(1 - chance)) - 1; // 99.997%, not 100.00%
  return percent(say, chance, { maximumFractionDigits: Math.max(2, left) });
}

/** The same with at most one decimal, for sliders: `33.3%`. */
export function shortPercentText(say: Say, chance: number): string {
  if (chance > NOTHING && chance < 0.0005)
    return say('chances.lessThan', { percent: percent(say, 0.001, { maximumFractionDigits: 1 }) });
  if (chance < 1 - NOTHING && chance > 0.9995)
    return say('chances.moreThan', { percent: percent(say, 0.999, { maximumFractionDigits: 1 }) });
  return percent(say, chance, { maximumFractionDigits: 1 });
}

/** Below this, a chance is the rounding of a sum. */
const NOTHING = 1e-12;
const SMALL = 0.01;

/** How the question is likely to end, in one sentence. */
export function chancesText(
  say: Say,
  names: Names,
  { adopted, vetoed, insufficientVotes }: Chances,
  question: Question | undefined,
): string {
  const subject = question ? questionInText(say, names, question) : say('chances.anyDraft');
  const kind = question?.kind ?? 'draftResolution';
  const veto = question?.matter === 'procedural' ? 'no' : 'yes';
  const certain = [adopted, vetoed, insufficientVotes].map((chance) => chance > 1 - NOTHING);
  const end =
    certain[0] === true
      ? 'adopted'
      : certain[1] === true
        ? 'vetoed'
        : certain[2] === true
          ? 'insufficientVotes'
          : undefined;
  if (end) return sentence(say, say('chances.certain', { subject, end, kind }));
  const [first, second, third] = [adopted, vetoed, insufficientVotes].map((chance) => percentText(say, chance));
  return sentence(
    say,
    say('chances.open', {
      subject,
      kind,
      veto,
      adopted: first ?? '',
      vetoed: second ?? '',
      insufficientVotes: third ?? '',
    }),
  );
}

/** Whose uncertainty matters most: a member, some alike, or a bloc that moves as one. */
export function mostText(say: Say, names: Names, { members, most }: Influences, bloc: readonly MemberId[]): string {
  const first = members.find(({ member }) => member === most);
  if (!first) return say('chances.most.nobody');
  const values = {
    points: pointsText(say, first.uncertainty),
    ifInFavour: percentText(say, first.ifInFavour),
    ifAgainst: percentText(say, first.ifAgainst),
  };
  if (bloc.length > 1) return sentence(say, say('chances.most.bloc', { ...values, members: list(say, names, bloc) }));
  const alike = members
    .filter(({ uncertainty }) => Math.abs(uncertainty - first.uncertainty) < NOTHING)
    .map(({ member }) => member);
  if (alike.length === members.length) return say('chances.most.all', values);
  return alike.length > 1
    ? sentence(say, say('chances.most.alike', { ...values, members: list(say, names, alike) }))
    : sentence(say, say('chances.most.one', { ...values, member: inText(names, first.member) }));
}

/** A difference of two chances, in percentage points. */
export function pointsText(say: Say, difference: number): string {
  const points = difference < NOTHING ? 0 : difference * 100;
  const digits = points < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };
  return say('chances.points', { points: formatted(say, points, digits) });
}

/** `If China abstains, Angola abstains.` */
export function conditionText(say: Say, names: Names, { when, follows }: Condition): string {
  const clause = ({ member, vote }: Condition['when']): string =>
    say(`chances.does.${vote}`, { member: inText(names, member) });
  return say('chances.condition', { when: clause(when), follows: clause(follows) });
}

/** `bloc A`, from 0. */
export function blocText(say: Say, number: number): string {
  return say('chances.bloc', { letter: String.fromCodePoint(A + number) });
}

const A = 'A'.codePointAt(0) ?? 0;

/** Why there are no chances: where, what was found, what is expected there. @param numbers what each bloc is called */
export function forecastProblemText(
  say: Say,
  names: Names,
  problem: ForecastProblem | CaseProblem,
  numbers: readonly number[] = [],
): string {
  const bloc = (place: number): string => blocText(say, numbers[place] ?? place);
  switch (problem.kind) {
    case 'noRow':
      return sentence(say, say('chances.problem.noRow', { member: inText(names, problem.place.member) }));
    case 'notOnTheCouncil':
      return say('chances.problem.notOnTheCouncil', {
        found: problem.found,
        expected: say.list(problem.expected.map((member) => names(member))),
      });
    case 'notAProbability': {
      const { member, vote } = problem.place;
      return sentence(
        say,
        say('chances.problem.notAProbability', {
          member: inText(names, member),
          vote: voteText(say, vote),
          found: formatted(say, problem.found, {}),
        }),
      );
    }
    case 'sum':
      return sentence(
        say,
        say('chances.problem.sum', {
          member: inText(names, problem.place.member),
          found: formatted(say, problem.found, { maximumFractionDigits: 9 }),
        }),
      );
    case 'tooManyLinks':
      return say('chances.problem.tooManyLinks', { found: problem.found, atMost: problem.expected.atMost });
    case 'inTwoBlocs':
      return sentence(
        say,
        say('chances.problem.inTwoBlocs', { member: inText(names, problem.place.member), found: problem.found }),
      );
    case 'blocDisagrees':
      return sentence(
        say,
        say('chances.problem.blocDisagrees', {
          bloc: bloc(problem.place.bloc),
          member: inText(names, problem.place.member),
        }),
      );
    case 'withinOneBloc':
      return say('chances.problem.withinOneBloc', {
        condition: problem.place.condition + 1,
        text: conditionText(say, names, problem.found),
      });
    case 'circle': {
      const conditions = say.list(problem.place.conditions.map((condition) => formatted(say, condition + 1, {})));
      return say('chances.problem.circle', { conditions, count: problem.place.conditions.length });
    }
    case 'contradiction': {
      const [one, other] = problem.found;
      return say('chances.problem.contradiction', {
        one: problem.place.conditions[0] + 1,
        other: problem.place.conditions[1] + 1,
        member: inText(names, other.follows.member),
        first: say(`vote.${one.follows.vote}`),
        second: say(`vote.${other.follows.vote}`),
      });
    }
    case 'outOfRange':
    case 'twoSeats':
    case 'notAVote':
      return caseProblemText(say, problem);
    default:
      return unreachable(problem);
  }
}

function percent(say: Say, chance: number, digits: Intl.NumberFormatOptions): string {
  return formatted(say, chance, { style: 'percent', ...digits });
}

/** Formats are slow to make, and few. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatted(say: Say, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${say.locale} ${JSON.stringify(options)}`;
  const known = FORMATS.get(key) ?? new Intl.NumberFormat(say.locale, options);
  FORMATS.set(key, known);
  return known.format(value);
}
