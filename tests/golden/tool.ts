import { Readable, Writable } from 'node:stream';

/** What the tool answers to a command line. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let runs = 0;

/**
 * `horseshoe …` in this process: its first file is run anew for each command line, all the others once. One at a
 * time: the streams of the process are replaced while it runs.
 */
export async function horseshoe(args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
  const [stdout, stderr] = [sink(), sink()];
  const { argv, exitCode } = process;
  const restore = [
    replaced('stdin', Readable.from(input.length === 0 ? [] : [Buffer.from(input)])),
    replaced('stdout', stdout.stream),
    replaced('stderr', stderr.stream),
  ];
  process.argv = [...argv.slice(0, 2), ...args];
  try {
    runs += 1;
    await import(/* @vite-ignore */ `../../src/cli/horseshoe.ts?run=${runs}`);
    return { code: Number(process.exitCode), stdout: stdout.text(), stderr: withoutStack(stderr.text()) };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const back of restore) back();
  }
}

function replaced(name: 'stdin' | 'stdout' | 'stderr', value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(process, name);
  Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(process, name, before);
  };
}

function sink() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer | string, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Where in the code an error was thrown is no golden. */
function withoutStack(text: string): string {
  return text.replaceAll(/\n\s+at [^\n]*/gu, '');
}
