// Aim of issue 4: size and number of the smallest changes in 50 µs.
import { councilOn, dateOf, parseNotation, stateOf, type Council, type Votes } from '../../machines/rules/index.ts';
import { CHARTER_OF_1945 } from '../../src/analysis/reforms/charter1945.ts';
import { TWO_VETOES } from '../../src/analysis/rule.ts';
import { smallest, waysOf } from '../../src/analysis/smallest.ts';
import { spaceOf, talliesOf } from '../../src/analysis/space.ts';
import { standings } from '../../src/analysis/standing.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { suite } from './harness.ts';

const council = councilOf('2016-10-08');
const vetoed = votesOf('0+-++ 0++++++++-');
const short = votesOf('+-+-- 0+------0+');
const adopted = votesOf('0+0++ 0++++++++0');
const lock = ['CHN', 'USA'].map(stateOf);
const small = councilOfReform(CHARTER_OF_1945);

suite('The smallest change', '847', (measure) => {
  measure('847', () => smallest(short, council, 'substantive'));
  measure('846', () => smallest(vetoed, council, 'substantive'));
  measure('to defeat what is adopted', () => smallest(adopted, council, 'substantive'));
  measure('847, China and the United States locked', () => smallest(short, council, 'substantive', { lock }));
  measure('847, only toward in favour', () => smallest(short, council, 'substantive', { onlyToward: 'inFavour' }));
  measure('847, two vetoes needed', () => smallest(short, council, 'substantive', { rule: TWO_VETOES }));
  measure('847, each of its 28 sets', () => [...waysOf(smallest(short, council, 'substantive'))]);
  measure('847, who matters now', () => standings(short, council, 'substantive'));
  measure('all outcomes, 3 votes, 15 members', () => spaceOf(council, 'substantive', 3));
  measure('all outcomes, 4 votes, 15 members', () => spaceOf(council, 'substantive', 4));
  measure('all outcomes, 4 votes, 11 members', () => spaceOf(small, 'substantive', 4));
  measure('all tallies, 3 votes, 15 members', () => talliesOf(council, 'substantive', 3));
});

function councilOf(day: string): Council {
  const found = councilOn(dateOf(day));
  if (!found.ok) throw new Error(`No Council on ${day}`);
  return found.council;
}

function votesOf(notation: string): Votes {
  const parsed = parseNotation(notation, council);
  if (!parsed.ok) throw new Error(notation);
  return parsed.votes;
}
