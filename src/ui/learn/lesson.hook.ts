import { useEffect, useState } from 'react';
import type { Lesson } from '../../learn/lessons/lesson.ts';
import { listLessons, loadLesson } from '../../learn/lessons/lessonLibrary.ts';
import { errorOf } from '../frame/Boundary.tsx';

/** A lesson as it comes: `unknown` where there is none of that id, nothing while it is fetched. */
export function useLesson(id: string): Lesson | 'unknown' | undefined {
  const isKnown = listLessons().some((each) => each.id === id);
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly lesson: Lesson }>();
  const [failure, setFailure] = useState<{ readonly error: Error }>();
  useEffect(() => {
    if (!isKnown) return undefined;
    let awaited = true;
    loadLesson(id).then(
      (lesson) => awaited && lesson && setLoaded({ id, lesson }),
      (cause: unknown) => awaited && setFailure({ error: errorOf(cause) }),
    );
    return () => void (awaited = false);
  }, [id, isKnown]);
  if (failure) throw failure.error; // the panel around says so, and offers another try
  if (!isKnown) return 'unknown';
  return loaded?.id === id ? loaded.lesson : undefined;
}
