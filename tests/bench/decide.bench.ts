import { councilOn, dateOf, decide, parseNotation, type Council, type Votes } from '../../machines/rules/index.ts';
import { whatWouldTurn } from '../../src/analysis/turn.ts';
import { suite } from './harness.ts';

const council = councilOf('2016-10-08');
const vetoed = votesOf('0+-++ 0++++++++-');
const short = votesOf('+-+-- 0+------0+');
const casting = votesOf('.+.++ .+++++....');

suite('A vote of fifteen members', 'naive count', (measure) => {
  measure('naive count', () => naiveOutcome(vetoed));
  measure('decide 846, with findings', () => decide(vetoed, council, 'substantive'));
  measure('decide 847, with findings', () => decide(short, council, 'substantive'));
  measure('decide, votes still out', () => decide(casting, council, 'substantive'));
  measure('what would turn 847', () => whatWouldTurn(short, council, 'substantive'));
  measure('read 0+-++ 0++++++++-', () => parseNotation('0+-++ 0++++++++-', council));
});

/** How a first version counts: an object for each vote, one pass over them for each number, and no reasons given. */
function naiveOutcome(votes: Votes): string {
  const ballots = council.seats.map(({ member, permanent }) => ({ member, permanent, vote: votes[member] }));
  const count = (vote: string): number => ballots.filter((ballot) => ballot.vote === vote).length;
  const tally = `${count('inFavour')}-${count('against')}-${count('abstaining')}`;
  if (count('inFavour') < council.requiredVotes) return `insufficientVotes ${tally}`;
  const vetoes = ballots.filter(({ permanent, vote }) => permanent && vote === 'against');
  return vetoes.length > 0 ? `vetoed ${tally} ${vetoes.map(({ member }) => member).join(' ')}` : `adopted ${tally}`;
}

function councilOf(day: string): Council {
  const found = councilOn(dateOf(day));
  if (!found.ok) throw new Error(`No Council on ${day}`);
  return found.council;
}

function votesOf(notation: string): Votes {
  const parsed = parseNotation(notation, council);
  if (!parsed.ok) throw new Error(notation);
  return parsed.votes;
}
