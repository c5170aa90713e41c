import {
  followUpsOf,
  keyOf,
  printTally,
  type Act,
  type Citation,
  type Outcome,
} from '../../../machines/rules/index.ts';
import { namesFor } from '../args/names.ts';
import type { Departure, DraftView, MeetingView } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import {
  citationText,
  citationTitle,
  findingText,
  followUpText,
  questionText,
  turnText,
  type Names,
} from '../../messages/sentences.ts';
import { entriesOf, type MinutesEntry } from '../../minutes/minutesEntry.ts';
import { ruleOf } from '../../minutes/minutesClosing.ts';
import { decisionsOf } from '../../minutes/otherDecisions.ts';
import { endOf, endWithoutVote, otherEndsOf } from '../../minutes/ends.ts';
import { lastOf, type Replay } from '../../minutes/replayed.ts';
import { nameOf, resultsOf, type QuestionResult } from '../../minutes/questionResults.ts';
import { countsInJson } from '../adjudicate/verdict.ts';
import { namedMeeting } from '../../minutes/meetingName.ts';

/** What `simulate --json` prints. */
export function simulationOf(replay: Replay, say: Say) {
  const last = lastOf(replay);
  const { scenario, line, room } = last;
  const names = namesFor(say, scenario);
  const { president, agendaItem } = scenario.meeting;
  const acts = entriesOf(replay, say, names);
  return {
    scenario: { title: scenario.title, language: scenario.language, revision: scenario.revision },
    meeting: { ...namedMeeting(scenario.meeting), president, agendaItem },
    changes: line.departures.map((departure) => changeOf(departure, last)),
    acts: acts.map((told) => actOf(told, say)),
    results: resultsOf(replay).map((result) => resultOf(result, last, say, names)),
    drafts: last.drafts.map((draft) => draftOf(draft, last)),
    decisions: decisionsOf(replay),
    otherEnds: Object.fromEntries(otherEndsOf(room)),
    followUps: followUpsOf(room).map((followUp) => ({
      ...followUp,
      text: followUpText(say, names, followUp),
      ...lawOf(ruleOf(followUp), say),
    })),
    lapsed: acts.flatMap(({ index, act, lapsed }) =>
      lapsed ? [{ index, act: act.type, ...refusalOf(lapsed, say) }] : [],
    ),
    asRecorded: line.isRecord,
  };
}

function changeOf({ question, ...change }: Departure, { drafts }: MeetingView) {
  const draft = drafts.find(({ symbol }) => symbol === question)?.symbol;
  return { ...(draft ? { draft } : {}), question, ...change };
}

function actOf({ index, stop, act, text, gist, own, lapsed }: MinutesEntry, say: Say) {
  const { type, act: whole, question, ...more } = act;
  return {
    index,
    act: type,
    ...detailsOf(whole),
    ...more,
    ...(question ? { question: keyOf(question) } : {}),
    phase: stop.phase,
    departs: stop.departs,
    ...(own ? { own } : {}),
    ...(lapsed ? { lapsed: refusalOf(lapsed, say) } : {}),
    text,
    ...(gist === undefined ? {} : { gist }),
  };
}

/** The act as a scenario would hold it: without the manner of voting. */
function detailsOf(act: Act): object {
  return Object.fromEntries(Object.entries(act).filter(([key]) => key !== 'type' && key !== 'manner'));
}

function resultOf(
  { key, question, sides, outcome, assumed, recorded, turn, ifNotAdopted }: QuestionResult,
  view: MeetingView,
  say: Say,
  names: Names,
) {
  const name = nameOf(view, question);
  return {
    ...(question.kind === 'draftResolution' ? { draft: question.draft } : {}),
    question: key,
    kind: question.kind,
    title: questionText(say, names, question),
    ...(name === undefined ? {} : { name }),
    ...countsInJson(outcome),
    ...(assumed ? { assumed } : {}),
    votes: Object.fromEntries(sides.map(({ member, vote }) => [member, vote])),
    ...(sides.some(({ absent }) => absent)
      ? { absent: sides.filter(({ absent }) => absent).map(({ member }) => member) }
      : {}),
    findings: outcome.findings.map((finding) => ({
      ...finding,
      text: findingText(say, names, finding),
      ...lawOf(finding.citation, say),
    })),
    ...(turn
      ? { turn: { becomes: turn.becomes, size: turn.size, ways: turn.ways, text: turnText(say, names, turn) } }
      : {}),
    ...(ifNotAdopted ? { ifNotAdopted } : {}),
    ...(recorded ? { recorded: recordedEnd(recorded) } : {}),
  };
}

function recordedEnd({ kind, tally, inPart }: Outcome) {
  return { outcome: kind, ...(inPart === 'result' ? { inPart } : { tally: printTally(tally) }) };
}

/** How the draft ends here and on the record, in the form of a scenario's `expected`. */
function draftOf({ symbol, name, status, sameAs, end }: DraftView, { scenario, room }: MeetingView) {
  const parts = room.drafts.find((draft) => draft.symbol === symbol)?.parts;
  const amendments = room.amendments.filter(({ draft }) => draft === symbol);
  const ended = end ? endOf(end) : endWithoutVote(status);
  const recorded = scenario.expected[symbol];
  return {
    symbol,
    name,
    status,
    ...(sameAs ? { sameAs } : {}),
    ...(ended ? { end: ended } : {}),
    ...(recorded ? { recorded } : {}),
    ...(parts ? { parts } : {}),
    ...(amendments.length > 0 ? { amendments } : {}),
  };
}

function refusalOf(refusal: LapseReason, say: Say) {
  return { ...refusal, ...lawOf(refusal.citation, say) };
}

type LapseReason = NonNullable<MinutesEntry['lapsed']>;

function lawOf(citation: Citation, say: Say) {
  return { source: citationTitle(say, citation), law: citationText(say, citation) };
}
