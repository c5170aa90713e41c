import { namesFor } from './names.ts';
import type { Act, Refusal } from '../../../machines/rules/index.ts';
import { readAct, type Problem, type Scenario } from '../../scenario/index.ts';
import { refusalText } from '../../messages/sentences.ts';
import { BadInput, BadUsage, quote } from '../io/badInput.ts';
import { scenarioProblemText } from '../io/scenarioProblem.ts';

/** How the command line writes an act of the reader's own: `21:{"type":"meeting.suspend"}`. */
export const ACT_SYNOPSIS = 'AT:ACT';

/** An act of the reader's own. */
export interface OwnAct {
  /** How many acts of the meeting come before it. */
  readonly at: number;
  readonly act: Act;
}

/**
 * Reads the values of `--do`.
 * @throws {BadUsage} at one without that form, or an act that no scenario file could have
 */
export function parseActs(texts: readonly string[]): OwnAct[] {
  return texts.map(parseOwn);
}

/** @throws {BadUsage} when the meeting has no such place */
export function refuseOutside({ at }: OwnAct, length: number): void {
  if (at <= length) return;
  throw new BadUsage((say) => say('cli.do.outside', { place: placeOf(at), found: at, length }));
}

/** The act is not in order at that place: names the rule. */
export function outOfOrder({ at }: OwnAct, refusal: Refusal, scenario: Scenario): BadInput {
  return new BadInput((say) =>
    say('cli.at.file', { file: placeOf(at), problem: refusalText(say, namesFor(say, scenario), refusal) }),
  );
}

const EXAMPLE = '21:{"type":"meeting.suspend"}';
const OWN = /^(\d{1,9}):(.+)$/su;

function parseOwn(text: string): OwnAct {
  const [, at, json] = OWN.exec(text) ?? [];
  if (at === undefined || json === undefined) {
    throw new BadUsage((say) =>
      say('cli.at.flag', {
        flag: '--do',
        value: quote(text),
        problem: say('cli.do.form', { form: ACT_SYNOPSIS, example: EXAMPLE }),
      }),
    );
  }
  const read = readAct(json, 'hands');
  if (!read.ok) throw malformed(Number(at), read.problems);
  return { at: Number(at), act: read.act };
}

function malformed(at: number, problems: readonly Problem[]): BadUsage {
  return new BadUsage((say) => problems.map((problem) => scenarioProblemText(say, placeOf(at), problem)).join('\n'));
}

function placeOf(at: number): string {
  return `--do ${at}`;
}
