import { CHARTER, type Answer, type Case } from '../../src/tools/index.ts';
import { COUNCIL_OF_2016, votesOf } from '../rules/councils.ts';

/** A substantive vote of the Council of 2016 under the Charter, in the compact notation. */
export function caseOf2016(notation: string, more: Partial<Case> = {}): Case {
  return {
    council: COUNCIL_OF_2016,
    votes: votesOf(notation, COUNCIL_OF_2016),
    matter: 'substantive',
    rule: CHARTER,
    ...more,
  };
}

/** The two drafts of 8 October 2016. */
export const FRENCH_VOTE = '0+-++ 0++++++++-';
export const RUSSIAN_VOTE = '+-+-- 0+------0+';

/** The answer of a tool that has one. */
export function answered<Value>(answer: Answer<Value, unknown>): Value {
  if (!answer.ok) throw new Error(`No answer: ${JSON.stringify(answer.problem)}`);
  return answer;
}
