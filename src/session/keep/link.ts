import { VOTE_LETTERS } from '../../../machines/rules/index.ts';
import type { VoteChange } from '../tree/voting.ts';
import type { Link } from '../edit/study.data.ts';
import type { Misfit } from './study.read.ts';

/** Why an address cannot be followed: what was found, and what is allowed (for a position: the first and the last). */
export type LinkProblem = {
  readonly code:
    | 'form'
    | 'study'
    | 'scenario'
    | 'position'
    | 'revision'
    | 'manner'
    | 'key'
    | 'votes'
    | 'draft'
    | 'member'
    | 'vote'
    | 'twice';
  readonly found: string;
  readonly allowed: readonly string[];
};

export type ReadLink =
  | {
      readonly ok: true;
      readonly link: Link;
      /** Made with another edition of the meeting: which, and what of it does not fit this one. */
      readonly edition?: { readonly found: number; readonly misfits: readonly Misfit[] };
    }
  | { readonly ok: false; readonly problem: LinkProblem };

export const FORM = /^#?\/?(?<scenario>[^#/?]+)(?:\/(?<at>[^?]*))?(?:\?(?<query>.*))?$/su;

/** The part of an address that the reader's position is kept in; `#` included. */
export function writeLink(link: Link): string {
  const query = [
    link.revision === undefined ? undefined : `rev=${link.revision}`,
    link.manner === 'hands' ? undefined : `manner=${link.manner}`,
    link.votes.length === 0 ? undefined : `votes=${writeVotes(link.votes)}`,
    link.packed === undefined ? undefined : `t=${link.packed}`,
  ].filter((part) => part !== undefined);
  return `#${encodeURIComponent(link.scenario)}${link.at === undefined ? '' : `/${link.at}`}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Which scenario an address asks for; `undefined` for an address that asks for none. */
export function scenarioAsked(hash: string): string | undefined {
  if (hash === '' || hash === '#' || hash === '#/') return undefined;
  const scenario = FORM.exec(hash)?.groups?.['scenario'];
  return scenario === undefined ? undefined : decoded(scenario);
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
