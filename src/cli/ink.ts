import { styleText } from 'node:util';

/** How a page is set: heavier lines on a terminal that can, plain text everywhere else. */
export interface Ink {
  readonly heading: (text: string) => string;
  readonly changed: (text: string) => string;
}

export const PLAIN: Ink = { heading: (text) => text, changed: (text) => text };

const COLOURED: Ink = {
  heading: (text) => styleText('bold', text),
  changed: (text) => styleText('magenta', text),
};

/** A terminal says whether it has colours; NO_COLOR and a dumb terminal count as none. */
export function inkFor(stream: NodeJS.WriteStream): Ink {
  return stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
}
