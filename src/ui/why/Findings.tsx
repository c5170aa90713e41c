import type { JSX } from 'react';
import type { Finding } from '../../../machines/rules/index.ts';
import { findingText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Cite } from './Cite.tsx';

/** What each test of the law found, with the law it rests on. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <ul className="findings" aria-label={say('ui.findings.label')}>
      {findings.map((finding) => (
        <li key={finding.test} data-state={stateOf(finding)}>
          <FindingSign state={stateOf(finding)} />
          <p>{findingText(say, names, finding)}</p>
          <Cite citation={finding.citation} />
        </li>
      ))}
    </ul>
  );
}

type State = 'met' | 'unmet' | 'open' | 'note';

function stateOf(finding: Finding): State {
  if (finding.test === 'vetoOfUnnamed') return finding.certain ? 'unmet' : 'open';
  if (!('met' in finding)) return 'note';
  const threatens = finding.test === 'concurringVotes' && !finding.enough;
  if (!finding.certain || (threatens && !finding.met)) return 'open'; // a veto only if the votes come
  return finding.met ? 'met' : 'unmet';
}

const SIGNS: Readonly<Record<State, string>> = {
  met: 'M3 8.5 6.5 12 13 4.5',
  unmet: 'M4 4l8 8M12 4l-8 8',
  open: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9',
  note: 'M3 8h10',
};

function FindingSign({ state }: { readonly state: State }): JSX.Element {
  const say = useSay();
  return (
    <svg className="finding-sign" viewBox="0 0 16 16" role="img" aria-label={say('ui.finding.state', { state })}>
      <path d={SIGNS[state]} />
    </svg>
  );
}
