import { unreachable, type BallotResult, type SecretBallot } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { join } from './text.ts';

/** A secret ballot begins. @param required the absolute majority of an election, in votes */
export function ballotText(say: Say, ballot: SecretBallot, required: number): string {
  switch (ballot.kind) {
    case 'strawPoll':
      return say('speech.strawPoll', { candidate: ballot.candidate, coloured: ballot.coloured ? 'yes' : 'no' });
    case 'election': {
      const { vacancies, candidates } = ballot;
      return say('speech.election', { vacancies, candidates: say.list(candidates), required });
    }
    default:
      return unreachable(ballot);
  }
}

/** What came out of the box. */
export function ballotResultText(say: Say, ballot: SecretBallot, result: BallotResult): string {
  switch (result.kind) {
    case 'strawPoll': {
      const { encourage, discourage, noOpinion, permanent } = result;
      const candidate = ballot.kind === 'strawPoll' ? ballot.candidate : '';
      const counted = say('speech.strawPollCounted', { candidate, encourage, discourage, noOpinion });
      return permanent
        ? join(say, counted, say('speech.strawPollPermanent', { discourage: permanent.discourage }))
        : counted;
    }
    case 'election':
      return electionText(say, result);
    default:
      return unreachable(result);
  }
}

function electionText(
  say: Say,
  { required, counts, elected, open }: Extract<BallotResult, { kind: 'election' }>,
): string {
  const lines = counts.map(({ candidate, votes }) => say('speech.electionCount', { candidate, votes }));
  const counted = say('speech.electionCounted', { counts: say.list(lines) });
  const tooMany = elected.length === 0 && counts.some(({ votes }) => votes >= required);
  const verdict = tooMany
    ? say('speech.electionTooMany', { required })
    : say('speech.electionElected', { elected: say.list(elected), count: elected.length, required });
  return open > 0 ? join(say, counted, verdict, say('speech.electionOpen', { open })) : join(say, counted, verdict);
}
