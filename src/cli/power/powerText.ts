import type { Say } from '../../messages/say.ts';
import { councilText, membersText } from '../analyse/analyseText.ts';
import type { Names } from '../../messages/sentences.ts';
import { namesOfMembers } from '../args/councilFlags.ts';
import type { Ink } from '../io/ink.ts';
import { wrap } from '../io/layout.ts';
import type { DecisionRule, RequiredPower } from '../../tools/index.ts';
import type { PowerBody, ReformNamed, SeatRow } from './powerBody.ts';
import type { MemberPowers, Powers } from './powers.ts';

/** Power for a terminal of 80 columns: seats of one kind have the same, so they share a row. */
export function powerText(body: PowerBody, powers: Powers, say: Say, ink: Ink): string {
  const { council, of, rule } = body;
  const required = rule.requiredVotes ?? council.requiredVotes;
  const names = namesOfMembers(say, 'reform' in of ? undefined : of.date);
  const head =
    'reform' in of
      ? say('cli.power.reform', { name: of.reform, members: council.seats.length, required })
      : councilText(of, required, say);
  const number = new Intl.NumberFormat(say.locale);
  const all = 2n ** BigInt(council.seats.length);
  const patterns = {
    adopting: number.format(BigInt(powers.adoptingPatterns)),
    all: number.format(3n ** BigInt(council.seats.length)),
  };
  const coalitions = { winning: number.format(BigInt(powers.winningCoalitions)), all: number.format(all) };
  const votes = 'reform' in of ? [...votesText(of, say), ...holdersText(of, say, names)] : [];
  const blocks = [
    [
      wrap(head),
      ...(rule.name === 'charter' ? [] : [wrap(ruleText(rule, say, names))]),
      ...votes.map((text) => wrap(text)),
      wrap(say('cli.power.coalitions', coalitions)),
      wrap(say('cli.power.patterns', patterns)),
    ],
    [ink.heading(headText(say)), ...body.kinds.flatMap((kind) => kindLines(kind, powers, say, names))],
    [wrap(say('cli.power.shapleyShubik'))],
    [wrap(say('cli.power.banzhaf'))],
    [wrap(say('cli.power.abstention'))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Power where each number of votes is required. */
export function byRequiredText(
  rows: readonly RequiredPower[],
  { council, rule }: Pick<PowerBody, 'council' | 'rule'>,
  say: Say,
  ink: Ink,
): string {
  const now = rule.requiredVotes ?? council.requiredVotes;
  const seats = (['withVeto', 'withoutVeto'] as const).filter((seat) => rows.some((row) => row[seat]));
  const groups = seats.map((seat) => say('cli.power.seat', { seat }).padStart(2 * COLUMN)).join('');
  const names = seats.flatMap(() =>
    (['shapleyShubik', 'banzhaf'] as const).map((column) => say('cli.power.column', { column }).padStart(COLUMN)),
  );
  const lines = rows.map((row) => {
    const numbers = seats.flatMap((seat) => [row[seat]?.shapleyShubik ?? 0, row[seat]?.banzhaf ?? 0]);
    const told = `${row.required === now ? MARK : ' '}${String(row.required).padStart(NARROW - 1)}`;
    return `${told}${numbers.map((number) => number.toFixed(DIGITS).padStart(COLUMN)).join('')}`;
  });
  const head = `${' '.repeat(NARROW)}${groups}\n${say('cli.power.requiredColumn').padEnd(NARROW)}${names.join('')}`;
  return `\n${ink.heading(wrap(say('cli.power.everyRequired')))}\n${[head, ...lines].join('\n')}\n`;
}

export const NARROW = 9;
/** Before the number of votes, or the quota, that is required now. */
export const MARK = '*';

/** By which rule, where it is not the Charter's. */
export function ruleText(rule: DecisionRule, say: Say, names: Names): string {
  const members = membersText(rule.obligatoryAbstainers ?? [], say, names);
  return say('cli.analyse.rule', { rule: rule.name, members });
}

/** A number that nobody gave, or that we could not read where it is said to stand. */
export function votesText({ votes }: Pick<ReformNamed, 'votes'>, say: Say): string[] {
  return votes === 'unverified' || votes === 'toBeChosen' ? [say('cli.power.votes', { votes })] : [];
}

/** Which of the five keep the veto, where nothing says so. */
function holdersText({ open }: ReformNamed, say: Say, names: Names): string[] {
  return open.length === 0 ? [] : [say('cli.power.holdersOpen', { members: membersText(open, say, names) })];
}

export const LABEL = 26;
export const COLUMN = 10;
const INDENT = 2;
const COLUMNS = ['shapleyShubik', 'banzhaf', 'share', 'shapleyShubik', 'share'] as const;
/** So many of them belong to the game without abstention. */
const BINARY = 3;

function headText(say: Say): string {
  const groups = [
    say('cli.power.binary').padStart(BINARY * COLUMN),
    say('cli.power.ternary').padStart((COLUMNS.length - BINARY) * COLUMN),
  ];
  const names = COLUMNS.map((column) => say('cli.power.column', { column }).padStart(COLUMN));
  return `${' '.repeat(LABEL)}${groups.join('')}\n${say('cli.power.each').padEnd(LABEL)}${names.join('')}`;
}

function kindLines({ kind, members, states }: SeatRow, powers: Powers, say: Say, names: Names): string[] {
  const found = powers.members.find(({ member }) => member === members[0]);
  if (!found) throw new Error(`A kind of seats without power: ${kind}`);
  const { shapleyShubik, banzhaf, banzhafNormalised, withAbstention } = found;
  const numbers = [
    shapleyShubik,
    banzhaf,
    banzhafNormalised,
    withAbstention.shapleyShubik,
    withAbstention.banzhafNormalised,
  ];
  const row = numbers.map((number) => number.toFixed(DIGITS).padStart(COLUMN)).join('');
  const label = say('cli.power.kind', { kind, count: members.length });
  const shown = label.length < LABEL ? [`${label.padEnd(LABEL)}${row}`] : [label, `${' '.repeat(LABEL)}${row}`];
  const others = members.length - states.length;
  const named = states.map((state) => names(state));
  const told = [...named, ...(named.length > 0 && others > 0 ? [say('cli.power.newSeats', { count: others })] : [])];
  return [...shown, ...fractionLines(found.fractions), ...(told.length > 0 ? [wrap(told.join(', '), INDENT)] : [])];
}

/** The fractions beneath the decimals, those that are short enough. */
export function fractionLines({ shapleyShubik, banzhaf, banzhafNormalised }: MemberPowers['fractions']): string[] {
  const shown = [shapleyShubik, banzhaf, banzhafNormalised].map((fraction) =>
    fraction.length < COLUMN && !fraction.startsWith('0/') ? fraction : '',
  );
  if (shown.every((fraction) => fraction === '')) return [];
  return [`${' '.repeat(LABEL)}${shown.map((fraction) => fraction.padStart(COLUMN)).join('')}`.trimEnd()];
}

export const DIGITS = 7;
