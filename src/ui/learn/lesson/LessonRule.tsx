import type { JSX } from 'react';
import type { Citation } from '../../../../machines/rules/index.ts';
import { useSay } from '../../shared/say.context.ts';
import { Cite } from '../../why/Cite.tsx';

/** The rule that a sentence rests on; opened, what it says. */
export function LessonRule({ rule }: { readonly rule: Citation }): JSX.Element {
  const say = useSay();
  return (
    <div className="lesson-rule">
      <span>{say('learn.lesson.rule')}</span> <Cite citation={rule} />
    </div>
  );
}
