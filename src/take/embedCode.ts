import { VOTE_LETTERS } from '../../machines/rules/index.ts';
import type { AskedView, MeetingView } from '../session/index.ts';

/** How large a frame is made, in pixels: all of the stage has room. Whoever embeds can change it. */
const FRAME = { width: 640, height: 600 } as const;

/** The address of the frame that shows what an address of the page shows. */
export function frameOf(address: string): string {
  const url = new URL(address);
  url.search = '?embed';
  return url.href;
}

/** The code of a frame. @param address of the page, as it is now */
export function frameCode(address: string, title: string): string {
  const { width, height } = FRAME;
  return tag('iframe', { src: frameOf(address), title, width, height, loading: 'lazy' });
}

/** The code of the element that shows a vote. @param script its address */
export function elementCode(script: string, scenario: string, vote: ElementVote): string {
  return `${tag('script', { type: 'module', src: script })}\n${tag('horseshoe-vote', { scenario, ...vote })}`;
}

/** The attributes that say which vote it is. */
export interface ElementVote {
  readonly draft: string;
  /** Absent as long as it is the record. */
  readonly votes?: string;
}

/** The vote on a question, for the element; `undefined` where it is of another kind, or where not all votes are known. */
export function elementVote({ seats }: Pick<MeetingView, 'seats'>, asked: AskedView): ElementVote | undefined {
  const { key, question } = asked;
  if (question.kind !== 'draftResolution' && question.kind !== 'amendment') return undefined;
  const draft = question.kind === 'amendment' ? question.amendment : question.draft;
  const ballots = seats.map(({ member, ballots: all }) => ({ member, ballot: all.find((each) => each.key === key) }));
  const isOnRecord = ballots.every(({ ballot }) => ballot?.recorded !== undefined);
  const told = ballots.filter(({ ballot }) => !isOnRecord || ballot?.vote !== ballot?.recorded);
  const votes: string[] = [];
  for (const { member, ballot } of told) {
    if (ballot === undefined || ballot.vote === 'notKnown') return undefined;
    votes.push(`${member}:${VOTE_LETTERS[ballot.vote]}`);
  }
  return { draft, ...(votes.length > 0 ? { votes: votes.join(',') } : {}) };
}

function tag(name: string, attributes: object): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}></${name}>`;
}

/** As it stands inside of quotation marks in HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
