import type { Say } from '../../messages/say.ts';
import type { MinutesBlock, MinutesKind, MinutesLine } from '../../minutes/minutesBlock.ts';
import { minutesOf } from '../../minutes/minutes.ts';
import { lastOf, type Replay } from '../../minutes/replayed.ts';
import { namesFor } from '../args/names.ts';
import type { Ink } from '../io/ink.ts';
import { hang, wrap } from '../io/layout.ts';

/** The meeting as plain text for a terminal of 80 columns. */
export function minutesText(replay: Replay, say: Say, ink: Ink): string {
  const blocks = minutesOf(replay, say, namesFor(say, lastOf(replay).scenario));
  return `${blocks.map((block) => block.map((line) => lineText(line, block, say, ink)).join('\n')).join('\n\n')}\n`;
}

interface Layout {
  readonly indent: number;
  /** Where the text begins behind a label. */
  readonly column?: number;
  readonly ink?: keyof Ink;
}

const ACT_COLUMN = 5;

const LAYOUT: Readonly<Record<MinutesKind, Layout>> = {
  meeting: { indent: 0, ink: 'heading' },
  head: { indent: 0, column: 11 },
  title: { indent: 0, ink: 'heading' },
  standfirst: { indent: 0 },
  heading: { indent: 0, ink: 'heading' },
  change: { indent: 2, ink: 'changed' },
  added: { indent: 0, column: ACT_COLUMN, ink: 'changed' },
  act: { indent: 0, column: ACT_COLUMN },
  departs: { indent: ACT_COLUMN, ink: 'changed' },
  gist: { indent: ACT_COLUMN },
  result: { indent: 5, ink: 'heading' },
  side: { indent: 5, column: 24 },
  sentence: { indent: 5 },
  finding: { indent: 5, column: 9 },
  subheading: { indent: 5, ink: 'heading' },
  onRecord: { indent: 5, ink: 'changed' },
  notOnRecord: { indent: 5, ink: 'changed' },
  rule: { indent: 2 },
  decision: { indent: 2 },
  end: { indent: 2 },
  note: { indent: 2 },
};

function lineText(line: MinutesLine, block: MinutesBlock, say: Say, ink: Ink): string {
  const { indent, column = endColumn(block), ink: own } = LAYOUT[line.kind];
  const label = labelOf(line);
  const text = wordsOf(line, say);
  const set = label === undefined ? wrap(text, indent) : hang(label, column, text, indent);
  const colour = line.changed === true ? 'changed' : own;
  return colour === undefined ? set : ink[colour](set);
}

/** An act that is not in the record has a plus sign. */
function labelOf({ label, index, own }: MinutesLine): string | undefined {
  if (index === undefined) return label;
  return (own === true ? `+${index}` : String(index)).padStart(ACT_COLUMN - 2);
}

/** Only here a vote that the record does not have can be given by a flag. */
function wordsOf({ kind, text, items, question }: MinutesLine, say: Say): string {
  if (kind === 'notOnRecord' && question !== undefined) return say('cli.minutes.notOnRecord', { question });
  return items === undefined ? text : items.join(', ');
}

/** Behind the longest key of the results. */
function endColumn(block: MinutesBlock): number {
  return Math.max(...block.map(({ kind, label = '' }) => (kind === 'end' ? label.length : 0))) + 2;
}
