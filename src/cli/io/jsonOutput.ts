import { withoutUnseen } from '../../scenario/index.ts';

/**
 * A value as JSON for standard output. Control characters and marks of direction from a file are escaped, which the
 * reader of the JSON undoes; `JSON.stringify` would hand some of them to the terminal.
 * @param indent blanks a level; none for everything on one line
 */
export function printJson(value: unknown, indent?: number): string {
  const lines = JSON.stringify(value, undefined, indent).split('\n');
  return `${lines.map(withoutUnseen).join('\n')}\n`;
}
