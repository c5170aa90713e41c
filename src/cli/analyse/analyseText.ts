import { isUnanimous, VOTES, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import {
  asksForMore,
  type Case,
  type Choice,
  type ClosedDecision,
  type Decision,
  type Pattern,
  type Smallest,
  type TurnAnswer,
} from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import { inText, voteText, type Names } from '../../messages/sentences.ts';
import { join } from '../../messages/text.ts';
import { namesOfMembers, type CouncilOfDay } from '../args/councilFlags.ts';
import type { Ink } from '../io/ink.ts';
import { hang, wrap } from '../io/layout.ts';

/** The analysis for a terminal of 80 columns. */
export function analysisText(vote: Case, of: CouncilOfDay, answer: TurnAnswer, say: Say, ink: Ink): string {
  const { decision, smallest: turn, alone } = answer;
  const names = namesOfMembers(say, of.date);
  const blocks = [
    [wrap(councilText(of, decision.required, say)), wrap(lawText(vote, say, names))],
    [
      ink.heading(wrap(headlineText(decision, say, names))),
      ...sidesText(vote, say, names),
      ...countedText(decision, say, names),
    ],
    [ink.heading(wrap(say(`turn.title.${turn.becomes}`))), ...turnLines(turn, say, names)],
    [
      ink.heading(wrap(say('cli.analyse.alone'))),
      ...alone.map(({ member, to }) =>
        wrap(say('cli.analyse.whole', { members: names(member), votes: votesText(to, say) }), INDENT),
      ),
      ...(alone.length === 0 ? [wrap(say('cli.analyse.nobodyAlone'), INDENT)] : []),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export function councilText({ date, council }: CouncilOfDay, required: number, say: Say): string {
  return say('cli.analyse.council', { date: say.day(date), members: council.seats.length, required });
}

/** What is decided, and by which rule. */
export function lawText({ rule, matter }: Pick<Case, 'rule' | 'matter'>, say: Say, names: Names): string {
  const members = membersText(rule.obligatoryAbstainers ?? [], say, names);
  return join(say, say('cli.analyse.matter', { matter }), say('cli.analyse.rule', { rule: rule.name, members }));
}

/** `Adopted`, `Not adopted: 5 votes short` */
export function headlineText({ kind, vetoes, required, tally }: ClosedDecision, say: Say, names: Names): string {
  switch (kind) {
    case 'adopted':
      return say('outcome.headline.adopted', { unanimous: isUnanimous({ kind, tally }) ? 'yes' : 'no' });
    case 'vetoed':
      return say('outcome.headline.vetoed', { members: membersText(vetoes, say, names) });
    default:
      return say('outcome.headline.insufficientVotes', { missing: required - tally.inFavour });
  }
}

export function membersText(members: readonly MemberId[], say: Say, names: Names): string {
  return say.list(members.map((member) => inText(names, member)));
}

const INDENT = 2;
const SIDE_COLUMN = 24;

function sidesText({ votes, council: { seats } }: Case, say: Say, names: Names): string[] {
  return VOTES.flatMap((vote) => {
    const side = seats.map(({ member }) => member).filter((member) => votes[member] === vote);
    if (vote === 'notParticipating' && side.length === 0) return [];
    const named = side.map((member) => names(member));
    return [
      hang(
        say('minutes.side', { vote, count: side.length }),
        SIDE_COLUMN,
        named.length === 0 ? say('minutes.nobody') : named.join(', '),
        INDENT,
      ),
    ];
  });
}

function countedText({ counted }: Decision, say: Say, names: Names): string[] {
  const members = membersText(counted, say, names);
  return counted.length === 0 ? [] : [wrap(say('cli.analyse.counted', { members }), INDENT)];
}

function turnLines(turn: Smallest, say: Say, names: Names): string[] {
  if (turn.kind === 'impossible') return [wrap(say('cli.analyse.impossible'), INDENT)];
  const { size, patterns } = turn;
  const told = { size, ways: Number(turn.ways) };
  return [
    wrap(say('cli.analyse.size', told), INDENT),
    ...patterns.flatMap((pattern) => patternLines(pattern, patterns.length > 1, say, names)),
  ];
}

function patternLines(pattern: Pattern, ofSeveral: boolean, say: Say, names: Names): string[] {
  const lines = pattern.groups.flatMap((group) => groupLines(group, say, names));
  const more = asksForMore(pattern) ? [say('cli.analyse.atLeast', { count: pattern.inFavourAtLeast })] : [];
  const head = ofSeveral ? [wrap(say('cli.analyse.pattern', { ways: Number(pattern.ways) }), INDENT)] : [];
  return [...head, ...[...lines, ...more].map((line) => wrap(line, ofSeveral ? 2 * INDENT : INDENT))];
}

/** Members with the same new votes in one line. */
function groupLines({ count, from }: Choice, say: Say, names: Names): string[] {
  const kinds = [...new Set(from.map(({ to }) => to.join()))];
  const [only, ...others] = kinds.map((kind) => {
    const alike = from.filter(({ to }) => to.join() === kind);
    const members = say.list(alike.map(({ member }) => names(member)));
    return { members, votes: votesText(alike[0]?.to ?? [], say) };
  });
  if (!only) return [];
  if (count === from.length) return [only, ...others].map((kind) => say('cli.analyse.whole', kind));
  if (others.length === 0) return [say('cli.analyse.some', { count, from: from.length, ...only })];
  return [
    say('cli.analyse.someOf', { count, from: from.length }),
    ...[only, ...others].map((kind) => say('cli.analyse.whole', kind)),
  ];
}

function votesText(votes: readonly Vote[], say: Say): string {
  return new Intl.ListFormat(say.locale, { type: 'disjunction' }).format(votes.map((vote) => voteText(say, vote)));
}
