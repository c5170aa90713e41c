import { createContext, use } from 'react';

/** For elements that hold a lesson's own prose, whose language need not be the page's. */
export interface LessonProse {
  readonly lang: string;
  readonly dir: 'auto';
}

const LessonLanguage = createContext('en');

/** The language of the lesson that is shown. */
export const LessonLanguageContext = LessonLanguage.Provider;

export function useLessonProse(): LessonProse {
  return { lang: use(LessonLanguage), dir: 'auto' };
}
