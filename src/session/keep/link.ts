import { VOTE_LETTERS } from '../../../machines/rules/index.ts';
import type { VoteChange } from '../tree/lineVotings.ts';
import type { Link } from '../edit/study.data.ts';
import type { StudyProblem } from './study.problem.ts';
import type { Misfit } from './study.read.ts';
import { printPlace, type StopPlace } from '../tree/place.ts';

/**
 * Why an address cannot be followed: what was found, and what is allowed (for a position: the first and the last).
 * `long`: more than so many characters. `newer`: its letters were written by a newer edition of the page.
 */
export type LinkProblem = {
  readonly code:
    | 'form'
    | 'long'
    | 'newer'
    | 'study'
    | 'scenario'
    | 'position'
    | 'revision'
    | 'law'
    | 'manner'
    | 'votes'
    | 'draft'
    | 'member'
    | 'vote'
    | 'twice';
  readonly found: string;
  readonly allowed: readonly string[];
  /** Of a packed study that was read: what is wrong inside. */
  readonly inside?: StudyProblem;
};

export type ReadLink =
  | {
      readonly ok: true;
      readonly link: Link;
      /** Made with another edition of the meeting or of the page: which of the meeting, and what does not fit here. */
      readonly edition?: { readonly found: number; readonly misfits: readonly Misfit[] };
    }
  | { readonly ok: false; readonly problem: LinkProblem };

export const FORM = /^#?\/?(?<scenario>[^#/?]+)(?:\/(?<at>[^?]*))?(?:\?(?<query>.*))?$/su;

/**
 * The part of an address that the reader's position is kept in; `#` included.
 *
 * `#<scenario>/<stop>?rev=<revision>&law=<edition>&manner=roll&votes=…`, or `t=<letters>` in place of the votes. An
 * address has no number for its own form, because each part says which form it has. The stop is the id of the last
 * recorded act done and how many stops beyond (`votes-846+2`; `0` is the opening, `0+1` one act of the reader's own from
 * there); a number alone is a stop as the first release counted them. The first of the letters is the version of the study
 * in them. `law` is written from the second edition of the law on.
 */
export function writeLink(link: Link): string {
  const query = [
    link.revision === undefined ? undefined : `rev=${link.revision}`,
    link.law === undefined ? undefined : `law=${link.law}`,
    link.manner === 'hands' ? undefined : `manner=${link.manner}`,
    link.votes.length === 0 ? undefined : `votes=${writeVotes(link.votes)}`,
    link.packed === undefined ? undefined : `t=${link.packed}`,
  ].filter((part) => part !== undefined);
  return `#${encodeURIComponent(link.scenario)}${link.at === undefined ? '' : `/${writePlace(link.at)}`}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Which scenario an address asks for; `undefined` for an address that asks for none. */
export function scenarioAsked(hash: string): string | undefined {
  if (hash === '' || hash === '#' || hash === '#/') return undefined;
  const scenario = FORM.exec(hash)?.groups?.['scenario'];
  return scenario === undefined ? undefined : decoded(scenario);
}

function writePlace(place: StopPlace): string {
  return 'stop' in place ? String(place.stop) : printPlace(place);
}

function writeVotes(votes: readonly VoteChange[]): string {
  const questions = [...new Set(votes.map(({ question }) => question))];
  return questions
    .map((question) => {
      const own = votes.filter((change) => change.question === question);
      return `${encodeKey(question)}:${own.map(({ member, vote }) => `${member}=${VOTE_LETTERS[vote]}`).join(',')}`;
    })
    .join(';');
}

/** A symbol stays readable; a blank would break an address that is sent in a message. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/');
}

/** A broken percent sign is left as it was found, for the message. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
