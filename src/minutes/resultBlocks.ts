import { VOTES, type Finding, type Outcome } from '../../machines/rules/index.ts';
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
} from '../messages/sentences.ts';
import type { Say } from '../messages/say.ts';
import type { MinutesBlock, MinutesLine } from './minutesBlock.ts';
import type { MinutesPage } from './minutesPage.ts';
import type { CastVote, QuestionResult } from './questionResults.ts';

/** One result: who voted how, why it ended so, what would have changed it, and how it was on the record. */
export function resultBlocks(result: QuestionResult, page: MinutesPage): readonly MinutesBlock[] {
  const { say, names } = page;
  const { question, outcome, turn } = result;
  const about = questionText(say, names, question);
  const headline = say('minutes.result', {
    question: /[.?!]$/u.test(about) ? about : say('minutes.title', { question: about }),
    headline: outcomeHeadline(say, names, question, outcome),
  });
  return [
    [{ kind: 'result' as const, text: headline }, ...sideLines(result, page)],
    [sentenceLine(outcomeSentence(say, names, question, outcome)), ...effectLines(result, page)],
    outcome.findings.map((finding) => findingLine(finding, page)),
    turn
      ? [
          { kind: 'subheading' as const, text: turnTitle(say, turn, question) },
          sentenceLine(turnText(say, names, turn)),
          sentenceLine(turnWays(say, turn)),
        ]
      : [sentenceLine(say('whatif.inPart'))],
    comparison(result, page),
  ].filter((lines) => lines.length > 0);
}

function sentenceLine(text: string): MinutesLine {
  return { kind: 'sentence', text };
}

/** With its caution: how it was read. */
function effectLines({ ifNotAdopted: effect }: QuestionResult, { say }: MinutesPage): readonly MinutesLine[] {
  if (!effect) return [];
  const note = effect.note === undefined ? [] : [sentenceLine(effect.note)];
  return [sentenceLine(say('minutes.effect', { text: effect.text })), ...note];
}

/** In favour, against, abstaining, as a verbatim record lists them; then, if there are any, those not participating. */
function sideLines({ sides, outcome }: QuestionResult, page: MinutesPage): readonly MinutesLine[] {
  const { say } = page;
  const shown = VOTES.filter((vote) => vote !== 'notParticipating' || outcome.tally[vote] > 0);
  const lines = shown.map((vote) => {
    const side = sides.filter((cast) => cast.vote === vote).map((cast) => memberText(cast, page));
    const count = outcome.tally[vote];
    const unnamed = outcome.inPart === 'totals' ? count - side.length : 0;
    const named = unnamed > 0 ? [...side, say('minutes.notNamed', { count: unnamed })] : side;
    const label =
      outcome.inPart === 'result' ? say('minutes.sideNoCount', { vote }) : say('minutes.side', { vote, count });
    const nobody = say(outcome.inPart === 'result' ? 'minutes.nobodyNamed' : 'minutes.nobody');
    return sideLine(label, named.length === 0 ? [nobody] : named);
  });
  const others = sides.filter(({ vote }) => vote === 'notKnown');
  if (others.length === 0) return lines;
  const label = say('minutes.othersNotKnown', { count: others.length });
  return [
    ...lines,
    sideLine(
      label,
      others.map(({ name }) => name),
    ),
  ];
}

function sideLine(label: string, items: readonly string[]): MinutesLine {
  return { kind: 'side', label, text: '', items };
}

function memberText({ name, vetoing, departs, absent }: CastVote, { say }: MinutesPage): string {
  const voter = absent ? say('minutes.absent', { name }) : name;
  const member = vetoing ? say('minutes.vetoing', { name }) : voter;
  return departs ? say('minutes.changed', { member }) : member;
}

/** `Met`, `Not met` for a test of the law; `Note` for what does not change the result. */
function findingLine(finding: Finding, { say, names }: MinutesPage): MinutesLine {
  const state = 'met' in finding ? (finding.met ? 'met' : 'unmet') : 'note';
  const text = findingText(say, names, finding);
  const source = citationTitle(say, finding.citation);
  return { kind: 'finding', label: say('minutes.test', { state }), text: say('minutes.finding', { text, source }) };
}

/** Told where a vote or the result differs from the record, or the record has no vote on the question. */
function comparison(
  { key, question, outcome, recorded }: QuestionResult,
  { say, names, departures }: MinutesPage,
): readonly MinutesLine[] {
  if (!recorded) return [{ kind: 'notOnRecord', text: say('minutes.notOnRecord'), question: key }];
  const changed = departures.filter((departure) => departure.question === key);
  if (changed.length === 0 && recorded.kind === outcome.kind) return [];
  const headline = outcomeHeadline(say, names, question, recorded);
  return [
    ...changed.map(({ member, recorded: vote }) => {
      const did = say(`vote.did.${vote}`);
      return onRecordLine(say('minutes.memberOnRecord', { state: inText(names, member), did }));
    }),
    onRecordLine(say('minutes.onRecord', { end: endText(say, headline, recorded) })),
  ];
}

function onRecordLine(text: string): MinutesLine {
  return { kind: 'onRecord', text };
}

/** `Adopted (10-0-5)`; without the count where it is not known. */
export function endText(say: Say, headline: string, { tally, inPart }: Outcome): string {
  const { inFavour, against, abstaining } = tally;
  return inPart === 'result'
    ? say('minutes.endNoCount', { headline })
    : say('minutes.end', { headline, inFavour, against, abstaining });
}
