import { followUpsOf, unreachable, type Citation, type FollowUp } from '../../../machines/rules/index.ts';
import type { DraftView, MeetingView } from '../../session/index.ts';
import {
  citationText,
  citationTitle,
  draftStatusText,
  followUpText,
  outcomeHeadline,
  proposalStatusText,
} from '../../messages/sentences.ts';
import type { Say } from '../../messages/say.ts';
import type { MinutesEntry } from './minutesEntry.ts';
import { decisionsText } from './otherDecisionsText.ts';
import { decisionsOf } from './otherDecisions.ts';
import { endWithoutVote, otherEndsOf, type OtherEnd } from './expectedEnds.ts';
import { hang, wrap } from '../io/layout.ts';
import type { MinutesPage } from './minutesPage.ts';
import type { Replay } from './replay.ts';
import type { QuestionResult } from './questionResults.ts';
import { endText } from './resultText.ts';

/** The last sections of the minutes: rules, other decisions, follow-up in the General Assembly, results, differences from the record. */
export function closingText(
  replay: Replay,
  acts: readonly MinutesEntry[],
  results: readonly QuestionResult[],
  page: MinutesPage,
): string[] {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  const { say } = page;
  const followUps = followUpsOf(last.room);
  const follows = followUps.map((followUp) => followUpText(say, page.names, followUp));
  const cited = [
    ...results.flatMap(({ outcome }) => outcome.findings.map(({ citation }) => citation)),
    ...acts.flatMap(({ lapsed }) => lapsed?.citation ?? []),
    ...followUps.map(ruleOf),
  ];
  return [
    ...section(say('cli.minutes.rules'), lawLines(cited, page), page),
    ...section(
      say('cli.minutes.decisions'),
      decisionsText(decisionsOf(replay), page).map((text) => wrap(text, 2)),
      page,
    ),
    ...section(
      say('cli.minutes.assembly'),
      follows.map((text) => wrap(text, 2)),
      page,
    ),
    ...section(say('cli.minutes.results'), [...endLines(last, results, page), ...asRecorded(last, acts, page)], page),
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

function section(title: string, lines: readonly string[], { ink }: MinutesPage): string[] {
  return lines.length === 0 ? [] : [[ink.heading(title), ...lines].join('\n')];
}

/** Each rule once, in the order in which it was first cited. */
function lawLines(cited: readonly Citation[], { say }: MinutesPage): string[] {
  return [...new Set(cited)].map((citation) =>
    wrap(say('cli.minutes.law', { source: citationTitle(say, citation), law: citationText(say, citation) }), 2),
  );
}

interface End {
  readonly key: string;
  readonly text: string;
}

/** Every question and its result; then the drafts and amendments that came to no result. */
function endLines(last: MeetingView, results: readonly QuestionResult[], page: MinutesPage): string[] {
  const { say, names } = page;
  const voted = results.map(({ key, question, outcome, assumed }): End => {
    const headline = outcomeHeadline(say, names, question, outcome);
    const { inFavour, against, abstaining } = outcome.tally;
    const text = assumed
      ? say('cli.minutes.endAssumed', { headline, inFavour, against, abstaining })
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
    .map(({ key }): End => ({ key, text: say('cli.minutes.withoutVote', { end: 'cutOff' }) }));
  const ends = [...voted, ...drafts, ...amendments, ...cutOff, ...otherEnds(last.room, page)];
  const column = Math.max(...ends.map(({ key }) => key.length)) + 2;
  return ends.map(({ key, text }) => hang(key, column, text, 2));
}

/** What was decided neither by a vote nor on a draft. */
function otherEnds(room: MeetingView['room'], { say }: MinutesPage): End[] {
  return otherEndsOf(room).map(([key, end]) => ({ key, text: otherEndText(say, end) }));
}

function otherEndText(say: Say, end: OtherEnd): string {
  switch (end.outcome) {
    case 'polled': {
      const polls = Object.entries(end.tallies).map(([candidate, tally]) =>
        say('cli.minutes.pollOf', { candidate, tally }),
      );
      return say('cli.minutes.polled', { counts: say.list(polls) });
    }
    case 'majority':
    case 'elected':
      return say(`cli.minutes.${end.outcome}`, { names: say.list(end.names) });
    case 'nobodyElected':
      return say('cli.minutes.nobodyElected');
    case 'agreed':
    case 'objected':
    case 'undecided':
      return say('cli.minutes.agreement', { end: end.outcome });
    default:
      return unreachable(end);
  }
}

function draftEnd({ symbol, status, recordedEnd }: DraftView, { say, names }: MinutesPage): End {
  const end = endWithoutVote(status);
  const text = end ? say('cli.minutes.withoutVote', { end: end.outcome }) : draftStatusText(say, status);
  if (!recordedEnd) return { key: symbol, text };
  // The headline of a draft does not depend on its matter.
  const question = { kind: 'draftResolution', draft: symbol, matter: 'substantive' } as const;
  const headline = outcomeHeadline(say, names, question, recordedEnd);
  const { inFavour, against, abstaining } = recordedEnd.tally;
  const other =
    recordedEnd.inPart === 'result'
      ? say('cli.minutes.otherThanRecordNoCount', { text, headline })
      : say('cli.minutes.otherThanRecord', { text, headline, inFavour, against, abstaining });
  return { key: symbol, text: other };
}

function asRecorded(last: MeetingView, acts: readonly MinutesEntry[], { say }: MinutesPage): string[] {
  const { line } = last;
  const added = acts.filter(({ own }) => own).length;
  return [
    wrap(votesText(line, hasOtherEnds(last), say), 2),
    ...(added > 0 ? [wrap(say('cli.minutes.addedCount', { count: added }), 2)] : []),
    ...(line.lapsed > 0 ? [wrap(say('cli.minutes.lapsedCount', { count: line.lapsed }), 2)] : []),
  ];
}

/** The Council has decided something without a vote on a question. */
function hasOtherEnds({ room }: MeetingView): boolean {
  return otherEndsOf(room).length > 0 || room.drafts.some(({ status }) => status === 'adoptedWithoutVote');
}

function votesText({ questions, departures, isRecord }: MeetingView['line'], otherwise: boolean, say: Say): string {
  if (questions.length === 0) return say(otherwise ? 'cli.minutes.otherWay' : 'cli.minutes.noQuestion');
  const count = departures.length;
  return count === 0 && !isRecord ? say('cli.minutes.noVoteChanged') : say('cli.minutes.asRecorded', { count });
}
