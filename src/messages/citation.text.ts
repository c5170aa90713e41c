import type { Citation } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';

/** `UN Charter, Article 27(3)` */
export function citationTitle(say: Say, citation: Citation): string {
  if (citation === 'San Francisco Statement') return say('citation.sanFrancisco');
  const [, kind = '', place = ''] = PARTS.exec(citation) ?? [];
  switch (kind) {
    case 'Charter':
      return say('citation.charter', { article: place });
    case 'PRoP':
      return say('citation.rule', { rule: place });
    case 'Statute':
      return say('citation.statute', { article: place });
    case 'S':
      return say('citation.document', { symbol: citation });
    case 'Our reading':
      return say('citation.reading');
    case 'A/RES':
      return say('citation.resolution', { resolution: place });
    default:
      return say('citation.practice');
  }
}

/** What the cited rule says, in a sentence. */
export function citationText(say: Say, citation: Citation): string {
  return say(`law.${citation}`);
}

/** `Charter 27(3)`, `PRoP 30`, `A/RES/76/262`; of a practice nothing is kept, of our reading not its subject. */
const PARTS = /^(Charter|PRoP|Statute|A\/RES|Our reading|S)[ /:](.+)$/u;
