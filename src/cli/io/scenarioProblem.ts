import { unreachable, type NotationProblem } from '../../../machines/rules/index.ts';
import type { JsonToken, Problem, TextPlace } from '../../scenario/index.ts';
import type { Say } from '../../messages/say.ts';
import { listOf, printable, quote, quoteValue } from './badInput.ts';

/** What is wrong with a scenario file: place, what was found, what is allowed. */
export function scenarioProblemText(say: Say, file: string, problem: Problem): string {
  const told = tell(say, problem);
  const place = placeOf(problem);
  if (place) return say('cli.at.character', { file, ...place, problem: told });
  return problem.path === ''
    ? say('cli.at.file', { file, problem: told })
    : say('cli.at.path', { file, path: printable(problem.path, LONGEST_PATH), problem: told });
}

/** Keys of the file may be as long as they like. */
const LONGEST_PATH = 200;

function placeOf(problem: Problem): TextPlace | undefined {
  switch (problem.code) {
    case 'json':
    case 'duplicateKey':
      return { line: problem.line, column: problem.column };
    case 'depth':
      return problem.place;
    default:
      return undefined;
  }
}

/** All members of the Council, and a few more. */
const MOST_DECLARED = 20;

/** Choices and keys are few, and one of them is wanted: as many as an act has types. */
const MOST_CHOICES = 100;

function tell(say: Say, problem: Problem): string {
  switch (problem.code) {
    case 'json': {
      const expected = say.list(problem.expected.map((token) => tokenText(say, token)));
      return problem.found === ''
        ? say('cli.scenario.jsonEnds', { expected, count: problem.expected.length })
        : say('cli.scenario.json', { found: quote(problem.found), expected, count: problem.expected.length });
    }
    case 'missing':
      return say('cli.scenario.missing');
    case 'newerFormat':
      return say('cli.scenario.newerFormat', { found: String(problem.found), expected: String(problem.expected) });
    case 'type':
      return say('cli.scenario.type', {
        found: say('cli.json.type', { type: problem.found }),
        expected: say('cli.json.type', { type: problem.expected }),
      });
    case 'form':
      return say('cli.scenario.form', { found: quoteValue(problem.found), form: problem.expected });
    case 'choice':
      return say('cli.scenario.choice', {
        found: quoteValue(problem.found),
        expected: listOf(say, problem.expected, MOST_CHOICES),
      });
    case 'unknownKey':
      return say('cli.scenario.unknownKey', {
        found: quote(problem.found),
        expected: listOf(say, problem.expected, MOST_CHOICES),
      });
    case 'duplicateKey':
      return say('cli.scenario.duplicateKey', { found: quote(problem.found) });
    case 'unknownSource':
    case 'unknownDraft':
    case 'unknownScenario':
    case 'notAMember':
    case 'notPermanent':
    case 'notInTheRoom':
    case 'notASponsor':
    case 'notInvited':
      return say('cli.scenario.stray', {
        kind: problem.code,
        found: quote(problem.found),
        expected: listOf(say, problem.expected, MOST_DECLARED),
      });
    case 'isAMember':
      return say('cli.scenario.isAMember', { found: problem.found });
    case 'duplicate':
      return say('cli.scenario.duplicate', { of: problem.of, found: quote(problem.found) });
    case 'fewSources':
    case 'memberCount':
      return say(`cli.scenario.${problem.code}`, { found: problem.found, expected: problem.expected });
    case 'alphabeticalOrder':
      return say('cli.scenario.alphabeticalOrder', { found: quote(problem.found), expected: quote(problem.expected) });
    case 'permanentMembers':
      return say('cli.scenario.permanentMembers', {
        found: listOf(say, problem.found, MOST_DECLARED),
        expected: listOf(say, problem.expected, MOST_DECLARED),
      });
    case 'stateDiffers':
      return say('cli.scenario.stateDiffers', {
        state: problem.state,
        found: quote(problem.found),
        expected: quote(problem.expected),
      });
    case 'votesNotation':
      return notationText(say, problem.found, problem.problem);
    case 'tallyDiffers':
      return say('cli.scenario.tallyDiffers', { found: quote(problem.found), expected: quote(problem.expected) });
    case 'expectedDraft':
      return say('cli.scenario.expectedDraft', { expected: printable(problem.expected) });
    case 'dateOrder':
      return say('cli.scenario.dateOrder', { found: problem.found, expected: problem.expected });
    case 'dateRange':
      return say('cli.scenario.dateRange', { found: problem.found, from: problem.from, to: problem.to });
    case 'afterMeeting':
    case 'beforeMeeting':
    case 'termEnds':
      return say(`cli.scenario.${problem.code}`, { found: problem.found, expected: problem.expected });
    case 'permanentTerm':
      return say('cli.scenario.permanentTerm', { found: problem.found });
    case 'meetingNumber':
      return say('cli.scenario.meetingNumber', { found: String(problem.found), expected: String(problem.expected) });
    case 'size':
    case 'tooMany':
    case 'tooLong':
      return say(`cli.scenario.${problem.code}`, { found: problem.found, expected: problem.expected });
    case 'depth':
      return say('cli.scenario.depth', { expected: problem.expected });
    case 'reservedKey':
      return say('cli.scenario.reservedKey', { found: quote(problem.found) });
    default:
      return unreachable(problem);
  }
}

function notationText(say: Say, votes: string, problem: NotationProblem): string {
  switch (problem.kind) {
    case 'unknownSign':
      return say('cli.notation.unknownSign', {
        votes: quote(votes),
        found: quote(problem.found),
        position: problem.position,
        allowed: say.list(problem.allowed.map(quote)),
      });
    case 'wrongGroups':
      return say('cli.notation.wrongGroups', { votes: quote(votes), found: problem.found, needed: problem.needed });
    case 'wrongLength':
      return say('cli.notation.wrongLength', {
        votes: quote(votes),
        group: problem.group,
        found: problem.found,
        needed: problem.needed,
      });
    default:
      return unreachable(problem);
  }
}

function tokenText(say: Say, token: JsonToken): string {
  return token === 'value' || token === 'key' || token === 'end' ? say('cli.json.token', { token }) : quote(token);
}
