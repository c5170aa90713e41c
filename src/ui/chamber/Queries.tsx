import type { JSX } from 'react';
import { outcomeSentence } from '../../messages/sentences.ts';
import { useNames, useShortNames } from '../shared/names.context.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { QUERIES, useAsked, type Query } from './query.ts';
import './queries.css';

/** What a reader may want to hear at any time: asked by a press or a key, and answered where it is seen and spoken. */
export default function Queries(): JSX.Element {
  const say = useSay();
  const [asked, ask] = useAsked();
  const answer = useAnswers();
  return (
    <div className="queries">
      <p id="queries-title" className="spoken-only">
        {say('query.title')}
      </p>
      <ul aria-labelledby="queries-title">
        {QUERIES.map((query) => (
          <li key={query}>
            <button
              type="button"
              className="link"
              aria-pressed={asked === query}
              onClick={() => ask(asked === query ? undefined : query)}
            >
              {say('query.ask', { query })}
            </button>
          </li>
        ))}
      </ul>
      <p className="queries-answer" role="status">
        {asked && answer(asked)}
      </p>
    </div>
  );
}

function useAnswers(): (query: Query) => string {
  const say = useSay();
  const [names, short] = [useNames(), useShortNames()];
  const nameOf = useQuestionName();
  const question = useView(select.question);
  const seats = useView(select.seats);
  const isCountKnown = useView(select.isCountKnown);
  return (query) => {
    if (!question) return say('query.nothing');
    switch (query) {
      case 'stands': {
        const { tally, required } = question;
        const name = nameOf(question.question);
        return isCountKnown ? say('query.stands', { name, required, ...tally }) : say('query.notKnown', { name });
      }
      case 'against': {
        const members = seats.filter(({ member }) => question.votes[member] === 'against');
        const list = say.list(members.map(({ member }) => short(member)));
        return say('query.against', { count: members.length, members: list });
      }
      case 'why':
        return question.stage === 'casting'
          ? say('query.notYet')
          : outcomeSentence(say, names, question.question, question.outcome);
    }
  };
}
