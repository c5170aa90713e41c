import type { NamedBy, RowWords, VoteRow } from '../votes/index.ts';
import type { Say } from './say.ts';
import { join, sentence } from './text.ts';

/** The words of the meeting that is made from a row of the table of votes. What the table has stands in its own English. */
export function rowWords(say: Say, row: VoteRow, named: NamedBy): RowWords {
  const { symbol, outcome, required, matter, totals, title, agenda } = row;
  const date = say.day(row.date);
  const { inFavour, against, abstaining } = totals;
  const note = joined(say, [...namedText(say, row, named), ...(isCut(title) ? [say('voteRow.draft.cut')] : [])]);
  const votesNote = joined(say, [...checkText(say, row), ...(row.note === '' ? [] : [noteText(say, row.note)])]);
  const meetingNote = joined(say, [say('voteRow.meeting'), ...(isCut(agenda) ? [say('voteRow.meeting.cut')] : [])]);
  return {
    language: say.locale,
    // Several votes can have the record of one meeting for a name.
    title: say('voteRow.title', { question: named === 'record' && agenda !== '' ? agenda : symbol, outcome }),
    standfirst: say('voteRow.standfirst', { date, inFavour, against, abstaining, required, matter }),
    question: {
      title: say('voteRow.question.title'),
      standfirst: say('voteRow.question.standfirst', { date, required, matter }),
    },
    agendaUnknown: say('voteRow.agendaUnknown'),
    draft: {
      name: say('voteRow.draft.name'),
      summary: title === '' ? say('voteRow.draft.summary') : sentence(say, title),
      ...(note === undefined ? {} : { note }),
      sponsors: say('voteRow.draft.sponsors'),
      submitted: say('voteRow.draft.submitted'),
    },
    meetingNote: meetingNote ?? '',
    inferred: say('voteRow.inferred'),
    ...(votesNote === undefined ? {} : { votesNote }),
  };
}

function namedText(say: Say, { drafts, symbol }: VoteRow, named: NamedBy): string[] {
  if (named === 'draft') return [];
  const text = drafts.length === 0 ? symbol : say.list(drafts.map((draft) => draft.trim()));
  return [say('voteRow.draft.named', { named, text })];
}

function checkText(say: Say, { check }: VoteRow): string[] {
  return check === 'oneSource' || check === 'disputed' || check === 'corrected'
    ? [say('voteRow.check', { check })]
    : [];
}

function noteText(say: Say, note: string): string {
  return say('voteRow.note', { note });
}

function joined(say: Say, [first, ...others]: readonly string[]): string | undefined {
  return first === undefined ? undefined : join(say, first, ...others);
}

function isCut(text: string): boolean {
  return text.endsWith('...');
}
