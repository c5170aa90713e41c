import type { JSX } from 'react';
import { join } from '../../messages/text.ts';
import { misfitText, studyProblemText } from '../../messages/study.text.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import type { Say } from '../../messages/say.ts';
import type { Opening } from './openStudy.hook.ts';

interface Props {
  readonly opening: Opening | undefined;
  readonly dismiss: () => void;
}

/** What became of a file: what it brought, what of it no longer fits, or why it cannot be opened. */
export function OpeningNotice({ opening, dismiss }: Props): JSX.Element {
  const say = useSay();
  const failed = opening !== undefined && opening.kind !== 'here' && opening.kind !== 'elsewhere';
  return (
    <div className="opening" role={failed ? 'alert' : 'status'} data-failed={failed}>
      {opening && (
        <>
          <div>
            <p>{openingText(say, opening)}</p>
            {opening.kind === 'here' && <Misfits opening={opening} />}
          </div>
          <button type="button" className="control" aria-label={say('study.dismiss')} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}

function openingText(say: Say, opening: Opening): string {
  const { file } = opening;
  switch (opening.kind) {
    case 'here':
      return join(say, say('study.opened', { file, count: opening.data.variations.length }), say('study.opened.undo'));
    case 'elsewhere':
      return say('study.elsewhere', { file, meeting: opening.meeting });
    case 'wrong':
      return studyProblemText(say, file, opening.problem);
    case 'noMeeting':
      return say('study.problem.meeting', { file, found: opening.found });
    case 'unfetched':
      return say('study.problem.fetch', { file });
    case 'unread':
      return say('study.problem.unread', { file });
    case 'large':
      return say('study.problem.large', { file, size: opening.size });
    case 'noHandover':
      return say('study.problem.handover', { file, meeting: opening.meeting });
  }
}

function Misfits({
  opening: { data, misfits },
}: {
  readonly opening: Extract<Opening, { kind: 'here' }>;
}): JSX.Element | undefined {
  const say = useSay();
  const { scenario } = useScenario();
  if (data.revision === scenario.revision && misfits.length === 0) return undefined;
  return (
    <>
      {data.revision !== scenario.revision && (
        <p>{say('study.opened.edition', { found: data.revision, now: scenario.revision })}</p>
      )}
      {misfits.length > 0 && (
        <>
          <p>{say('study.opened.misfits', { count: misfits.length })}</p>
          <ul>
            {misfits.map((misfit) => (
              <li key={JSON.stringify(misfit)}>
                {misfitText(
                  say,
                  misfit,
                  (variation) =>
                    data.variations[variation]?.name ?? say('study.misfit.line', { number: variation + 1 }),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
