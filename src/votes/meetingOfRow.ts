import {
  councilOn,
  LAW_EDITION,
  listedName,
  parseDraftSymbol,
  printNotation,
  type Council,
  type DraftSymbol,
  type IsoDate,
  type MemberId,
} from '../../machines/rules/index.ts';
import {
  parseActId,
  type Attributed,
  type ExpectedEnd,
  type Member,
  type RecordedAct,
  type Scenario,
  type ScenarioAct,
  type Source,
} from '../scenario/index.ts';
import { FORMAT } from '../scenario/scenario.ts';
import { CREDIT } from './credit.ts';
import { flagSeen } from './seenFlags.ts';
import { hasNames, type VoteRow } from './row.ts';

/** A row as a meeting that can be played, or why it is none. */
export type MeetingOfRow =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly why: WhyNoMeeting };

/**
 * Why a row is no meeting. A vote on an amendment, on a part or on a motion needs a text, a mover or an end of which the
 * table says nothing; to put something in their place would be to invent a record.
 */
export type WhyNoMeeting =
  /** Adopted without a vote: there is nothing to count. */
  | 'withoutVote'
  /** Not every member is known by name. */
  | 'namesOpen'
  /** Neither the number of the meeting is known, nor that the Council voted in writing. */
  | 'meetingUnknown'
  /** The table does not tell whose it was, nor what came of the draft that it would have changed. */
  | 'amendment'
  /** The table does not tell what came of the text that it is a part of. */
  | 'part'
  /** The table does not tell who asked whether the matter was procedural. */
  | 'preliminary'
  /** The table does not tell who moved it. */
  | 'motion';

/**
 * What names the question: the symbol of the draft; the first of several, or what can be read of a longer one; or, where
 * the table has no draft, or a symbol that cannot be right, the resolution or the record of the meeting.
 */
export type NamedBy = 'draft' | 'firstOfSeveral' | 'inPart' | 'resolution' | 'resolutionForSlip' | 'record';

/** What a row puts to the vote, and what names it. */
export interface QuestionOfRow {
  readonly symbol: DraftSymbol;
  readonly named: NamedBy;
}

/** The words of a meeting that is made from a row: what the page says of it in the language of its reader. */
export interface RowWords {
  readonly language: string;
  readonly title: string;
  readonly standfirst: string;
  readonly question: { readonly title: string; readonly standfirst: string };
  readonly agendaUnknown: string;
  readonly draft: {
    readonly name: string;
    readonly summary: string;
    /** Absent where there is nothing to be said of the symbol and the title. */
    readonly note?: string;
    readonly sponsors: string;
    readonly submitted: string;
  };
  /** What the table does not tell of the meeting: who presided, above all. */
  readonly meetingNote: string;
  /** Said of every act that the table does not have. */
  readonly inferred: string;
  /** What the reader must be told of the votes; absent where there is nothing. */
  readonly votesNote?: string;
}

/**
 * The bare meeting of a row: the members of the day, the question, the votes, the result, and nothing that the table does
 * not know. Who presided is left open, for the table does not tell it. What has to be at every meeting (it is opened, it
 * has an agenda, the voting is closed) is inferred, and says so.
 */
export function meetingOfRow(row: VoteRow, wordsFor: (row: VoteRow, named: NamedBy) => RowWords): MeetingOfRow {
  const why = whyNoMeeting(row);
  if (why) return { ok: false, why };
  const found = councilOn(row.date);
  const question = questionOf(row);
  if (!found.ok || !question) throw new Error(`${row.id}: ${row.symbol} of ${row.date} was not read by readVotes`);
  return { ok: true, scenario: scenarioOf(row, found.council, question.symbol, wordsFor(row, question.named)) };
}

/** The question of a row as its meeting has it; nothing where the row is no meeting. */
export function questionIn(row: VoteRow): QuestionOfRow | undefined {
  return whyNoMeeting(row) ? undefined : questionOf(row);
}

function whyNoMeeting({ kind, counted, votes, ...row }: VoteRow): WhyNoMeeting | undefined {
  if (kind !== 'resolution' && kind !== 'draft') return kind;
  if (!counted) return 'withoutVote';
  if (!hasNames(votes)) return 'namesOpen';
  return meetingNumber(row) === undefined && !isWritten(row) ? 'meetingUnknown' : undefined;
}

function meetingNumber({ meeting }: Pick<VoteRow, 'meeting'>): number | undefined {
  const number = /^S\/PV\.([1-9]\d*)$/u.exec(meeting)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The table says so in the note, or has the letter that told the result in place of a record. */
function isWritten({ meeting, note }: Pick<VoteRow, 'meeting' | 'note'>): boolean {
  return note.startsWith('written procedure') || /^S\/20\d{2}\/\d+$/u.test(meeting);
}

function questionOf(row: VoteRow): QuestionOfRow | undefined {
  const [draft] = row.kind === 'draft' ? [row.symbol] : row.drafts;
  const isSlip = draft !== undefined && !canBeOf(row.date, draft);
  const text = draft === undefined || isSlip ? row.symbol : draft;
  const symbol = parseDraftSymbol(/^\s*(S\/[0-9A-Za-z./()]*[0-9A-Za-z)])/u.exec(text)?.[1] ?? '');
  if (symbol === undefined) return undefined;
  return { symbol, named: isSlip ? 'resolutionForSlip' : namedBy(text, symbol, row.drafts.length) };
}

/** Since 1994 the symbol of a draft has its year: `S/206/381` and `S/2005-554` are slips of the source. */
function canBeOf(date: IsoDate, draft: string): boolean {
  const year = date.slice(0, 'YYYY'.length);
  return year < FIRST_YEAR_IN_SYMBOLS || draft.startsWith(`S/${year}/`);
}

const FIRST_YEAR_IN_SYMBOLS = '1994';

function namedBy(text: string, read: DraftSymbol, drafts: number): NamedBy {
  if (read.startsWith('S/RES/')) return 'resolution';
  if (read.startsWith('S/PV.')) return 'record';
  if (drafts > 1) return 'firstOfSeveral';
  return text.trim() === read ? 'draft' : 'inPart';
}

function scenarioOf(row: VoteRow, council: Council, symbol: DraftSymbol, words: RowWords): Scenario {
  const number = meetingNumber(row);
  const told = { provenance: 'record', certainty: 'oneSource', sources: [row.source] } as const;
  const notTold = { provenance: 'inference', certainty: 'unverified', sources: [] } as const;
  const { name, summary, note } = words.draft;
  return {
    format: FORMAT,
    law: LAW_EDITION,
    language: words.language,
    revision: 1,
    title: words.title,
    standfirst: words.standfirst,
    question: words.question,
    meeting: {
      ...(number === undefined ? { written: true } : { number, record: row.meeting }),
      date: row.date,
      agendaItem: row.agenda === '' ? words.agendaUnknown : row.agenda,
      ...told,
      note: words.meetingNote,
    },
    members: council.seats.map(({ member, permanent }): Member => ({
      id: member,
      name: nameOf(member, row),
      ...flagOf(member, permanent, row),
      permanent,
      ...told,
      reasons: [],
    })),
    invited: [],
    drafts: [
      {
        symbol,
        name,
        summary,
        matter: row.matter,
        ...(row.kind === 'resolution' ? { resolution: row.symbol } : {}),
        status: 'tabled',
        ...told,
        ...(note === undefined ? {} : { note }),
        sponsors: { states: [], incomplete: true, ...notTold, note: words.draft.sponsors },
        submitted: { text: words.draft.submitted, ...notTold },
      },
    ],
    topics: [],
    context: [],
    aftermath: [],
    record: recordOf(row, council, symbol, {
      told,
      followsFromTold: { ...told, provenance: 'inference', note: words.inferred },
      notTold: { ...notTold, note: words.inferred },
      voted: { ...told, ...(words.votesNote === undefined ? {} : { note: words.votesNote }) },
    }),
    expected: { [symbol]: endOf(row, council) },
    sources: { [row.source]: sourceOf(row) },
  };
}

function flagOf(member: MemberId, permanent: boolean, { date }: VoteRow): Pick<Member, 'flag'> {
  const flag = flagSeen(member, permanent, date);
  return flag === undefined ? {} : { flag };
}

function nameOf(member: MemberId, { date }: VoteRow): string {
  const name = listedName(member, date);
  if (name === undefined) throw new Error(`${member} has no name on ${date}`);
  return name;
}

interface Claims {
  readonly told: Attributed;
  readonly followsFromTold: Attributed;
  readonly notTold: Attributed;
  /** Of the votes, with what must be told of them. */
  readonly voted: Attributed;
}

function recordOf(
  row: VoteRow,
  council: Council,
  draft: DraftSymbol,
  { told, followsFromTold, notTold, voted }: Claims,
): RecordedAct[] {
  const inWriting = meetingNumber(row) === undefined;
  const begin: Acts = inWriting
    ? [['written', { type: 'written.begin' }, notTold]]
    : [
        ['open', { type: 'meeting.open' }, notTold],
        ['agenda', { type: 'agenda.adopt' }, notTold],
        ['consideration', { type: 'consideration.begin' }, notTold],
      ];
  const acts: Acts = [
    ...begin,
    ['put', { type: 'draft.putToVote', draft }, followsFromTold],
    ['votes', { type: 'votes.cast', votes: printNotation(row.votes, council) }, voted],
    ['close', { type: 'voting.close' }, notTold],
    ['result', { type: 'result.declare' }, told],
    ['proceed', { type: 'meeting.proceed' }, notTold],
    inWriting ? ['end', { type: 'written.end' }, notTold] : ['adjourn', { type: 'meeting.adjourn' }, notTold],
  ];
  return acts.flatMap(([name, act, claim]) => {
    const id = parseActId(name);
    return id === undefined ? [] : [{ id, act, ...claim }];
  });
}

type Acts = readonly (readonly [id: string, act: ScenarioAct, claim: Attributed])[];

/** What the table has, and not what the law finds: the replay must reach it. */
function endOf({ outcome, vetoes, totals }: VoteRow, { seats }: Council): ExpectedEnd {
  const tally = `${totals.inFavour}-${totals.against}-${totals.abstaining}`;
  if (outcome !== 'vetoed') return { outcome, tally };
  return { outcome, by: seats.map(({ member }) => member).filter((member) => vetoes.includes(member)), tally };
}

/** The row of resolution 2760 is missing in the database, and was found elsewhere. */
function sourceOf({ source }: VoteRow): Source {
  if (source === 'HL') {
    return {
      title: 'Voting-Agent, sheet “sc_voting”, 1994 to June 2025',
      publisher: 'oliverunv, github.com/oliverunv/Voting-Agent',
      url: 'https://github.com/oliverunv/Voting-Agent',
    };
  }
  return {
    title: `${CREDIT.authors}, ${CREDIT.title}, ${CREDIT.year} (${CREDIT.licence})`,
    publisher: CREDIT.publisher,
    url: CREDIT.url,
    readIn: CREDIT.readIn,
    note: `${CREDIT.licence}: ${CREDIT.licenceUrl}. ${CREDIT.changes}`,
  };
}
