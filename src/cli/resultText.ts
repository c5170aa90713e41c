import { HANDS, type Citation, type Finding, type Vote } from '../../machines/rules/index.ts';
import type { SeatView } from '../session/index.ts';
import {
  citationText,
  citationTitle,
  findingText,
  inText,
  outcomeHeadline,
  outcomeSentence,
  turnText,
  turnTitle,
  turnWays,
} from '../words/sentences.ts';
import { hang, wrap } from './layout.ts';
import type { Page } from './page.ts';
import type { Result } from './results.ts';

/** One result: who voted how, why it ended so, what would have changed it, and how it was on the record. */
export function resultText(result: Result, page: Page): string {
  const { say, ink, names } = page;
  const { draft, outcome, turn } = result;
  const headline = say('cli.minutes.result', { draft: draft.symbol, headline: outcomeHeadline(say, names, outcome) });
  const blocks = [
    [ink.heading(wrap(headline, INDENT)), ...sidesText(result, page)],
    [wrap(outcomeSentence(say, names, outcome), INDENT)],
    outcome.findings.map((finding) => findingLine(finding, page)),
    [
      ink.heading(wrap(turnTitle(say, turn), INDENT)),
      wrap(turnText(say, names, turn), INDENT),
      wrap(turnWays(say, turn), INDENT),
    ],
    comparison(result, page),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Each rule that a result rests on, once. */
export function lawText(results: readonly Result[], { say, ink }: Page): string {
  const cited = results.flatMap(({ outcome }) => outcome.findings.map(({ citation }) => citation));
  const lines = [...new Set(cited)].map((citation: Citation) =>
    wrap(say('cli.minutes.law', { source: citationTitle(say, citation), law: citationText(say, citation) }), 2),
  );
  return [ink.heading(say('cli.minutes.rules')), ...lines].join('\n');
}

export function summaryText(results: readonly Result[], { say, ink, names, departures }: Page): string {
  const column = Math.max(...results.map(({ draft }) => draft.symbol.length)) + 2;
  const lines = results.map(({ draft, outcome }) => {
    const { inFavour, against, abstaining } = outcome.tally;
    const headline = outcomeHeadline(say, names, outcome);
    return hang(draft.symbol, column, say('cli.minutes.end', { headline, inFavour, against, abstaining }), 2);
  });
  const closing = say('cli.minutes.asRecorded', { count: departures.length });
  return [ink.heading(say('cli.minutes.results')), ...lines, wrap(closing, 2)].join('\n');
}

const INDENT = 5;
const SIDE_COLUMN = 24;
const TEST_COLUMN = 9;

/** The three hands as a record lists them, then who took no part, if anybody. */
function sidesText({ seats }: Result, page: Page): string[] {
  const absent = seats.some(({ vote }) => vote === 'notParticipating');
  const votes: readonly Vote[] = absent ? [...HANDS, 'notParticipating'] : HANDS;
  return votes.map((vote) => {
    const side = seats.filter((seat) => seat.vote === vote);
    const members = side.map((seat) => memberText(seat, page)).join(', ') || page.say('cli.minutes.nobody');
    return hang(page.say('cli.minutes.side', { vote, count: side.length }), SIDE_COLUMN, members, INDENT);
  });
}

function memberText({ name, vetoing, departs }: SeatView, { say }: Page): string {
  const member = vetoing ? say('cli.minutes.vetoing', { name }) : name;
  return departs ? say('cli.minutes.changed', { member }) : member;
}

/** `Met`, `Not met` for a test of the law; `Note` for what does not change the result. */
function findingLine(finding: Finding, { say, names }: Page): string {
  const state = 'met' in finding ? (finding.met ? 'met' : 'unmet') : 'note';
  const text = findingText(say, names, finding);
  const source = citationTitle(say, finding.citation);
  return hang(say('cli.minutes.test', { state }), TEST_COLUMN, say('cli.minutes.finding', { text, source }), INDENT);
}

/** Only where votes were changed. */
function comparison({ draft, recorded }: Result, { say, ink, names, departures }: Page): string[] {
  const changed = departures.filter((departure) => departure.draft === draft.symbol);
  if (changed.length === 0) return [];
  const { inFavour, against, abstaining } = recorded.tally;
  const headline = outcomeHeadline(say, names, recorded);
  return [
    ...changed.map(({ member, recorded: vote }) => {
      const did = say(`vote.did.${vote}`);
      return ink.changed(wrap(say('cli.minutes.memberOnRecord', { state: inText(say, names, member), did }), INDENT));
    }),
    ink.changed(wrap(say('cli.minutes.onRecord', { headline, inFavour, against, abstaining }), INDENT)),
  ];
}
