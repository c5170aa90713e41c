import type { Puzzle } from '../../learn/puzzles/index.ts';
import { puzzleGradeText, puzzleKindText, puzzleText } from '../../messages/puzzle.text.ts';
import type { Say } from '../../messages/say.ts';
import { voteText } from '../../messages/sentences.ts';
import { VOTES } from '../../../machines/rules/index.ts';
import { namesOfMembers } from '../args/councilFlags.ts';
import type { Ink } from '../io/ink.ts';
import { hang, wrap } from '../io/layout.ts';
import type { PuzzleReport, PuzzlesReport } from './puzzlesReport.ts';

/** The puzzles for a terminal of 80 columns. */
export function puzzlesText(puzzles: readonly Puzzle[], report: PuzzlesReport, say: Say, ink: Ink): string {
  const { seed, count, credit } = report;
  const made = puzzles.length;
  const blocks = [
    [
      wrap(say('cli.puzzles.made', { count: made, seed })),
      ...(made < count ? [wrap(say('cli.puzzles.fewer', { made, count }))] : []),
    ],
    ...puzzles.flatMap((puzzle, place) => {
      const told = report.puzzles[place];
      return told ? [blockOf(puzzle, told, say, ink)] : [];
    }),
    [wrap(say('cli.puzzles.credit', { credit: credit.replaceAll('\n', ' ') }))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function blockOf(puzzle: Puzzle, { date, questions }: PuzzleReport, say: Say, ink: Ink): string[] {
  const names = namesOfMembers(say, date);
  const { id } = puzzle;
  return [
    ink.heading(
      wrap(
        say('cli.puzzles.line', {
          id,
          kind: puzzleKindText(say, puzzle.kind),
          grade: puzzleGradeText(say, puzzle.grade),
        }),
      ),
    ),
    ...questions.flatMap(({ question, votes }) => [
      wrap(say('cli.puzzles.vote', { name: question, date: say.day(date) }), 2),
      ...VOTES.flatMap((vote) => {
        const members = Object.entries(votes).filter(([, cast]) => cast === vote);
        if (members.length === 0) return [];
        return [hang(voteText(say, vote), COLUMN, say.list(members.map(([member]) => member)), 4)];
      }),
    ]),
    wrap(puzzleText(say, names, puzzle), 2),
  ];
}

const COLUMN = 19;
