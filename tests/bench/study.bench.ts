// A reader's study of two hundred lines and ten thousand acts: read from the letters of an address, opened, one line shown.
import { parseState, type Act } from '../../machines/rules/index.ts';
import { councilOf, parseScenario } from '../../src/scenario/index.ts';
import { createSession, createView } from '../../src/session/index.ts';
import { withStudy, type StudyData, type VariationData } from '../../src/session/edit/study.data.ts';
import { packStudy, unpackStudy } from '../../src/session/keep/study.pack.ts';
import { readStudy } from '../../src/session/keep/study.read.ts';
import aleppo from '../../scenarios/2016-10-08-aleppo.json';
import { suite } from './harness.ts';
import { playRecord } from '../../src/session/play.ts';
import { fetchedRecord } from '../fetchedRecord.ts';

const ID = '2016-10-08-aleppo';
const LINES = 200;
const ACTS = 50;

const parsed = parseScenario(aleppo, 'scenarios/2016-10-08-aleppo.json');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
const { scenario } = parsed;
const council = councilOf(scenario);
const played = fetchedRecord(scenario);
const session = createSession(scenario, played).start();
const opening = session.getSnapshot().context;
const data = large();
const letters = packStudy(data, council);

suite(
  `A study of ${LINES} lines with ${ACTS} acts each; the first row is a session of the record`,
  'the record opened',
  (measure) => {
    measure('the record opened', () =>
      createView(session.fixed)(createSession(scenario, playRecord(scenario)).start().getSnapshot().context),
    );
    measure('the study opened, one line shown', open);
    measure('read from letters and opened', () => withStudy(session.fixed, opening, readData()));
    measure('packed into letters', () => packStudy(data, council));
  },
);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const kept = withStudy(session.fixed, opening, readData());
globalThis.gc?.();
const grew = (process.memoryUsage().heapUsed - before) / 1e6;
console.log(`${kept.variations.length} lines kept: ${grew.toFixed(1)} MB of heap; ${letters.length} letters\n`);

function open() {
  const state = withStudy(session.fixed, opening, data);
  return createView(session.fixed)(state);
}

function readData(): StudyData {
  const unpacked = unpackStudy(letters, council);
  if (!unpacked.ok) throw new Error(unpacked.why);
  const read = readStudy(unpacked.value, ID, scenario, unpacked.version);
  if (!read.ok) throw new Error(read.problem.path);
  return read.data;
}

function large(): StudyData {
  const variations = Array.from({ length: LINES }, (_, line): VariationData => {
    const inserted = Array.from({ length: ACTS }, (__, place) => {
      const { id } = scenario.members[(line + place) % scenario.members.length] ?? {};
      const by = parseState(id ?? '');
      if (by === undefined) throw new Error('A meeting without members');
      const act: Act = { type: 'statement.make', by };
      const after = scenario.record[8 + ((line * 7 + place) % 20)]?.id;
      if (after === undefined) throw new Error('A record of few acts');
      return { after, behind: 1, act };
    });
    return { name: `Line ${line}`, manner: 'hands', votes: [], inserted, removed: [] };
  });
  return { revision: scenario.revision, at: { beyond: 20 }, manner: 'hands', current: LINES - 1, variations };
}
