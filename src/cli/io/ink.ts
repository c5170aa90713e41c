/** How text is emphasised: bold and coloured on a terminal that supports it, plain everywhere else. */
export interface Ink {
  readonly heading: (text: string) => string;
  readonly changed: (text: string) => string;
}

export const PLAIN: Ink = { heading: (text) => text, changed: (text) => text };

// Not Node's styleText: it looks at standard output, whichever stream is written to.
const COLOURED: Ink = {
  heading: (text) => `\u001B[1m${text}\u001B[22m`,
  changed: (text) => `\u001B[35m${text}\u001B[39m`,
};

/** Node asks the terminal for its colours; with NO_COLOR or TERM=dumb it has none. */
export function inkFor(stream: NodeJS.WriteStream): Ink {
  return stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
}
