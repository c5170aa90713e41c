// Aims of issue 4: exact chances of 15 members in 5 µs, and no faster growth than n² to 193.
import { councilOn, dateOf, stateOf, type Council } from '../../machines/rules/index.ts';
import { chancesOf } from '../../src/analysis/chances.ts';
import { undecided, type Forecast, type Links } from '../../src/analysis/forecast.ts';
import { influencesOf } from '../../src/analysis/influence.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { suite } from './harness.ts';

const SIZES = [15, 26, 52, 104, 193];
const councils = SIZES.map((size) => (size === 15 ? councilOf('2016-10-08') : councilOfSize(size)));
const forecasts = councils.map(leaning);
const [council, ...larger] = councils;
const [forecast] = forecasts;
if (council === undefined || forecast === undefined) throw new Error('No Council');

const one: Links = { blocs: [['FRA', 'GBR', 'USA'].map(stateOf)] };
const condition = (from: string, to: string) => ({
  when: { member: stateOf(from), vote: 'abstaining' as const },
  follows: { member: stateOf(to), vote: 'abstaining' as const },
});
const eight: Links = {
  conditions: [
    ['CHN', 'AGO'],
    ['AGO', 'EGY'],
    ['EGY', 'FRA'],
    ['FRA', 'JPN'],
    ['JPN', 'MYS'],
    ['MYS', 'NZL'],
    ['NZL', 'RUS'],
    ['RUS', 'SEN'],
  ].map(([from = '', to = '']) => condition(from, to)),
};

const onOne: Links = {
  conditions: ['CHN', 'AGO', 'EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'RUS'].map((from) => condition(from, 'SEN')),
};

const timings = suite('Chances', '15 members', (measure) => {
  measure('15 members', () => chancesOf(forecast, council, 'substantive'));
  for (const [index, each] of larger.entries()) {
    const rows = forecasts[index + 1] ?? {};
    measure(`${each.seats.length} members`, () => chancesOf(rows, each, 'substantive'));
  }
  measure('15 members, influence of each', () => influencesOf(forecast, council, 'substantive'));
  const last = larger.at(-1) ?? council;
  measure(`${last.seats.length} members, influence of each`, () =>
    influencesOf(forecasts.at(-1) ?? {}, last, 'substantive'),
  );
  measure('15 members, one bloc of three', () => chancesOf(undecided(council), council, 'substantive', { links: one }));
  measure('15 members, eight conditions in a row', () => chancesOf(forecast, council, 'substantive', { links: eight }));
  measure('15 members, eight conditions in a row, influence of each', () =>
    influencesOf(forecast, council, 'substantive', { links: eight }),
  );
  measure('15 members, eight conditions on one', () => chancesOf(forecast, council, 'substantive', { links: onOne }));
});

// The quick rounds: what else the machine does falls on the slow ones.
const base = timings[0]?.low ?? NaN;
console.log('Growth from 15 members, as a power of their number (at most 2):');
for (const { name, low } of timings.slice(1, SIZES.length)) {
  const times = Number.parseInt(name, 10) / 15;
  console.log(`  ${name}: ${(Math.log(low / base) / Math.log(times)).toFixed(2)}`);
}

/** A row for each member, no two alike. */
function leaning({ seats }: Council): Forecast {
  const row = (place: number) => {
    const inFavour = 0.35 + (0.5 * place) / seats.length;
    const rest = 1 - inFavour;
    return { inFavour, against: rest * 0.2, abstaining: rest * 0.5, notParticipating: rest * 0.3 };
  };
  return Object.fromEntries(seats.map(({ member }, place) => [member, row(place)]));
}

function councilOfSize(size: number): Council {
  const own = ownReform({ permanentWithVeto: 5, permanentWithoutVeto: 0, elected: size - 5 });
  if (!own.ok) throw new Error(`No Council of ${size}`);
  return councilOfReform(own.reform);
}

function councilOf(day: string): Council {
  const found = councilOn(dateOf(day));
  if (!found.ok) throw new Error(`No Council on ${day}`);
  return found.council;
}
