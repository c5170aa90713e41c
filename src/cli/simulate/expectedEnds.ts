import { isDeepStrictEqual } from 'node:util';
import { printTally, type DraftStatus, type Outcome, type QuestionKey } from '../../../machines/rules/index.ts';
import type { EndWithoutVote, ExpectedEnd } from '../../scenario/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { quote } from '../io/badInput.ts';
import { atPath, type ScenarioFile } from '../io/scenarioFile.ts';

/**
 * How each question of a line ends, and each draft that came to no vote; in the words of a scenario's `expected`.
 * @param last the view of the line's last position
 */
export function endsOf({ line, drafts }: MeetingView): Map<QuestionKey, ExpectedEnd> {
  const voted = line.questions.flatMap(({ key, end }) => entry(key, end && endOf(end)));
  const others = drafts.flatMap(({ symbol, status }) => entry(symbol, endWithoutVote(status)));
  return new Map([...others, ...voted]);
}

/** Compares the ends that the scenario expects with those that its record leads to. @throws {BadInput} at the first difference */
export function refuseOtherEnds({ scenario, name }: ScenarioFile, last: MeetingView): void {
  const ends = endsOf(last);
  for (const [key, expected] of Object.entries(scenario.expected)) {
    const found = ends.get(key);
    if (isDeepStrictEqual(found, expected)) continue;
    throw atPath(name, `expected[${quote(key)}]`, (say) =>
      found
        ? say('cli.scenario.otherEnd', { found: JSON.stringify(found), expected: JSON.stringify(expected) })
        : say('cli.scenario.noEnd', { question: key }),
    );
  }
}

/** `undefined` while votes are missing. */
export function endOf(outcome: Outcome): ExpectedEnd | undefined {
  if (outcome.kind === 'undetermined') return undefined;
  const tally = outcome.inPart === 'result' ? {} : { tally: printTally(outcome.tally) };
  return outcome.kind === 'vetoed'
    ? { outcome: 'vetoed', by: outcome.by, ...tally }
    : { outcome: outcome.kind, ...tally };
}

/** `undefined` when it was put to the vote. */
export function endWithoutVote(status: DraftStatus): { readonly outcome: EndWithoutVote } | undefined {
  switch (status) {
    case 'withdrawn':
    case 'fallen':
    case 'cutOff':
      return { outcome: status };
    case 'announced':
    case 'tabled':
    case 'inBlue':
      return { outcome: 'notPutToVote' };
    default:
      return undefined;
  }
}

function entry(key: QuestionKey, end: ExpectedEnd | undefined): (readonly [QuestionKey, ExpectedEnd])[] {
  return end ? [[key, end]] : [];
}
