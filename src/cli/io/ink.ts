/** How a page is set: heavier lines on a terminal that can, plain text everywhere else. */
export interface Ink {
  readonly heading: (text: string) => string;
  readonly changed: (text: string) => string;
}

export const PLAIN: Ink = { heading: (text) => text, changed: (text) => text };

// Not styleText: it asks standard output itself, whatever page is being set.
const COLOURED: Ink = {
  heading: (text) => `\u001B[1m${text}\u001B[22m`,
  changed: (text) => `\u001B[35m${text}\u001B[39m`,
};

/** A terminal says whether it has colours; NO_COLOR and a dumb terminal count as none. */
export function inkFor(stream: NodeJS.WriteStream): Ink {
  return stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
}
