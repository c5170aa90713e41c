import type { Say } from '../messages/say.ts';
import { withoutUnseen, type ParsedScenario } from '../scenario/index.ts';
import type { RecordedVoteProblem } from '../tools/index.ts';

/** What is wrong with an attribute: which it is, what stands there, and what is expected. */
export class Refused extends Error {
  constructor(readonly told: (say: Say) => string) {
    super('Refused'); // what people read is told
  }
}

export function refusedVote({ kind, found, expected }: RecordedVoteProblem): Refused {
  return new Refused((say) => {
    const there = { found: quote(found) };
    const allowed = { ...there, expected: say.either(expected) };
    switch (kind) {
      case 'noSuchText':
        return say('element.draft', allowed);
      case 'noText':
        return say('element.draft.none', there);
      case 'notAVote':
        return say('element.votes.notAVote', { ...there, expected: say.list(expected) });
      case 'notAMember':
        return say('element.votes.notAMember', allowed);
      case 'twice':
        return say('element.votes.twice', there);
      case 'notNamed':
        return say('element.votes.notNamed', { ...there, expected: say.list(expected) });
    }
  });
}

export function refusedFile({ file, problems: [first] }: Extract<ParsedScenario, { ok: false }>): Refused {
  return new Refused((say) => {
    const path = first === undefined || first.path === '' ? say('element.scenario.whole') : quote(first.path);
    return say('element.scenario.file', { found: quote(file), path, what: first ? whatIn(say, first) : '' });
  });
}

/** By the codes of docs: whoever makes a file has the command line, which says it in sentences. */
function whatIn(say: Say, { code, ...rest }: object & { readonly code: string }): string {
  const found = 'found' in rest ? quote(rest.found) : '';
  if (!('expected' in rest)) return say('element.scenario.what', { code, found });
  return say('element.scenario.whatExpected', { code, found, expected: quote(rest.expected) });
}

/** What comes from outside: in quotation marks, controls escaped, not too long. */
export function quote(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return withoutUnseen(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

const LONGEST = 80;
