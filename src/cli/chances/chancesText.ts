import { ENDS, type ChancesAnswer, type Influence } from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import { councilText, lawText, membersText } from '../analyse/analyseText.ts';
import { namesOfMembers } from '../args/councilFlags.ts';
import type { ForecastQuestion } from './chancesReport.ts';
import type { Ink } from '../io/ink.ts';
import { wrap } from '../io/layout.ts';

/** The chances for a terminal of 80 columns. */
export function chancesText(question: ForecastQuestion, answer: ChancesAnswer, say: Say, ink: Ink): string {
  const { of } = question;
  const { chances, influences, required } = answer;
  const names = namesOfMembers(say, of.date);
  const percent = new Intl.NumberFormat(say.locale, {
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const shown = (chance: number): string => percent.format(chance);
  const blocks = [
    [wrap(councilText(of, required, say)), wrap(lawText(question, say, names))],
    [
      ink.heading(say('cli.chances.ends')),
      ...ENDS.map((end) => `  ${say('cli.chances.end', { end }).padEnd(LABEL)}${shown(chances[end]).padStart(COLUMN)}`),
    ],
    [
      ink.heading(wrap(say('cli.chances.distribution', { required }))),
      ...chances.inFavour.map((chance, votes) => barText(votes, chance, required, shown(chance))),
    ],
    [
      ink.heading(headText(say)),
      ...influences.members.map((influence) => influenceText(influence, names(influence.member), shown)),
    ],
    [
      wrap(
        influences.most === undefined
          ? say('cli.chances.certain')
          : say('cli.chances.most', { member: membersText([influences.most], say, names) }),
      ),
    ],
    [wrap(say('cli.chances.meaning'))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const LABEL = 26;
const COLUMN = 12;
const BAR = 50;
const NUMBERS = ['ifInFavour', 'ifAgainst', 'influence', 'uncertainty'] as const;

/** Enough votes are drawn heavy, too few light. */
function barText(votes: number, chance: number, required: number, shown: string): string {
  const bar = (votes >= required ? '#' : '-').repeat(Math.round(chance * BAR));
  return `${String(votes).padStart(4)}${shown.padStart(COLUMN)}  ${bar}`.trimEnd();
}

function headText(say: Say): string {
  const names = NUMBERS.map((column) => say('cli.chances.column', { column }).padStart(COLUMN));
  return `${say('cli.chances.influence').padEnd(LABEL + 2)}${names.join('')}`;
}

function influenceText(influence: Influence, name: string, shown: (chance: number) => string): string {
  const numbers = NUMBERS.map((column) => shown(influence[column]).padStart(COLUMN));
  return name.length < LABEL
    ? `  ${name.padEnd(LABEL)}${numbers.join('')}`
    : `  ${name}\n${' '.repeat(LABEL + 2)}${numbers.join('')}`;
}
