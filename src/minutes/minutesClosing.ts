import { followUpsOf, unreachable, type Citation, type FollowUp } from '../../machines/rules/index.ts';
import type { DraftView, MeetingView } from '../session/index.ts';
import {
  citationText,
  citationTitle,
  draftStatusText,
  followUpText,
  outcomeHeadline,
  proposalStatusText,
} from '../messages/sentences.ts';
import type { Say } from '../messages/say.ts';
import type { MinutesEntry } from './minutesEntry.ts';
import { decisionsText } from './otherDecisionsText.ts';
import { decisionsOf } from './otherDecisions.ts';
import { endWithoutVote, otherEndsOf, type OtherEnd } from './ends.ts';
import type { MinutesBlock, MinutesLine } from './minutesBlock.ts';
import type { MinutesPage } from './minutesPage.ts';
import { lastOf, type Replay } from './replayed.ts';
import type { QuestionResult } from './questionResults.ts';
import { endText } from './resultBlocks.ts';

/** The last sections of the minutes: rules, other decisions, follow-up in the General Assembly, results, differences from the record. */
export function closingBlocks(
  replay: Replay,
  acts: readonly MinutesEntry[],
  results: readonly QuestionResult[],
  page: MinutesPage,
): readonly MinutesBlock[] {
  const last = lastOf(replay);
  const { say } = page;
  const followUps = followUpsOf(last.room);
  const cited = [
    ...results.flatMap(({ outcome }) => outcome.findings.map(({ citation }) => citation)),
    ...acts.flatMap(({ lapsed }) => lapsed?.citation ?? []),
    ...followUps.map(ruleOf),
  ];
  const decisions = decisionsText(decisionsOf(replay), page);
  const follows = followUps.map((followUp) => followUpText(say, page.names, followUp));
  const decided = (text: string): MinutesLine => ({ kind: 'decision', text });
  return [
    ...section(say('minutes.rules'), lawLines(cited, page)),
    ...section(say('minutes.decisions'), decisions.map(decided)),
    ...section(say('minutes.assembly'), follows.map(decided)),
    ...section(say('minutes.results'), [...endLines(last, results, page), ...asRecorded(last, acts, page)]),
  ];
}

/** The resolution of the General Assembly that provides for it. */
export function ruleOf({ kind }: FollowUp): Citation {
  switch (kind) {
    case 'vetoMeeting':
      return 'A/RES/76/262';
    case 'applicationReport':
      return 'PRoP 60';
    case 'emergencySessionPossible':
    case 'emergencySessionCalled':
      return 'A/RES/377(V)';
    default:
      return unreachable(kind);
  }
}

function section(title: string, lines: readonly MinutesLine[]): readonly MinutesBlock[] {
  return lines.length === 0 ? [] : [[{ kind: 'heading', text: title }, ...lines]];
}

/** Each rule once, in the order in which it was first cited. */
function lawLines(cited: readonly Citation[], { say }: MinutesPage): readonly MinutesLine[] {
  return [...new Set(cited)].map((citation) => ({
    kind: 'rule',
    text: say('minutes.law', { source: citationTitle(say, citation), law: citationText(say, citation) }),
  }));
}

interface End {
  readonly key: string;
  readonly text: string;
}

/** Every question and its result; then the drafts and amendments that came to no result. */
function endLines(last: MeetingView, results: readonly QuestionResult[], page: MinutesPage): readonly MinutesLine[] {
  const { say, names } = page;
  const voted = results.map(({ key, question, outcome, assumed }): End => {
    const headline = outcomeHeadline(say, names, question, outcome);
    const { inFavour, against, abstaining } = outcome.tally;
    const text = assumed
      ? say('minutes.endAssumed', { headline, inFavour, against, abstaining })
      : endText(say, headline, outcome);
    return { key, text };
  });
  const isVoted = (key: string): boolean => voted.some((end) => end.key === key);
  const drafts = last.drafts.filter(({ symbol }) => !isVoted(symbol)).map((draft) => draftEnd(draft, page));
  const amendments = last.room.amendments
    .filter(({ symbol }) => !isVoted(symbol))
    .map(({ symbol, status }) => ({ key: symbol, text: proposalStatusText(say, status) }));
  const cutOff = last.line.questions
    .filter(({ key, cutOff }) => cutOff && ![...drafts, ...amendments].some((end) => end.key === key))
    .map(({ key }): End => ({ key, text: say('minutes.withoutVote', { end: 'cutOff' }) }));
  const ends = [...voted, ...drafts, ...amendments, ...cutOff, ...otherEnds(last.room, page)];
  return ends.map(({ key, text }) => ({ kind: 'end', label: key, text }));
}

/** What was decided neither by a vote nor on a draft. */
function otherEnds(room: MeetingView['room'], { say }: MinutesPage): End[] {
  return otherEndsOf(room).map(([key, end]) => ({ key, text: otherEndText(say, end) }));
}

function otherEndText(say: Say, end: OtherEnd): string {
  switch (end.outcome) {
    case 'polled': {
      const polls = Object.entries(end.tallies).map(([candidate, tally]) =>
        say('minutes.pollOf', { candidate, tally }),
      );
      return say('minutes.polled', { counts: say.list(polls) });
    }
    case 'majority':
    case 'elected':
      return say(`minutes.${end.outcome}`, { names: say.list(end.names) });
    case 'nobodyElected':
      return say('minutes.nobodyElected');
    case 'agreed':
    case 'objected':
    case 'undecided':
      return say('minutes.agreement', { end: end.outcome });
    default:
      return unreachable(end);
  }
}

function draftEnd({ symbol, status, recordedEnd }: DraftView, { say, names }: MinutesPage): End {
  const end = endWithoutVote(status);
  const text = end ? say('minutes.withoutVote', { end: end.outcome }) : draftStatusText(say, status);
  if (!recordedEnd) return { key: symbol, text };
  // The headline of a draft does not depend on its matter.
  const question = { kind: 'draftResolution', draft: symbol, matter: 'substantive' } as const;
  const headline = outcomeHeadline(say, names, question, recordedEnd);
  const { inFavour, against, abstaining } = recordedEnd.tally;
  const other =
    recordedEnd.inPart === 'result'
      ? say('minutes.otherThanRecordNoCount', { text, headline })
      : say('minutes.otherThanRecord', { text, headline, inFavour, against, abstaining });
  return { key: symbol, text: other };
}

function asRecorded(last: MeetingView, acts: readonly MinutesEntry[], { say }: MinutesPage): readonly MinutesLine[] {
  const { line } = last;
  const added = acts.filter(({ own }) => own).length;
  const notes = [
    votesText(line, hasOtherEnds(last), say),
    ...(added > 0 ? [say('minutes.addedCount', { count: added })] : []),
    ...(line.lapsed > 0 ? [say('minutes.lapsedCount', { count: line.lapsed })] : []),
  ];
  return notes.map((text) => ({ kind: 'note', text }));
}

/** The Council has decided something without a vote on a question. */
function hasOtherEnds({ room }: MeetingView): boolean {
  return otherEndsOf(room).length > 0 || room.drafts.some(({ status }) => status === 'adoptedWithoutVote');
}

function votesText({ questions, departures, isRecord }: MeetingView['line'], otherwise: boolean, say: Say): string {
  if (questions.length === 0) return say(otherwise ? 'minutes.otherWay' : 'minutes.noQuestion');
  const count = departures.length;
  return count === 0 && !isRecord ? say('minutes.noVoteChanged') : say('minutes.asRecorded', { count });
}
