import type { JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import { LetteredFlag } from '../chamber/SeatMark.tsx';
import { numberText } from '../../messages/sentences.ts';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { NARROW, useMedia } from '../shared/media.ts';
import { useShortNames } from '../shared/names.context.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';
import { siteFile } from '../shared/site.ts';
import { Member } from './Member.tsx';
import { usePlaceLink } from './placeLink.hook.ts';
import type { RoomProps } from './roomProps.ts';

/** The meeting as a question: what is at stake, who holds a veto, and one way in. */
export default function Start({ chosen, choose, close }: RoomProps): JSX.Element {
  const { scenario, prose } = useScenario();
  const narrow = useMedia(NARROW); // else the horseshoe says what is asked
  return (
    <div className="stage stage-watch">
      <div className="stage-main">
        <PanelBoundary name="chamber">
          <Chamber chosen={chosen} choose={choose} />
        </PanelBoundary>
      </div>
      <div className="stage-side start">
        {(narrow || scenario.asked === undefined) && (
          <p className="start-standfirst" {...prose}>
            {scenario.question?.standfirst ?? scenario.standfirst}
          </p>
        )}
        <Member chosen={chosen} close={close} />
        <WhoHoldsAVeto />
        <Begin />
      </div>
    </div>
  );
}

function WhoHoldsAVeto(): JSX.Element {
  const say = useSay();
  const names = useShortNames();
  const seats = useView(select.seats);
  const required = useView(select.required);
  const first = useView((view) => view.line.questions[0]?.question.matter);
  const five = seats.filter(({ permanent }) => permanent);
  const count = five.length;
  const words = { count: numberText(say, count), required: numberText(say, required) };
  return (
    <section aria-labelledby="veto-title">
      <h2 id="veto-title" className="panel-title">
        {say('start.veto', { count: numberText(say, count, 'first'), seats: numberText(say, seats.length) })}
      </h2>
      <ul className="start-five">
        {five.map(({ member, flag }) => (
          <li key={member}>
            {flag === undefined ? (
              <svg viewBox="-24 -24 48 48" width="48" height="48" aria-hidden="true">
                <LetteredFlag letters={member} r={24} />
              </svg>
            ) : (
              <img src={siteFile(`flags/${flag}.svg`)} alt="" width="48" height="48" />
            )}
            {names(member)}
          </li>
        ))}
      </ul>
      <p className="start-rule">{say('start.rule', { ...words, matter: first ?? 'substantive' })}</p>
    </section>
  );
}

function Begin(): JSX.Element {
  const say = useSay();
  const act = useAct();
  const { rooms, player } = usePageSession();
  const learn = usePlaceLink('learn');
  const shown = useView((view) => view.line.questions.find(({ key }) => key === select.questionKey(view))?.index);
  /** The question that is shown is put, or the meeting begins where none is; it goes on by itself up to the result. */
  function begin(): void {
    act({ type: 'seek', to: Math.max(0, (shown ?? 0) - 1) });
    rooms.send({ type: 'watch' });
    player.send({ type: 'play' });
    scrollTo(0, 0); // the picture, wherever on the page the button stood
  }
  return (
    <>
      <button type="button" className="start-begin" onClick={begin}>
        <Icon name="play" /> {say('start.begin')}
      </button>
      <p className="start-ways">
        <button type="button" className="link" onClick={() => rooms.send({ type: 'try' })}>
          {say('start.try')}
        </button>
        <a {...learn}>{say('start.learn')}</a>
      </p>
      <p className="start-note">{say('start.note')}</p>
    </>
  );
}
