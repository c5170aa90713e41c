import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { dateOf, stateOf, type IsoDate, type Matter, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';

/** One row of `council-votes.csv`, in our words. */
export interface RecordedVote {
  readonly id: string;
  readonly date: IsoDate;
  readonly symbol: string;
  /** The symbols of the draft, where the row is of a resolution and they are known. */
  readonly drafts: readonly string[];
  readonly kind: Kind;
  readonly matter: Matter;
  /** Adopted without a vote, by consensus or acclamation: nothing to count. */
  readonly counted: boolean;
  /** Empty where not every member is known by name; the totals stand. */
  readonly votes: Votes;
  /** The members that are known by name where others are not. */
  readonly known: Votes;
  readonly outcome: 'adopted' | 'vetoed' | 'insufficientVotes';
  readonly vetoes: readonly MemberId[];
  readonly size: number;
  readonly required: number;
  readonly totals: { readonly inFavour: number; readonly against: number; readonly abstaining: number; readonly notParticipating: number };
}

const KINDS = ['resolution', 'draft', 'part', 'amendment', 'preliminary', 'motion'] as const;
type Kind = (typeof KINDS)[number];

export interface RecordedMember {
  readonly year: number;
  readonly member: MemberId;
  readonly permanent: boolean;
}

export function recordedVotes(): RecordedVote[] {
  return rowsOf('council-votes.csv').map((row) => ({
    id: field(row, 'id'),
    date: dateOf(field(row, 'date')),
    symbol: field(row, 'symbol'),
    drafts: field(row, 'draft').split('; ').filter((draft) => draft !== ''),
    kind: oneOf(Object.fromEntries(KINDS.map((kind) => [kind, kind])), field(row, 'kind')),
    matter: oneOf({ P: 'procedural', S: 'substantive' } as const, field(row, 'matter')),
    counted: oneOf({ vote: true, no_vote: false } as const, field(row, 'mode')),
    votes: Object.fromEntries(words(field(row, 'votes')).map(readVote)),
    known: knownOf(field(row, 'note')),
    outcome: oneOf(
      { adopted: 'adopted', vetoed: 'vetoed', 'failed-votes': 'insufficientVotes' } as const,
      field(row, 'outcome'),
    ),
    vetoes: words(field(row, 'vetoes')).map(stateOf),
    size: Number(field(row, 'council_size')),
    required: Number(field(row, 'threshold')),
    totals: {
      inFavour: Number(field(row, 'yes')),
      against: Number(field(row, 'no')),
      abstaining: Number(field(row, 'abstain')),
      notParticipating: Number(field(row, 'absent')),
    },
  }));
}

export function recordedMembers(): RecordedMember[] {
  return rowsOf('membership.csv').map((row) => ({
    year: Number(field(row, 'year')),
    member: stateOf(field(row, 'iso3')),
    permanent: oneOf({ yes: true, no: false } as const, field(row, 'permanent')),
  }));
}

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  const url = new URL(file, import.meta.url);
  return parse(readFileSync(url, 'utf8'), { columns: true });
}

const VOTE_OF = { Y: 'inFavour', N: 'against', A: 'abstaining', X: 'notParticipating' } as const satisfies Record<string, Vote>;

/** `names open but CHN:Y RUS:A`: who is known by name where others are not. */
function knownOf(note: string): Votes {
  const [, names = ''] = /^names open but ((?:[A-Z]{3}:[YNAX] ?)+)/u.exec(note) ?? [];
  return Object.fromEntries(words(names).map(readVote));
}

function readVote(text: string): [MemberId, Vote] {
  const [code = '', vote = ''] = text.split(':');
  return [stateOf(code), oneOf(VOTE_OF, vote)];
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}`);
  return value;
}

function oneOf<Value>(meanings: Readonly<Record<string, Value>>, found: string): Value {
  const value = meanings[found];
  if (value === undefined) throw new Error(`${found} is none of ${Object.keys(meanings).join(', ')}`);
  return value;
}
