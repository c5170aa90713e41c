// Aims of issue 4: power of 15 members in 100 µs, with abstention in 1 ms; of 26 in at most ten times that.
import { councilOn, dateOf, type Council } from '../../machines/rules/index.ts';
import { power, powerWithAbstention } from '../../src/analysis/power.ts';
import { AFRICAN_UNION } from '../../src/analysis/reforms/africanUnion.ts';
import { GROUP_OF_FOUR_26 } from '../../src/analysis/reforms/groupOfFour26.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { TWO_VETOES } from '../../src/analysis/rule.ts';
import { suite } from './harness.ts';

const fifteen = councilOf('2016-10-08');
const groupOfFour = councilOfReform(GROUP_OF_FOUR_26);
const africanUnion = councilOfReform(AFRICAN_UNION);

suite('Power, in favour or against', '15 members', (measure) => {
  measure('15 members', () => power(fifteen, 'substantive'));
  measure('15 members, two vetoes needed', () => power(fifteen, 'substantive', TWO_VETOES));
  measure('26 members, 5 with veto', () => power(groupOfFour, 'substantive'));
  measure('26 members, 11 with veto', () => power(africanUnion, 'substantive'));
});

suite('Power, with abstention', '15 members', (measure) => {
  measure('15 members', () => powerWithAbstention(fifteen, 'substantive'));
  measure('15 members, two vetoes needed', () => powerWithAbstention(fifteen, 'substantive', TWO_VETOES));
  measure('26 members, 5 with veto', () => powerWithAbstention(groupOfFour, 'substantive'));
  measure('26 members, 11 with veto', () => powerWithAbstention(africanUnion, 'substantive'));
});

function councilOf(day: string): Council {
  const found = councilOn(dateOf(day));
  if (!found.ok) throw new Error(`No Council on ${day}`);
  return found.council;
}
