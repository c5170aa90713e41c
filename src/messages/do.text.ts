import { unreachable, type Act, type SecretBallot } from '../../machines/rules/index.ts';
import { motionText, practiceText } from './question.text.ts';
import type { Say } from './say.ts';
import { inText, list, voteText, type Names } from './text.ts';

/** An act as something to do, for a button: `Withdraw S/2016/847`. Who does it is said beside it. */
export function doText(say: Say, names: Names, act: Act): string {
  switch (act.type) {
    case 'invitation.extend':
      return say('do.invitation.extend', {
        rule: act.under === 'PRoP 39' ? 'inform' : 'attend',
        states: list(say, names, act.states),
      });
    case 'explanation.make':
    case 'draft.putInBlue':
    case 'draft.requestVote':
    case 'draft.withdraw':
    case 'draft.revive':
    case 'draft.putToVote':
    case 'parts.object':
    case 'preliminary.raise':
      return say(`do.${act.type}`, { draft: act.draft });
    case 'draft.submit':
      return act.sameAs === undefined
        ? say('do.draft.submit', { draft: act.draft })
        : say('do.draft.submitAgain', { draft: act.draft, sameAs: act.sameAs });
    case 'amendment.submit':
      return say('do.amendment.submit', { amendment: act.amendment, change: act.change, draft: act.draft });
    case 'amendment.withdraw':
    case 'amendment.putToVote':
      return say(`do.${act.type}`, { amendment: act.amendment });
    case 'parts.request': {
      const parts = say.list(act.parts.map(({ part }) => part));
      return say('do.parts.request', { count: act.parts.length, parts, draft: act.draft });
    }
    case 'part.putToVote':
      return say('do.part.putToVote', { part: act.part, draft: act.draft });
    case 'motion.move':
      return say('do.motion.move', { motion: motionText(say, names, act.motion) });
    case 'motion.withdraw':
    case 'motion.agree':
    case 'motion.putToVote':
      return say(`do.${act.type}`, { motion: act.motion });
    case 'ruling.give':
      return say('do.ruling.give', { upheld: act.upheld ? 'yes' : 'no' });
    case 'preliminary.rule':
      return say('do.preliminary.rule', { matter: act.matter });
    case 'hands.show': {
      const vote = voteText(say, act.vote);
      return say('do.hands.show', { count: act.members.length, members: list(say, names, act.members), vote });
    }
    case 'vote.cast':
    case 'vote.change':
      return say(`do.${act.type}`, { vote: act.vote });
    case 'recommendation.putToVote':
      return say('do.recommendation.putToVote', { of: act.of, candidate: act.candidate });
    case 'consensus.seek':
      return say('do.consensus.seek', { on: act.on, title: act.title });
    case 'silence.begin':
      return say('do.silence.begin', { title: act.title, until: act.until });
    case 'ballot.open':
      return holdText(say, act.ballot);
    case 'delegation.signal':
    case 'delegation.instruct':
      return say(`do.${act.type}`, { draft: act.draft, vote: voteText(say, act.vote) });
    case 'practice.set':
      return say('do.practice.set', { on: act.on ? 'yes' : 'no', practice: practiceText(say, act.practice) });
    case 'party.set':
      return say('do.party.set', { party: act.party ? 'yes' : 'no', state: inText(say, names, act.member) });
    case 'meeting.open':
    case 'meeting.suspend':
    case 'meeting.resume':
    case 'meeting.adjourn':
    case 'meeting.proceed':
    case 'agenda.adopt':
    case 'agenda.contest':
    case 'agenda.putToVote':
    case 'consideration.begin':
    case 'statement.make':
    case 'presidency.cede':
    case 'presidency.resume':
    case 'presidency.pass':
    case 'point.raise':
    case 'ruling.challenge':
    case 'preliminary.putToVote':
    case 'voting.close':
    case 'result.declare':
    case 'consensus.object':
    case 'consensus.declare':
    case 'silence.break':
    case 'silence.end':
    case 'ballot.count':
    case 'delegation.leave':
    case 'delegation.return':
      return say(`do.${act.type}`);
    default:
      return unreachable(act);
  }
}

function holdText(say: Say, ballot: SecretBallot): string {
  switch (ballot.kind) {
    case 'strawPoll':
      return say('do.ballot.strawPoll', { candidate: ballot.candidate, coloured: ballot.coloured ? 'yes' : 'no' });
    case 'election':
      return say('do.ballot.election', { vacancies: ballot.vacancies });
    default:
      return unreachable(ballot);
  }
}
