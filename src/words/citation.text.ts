import type { Citation } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';

/** `UN Charter, Article 27(3)` */
export function citationTitle(say: Say, citation: Citation): string {
  const [kind, place = ''] = splitCitation(citation);
  if (kind === 'Charter') return say('citation.charter', { article: place });
  return kind === 'PRoP' ? say('citation.rule', { rule: place }) : say('citation.practice');
}

/** What the cited rule says, in a sentence. */
export function citationText(say: Say, citation: Citation): string {
  return say(`law.${citation}`);
}

function splitCitation(citation: Citation): readonly [string, string?] {
  const at = citation.search(/[ :]/u);
  return [citation.slice(0, at), citation.slice(at + 1).trim()];
}
