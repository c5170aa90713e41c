import { useCallback, useState, type JSX } from 'react';
import type { MemberId } from '../../machines/rules/index.ts';
import type { LinkProblem } from '../session/index.ts';
import { useAddress } from './address.ts';
import { Days } from './background/Days.tsx';
import { Sources } from './background/Sources.tsx';
import { VotesTable } from './background/VotesTable.tsx';
import { Chamber } from './chamber/Chamber.tsx';
import { Drafts } from './drafts/Drafts.tsx';
import { Footer } from './frame/Footer.tsx';
import { Help } from './frame/Help.tsx';
import { Masthead } from './frame/Masthead.tsx';
import { Notice } from './frame/Notice.tsx';
import { useKeys, type Command } from './keys.ts';
import { MemberPanel } from './member/MemberPanel.tsx';
import { Speech } from './room/Speech.tsx';
import { NARROW, useMedia } from './shared/media.ts';
import { useSay } from './shared/say.context.ts';
import { useScenario } from './shared/scenario.context.ts';
import { useAct, useRoom } from './shared/session.context.ts';
import { Dock } from './timeline/Dock.tsx';
import { Settings } from './timeline/Settings.tsx';
import { Why } from './why/Why.tsx';
import './page.css';

interface Props {
  readonly id: string;
  readonly problem: LinkProblem | undefined;
}

/** The whole page: the picture with its reasons first, then what was voted on, then how it came about. */
export function Page({ id, problem }: Props): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const narrow = useMedia(NARROW);
  const address = useAddress(useRoom(), id, problem);
  const { chosen, choose, close } = useChosen();
  const [help, setHelp] = useState(false);
  useCommands(close, setHelp);
  const openHelp = useCallback(() => setHelp(true), []);
  return (
    <>
      <a className="skip" href="#why" onClick={skip}>
        {say('ui.skip')}
      </a>
      <Masthead help={openHelp} />
      <main>
        {address.problem && <Notice problem={address.problem} dismiss={address.dismiss} />}
        <div className="stage">
          <div className="stage-main">
            <Chamber chosen={chosen} choose={choose} />
            <Speech />
            {narrow && <Settings />}
          </div>
          <div className="stage-side">
            {chosen !== undefined && <MemberPanel member={chosen} close={close} />}
            <Why />
          </div>
        </div>
        <Dock />
        <VotesTable choose={choose} />
        <Drafts />
        <div className="band background">
          <Days id="before-title" title={say('ui.days.before')} events={scenario.context} />
          <Days id="after-title" title={say('ui.days.after')} events={scenario.aftermath} />
        </div>
        <Sources />
      </main>
      <Footer help={openHelp} />
      <Help open={help} close={() => setHelp(false)} />
    </>
  );
}

/** Which member's panel is open. Closing it gives the focus back to the seat. */
function useChosen() {
  const [chosen, setChosen] = useState<MemberId>();
  const choose = useCallback((member: MemberId) => setChosen((now) => (now === member ? undefined : member)), []);
  const close = useCallback(() => {
    setChosen((now) => {
      if (now !== undefined) document.querySelector<HTMLElement>(`[data-member="${now}"]`)?.focus();
      return undefined;
    });
  }, []);
  return { chosen, choose, close };
}

function useCommands(close: () => void, setHelp: (open: boolean) => void): void {
  const act = useAct();
  const { player } = useRoom();
  const run = useCallback(
    (command: Command) => {
      switch (command.type) {
        case 'help':
          return setHelp(true);
        case 'close':
          return close();
        case 'playOrPause':
          return player.send({ type: player.getSnapshot().matches('playing') ? 'pause' : 'play' });
        default:
          return act(command);
      }
    },
    [act, player, close, setHelp],
  );
  useKeys(run);
}

/** A plain link to a part of the page would overwrite the address of the position. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#why-title')?.focus();
}
