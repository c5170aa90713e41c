import type { Scenario } from '../../scenario/index.ts';
import type { ChartSubject } from '../../session/index.ts';
import { questionSlug } from '../app/route.ts';

/** Whose chart it is, in an address: a draft, and behind it the member whose delegation it is. Empty for the meeting. */
export function chartSlug(subject: ChartSubject): string {
  switch (subject.chart) {
    case 'meeting':
      return '';
    case 'draftResolution':
      return questionSlug(subject.draft);
    case 'delegation':
      return `${questionSlug(subject.draft)}/${subject.member}`;
  }
}

/** What an address asks for; `undefined` where the meeting has no such draft or member. */
export function subjectOf(slug: string, { drafts, members }: Scenario): ChartSubject | undefined {
  if (slug === '') return { chart: 'meeting' };
  const [first, second, ...more] = slug.split('/');
  const draft = drafts.find(({ symbol }) => questionSlug(symbol) === first)?.symbol;
  if (draft === undefined || more.length > 0) return undefined;
  if (second === undefined) return { chart: 'draftResolution', draft };
  const member = members.find(({ id }) => id === second)?.id;
  return member && { chart: 'delegation', member, draft };
}
