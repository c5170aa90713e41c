import type { JSX } from 'react';
import type { LinkProblem } from '../../session/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import './notice.css';

interface Props {
  readonly problem: LinkProblem;
  readonly dismiss: () => void;
}

/** An address that could not be followed: what is wrong with it, and what is shown instead. */
export default function Notice({ problem, dismiss }: Props): JSX.Element {
  const say = useSay();
  const { code, found, allowed } = problem;
  return (
    <div className="notice" role="alert">
      <p>
        <b>{say('ui.notice.title')}</b> {say('ui.notice.problem', { code, found, allowed: say.list(allowed), first: allowed[0] ?? '', last: allowed.at(-1) ?? '' })} {say('ui.notice.shown')}
      </p>
      <button type="button" className="control" aria-label={say('ui.notice.dismiss')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
