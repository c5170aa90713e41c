import { VOTES, type Finding, type Outcome } from '../../../machines/rules/index.ts';
import {
  citationTitle,
  findingText,
  inText,
  outcomeHeadline,
  outcomeSentence,
  questionText,
  turnText,
  turnTitle,
  turnWays,
} from '../../messages/sentences.ts';
import type { Say } from '../../messages/say.ts';
import { hang, wrap } from '../io/layout.ts';
import type { MinutesPage } from './minutesPage.ts';
import type { CastVote, QuestionResult } from './questionResults.ts';

/** One result: who voted how, why it ended so, what would have changed it, and how it was on the record. */
export function resultText(result: QuestionResult, page: MinutesPage): string {
  const { say, ink, names } = page;
  const { question, outcome, turn } = result;
  const about = questionText(say, names, question);
  const headline = say('cli.minutes.result', {
    question: /[.?!]$/u.test(about) ? about : say('cli.minutes.title', { question: about }),
    headline: outcomeHeadline(say, names, question, outcome),
  });
  const blocks = [
    [ink.heading(wrap(headline, INDENT)), ...sidesText(result, page)],
    [wrap(outcomeSentence(say, names, question, outcome), INDENT), ...effectText(result, page)],
    outcome.findings.map((finding) => findingLine(finding, page)),
    turn
      ? [
          ink.heading(wrap(turnTitle(say, turn, question), INDENT)),
          wrap(turnText(say, names, turn), INDENT),
          wrap(turnWays(say, turn), INDENT),
        ]
      : [wrap(say('whatif.inPart'), INDENT)],
    comparison(result, page),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** With its caution: how it was read. */
function effectText({ ifNotAdopted: effect }: QuestionResult, { say }: MinutesPage): string[] {
  if (!effect) return [];
  const note = effect.note === undefined ? [] : [wrap(effect.note, INDENT)];
  return [wrap(say('cli.minutes.effect', { text: effect.text }), INDENT), ...note];
}

const INDENT = 5;
const SIDE_COLUMN = 24;
const TEST_COLUMN = 9;

/** In favour, against, abstaining, as a verbatim record lists them; then, if there are any, those not participating. */
function sidesText({ sides, outcome }: QuestionResult, page: MinutesPage): string[] {
  const { say } = page;
  const shown = VOTES.filter((vote) => vote !== 'notParticipating' || outcome.tally[vote] > 0);
  const lines = shown.map((vote) => {
    const side = sides.filter((cast) => cast.vote === vote).map((cast) => memberText(cast, page));
    const count = outcome.tally[vote];
    const unnamed = outcome.inPart === 'totals' ? count - side.length : 0;
    const named = unnamed > 0 ? [...side, say('cli.minutes.notNamed', { count: unnamed })] : side;
    const label =
      outcome.inPart === 'result' ? say('cli.minutes.sideNoCount', { vote }) : say('cli.minutes.side', { vote, count });
    const nobody = say(outcome.inPart === 'result' ? 'cli.minutes.nobodyNamed' : 'cli.minutes.nobody');
    return hang(label, SIDE_COLUMN, named.join(', ') || nobody, INDENT);
  });
  const others = sides.filter(({ vote }) => vote === 'notKnown');
  if (others.length === 0) return lines;
  const label = say('cli.minutes.othersNotKnown', { count: others.length });
  return [...lines, hang(label, SIDE_COLUMN, others.map(({ name }) => name).join(', '), INDENT)];
}

function memberText({ name, vetoing, departs, absent }: CastVote, { say }: MinutesPage): string {
  const voter = absent ? say('cli.minutes.absent', { name }) : name;
  const member = vetoing ? say('cli.minutes.vetoing', { name }) : voter;
  return departs ? say('cli.minutes.changed', { member }) : member;
}

/** `Met`, `Not met` for a test of the law; `Note` for what does not change the result. */
function findingLine(finding: Finding, { say, names }: MinutesPage): string {
  const state = 'met' in finding ? (finding.met ? 'met' : 'unmet') : 'note';
  const text = findingText(say, names, finding);
  const source = citationTitle(say, finding.citation);
  return hang(say('cli.minutes.test', { state }), TEST_COLUMN, say('cli.minutes.finding', { text, source }), INDENT);
}

/** Printed where a vote or the result differs from the record, or the record has no vote on the question. */
function comparison(
  { key, question, outcome, recorded }: QuestionResult,
  { say, ink, names, departures }: MinutesPage,
): string[] {
  if (!recorded) return [ink.changed(wrap(say('cli.minutes.notOnRecord', { question: key }), INDENT))];
  const changed = departures.filter((departure) => departure.question === key);
  if (changed.length === 0 && recorded.kind === outcome.kind) return [];
  const headline = outcomeHeadline(say, names, question, recorded);
  return [
    ...changed.map(({ member, recorded: vote }) => {
      const did = say(`vote.did.${vote}`);
      return ink.changed(wrap(say('cli.minutes.memberOnRecord', { state: inText(names, member), did }), INDENT));
    }),
    ink.changed(wrap(say('cli.minutes.onRecord', { end: endText(say, headline, recorded) }), INDENT)),
  ];
}

/** `Adopted (10-0-5)`; without the count where it is not known. */
export function endText(say: Say, headline: string, { tally, inPart }: Outcome): string {
  const { inFavour, against, abstaining } = tally;
  return inPart === 'result'
    ? say('cli.minutes.endNoCount', { headline })
    : say('cli.minutes.end', { headline, inFavour, against, abstaining });
}
