import { expect, test } from 'vitest';
import type { Citation } from '../../machines/rules/index.ts';
import { citationText, practiceExplanation } from '../../src/messages/sentences.ts';
import { say } from '../messages/room.ts';

/** What the sentences of law have to say, and what they once said wrongly. */
test.each<readonly [Citation, readonly RegExp[], readonly RegExp[]]>([
  [
    'A/RES/377(V)',
    [
      /threat to the peace, a breach of the peace or an act of aggression/u,
      /not unanimous/u,
      /may meet in emergency special session within 24 hours of the request/u,
      /nine members \(seven before 1966\), without a veto/u,
      /majority of the Members/u,
      /no time limit/u,
    ],
    [/meets within 24 hours/u],
  ],
  [
    'A/RES/76/262',
    [
      /within ten working days of a veto/u,
      /unless it meets in an emergency special session on the same situation/u,
      /Exceptionally, the vetoing members have precedence/u,
      /special report at least 72 hours before/u,
    ],
    [/draft/u],
  ],
  ['PRoP 60', [/does not recommend it, or postpones/u, /special report/u, /complete record/u, /December 1947/u], []],
  ['Charter 27(3)', [/Chapter VI and Article 52\(3\) a party to a dispute shall abstain from voting/u], []],
  ['Practice: finality', [/no rule says so/u, /28 September 1950/u, /1 March 1980/u, /recorded vote stands/u], []],
])('%s', (citation, says, never) => {
  const text = citationText(say, citation);
  for (const words of says) expect(text).toMatch(words);
  for (const words of never) expect(text).not.toMatch(words);
});

test('the duty to abstain was not raised last in 2000', () => {
  const text = practiceExplanation(say, 'obligatoryAbstention');
  expect(text).toMatch(/raised only rarely, and never with effect since 1960/u);
  expect(text).toMatch(/as far as we know, by Norway, .*25 February and 23 March 2022/u);
  expect(text).not.toMatch(/2000/u);
});
