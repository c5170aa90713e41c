import { readFileSync } from 'node:fs';

/** A command line, with what is piped in. `about` tells lines apart whose arguments are the same. */
export interface Line {
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  readonly about?: string;
}

export const COMMANDS = [
  'adjudicate',
  'simulate',
  'analyse',
  'power',
  'chances',
  'compare',
  'sweep',
  'lessons',
  'puzzles',
  'serve',
] as const;

const INPUTS = 'tests/golden/data/inputs';
const ALEPPO = 'scenarios/2016-10-08-aleppo.json';
const SHORT = `${INPUTS}/short.json`;
const LESSON = 'src/learn/lessons/files/nine-votes.json';

const at = (name: string) => `${INPUTS}/${name}`;
const lines = (...all: readonly (readonly string[])[]): Line[] => all.map((args) => ({ args }));
const ways = (command: string, ...all: readonly (readonly string[])[]): Line[] =>
  all.map((args) => ({ args: [command, ...args] }));

/** By command: bad command lines and bad input, and some that are good. */
export const LINES: Readonly<Record<string, readonly Line[]>> = {
  horseshoe: [
    ...lines([], ['judge'], ['help', 'judge'], ['--verbose'], ['-x'], ['--version=1'], ['--help=yes'], ['--version']),
    ...lines(['Simulate'], [''], ['constructor'], ['help', 'simulate', 'sweep'], ['help', '--json'], ['--', 'help']),
    ...COMMANDS.flatMap((command) => [
      ...(command === 'serve' || command === 'puzzles' ? [] : ways(command, [])), // it would serve, or print all
      ...ways(command, ['-h'], ['--verbose'], ['-x'], ['--json=yes'], ['--constructor'], ['--help=no']),
      ...ways(command, ['no such file'], ['tests'], ['package.json/x'], ['a', 'b', 'c']),
    ]),
  ],
  adjudicate: [
    ...ways('adjudicate', [at('votes.csv')], [at('latin1.csv')], [at('short.json')], ['-', '-']),
    ...tables('adjudicate', votesTables()),
  ],
  simulate: [
    ...ways('simulate', [SHORT], [SHORT, '--json'], [at('date-2081.json')], [at('latin1.json')], ['a.json', 'b.json']),
    ...ways('simulate', [at('turned.horseshoe.json')], [at('votes.csv')], [SHORT, '--set'], [SHORT, '--do']),
    ...ways('simulate', [SHORT, '--set', '--json'], [SHORT, '-h'], [SHORT, '--set=']),
    ...sets(),
    ...acts(),
    ...tables('simulate', scenarios()),
  ],
  analyse: analyses(),
  power: powers(),
  chances: [
    ...ways('chances', [at('chances.csv')], [at('chances.csv'), '--json'], [at('chances.csv'), '--date', '2016-10-08']),
    ...ways('chances', [at('chances.csv'), '--date', '1950-01-13'], [at('chances.csv'), '--date', 'x']),
    ...ways('chances', [at('chances.csv'), '--rule', 'two-vetoes'], [at('chances.csv'), '--rule', 'veto']),
    ...ways('chances', [at('chances.csv'), '--matter', 'procedural'], [at('chances.csv'), '--matter', 'P']),
    ...ways('chances', [at('chances.csv'), '--rule', 'obligatory-abstention', '--party', 'RUS'], [at('votes.csv')]),
    ...ways('chances', [at('chances.csv'), '--party', 'RUS'], [at('chances.csv'), '--date'], [at('latin1.csv')]),
    ...tables('chances', chancesTables()),
  ],
  compare: compares(),
  sweep: sweeps(),
  lessons: [
    ...ways('lessons', ['check'], ['check', 'no such file'], ['check', 'tests'], ['check', SHORT], ['read', SHORT]),
    ...ways('lessons', ['check', at('latin1.json')], ['check', LESSON], ['check', LESSON, SHORT, '--json']),
  ],
  puzzles: [
    ...ways(
      'puzzles',
      ['--count', '3'],
      ['--seed', '7', '--count', '2', '--json'],
      ['--count', '0'],
      ['--count', '-1'],
    ),
    ...ways('puzzles', ['--count', '1.5'], ['--count', ''], ['--count'], ['--count', '10001'], ['--count', 'ten']),
    ...ways(
      'puzzles',
      ['--seed', '-1'],
      ['--seed', '9007199254740992'],
      ['--seed', '0x10'],
      ['--seed', '1', '--seed', '2'],
    ),
  ],
  serve: [
    ...ways('serve', ['--port'], ['--port='], ['--port', 'http'], ['--port', '65536'], ['--port', '80.5']),
    ...ways(
      'serve',
      ['--port', '0x50'],
      ['--port', '1', '--port', '2'],
      ['--host'],
      ['--open=yes'],
      ['--open', 'dist/site'],
    ),
  ],
};

/** One line for each input that is piped in. */
function tables(command: string, inputs: Readonly<Record<string, string | Uint8Array>>): Line[] {
  return Object.entries(inputs).map(([about, input]) => ({ args: [command, '-'], input, about }));
}

function votesTables(): Record<string, string | Uint8Array> {
  const header = 'id,date,matter,mode,votes';
  const votes = 'AGO:A CHN:A EGY:Y ESP:Y FRA:Y GBR:Y JPN:Y MYS:Y NZL:Y RUS:N SEN:Y UKR:Y URY:Y USA:Y VEN:N';
  const row = (part: Readonly<Record<string, string>>) => {
    const fields = { id: 'a', date: '2016-10-08', matter: 'S', mode: 'vote', votes, ...part };
    return Object.values(fields).join(',');
  };
  const table = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
  const with1 = (from: string, to: string) => table(row({ votes: votes.replace(from, to) }));
  return {
    nothing: '',
    'blank lines only': '\n\n',
    'no rows': table(),
    'one row': table(row({})),
    'a byte order mark': `\uFEFF${table(row({}))}`,
    'line ends of Windows': table(row({})).replaceAll('\n', '\r\n'),
    'an unknown column': `${header},note2\n`,
    'a column twice': `${header},id\n`,
    'a column missing': 'id,date,matter,mode\n',
    'columns missing': 'id,date\n',
    'a field too few': table('a,2016-10-08,S,vote'),
    'a field too many': table(`${row({})},x`),
    'no date': table(row({ date: '' })),
    'a date that is none': table(row({ date: '2016-02-30' })),
    'another way to write a day': table(row({ date: '8.10.2016' })),
    'before the first meeting': table(row({ date: '1946-01-16' })),
    'after the table of members': table(row({ date: '2026-01-01' })),
    'a matter': table(row({ matter: 'procedural' })),
    'no matter': table(row({ matter: '' })),
    'a mode': table(row({ mode: 'roll' })),
    'an unknown vote': with1('CHN:A', 'CHN:Q'),
    'a vote in small letters': with1('CHN:A', 'CHN:y'),
    'no vote behind the colon': with1('CHN:A', 'CHN:'),
    'a property of every object': with1('CHN:A', 'CHN:constructor'),
    'no code': with1('CHN:A', 'China:A'),
    'no colon': with1('CHN:A', 'CHN'),
    'a stranger': with1('AGO:A', 'GRC:Y'),
    'a former holder of a seat': with1('RUS:N', 'SUN:N'),
    'two votes by one member': with1('CHN:A', 'CHN:A CHN:Y'),
    'a member missing': with1('CHN:A ', ''),
    'members missing': table(row({ votes: 'FRA:Y GBR:Y' })),
    'an unknown vote where nothing is counted': table(row({ mode: 'no_vote', votes: 'CHN:?' })),
    'only totals recorded': table(row({ votes: '' })),
    'an open quotation mark': table(row({}), row({ id: '"b' }), row({})),
    'a quotation mark within a field': table(row({}), row({ id: 'b"c' })),
    'something behind a quotation mark': table(row({ id: '"b"c' })),
    'control characters': table(row({ mode: '\u001B[2J\u009B' })),
    'a bad row behind a good one': table(row({}), row({ matter: 'X' })),
    'Latin-1': Buffer.concat([Buffer.from(table(row({}))), Buffer.from('\u00E9,', 'latin1')]),
    'UTF-16': Buffer.from(`\uFEFF${table(row({}))}`, 'utf16le'),
    'half a character at the end': Buffer.concat([Buffer.from(table(row({}))), Buffer.from([0xe2, 0x82])]),
  };
}

function chancesTables(): Record<string, string> {
  const header = 'member,inFavour,against,abstaining,notParticipating';
  const good = readFileSync(at('chances.csv'), 'utf8');
  const row = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
  return {
    nothing: '',
    'no rows': row(),
    'a column missing': 'member,inFavour,against,abstaining\n',
    'an unknown column': `${header},note\n`,
    'a column twice': `${header},member\n`,
    'a field too few': row('AGO,1,0,0'),
    'no code': row('Angola,1,0,0,0'),
    'a member twice': row('AGO,1,0,0,0', 'AGO,1,0,0,0'),
    'no number': row('AGO,one,0,0,0'),
    'an empty field': row('AGO,,0,0,0'),
    'below 0': row('AGO,1.5,-0.5,0,0'),
    'above 1': row('AGO,2,0,0,0'),
    'in hexadecimal': row('AGO,0x1,0,0,0'),
    'without an end': row('AGO,Infinity,0,0,0'),
    'a percent sign': row('AGO,100%,0,0,0'),
    'a decimal comma': row('AGO,"0,5",0,0,0'),
    'a sum below 1': row('AGO,0.5,0.25,0.125,0'),
    'a sum above 1': row('AGO,0.5,0.25,0.125,0.5'),
    'a stranger': good.replace('AGO', 'GRC'),
    'a member missing': good.replace(/AGO.*\n/u, ''),
    'in another order': [header, ...good.trim().split('\n').slice(1).toReversed()].join('\n'),
    'an open quotation mark': row('"AGO,1,0,0,0'),
  };
}

function sets(): Line[] {
  const texts = [
    'S/2016/1:RUS=abstaining',
    'S/2016/1:RUS=against',
    'S/2016/1:RUS=no',
    'S/2016/1:RUS=',
    'S/2016/1:GRC=against',
    'S/2016/1:Russia=against',
    'S/2016/1:RUS',
    'S/2016/1',
    'RUS=against',
    'S/2016/2:RUS=against',
    'motion 1:RUS=against',
    ':RUS=against',
    'S/2016/1:RUS=against=abstaining',
    'S/2016/1:=against',
  ];
  const twice = ['--set', 'S/2016/1:RUS=abstaining', '--set', 'S/2016/1:RUS=inFavour'];
  return ways('simulate', ...texts.map((text) => [SHORT, '--set', text]), [SHORT, ...twice]);
}

function acts(): Line[] {
  const texts = [
    '4:{"type":"meeting.suspend"}',
    '4:{"type":"meeting.resume"}',
    '4:{"type":',
    '4:',
    '4',
    '{"type":"meeting.suspend"}',
    '-1:{"type":"meeting.suspend"}',
    '4.5:{"type":"meeting.suspend"}',
    'x:{"type":"meeting.suspend"}',
    '13:{"type":"meeting.suspend"}',
    '99999999999999999999:{"type":"meeting.suspend"}',
    '4:[]',
    '4:null',
    '4:7',
    '4:{}',
    '4:{"type":"draft.eat"}',
    '4:{"type":"votes.cast"}',
    '4:{"type":"hands.show"}',
    '4:{"type":7}',
    '4:{"type":"point.raise"}',
    '4:{"type":"point.raise","by":"France"}',
    '4:{"type":"point.raise","by":"GRC"}',
    '4:{"type":"point.raise","by":"FRA","on":"x"}',
    '4:{"type":"point.raise","by":"FRA","by":"USA"}',
    '4:{"type":"draft.withdraw","draft":"S/2016/1","by":"RUS"}',
    '4:{"type":"draft.withdraw","draft":"S/2016/1","by":"FRA"}',
    '4:{"type":"draft.withdraw","draft":"2016/1","by":"FRA"}',
    '4:{"type":"draft.submit","draft":"S/2016/1","by":"FRA"}',
    '4:{"type":"motion.move","motion":{"kind":"dance"},"by":"FRA"}',
    '4:{"type":"motion.move","motion":{"kind":"adjournTo"},"by":"FRA"}',
    '4:{"type":"motion.withdraw","motion":1,"by":"FRA"}',
    '4:{"type":"practice.set","practice":"custom","on":true}',
    '4:{"type":"party.set","member":"GRC","party":true}',
    '4:{"type":"party.set","member":"FRA","party":"yes"}',
    '4:{"type":"ballot.open","ballot":{"kind":"election","vacancies":0,"candidates":[]}}',
    '4:{"type":"delegation.signal","member":"FRA","draft":"S/2016/1","vote":"maybe"}',
    '0:{"type":"presidency.pass"}',
    '12:{"type":"statement.make","by":"FRA"}',
  ];
  const twice = ['--do', '4:{"type":"meeting.suspend"}', '--do', '5:{"type":"meeting.suspend"}'];
  const away = ['--do', '4:{"type":"draft.withdraw","draft":"S/2016/1","by":"FRA"}'];
  const vote = ['--set', 'S/2016/1:RUS=abstaining'];
  return ways('simulate', ...texts.map((text) => [SHORT, '--do', text]), [SHORT, ...twice], [SHORT, ...vote, ...away]);
}

type Part = Record<string, unknown>;

/** The short meeting with something wrong in it. */
function scenarios(): Record<string, string> {
  const good = readFileSync(SHORT, 'utf8');
  const changed = (change: (file: Scenario) => void): string => {
    const file = JSON.parse(good) as Scenario; // a file of this folder
    change(file);
    return JSON.stringify(file);
  };
  const set = (key: string, value: unknown) => changed((file) => void (file[key] = value));
  const meeting = (key: string, value: unknown) => changed((file) => void (file.meeting[key] = value));
  const without = (key: string) => changed((file) => void delete file[key]);
  return {
    nothing: '',
    'a blank': ' ',
    'no object': '[]',
    'a number': '7',
    'an empty object': '{}',
    'broken off': '{ "title": "Two drafts",\n',
    'a comma too many': '{ "a": [1,] }',
    'a key twice': '{ "title": "a",\n "title": "b" }',
    'single quotes': "{ 'title': 1 }",
    'a comment': '{ // no\n}',
    'a bad escape': '{ "title": "\\x" }',
    'a control character': '{ "title": "\u0001" }',
    'two values': '{} {}',
    'a number that is none': '{ "revision": 01 }',
    'a byte order mark': `\uFEFF${good}`,
    'no title': without('title'),
    'no meeting': without('meeting'),
    'no record': without('record'),
    'no sources': without('sources'),
    'an unknown key': set('weather', 'fine'),
    'a key of every object': good.replace('"title"', '"constructor"'),
    'a title that is a number': set('title', 7),
    'an empty title': set('title', ''),
    'a revision of 0': set('revision', 0),
    'a revision that is huge': set('revision', 1e308),
    'a revision in text': set('revision', '1'),
    'half a revision': set('revision', 1.5),
    'another language': set('language', 'Klingon'),
    'a day that is none': meeting('date', '2016-02-30'),
    'a day in another form': meeting('date', '8 October 2016'),
    'a day far off': meeting('date', '9999-12-31'),
    'a day of another Council': meeting('date', '1950-01-13'),
    'a President who does not sit': meeting('president', 'GRC'),
    'a President who is no State': meeting('president', 'Russia'),
    'a meeting without a number': meeting('number', null),
    'a meeting of a minus number': meeting('number', -3),
    'a provenance': meeting('provenance', 'hearsay'),
    'sources that are not declared': meeting('sources', ['XY']),
    'two sources wanted': meeting('certainty', 'twoSources'),
    'fourteen members': changed((file) => void file.members.pop()),
    nobody: set('members', []),
    'a member twice': changed((file) => void (file.members[1] = file.members[0] ?? {})),
    'members in another order': changed((file) => void file.members.push(...file.members.splice(0, 1))),
    'no permanent member': changed((file) => file.members.forEach((member) => (member['permanent'] = false))),
    'a member that did not sit': changed(
      (file) => void Object.assign(file.members[0] ?? {}, { id: 'ALB', name: 'Albania' }),
    ),
    'a code of two letters': changed((file) => void Object.assign(file.members[0] ?? {}, { id: 'AO' })),
    'a sponsor twice': changed((file) => {
      const { states } = (file.drafts[0] ?? {})['sponsors'] as { states: unknown[] };
      states.push(states[0]);
    }),
    'no draft': set('drafts', []),
    'a draft without a name': changed((file) => void delete file.drafts[0]?.['name']),
    'a symbol that is none': changed((file) => void Object.assign(file.drafts[0] ?? {}, { symbol: '2016/1' })),
    'a matter that is none': changed((file) => void Object.assign(file.drafts[0] ?? {}, { matter: 'grave' })),
    'a status that is none': changed((file) => void Object.assign(file.drafts[0] ?? {}, { status: 'red' })),
    'an act that is none': changed(
      (file) => void (file.record[3] = { ...file.record[3], act: { type: 'meeting.explode' } }),
    ),
    'an act without its State': changed(
      (file) => void (file.record[3] = { ...file.record[3], act: { type: 'statement.make' } }),
    ),
    'a statement of a stranger': changed((file) => {
      file.record[3] = { ...file.record[3], act: { type: 'statement.make', by: 'GRC' } };
    }),
    'a sign in the votes': good.replace('0+-++ 0++++++++-', '0+-++ 0+++++?++-'),
    'too few votes': good.replace('0+-++ 0++++++++-', '0+-++ 0+++'),
    'one group of votes': good.replace('0+-++ 0++++++++-', '0+-++'),
    'other votes': good.replace('0+-++ 0++++++++-', '0+0++ 0++++++++-'),
    'an act out of order': changed((file) => void file.record.splice(0, 1)),
    'an act twice': changed((file) => void file.record.splice(1, 0, file.record[1] ?? {})),
    'a record that breaks off': changed((file) => void file.record.splice(7)),
    'no acts': set('record', []),
    'another end': set('expected', { 'S/2016/1': { outcome: 'adopted', tally: '11-2-2' } }),
    'another tally': set('expected', { 'S/2016/1': { outcome: 'vetoed', by: ['RUS'], tally: '11-1-3' } }),
    'another veto': set('expected', { 'S/2016/1': { outcome: 'vetoed', by: ['CHN'], tally: '11-2-2' } }),
    'an end of nothing': set('expected', {}),
    'an end of another draft': set('expected', { 'S/2016/2': { outcome: 'adopted', tally: '11-2-2' } }),
    'an end that is none': set('expected', { 'S/2016/1': { outcome: 'nonsense' } }),
    'ends of keys of every object': good.replace(
      '"expected": {',
      '"expected": { "constructor": { "outcome": "nonsense" }, ',
    ),
    'a source that nobody uses': set('sources', { XY: { title: 'A book' } }),
    'sources of keys of every object': good.replace(
      '"sources": {}',
      '"sources": { "constructor": 5, "__proto__": [] }',
    ),
  };
}

interface Scenario extends Part {
  readonly meeting: Part;
  readonly members: Part[];
  readonly drafts: Part[];
  readonly record: Part[];
}

function analyses(): Line[] {
  const french = '0+-++ 0++++++++-';
  const day = ['--date', '2016-10-08'];
  const given = [...day, '--votes', french];
  const votes = [
    '-+',
    '0+-++',
    '0+-++ 0+++',
    '0+-++ 0+++?+++-+',
    '.+-++ 0++++++++-',
    '',
    'CHN=abstaining,RUS=against',
    'CHN=against,CHN=against',
    'CHN=no',
    'CHN=',
    'GRC=against',
    'China=against',
    'xxxxx xxxxxxxxxx',
    '+++++ ++++++++++',
    '+-+-- 0+------0+',
  ];
  return ways(
    'analyse',
    given,
    [...given, '--json'],
    [...given, '--matter', 'procedural'],
    [...given, '--rule', 'no-veto', '--json'],
    [...given, '--rule', 'two-vetoes'],
    [...given, '--rule', 'veto-suspended'],
    [...given, '--rule', 'obligatory-abstention', '--party', 'RUS'],
    [...given, '--lock', 'RUS'],
    [...given, '--lock', 'CHN,GRC'],
    [...given, '--lock', ''],
    [...given, '--lock'],
    [...given, '--matter', 'P'],
    [...given, '--rule', 'veto'],
    [...given, '--rule', ''],
    [...given, '--rule', 'obligatory-abstention'],
    [...given, '--rule', 'obligatory-abstention', '--party', 'GRC'],
    [...given, '--party', 'RUS'],
    [...given, 'more'],
    [...given, '--date', '2016-10-09'],
    day,
    ['--votes', french],
    ['--date', '--votes', french],
    ...['today', '2016-02-30', '1946-01-16', '2026-01-01', ''].map((date) => ['--date', date, '--votes', french]),
    ['--date', '1950-01-13', '--votes', '+++++ ++++++'],
    ['--date', '1950-01-13', '--votes', french],
    ...votes.map((text) => [...day, '--votes', text]),
  );
}

function powers(): Line[] {
  const bad = [
    'guests no-without half nobody many minus votes16 votes0 name3 sources key list no-seats seats-text broken',
  ].flatMap((names) => names.split(' '));
  return ways(
    'power',
    ['--date', '2016-10-08'],
    ['--date', '2016-10-08', '--json'],
    ['--date', '1950-01-13'],
    ['--reform', 'g4'],
    ['--reform', 'african-union', '--json'],
    ['--reform', 'charter-1945'],
    ['--reform', 'uniting-for-consensus-26', '--required', '16'],
    ['--reform', at('reform-good.json')],
    ['--reform', at('reform-25.json'), '--required', '15', '--json'],
    ['--date', '2016-10-08', '--reform', 'g4'],
    ['--date', '2016-10-08', '--required', '8'],
    ...['today', '2016-13-01', '1946-01-16', '2026-01-01', ''].map((date) => ['--date', date]),
    ...['26', '0', '-1', 'all', '1.5', '', '1e1'].map((votes) => ['--reform', 'g4', `--required=${votes}`]),
    ['--reform', 'g4', '--required', '-1'],
    ['g4'],
    ['--reform', 'g5'],
    ['--reform', ''],
    ['--reform'],
    ['--reform', at('latin1.json')],
    ['--reform', SHORT],
    ...bad.map((name) => ['--reform', at(`reform-${name}.json`)]),
  );
}

function compares(): Line[] {
  const study = (name: string) => at(`${name}.horseshoe.json`);
  const good = ['turned', 'named', 'roll', 'record', 'misfit', 'acts'];
  const bad = [
    ['broken', 'list', 'null', 'chess', 'version2', 'lines3', 'no-at', 'no-scenario', 'scenario-path', 'at-minus'],
    ['current9', 'shout', 'vote-maybe', 'act-explode', 'act-after-half', 'from-circle', 'name3', 'revision0'],
    ['supposed-rule', 'supposed-list', 'laos'],
  ].flat();
  return ways(
    'compare',
    ...good.map((name) => [ALEPPO, study(name)]),
    [study('turned'), study('acts'), '--json'],
    [ALEPPO, study('turned'), '--json'],
    ...bad.map((name) => [ALEPPO, study(name)]),
    [study('chess'), ALEPPO],
    [ALEPPO],
    [ALEPPO, '-'],
    ['-', ALEPPO],
    [ALEPPO, ALEPPO],
    [ALEPPO, ALEPPO, 'c.json'],
    [ALEPPO, 'no.json'],
    ['no.json', ALEPPO],
    [ALEPPO, SHORT],
    [ALEPPO, 'scenarios/1959-09-07-laos.json'],
    [ALEPPO, at('votes.csv')],
    [ALEPPO, at('latin1.json')],
    [ALEPPO, 'tests'],
  );
}

function sweeps(): Line[] {
  const texts = [
    'CHN=*',
    'S/2016/848:CHN=*',
    'S/2016/847:GRC=*',
    'S/2016/847:China=*',
    'S/2016/847:CHN,=*',
    'S/2016/847:CHN,CHN=*',
    'S/2016/847:CHN=yes',
    'S/2016/847:CHN=',
    'S/2016/847:CHN',
    'S/2016/847:=*',
    'S/2016/847:CHN=against|against',
    'S/2016/847:CHN=*|against',
    '',
  ];
  const one = ['--vary', 'S/2016/847:CHN=*'];
  const many = 'AGO,CHN,EGY,FRA,JPN,MYS,NZL,RUS,SEN,ESP,UKR,GBR,USA,URY,VEN';
  return ways(
    'sweep',
    [ALEPPO, ...one],
    [ALEPPO, ...one, '--json'],
    [ALEPPO, ...one, '--csv'],
    [ALEPPO, '--vary', 'S/2016/846:RUS=inFavour|abstaining', '--vary', 'S/2016/847:CHN,EGY,AGO=*'],
    [ALEPPO, '--vary', 'S/2016/846:RUS,CHN=against|abstaining', '--csv'],
    ['scenarios/2015-12-10-agenda.json', '--vary', 'agenda:CHN,RUS=*', '--json'],
    [ALEPPO, ...one, ...one],
    [ALEPPO, ...one, '--csv', '--json'],
    [ALEPPO],
    [ALEPPO, '--vary'],
    [ALEPPO, '--csv'],
    [ALEPPO, 'more', ...one],
    [ALEPPO, '--vary', `S/2016/847:${many}=inFavour|against`, '--json'],
    ['no.json', ...one],
    ['tests', ...one],
    [at('latin1.json'), ...one],
    [at('turned.horseshoe.json'), ...one],
    ['scenarios/2016-10-06-secretary-general.json', ...one],
    ...texts.map((text) => [ALEPPO, '--vary', text]),
  );
}
