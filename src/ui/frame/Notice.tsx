import type { JSX } from 'react';
import { misfitText, problemInsideText } from '../../messages/study.text.ts';
import { join } from '../../messages/text.ts';
import type { AddressNews } from '../address.news.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import './notice.css';

interface Props {
  readonly news: AddressNews;
  readonly dismiss: () => void;
}

/** What is to be said of the address: what is wrong with it and what is shown instead, or what of it no longer fits. */
export default function Notice({ news, dismiss }: Props): JSX.Element {
  const say = useSay();
  return (
    <div className="notice" role="alert">
      <Told news={news} />
      <button type="button" className="control" aria-label={say('ui.notice.dismiss')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function Told({ news }: Pick<Props, 'news'>): JSX.Element {
  const say = useSay();
  switch (news.kind) {
    case 'problem':
      return <Problem {...news} />;
    case 'edition':
      return <Edition {...news} />;
    case 'moved':
      return <p>{say('ui.notice.moved')}</p>;
  }
}

function Problem({ problem }: Extract<AddressNews, { kind: 'problem' }>): JSX.Element {
  const say = useSay();
  const { code, found, allowed, inside } = problem;
  const places = { first: allowed[0] ?? '', last: allowed.at(-1) ?? '' };
  return (
    <p>
      <b>{say('ui.notice.title')}</b> {say('ui.notice.problem', { code, found, allowed: say.list(allowed), ...places })}{' '}
      {inside ? join(say, problemInsideText(say, inside), say('ui.notice.shown')) : say('ui.notice.shown')}
    </p>
  );
}

function Edition({ found, misfits }: Extract<AddressNews, { kind: 'edition' }>): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  return (
    <div>
      {found !== scenario.revision && <p>{say('study.opened.edition', { found, now: scenario.revision })}</p>}
      {misfits.length > 0 && (
        <ul>
          {misfits.map((misfit) => (
            <li key={JSON.stringify(misfit)}>
              {misfitText(say, misfit, (variation) => say('study.misfit.line', { number: variation + 1 }))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
