import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stateOf, type MemberId } from '../../machines/rules/index.ts';
import { readTable } from '../../src/votes/table.ts';
import type { VoteRow } from '../../src/votes/index.ts';

const FOLDER = 'src/votes/data';

/** The table of votes, from its file. */
export function recordedVotes(): VoteRow[] {
  return readTable(readFileSync(`${FOLDER}/council-votes.csv`, 'utf8'));
}

export interface RecordedMember {
  readonly year: number;
  readonly member: MemberId;
  readonly permanent: boolean;
}

/** The table of members, with which that of the law is compared. */
export function recordedMembers(): RecordedMember[] {
  const rows: Readonly<Record<string, string>>[] = parse(readFileSync(`${FOLDER}/membership.csv`, 'utf8'), {
    columns: true,
  });
  return rows.map(({ year, iso3 = '', permanent }) => ({
    year: Number(year),
    member: stateOf(iso3),
    permanent: permanent === 'yes',
  }));
}
