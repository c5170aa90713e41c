import { withoutUnseen } from '../../scenario/index.ts';

/** The width of a terminal that everybody has. */
const WIDTH = 80;
const CONTROLS = /\p{Cc}/gu;

/**
 * Breaks a paragraph into lines of at most 80 characters, all of them indented by `indent` blanks. A file's prose could
 * hold anything: control characters, which a terminal obeys, become blanks, and marks of direction are escaped.
 */
export function wrap(paragraph: string, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of withoutUnseen(paragraph.replaceAll(CONTROLS, ' ')).split(/ +/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent + lengthOf(longer) > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((text) => ' '.repeat(indent) + text).join('\n');
}

/** A word and what is said of it, the words in one column: `hang('In favour', 11, 'France, …', 2)`. */
export function hang(label: string, column: number, text: string, indent = 0): string {
  const body = wrap(text, indent + column);
  return ' '.repeat(indent) + withoutUnseen(label).padEnd(column) + body.slice(indent + column);
}

/** Characters that a reader sees; é is one, however it is written. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
