import type { MinutesBlock, MinutesKind, MinutesLine } from '../../minutes/minutesBlock.ts';

/** Lines of a block that are shown as one thing: a list of acts, pairs of a label and a text, or a line by itself. */
export interface Run {
  readonly shape: 'acts' | 'pairs' | 'line';
  readonly lines: readonly MinutesLine[];
  /** Its place in the block. */
  readonly number: number;
}

export function runsOf(block: MinutesBlock): readonly Run[] {
  const runs: Run[] = [];
  for (const line of block) {
    const shape = shapeOf(line.kind);
    const last = runs.at(-1);
    if (last && shape !== 'line' && last.shape === shape) {
      runs[runs.length - 1] = { ...last, lines: [...last.lines, line] };
    } else runs.push({ shape, lines: [line], number: runs.length });
  }
  return runs;
}

function shapeOf(kind: MinutesKind): Run['shape'] {
  switch (kind) {
    case 'act':
    case 'added':
    case 'departs':
    case 'gist':
      return 'acts';
    case 'head':
    case 'side':
    case 'finding':
    case 'end':
      return 'pairs';
    default:
      return 'line';
  }
}

/** An act with what stands before it and below it. */
export interface ActTold {
  readonly act: MinutesLine;
  readonly departs?: MinutesLine;
  readonly gist?: MinutesLine;
  /** The sources are those of the act before: named once for a whole vote. */
  readonly sameSources: boolean;
}

export function actsTold(lines: readonly MinutesLine[]): readonly ActTold[] {
  const told: ActTold[] = [];
  let departs: MinutesLine | undefined;
  let sources: MinutesLine['recorded'];
  for (const line of lines) {
    const last = told.at(-1);
    if (line.kind === 'departs') departs = line;
    else if (line.kind === 'gist' && last) told[told.length - 1] = { ...last, gist: line };
    else {
      told.push({ act: line, ...(departs ? { departs } : {}), sameSources: line.recorded === sources });
      departs = undefined;
    }
    sources = line.recorded ?? sources;
  }
  return told;
}
