import { textOf, ALEPPO } from '../scenario/file.ts';

interface Part {
  readonly [key: string]: unknown;
}

/** One draft, one vote, one statement: the file for a meeting short enough to be read whole. Prose of our own. */
export function shortMeeting(votes: string, expected: Part, acts: readonly Part[] = []): string {
  const file: Part & { readonly meeting: Part; readonly members: readonly Part[]; readonly drafts: readonly Part[] } =
    JSON.parse(textOf(ALEPPO));
  const ours = { provenance: 'invention', certainty: 'unverified', sources: [] };
  const name = (id: string) => ({ id, name: 'France' });
  const record = [
    { type: 'meeting.open' },
    { type: 'agenda.adopt' },
    { type: 'consideration.begin' },
    { type: 'statement.make', by: 'FRA' },
    ...acts,
    { type: 'draft.putToVote', draft: 'S/2016/1' },
    { type: 'votes.cast', votes },
    { type: 'voting.close' },
    { type: 'result.declare' },
    { type: 'meeting.proceed' },
    { type: 'meeting.adjourn' },
  ];
  return JSON.stringify({
    format: 3,
    law: 1,
    language: 'en',
    revision: 1,
    title: 'A short meeting',
    standfirst: 'One draft, one vote.',
    meeting: {
      number: 7702,
      record: 'S/PV.7702',
      date: '2016-10-08',
      president: 'RUS',
      agendaItem: 'Nothing',
      ...ours,
    },
    members: file.members.map(({ id, name: called, permanent }) => ({
      id,
      name: called,
      permanent,
      ...ours,
      representative: { name: 'Somebody', ...ours },
      reasons: [],
    })),
    invited: [],
    drafts: [
      {
        symbol: 'S/2016/1',
        name: 'A draft',
        summary: 'It says little.',
        matter: 'substantive',
        status: 'inBlue',
        sponsors: { states: [name('FRA')], ...ours },
        submitted: { text: 'The day before.', ...ours },
        ...ours,
      },
    ],
    topics: [],
    context: [],
    aftermath: [],
    record: record.map((act, index) => ({
      id: `act-${index}`,
      act,
      ...ours,
      ...(act.type === 'statement.make' ? { text: 'It is for the draft.' } : {}),
    })),
    expected: { 'S/2016/1': expected },
    sources: {},
  });
}
