import { useMemo } from 'react';
import { VOTE_LETTERS, VOTES, type Matter, type Question, type Votes } from '../../../machines/rules/index.ts';
import { councilOf } from '../../scenario/index.ts';
import { share, type BallotView, type MeetingView } from '../../session/index.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useIdle } from '../schedule/index.ts';
import type { PageSession } from '../shared/session.context.ts';
import type { Known } from './plan.ts';

/** What the chances are about: the question before the Council, the one decided last, or the next draft. */
export interface Subject {
  /** Empty where the meeting puts nothing to the vote; then it is about any draft. */
  readonly key: string;
  readonly question?: Question;
  readonly matter: Matter;
  readonly known: Known;
}

export function useSubject(): Subject {
  const { scenario } = useScenario();
  const { key, question, recorded, line } = useIdle(shownIn);
  return useMemo(() => {
    const council = councilOf(scenario);
    const members = scenario.members.map(({ id }) => id);
    const votesIn = (letters: string): Votes =>
      Object.fromEntries(members.map((member, seat) => [member, voteOf(letters[seat])]));
    const known = {
      council,
      ...(recorded === undefined ? {} : { recorded: votesIn(recorded) }),
      ...(line === undefined || line === recorded ? {} : { line: votesIn(line) }),
    };
    return { key, matter: question?.matter ?? 'substantive', known, ...(question ? { question } : {}) };
  }, [scenario, key, question, recorded, line]);
}

interface Shown {
  readonly key: string;
  readonly question: Question | undefined;
  /** A letter a seat. */
  readonly recorded: string | undefined;
  readonly line: string | undefined;
}

/** Of the view; the same object as long as nothing of it has changed. */
let last: Shown | undefined;

function shownIn({ view: viewOf }: PageSession): Shown {
  const view = viewOf();
  last = share<Shown>(last, {
    key: select.questionKey(view) ?? '',
    question: questionNow(view),
    recorded: lettersOn(view, ({ recorded }) => recorded),
    line: lettersOn(view, ({ vote }) => vote),
  });
  return last;
}

function questionNow(view: MeetingView): Question | undefined {
  return view.question?.question ?? view.line.questions.find(({ key }) => key === view.next)?.question;
}

/** One letter a seat, so that equal votes are equal; nothing where the question was not put to the vote. */
function lettersOn(view: MeetingView, voteIn: (ballot: BallotView) => BallotView['recorded']): string | undefined {
  const key = select.questionKey(view);
  const votes = view.seats
    .map(({ ballots }) => ballots.find((ballot) => ballot.key === key))
    .map((ballot) => ballot && voteIn(ballot));
  return votes.every((vote) => vote !== undefined) ? votes.map((vote) => VOTE_LETTERS[vote]).join('') : undefined;
}

function voteOf(letter: string | undefined): BallotView['vote'] {
  return VOTES.find((vote) => VOTE_LETTERS[vote] === letter) ?? 'notParticipating';
}
