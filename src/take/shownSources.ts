import type { Source } from '../scenario/index.ts';
import type { MeetingView } from '../session/index.ts';

/** The sources of what is shown: of the vote on the question, or of the act where nothing was put to the vote. */
export function shownSources({ scenario, line, question, at }: MeetingView): readonly Source[] {
  const asked = line.questions.find(({ key }) => key === question?.key);
  const stops = asked ? line.stops.slice(asked.index, (asked.declaredAt ?? at) + 1) : line.stops.slice(at, at + 1);
  const keys = new Set(stops.flatMap(({ recorded }) => recorded?.sources ?? []));
  return [...keys].flatMap((key) => scenario.sources[key] ?? []);
}
