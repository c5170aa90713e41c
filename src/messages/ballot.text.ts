import { unreachable, type BallotHeld, type BallotResult } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import type { Say } from './say.ts';
import { join } from './text.ts';

/** A secret ballot begins. */
export function ballotText(say: Say, { held, required, before }: Extract<Speech, { kind: 'ballot' }>): string {
  const { ballot, round = 1 } = held;
  switch (ballot.kind) {
    case 'strawPoll':
      return say('speech.strawPoll', { candidate: ballot.candidate, coloured: ballot.coloured ? 'yes' : 'no' });
    case 'strawPolls': {
      const { candidates } = ballot;
      const coloured = ballot.coloured ? 'yes' : 'no';
      const begun = say('speech.strawPolls', {
        round,
        count: candidates.length,
        candidates: say.list(candidates),
        coloured,
      });
      return before?.kind === 'strawPolls'
        ? join(say, begun, ...changesText(say, before.candidates, candidates))
        : begun;
    }
    case 'election': {
      const { vacancies, candidates } = ballot;
      const begun = say('speech.election', { vacancies, candidates: say.list(candidates), required });
      return round > 1 ? join(say, say('speech.electionRound', { round }), begun) : begun;
    }
    default:
      return unreachable(ballot);
  }
}

/** Who has come and who has gone since the round before. */
function changesText(say: Say, before: readonly string[], now: readonly string[]): string[] {
  const joined = now.filter((candidate) => !before.includes(candidate));
  const left = before.filter((candidate) => !now.includes(candidate));
  return [
    ...(joined.length > 0 ? [say('speech.strawPolls.joined', { candidates: say.list(joined) })] : []),
    ...(left.length > 0 ? [say('speech.strawPolls.left', { candidates: say.list(left) })] : []),
  ];
}

/** What came out of the box. */
export function ballotResultText(say: Say, { ballot, round = 1, result }: BallotHeld): string {
  switch (result?.kind) {
    case undefined:
      throw new Error('A ballot that has not been counted.');
    case 'strawPoll': {
      const { encourage, discourage, noOpinion, permanent } = result;
      const candidate = ballot.kind === 'strawPoll' ? ballot.candidate : '';
      const counted = say('speech.strawPollCounted', { candidate, encourage, discourage, noOpinion });
      return permanent
        ? join(say, counted, say('speech.strawPollPermanent', { discourage: permanent.discourage }))
        : counted;
    }
    case 'strawPolls':
      return pollsText(say, round, result);
    case 'election':
      return electionText(say, result);
    default:
      return unreachable(result);
  }
}

function pollsText(say: Say, round: number, { polls }: Extract<BallotResult, { kind: 'strawPolls' }>): string {
  const counts = polls.map(({ candidate, encourage, discourage, noOpinion }) =>
    say('speech.strawPollsCount', { candidate, encourage, discourage, noOpinion }),
  );
  const counted = say('speech.strawPollsCounted', { round, counts: say.list(counts) });
  if (!polls.some(({ permanent }) => permanent)) return counted;
  const threatened = polls.filter(({ permanent }) => permanent && permanent.discourage > 0);
  const candidates = say.list(threatened.map(({ candidate }) => candidate));
  return join(say, counted, say('speech.strawPollsPermanent', { count: threatened.length, candidates }));
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

/** What the General Assembly has chosen, and who is elected by both organs. */
export function comparedText(say: Say, { both, conference }: Extract<Speech, { kind: 'compared' }>): string {
  const { assembly, elected, open } = both;
  const compared = say('speech.compared', {
    count: assembly.length,
    assembly: say.list(assembly),
    elected: elected.length,
    names: say.list(elected),
  });
  if (open === 0) return compared;
  const left = join(say, compared, say('speech.compared.open', { open }));
  return conference ? join(say, left, say('speech.compared.conference')) : left;
}
