import { printTally } from '../../machines/rules/index.ts';
import { namesIn } from '../scenario/index.ts';
import type { MeetingView } from '../session/index.ts';
import type { Say } from '../words/say.ts';
import { citationText, citationTitle, findingText, speechText, turnText, type Names } from '../words/sentences.ts';
import type { Replay } from './replay.ts';
import { resultsOf, type Result } from './results.ts';
import { countsOf } from './verdict.ts';

/** What `simulate --json` prints. */
export function simulationOf(replay: Replay, say: Say) {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  const { scenario, line } = last;
  const names = namesIn(scenario);
  const { number, record, date, president, agendaItem } = scenario.meeting;
  return {
    scenario: { title: scenario.title, language: scenario.language, revision: scenario.revision },
    meeting: { number, record, date, president, agendaItem },
    changes: line.departures,
    acts: replay.flatMap((view) => actOf(view, say, names)),
    results: resultsOf(replay).map((result) => resultOf(result, say, names)),
    asRecorded: line.isRecord,
  };
}

/** None for the moment before the first act. */
function actOf({ at, line, speech }: MeetingView, say: Say, names: Names) {
  const stop = line.stops[at];
  if (!stop?.act) return [];
  const { type, ...act } = stop.act;
  const gist = speech.kind === 'statement' ? speech.recorded?.text : undefined;
  return [
    {
      index: at,
      act: type,
      ...act,
      phase: stop.phase,
      departs: stop.departs,
      text: speechText(say, names, speech),
      ...(gist === undefined ? {} : { gist }),
    },
  ];
}

function resultOf({ draft, seats, outcome, recorded, turn }: Result, say: Say, names: Names) {
  const { outcome: kind, ...counts } = countsOf(outcome);
  return {
    draft: draft.symbol,
    name: draft.name,
    outcome: kind,
    tally: printTally(outcome.tally),
    ...counts,
    votes: Object.fromEntries(seats.map(({ member, vote }) => [member, vote])),
    findings: outcome.findings.map((finding) => ({
      ...finding,
      text: findingText(say, names, finding),
      source: citationTitle(say, finding.citation),
      law: citationText(say, finding.citation),
    })),
    turn: { becomes: turn.becomes, size: turn.size, ways: turn.ways, text: turnText(say, names, turn) },
    recorded: { outcome: recorded.kind, tally: printTally(recorded.tally) },
  };
}
