import { useMemo, useState, type JSX } from 'react';
import type { Act, MemberId } from '../../../machines/rules/index.ts';
import type { Actor } from '../../session/index.ts';
import { useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { Cite } from '../why/Cite.tsx';
import { ActorChoice } from './ActorChoice.tsx';
import { Found, FoundCount } from './Found.tsx';
import { isRefused, useFound } from './found.hook.ts';
import { grouped } from './groups.ts';
import { InOrder } from './InOrder.tsx';
import { Refusals } from './Refusals.tsx';
import { usePossible } from './usePossible.ts';
import { useWording } from './wording.hook.ts';
import './possible.css';

/** What the President, a member or an invited State can do at this moment, and what is not in order, with its rule. */
export default function Possible({ chosen }: { readonly chosen: MemberId | undefined }): JSX.Element {
  const say = useSay();
  const [actor, setActor] = useActor(chosen);
  const [wording, setWording] = useWording();
  const [query, setQuery] = useState('');
  const { acts } = usePossible(actor, wording);
  const next = useView(select.nextOnLine);
  const found = useFound(acts, query, next);
  const send = useAct();
  const title = useFocusTarget('possible');
  const part = useKeptFocus('possible');
  const play = (act: Act) => {
    send({ type: 'play', act });
    setQuery('');
  };
  const required = useView(select.required);
  const groups = useMemo(
    () =>
      grouped(
        acts.filter(({ refusal }) => refusal === undefined),
        next,
      ),
    [acts, next],
  );
  return (
    <section ref={part} className="panel possible" aria-labelledby="possible-title">
      <h2 id="possible-title" className="panel-title" ref={title} tabIndex={-1}>
        {say('ui.possible.title')}
      </h2>
      <div className="possible-note">
        <p>{say('ui.possible.procedure', { required })}</p>
        <Cite citation="Charter 27(2)" />
      </div>
      <div className="possible-ask">
        <ActorChoice actor={actor} choose={setActor} />
        <label className="find">
          <span>{say('ui.possible.find')}</span>
          <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </label>
      </div>
      <FoundCount found={found} />
      {found ? (
        <Found found={found} wording={wording} setWording={setWording} play={play} />
      ) : (
        <>
          {groups.length === 0 && <p className="possible-none">{say('ui.possible.none')}</p>}
          <InOrder key={actor} groups={groups} wording={wording} setWording={setWording} play={play} />
          <Refusals refused={acts.filter(isRefused)} />
        </>
      )}
    </section>
  );
}

/** The member whose panel is open acts, until the reader chooses another here. */
function useActor(chosen: MemberId | undefined) {
  const [actor, setActor] = useState<Actor>(chosen ?? 'president');
  const [followed, setFollowed] = useState(chosen);
  if (chosen !== followed) {
    setFollowed(chosen);
    if (chosen !== undefined) setActor(chosen);
  }
  return [actor, setActor] as const;
}
