import type { SessionEvent } from '../../src/session/index.ts';
import { studyOf, type StudyData } from '../../src/session/study.data.ts';
import { printStudyFile } from '../../src/session/study.file.ts';
import { createShelf } from '../../src/ui/shelf/shelf.store.ts';
import { drawFrom, type Draw } from './draw.ts';
import { drawerWith, isStable, printed, type Frozen } from './frozen.ts';
import { MEETINGS, scenarioCalled } from './meetings.ts';
import { sit, type Sitting } from './sitting.ts';
import { playedIn, rarestIn, supposing, wander, type Seen } from './wander.ts';

/* How the frozen addresses, files and saves were made. They are stored; this made them once. */

type Written = Omit<Frozen, 'number'>;

/** What a reader does before he keeps it. */
type Doing = (sitting: Sitting, draw: Draw, seen: Seen) => void;

const PARTS = ['laid', 'required', 'council', 'locked', 'oneStep', 'chances', 'power'] as const;

const DOINGS = {
  'the record at a place': somewhere,
  'changed votes': (sitting, draw) => {
    changeVotes(sitting, draw);
    changeVotes(sitting, draw);
    somewhere(sitting, draw);
  },
  'changed votes by roll': (sitting, draw) => {
    sitting.send({ type: 'setManner', manner: 'roll' });
    changeVotes(sitting, draw);
    somewhere(sitting, draw);
  },
  'the record by roll': (sitting, draw) => {
    sitting.send({ type: 'setManner', manner: 'roll' });
    somewhere(sitting, draw);
  },
  'own acts': (sitting, draw, seen) => act(sitting, draw, seen, 9),
  'more own acts': (sitting, draw, seen) => act(sitting, draw, seen, 14),
  'the rarest acts': (sitting, draw, seen) => {
    act(sitting, draw, seen, 4);
    for (let count = 0; count < 6; count += 1) sitting.send(...rarestIn(sitting, draw, RARE));
  },
  'own acts by roll': (sitting, draw, seen) => {
    sitting.send({ type: 'setManner', manner: 'roll' });
    act(sitting, draw, seen, 6);
  },
  'acts taken out': (sitting, draw, seen) => {
    takeOut(sitting, draw);
    act(sitting, draw, seen, 3);
    takeOut(sitting, draw);
    somewhere(sitting, draw);
  },
  'several lines, with names and comments': severalLines,
  'all that can be supposed': (sitting, draw) => {
    suppose(sitting, draw, PARTS);
    changeVotes(sitting, draw);
  },
  'one thing supposed': (sitting, draw) => suppose(sitting, draw, draw.some(PARTS, 1)),
  'two things supposed': (sitting, draw) => {
    suppose(sitting, draw, draw.some(PARTS, 2));
    somewhere(sitting, draw);
  },
  'several lines and things supposed': (sitting, draw, seen) => {
    severalLines(sitting, draw, seen);
    suppose(sitting, draw, draw.some(PARTS, 3));
  },
  'whatever a reader does': (sitting, draw, seen) => void wander(sitting, draw, seen, 22),
} as const satisfies Readonly<Record<string, Doing>>;

/** What has been done for the sake of being there. */
const RARE: Seen = new Map();

const TRIES = 6;

export async function frozenMade(): Promise<Frozen[]> {
  const seen: Seen = new Map();
  const all: Written[] = [];
  for (const [index, meeting] of MEETINGS.entries())
    all.push(...(await writtenAt(meeting, 10_000 * (index + 1), seen)));
  return [...all, ...REFUSED, ...STRANGE].map((written, number) => ({ number, ...written }));
}

async function writtenAt(meeting: string, seed: number, seen: Seen): Promise<Written[]> {
  const sittings = new Map(
    Object.entries<Doing>(DOINGS).map(([about, doing], index) => [
      about,
      done(meeting, doing, seed + 100 * index, seen),
    ]),
  );
  const at = (name: keyof typeof DOINGS): Sitting => sittings.get(name) ?? sit(meeting);
  const address = (about: string, text: string): Written => ({ meeting, kind: 'address', about, text });
  const file = (about: string, text: string): Written => ({ meeting, kind: 'file', about, text });
  const votes = at('changed votes').address();
  const acts = at('own acts').address();
  const stranger = `S/2099/1:RUS=A;${Object.keys(scenarioCalled(meeting).expected)[0] ?? 'S/2099/2'}:AND=N,FRA=A`;
  return [
    ...[...sittings].map(([about, sitting]) => address(about, sitting.address())),
    address('changed votes, without a revision', votes.replace(/rev=\d+&?/u, '').replace(/\?$/u, '')),
    address('own acts, without a revision', acts.replace(/rev=\d+&?/u, '').replace(/\?$/u, '')),
    address('changed votes, without a place', votes.replace(/\/\d+/u, '')),
    address('several lines, without what packs them', at('several lines, with names and comments').plainAddress()),
    address('own acts by roll, without what packs them', at('own acts by roll').plainAddress()),
    address('another edition', `#${encodeURIComponent(meeting)}/9999?rev=999&votes=${stranger}`),
    ...(
      [
        'own acts',
        'the rarest acts',
        'several lines and things supposed',
        'whatever a reader does',
        'acts taken out',
      ] as const
    ).map((about) => file(about, printed(meeting, at(about)))),
    file('another edition', printStudyFile(meeting, anotherEdition(at('several lines, with names and comments')))),
    ...(await savesAt(meeting, [
      at('several lines and things supposed'),
      at('more own acts'),
      at('changed votes by roll'),
    ])),
  ];
}

/** A reader who has done so: at one of the first tries, what he keeps is the same when it is opened again. */
function done(meeting: string, doing: Doing, seed: number, seen: Seen): Sitting {
  for (let tried = 1; ; tried += 1) {
    const sitting = sit(meeting);
    doing(sitting, drawFrom(seed + tried), seen);
    if (doing === DOINGS['whatever a reader does'] || tried === TRIES || isStable(meeting, sitting.address()))
      return sitting;
  }
}

function somewhere(sitting: Sitting, draw: Draw): void {
  sitting.send({ type: 'seek', to: draw.below(sitting.view().line.stops.length) });
}

function changeVotes(sitting: Sitting, draw: Draw): void {
  const { line, seats } = sitting.view();
  const votes = ['inFavour', 'against', 'abstaining', 'notParticipating'] as const;
  for (const { key: question } of draw.some(line.questions, 1)) {
    const members = draw.some(seats, 1 + draw.below(5));
    sitting.send({
      type: 'setVotes',
      changes: members.map(({ member }) => ({ question, member, vote: draw.one(votes) })),
    });
  }
}

function act(sitting: Sitting, draw: Draw, seen: Seen, count: number): void {
  for (let done = 0; done < count; done += 1) sitting.send(...playedIn(sitting, draw, seen));
}

function takeOut(sitting: Sitting, draw: Draw): void {
  sitting.send({ type: 'removeAct', at: 1 + draw.below(sitting.view().line.stops.length - 1) });
}

/** Begun from the record and from each other, one of them set aside. */
function severalLines(sitting: Sitting, draw: Draw, seen: Seen): void {
  changeVotes(sitting, draw);
  act(sitting, draw, seen, 2);
  sitting.send({ type: 'branch' });
  act(sitting, draw, seen, 3);
  sitting.send({ type: 'restoreRecord' });
  takeOut(sitting, draw);
  act(sitting, draw, seen, 2);
  sitting.send({ type: 'undo' }, { type: 'undo' }, { type: 'branch' });
  changeVotes(sitting, draw);
  const ids = sitting.view().variations.map(({ id }) => id);
  sitting.send(
    { type: 'nameVariation', id: draw.one(ids), name: 'What if?' },
    { type: 'commentVariation', id: draw.one(ids), comment: 'Why?\nBecause: “so”; a = b, <b>c</b>.' },
    { type: 'nameVariation', id: draw.one(ids), name: 'Вторая' },
    { type: 'promoteVariation', id: draw.one(ids) },
    { type: 'openVariation', id: draw.one(ids) },
  );
  somewhere(sitting, draw);
}

function suppose(sitting: Sitting, draw: Draw, parts: readonly (typeof PARTS)[number][]): void {
  const events = parts.map((part): SessionEvent => ({
    type: 'suppose',
    change: supposing(sitting.view(), draw, part),
  }));
  sitting.send(...events);
}

/** As if the meeting had been another: a vote and an act that this one does not have. */
function anotherEdition({ ground, state }: Sitting): StudyData {
  const { variations, ...study } = studyOf(ground, state());
  const stranger = { question: 'S/2099/1', member: ground.scenario.members[0]?.id ?? 'FRA', vote: 'against' };
  const changed = variations.map((one) => ({
    ...one,
    votes: [...one.votes, stranger],
    removed: [...one.removed, 999],
  }));
  return { ...study, revision: 999, variations: changed } as StudyData; // not of this edition
}

/** As they lie in the browser: saved, saved again, given another name. */
async function savesAt(meeting: string, sittings: readonly Sitting[]): Promise<Written[]> {
  const values = new Map<string, unknown>();
  const drawer = drawerWith(values);
  const world = {
    now: () => '2026-01-31T09:30:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(values.size).padStart(12, '0')}`,
  };
  const shelf = createShelf(async () => await Promise.resolve(drawer), world);
  const { title, meeting: told } = scenarioCalled(meeting);
  for (const [index, sitting] of sittings.entries()) {
    const text = printed(meeting, sitting);
    const lines = sitting.view().variations.length;
    const content = { scenario: meeting, meeting: title, date: told.date, lines, text };
    const kept = await shelf.saveAs(`Save ${index}`, content);
    if (index === 1 && 'save' in kept) await shelf.save(kept.save, content, 'A copy');
    if (index === 2 && 'save' in kept) await shelf.rename(kept.save.id, 'Another name');
  }
  const abouts = ['several lines and things supposed', 'more own acts, saved again', 'changed votes by roll, renamed'];
  return [...values.values()].map((stored, index) => ({
    meeting,
    kind: 'save',
    about: abouts[index] ?? '',
    stored: stored as { readonly id: string }, // put there by the shelf
  }));
}

const ALEPPO = '2016-10-08-aleppo';

function addresses(about: string, texts: readonly string[]): Written[] {
  return texts.map((text) => ({ meeting: ALEPPO, kind: 'address', about, text }));
}

const REFUSED: readonly Written[] = addresses('refused', [
  '#2011-10-04-syria/3',
  ...['-3', '35', '59?manner=roll', '9999999', '3?colour=red', '3?rev=new', '3?t=1abc', '3?t=2abc', '3?t='].map(
    (rest) => `#${ALEPPO}/${rest}`,
  ),
  ...[
    'manner=shout',
    'votes=S/2016/999:CHN=N',
    'votes=S/2016/846',
    'votes=S/2016/846:CHN',
    'votes=S/2016/846:DEU=N',
  ].map((query) => `#${ALEPPO}/3?${query}`),
  ...['votes=S/2016/846:<b>=N', 'votes=S/2016/846:CHN=Q', 'votes=S/2016/846:CHN=N,CHN=Y'].map(
    (query) => `#${ALEPPO}/3?${query}`,
  ),
  `#${ALEPPO}/%E0%A4%A`,
  '#?x',
]);

/** Made by hand: what no page writes, and what it opens to all the same. */
const STRANGE: readonly Written[] = addresses('strange', [
  `#${ALEPPO}`,
  `#${ALEPPO}/`,
  `#/${ALEPPO}/3`,
  `#${ALEPPO}/14?votes=S%2F2016%2F846%3ARUS%3DY`,
  `#${ALEPPO}/14?votes=S/2016/847:CHN=N;S/2016/846:RUS=A;`,
  `#${ALEPPO}/14?manner=hands&&rev=1`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'TU1LCsIwFLyKzPqBqahIwIVXsLgKWcQ2YrDNkyRaSsnd5S0UYRbzZUxDO1KEu4t9BhnzZWjXG9Xs14ftXp8v7fEEMlawILrRQ2Oc',
    'VxOnB6oVc3Chh_6F3d2l4hMIo8v5VBJ3oczQNzdkT-ApSvntC_sM3dRKMomdqOXvW9Qz-ewLNNwQHh6ExJPUZMOxDyVwzNDGEm78',
    'Sr-T68Cd-AbnSwtqlFLW1lrtBw',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'VU3LCsIwEPwVmfOCrWiRgAd_wdJTyCG2EYNtVpJokZJ_lz0ousxh58XomnZUEa42DAmk9edDu95UdbPebxt16trDEaSNYEGwk4PC',
    '9FrNHG8oRsTR-gHqa_ZXG7OLIEw2pWOO3Pv8grrYMTkCz0HCT5fZJai6FJJK6IUtP9vC7tEll6FgR39zIESeJSYdDoPPnkOC0oZw',
    '4Uf8jpxH7kXXOHUtqK7-z5hSinkD',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'dZC7asNAEEV_Jdx6wFaITVhIYdK4SmHhSqhYS2Nr8T7M7sbCiPn3sHm6UGCKeZx7Z5imohUtCYP2fQI1zU-GevG4rNaL56e12u3r',
    'lw2oaUtM8NoxFNztYQzxDGlL02rTQ_0Ou0HHzBEEp1Pa5Bg6k29QR20TE8LoC3zlHDhBVSJUJL4r1XS3u1SXyIkzFLQ1ZwYhhrFg',
    'RRN8b7IJPkE1E8aBP30duwNHKOz2NQjXkMtN-pCyNt74E4RwDNZ--fzhr9u3O_ykjU8ZIjTjPI_O2_57hbRF8B6__yIi7Qc',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'JYxNC4JAGIT_y5yng4cue7Moo09xMSjxsOgbRuqGuxUR_vfYugzD8MxTRJxyEhGN6WsHFiU_aM21hvqgN51AoWrM4GUA0RnnYj_Y',
    '6urfUBfTOiHsqw_wU7wVBxWNI9Ha6iY1VIE4OYCYr_YgFskJxDKLQazTsOxOGsT-vAWR5aHrxY_UKYh8k4FIZiFzHV55FgzHH_N3',
    'hiwJ24v2cofyw0PG8gs',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'FcwxDsIwDAXQu_zZDBlYsvUcUQaXBrCU2ii2QFWVu6Oub3gl0Z1uifBm3RxUKp3oLBvyCeW9IcPWLi8OG8eyejQNMQVhZ_clhj0k',
    'DuQnd2-ED4-Q5silEuynV_NtYRelOWf9Aw',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'bcoxCoQwEEbhu_z1LJjCZjovsY1YDJsRA5pgJqssIXcX7IR97fdGRz29HGGR6A00TlSxSvDgiiibgpHOCMImZkPJ6RPKDzzLako3',
    'ccWhJamBXfeMkHX_hqz-ncq_obU2XQ',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'VcwxDsIwDEbhu_yzkYiAxRsLKweoOkSpSyO1cXGSIlTl7gg23vzpdY4udHCEyachg7qedsw-DuAdyS8CRpi8FTEQFp_ztZiGWN7g',
    '0c9ZCPpKX7xJUclg1xrB5Fmjye_yMK3rfbxpNbA7_kdIugr4RAiacrEaihr43Fr_AQ',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'TU7LasNADPyVMmeV2H2EstBDLjmXmJyMD6q9SURsbdhVY0LYfy_r0lIQSDOa0ait6ZUqwol1SKC2_Z3QrJ6qer16e1m73b5534Da',
    'rtQdypOHw3R7mEM8I3eFHFkGuL9lf-JoPoIwcUobi6EXu8EdeEyeEGYt4qu34BNcnTMVi_YF3f9lF3SJPnmDA49y9iDEMC-y3b4p',
    'TXTL1_AV4Wr_-FxVBD6yaDK4msCfyVhU9AhXETTYB0eTXi5sP-QSHnQQk6AJru0Ih-Xe8m3OufsG',
  ].join('')}`,
  `#${ALEPPO}/5?rev=1&t=1${[
    'dY47awMxEIT_Sph6wb6QmCBIYdK4ShGTSlyxvlv7hPUIkuLDHPrvYfMiTWCLfXwzO7aje1oTJo5jAVn702G_ul13m9XD3ca8vO4f',
    'tyDbay2IHAQG4Xozp3xG63Xp2Y0wv8dh4lwlgxC4lG3NaXD1CnNkX4SQ5qjwRWqSAtO1RiqJg07Ln986vWUpUmHA3p0FhJxmxVST',
    '4uiqS7HA2AXzJJ--QcJBMgyeds8gXFLVTHwolV108YRGOCbvv3z-w0_sYqlorVf6PX-nb631Hw',
  ].join('')}`,
]);
