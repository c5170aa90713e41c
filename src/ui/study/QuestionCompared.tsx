import type { JSX } from 'react';
import type { Outcome } from '../../../machines/rules/index.ts';
import type { Fate, QuestionCompared as Compared, VoteTold } from '../../session/index.ts';
import { outcomeHeadline, outcomeSentence, voteText } from '../../messages/sentences.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { EndMark } from '../frame/EndMark.tsx';
import { useNames } from '../shared/names.context.ts';
import { symbolText, useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';
import { markOf } from './LineEnds.tsx';

/** One question in both courses: the verdicts with their reasons, and every vote that differs. */
export function QuestionCompared({ compared }: { readonly compared: Compared }): JSX.Element {
  const say = useSay();
  const { question, one, other, same, votes, fates } = compared;
  const name = useQuestionName()(question);
  const symbol = symbolText(say, question);
  return (
    <li className="course" data-turned={!same}>
      <h3>
        {name} {symbol !== undefined && !name.includes(symbol) && <span>{symbol}</span>}
        <small>{say(same ? 'study.compare.same' : 'study.compare.turned')}</small>
      </h3>
      <div className="course-ends">
        <End side="one" question={question} outcome={one} fate={fates?.one} />
        <End side="other" question={question} outcome={other} fate={fates?.other} />
      </div>
      {one && other && votes.length === 0 && <p className="course-none">{say('study.compare.votes', { count: 0 })}</p>}
      {votes.length > 0 && <Votes votes={votes} />}
    </li>
  );
}

interface EndProps extends Pick<Compared, 'question'> {
  readonly side: 'one' | 'other';
  readonly outcome: Outcome | undefined;
  readonly fate: Fate | undefined;
}

function End({ side, question, outcome, fate }: EndProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <div>
      <p className="course-side">{say(`study.compare.${side}`)}</p>
      <p className="course-end">
        <span aria-hidden="true">
          <EndMark end={markOf(outcome, fate)} />
        </span>{' '}
        <b>
          {outcome
            ? outcomeHeadline(say, names, question, outcome)
            : say('study.compare.undecided', { fate: fate ?? 'none' })}
        </b>
      </p>
      <p>
        {outcome
          ? outcomeSentence(say, names, question, outcome)
          : say('study.compare.undecidedWhy', { fate: fate ?? 'none' })}
      </p>
    </div>
  );
}

function Votes({ votes }: Pick<Compared, 'votes'>): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <table>
      <caption>{say('study.compare.votes', { count: votes.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('study.compare.member')}</th>
          <th scope="col">{say('study.compare.one')}</th>
          <th scope="col">{say('study.compare.other')}</th>
        </tr>
      </thead>
      <tbody>
        {votes.map(({ member, one, other }) => (
          <tr key={member}>
            <th scope="row">{names(member)}</th>
            <VoteCell vote={one} />
            <VoteCell vote={other} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VoteCell({ vote }: { readonly vote: VoteTold }): JSX.Element {
  const say = useSay();
  return (
    <td>
      <VoteMark vote={vote} /> {voteText(say, vote)}
    </td>
  );
}
