import type { JSX } from 'react';
import type { Vote } from '../../../../machines/rules/index.ts';
import type { Review } from '../../../learn/practice/review.ts';
import { questionAt } from '../../../learn/meetingPlace.ts';
import { numberText, questionInText } from '../../../messages/sentences.ts';
import { useNames, usePlainNames } from '../../shared/names.context.ts';
import { useSay } from '../../shared/say.context.ts';
import * as select from '../../shared/selectors.ts';
import { useView } from '../../shared/session.context.ts';
import { votesOn } from '../../../tools/index.ts';

/** The question of a review in words: made of the meeting, never of its result. */
export function ReviewText({ review: { question, at } }: { readonly review: Review }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const plainNames = usePlainNames();
  const view = useView(select.whole);
  const asked = questionAt(view, at);
  const cast = asked ? Object.values(votesOn(view, asked.key) ?? {}) : [];
  const count = (...votes: readonly (Vote | undefined)[]) => cast.filter((vote) => votes.includes(vote)).length;
  switch (question.kind) {
    case 'result': {
      const inFavour = count('inFavour');
      const against = count('against');
      const beside = count('abstaining', 'notParticipating');
      const words = {
        yesFirst: numberText(say, inFavour, 'first'),
        noes: numberText(say, against),
        others: numberText(say, beside),
      };
      return <>{say('learn.practice.ask.result', { inFavour, against, beside, ...words })}</>;
    }
    case 'required':
      return at.stage === 'asked' ? (
        <>
          {say('learn.practice.ask.required.asked', {
            date: say.day(view.scenario.meeting.date),
            seats: view.seats.length,
          })}
        </>
      ) : (
        <>{say('learn.practice.ask.required.votes', { abstaining: count('abstaining') })}</>
      );
    case 'isVeto':
      return <>{say('learn.practice.ask.isVeto', { member: plainNames(question.member) })}</>;
    case 'canBeVetoed':
      return (
        <>{asked && say('learn.practice.ask.canBeVetoed', { question: questionInText(say, names, asked.question) })}</>
      );
    case 'resultUnder':
      return <>{say('learn.practice.ask.resultUnder', { rule: question.rule })}</>;
    case 'inOrder':
      if (question.act.type === 'draft.putToVote')
        return <>{say('learn.practice.ask.putToVote', { draft: question.act.draft })}</>;
      return question.act.type === 'draft.submit' ? (
        <>{say('learn.practice.ask.again', { member: plainNames(question.act.by) })}</>
      ) : undefined;
    case 'assemblyMeets':
      return <>{say('learn.practice.ask.assembly')}</>;
    case 'resultIf':
    case 'next':
      return undefined; // practice asks neither
  }
}
