import { useEffect, useState } from 'react';
import type { Lesson } from '../../../learn/lessons/lesson.ts';
import type { Say } from '../../../messages/say.ts';
import type { Source } from '../../../scenario/index.ts';
import { useSay } from '../../shared/say.context.ts';
import { fetchMeeting } from '../fetchMeeting.ts';

/** What a lesson names as sources: its own, and those of its meetings, once they have been fetched. */
export function useLessonSources(lesson: Lesson): Readonly<Record<string, Source>> {
  const say = useSay();
  const [ofMeetings, setOfMeetings] = useState<Readonly<Record<string, Source>>>({});
  useEffect(() => {
    let awaited = true;
    sourcesOfMeetings(lesson, say).then(
      (known) => awaited && setOfMeetings(known),
      () => undefined, // its own stand; the links of the steps lead to the others
    );
    return () => void (awaited = false);
  }, [lesson, say]);
  return { ...ofMeetings, ...lesson.sources };
}

/** Where two meetings have a source of the same name, that of the first in the lesson is meant. */
async function sourcesOfMeetings(lesson: Lesson, say: Say): Promise<Readonly<Record<string, Source>>> {
  const meetings = await Promise.all(meetingsOf(lesson).map(async (id) => await fetchMeeting(id, say)));
  return Object.fromEntries(meetings.toReversed().flatMap(({ scenario }) => Object.entries(scenario.sources)));
}

/** In the order of the steps. */
function meetingsOf({ steps }: Lesson): string[] {
  const places = steps.flatMap((step) => {
    const refuting = 'refutes' in step ? Object.values(step.refutes).map(({ at }) => at) : [];
    return [...(step.at ? [step.at] : []), ...('reveal' in step ? [step.reveal] : []), ...refuting];
  });
  return [...new Set(places.map(({ meeting }) => meeting))];
}
