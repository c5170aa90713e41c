import { useSelector } from '@xstate/react';
import { useEffect, useState, type JSX } from 'react';
import { MANNERS } from '../../../machines/rules/index.ts';
import { PACES } from '../player.machine.ts';
import { Icon } from '../shared/Icon.tsx';
import { useRevealed } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';
import { SETTINGS, setSetting, useSettings, type SettingName } from '../shared/settings.ts';
import { setTheme, useTheme } from '../theme.hook.ts';
import { THEMES } from '../theme.ts';
import { useModal } from './modal.hook.ts';
import './preferences.css';

interface Props {
  readonly open: boolean;
  readonly close: () => void;
  readonly pick: () => void;
  readonly help: () => void;
  readonly find: () => void;
}

const NAMES = Object.keys(SETTINGS) as SettingName[]; // its keys

/** What the reader can set for the whole page; on a phone, the way to the meetings and the help, too. */
export default function Preferences({ open, close, pick, help, find }: Props): JSX.Element {
  const say = useSay();
  const { dialog, closed } = useModal(open, close);
  return (
    <dialog ref={dialog} className="help preferences" aria-labelledby="preferences-title" onClose={closed}>
      <h2 id="preferences-title">{say('settings.title')}</h2>
      <button type="button" className="control help-close" aria-label={say('settings.close')} onClick={close}>
        <Icon name="close" />
      </button>
      <p className="preferences-ways">
        <button type="button" className="button" onClick={pick}>
          {say('settings.meetings')}
        </button>
        <LearnButton close={close} />
        <button type="button" className="button" onClick={find}>
          {say('palette.open')}
        </button>
        <button type="button" className="button" onClick={help}>
          {say('ui.help.open')}
        </button>
      </p>
      <ThemeSetting />
      {NAMES.map((name) => (
        <Setting key={name} name={name} />
      ))}
      <MannerSetting />
      <PaceSetting />
      <ResultsSetting />
      <FullScreen close={close} />
    </dialog>
  );
}

function LearnButton({ close }: { readonly close: () => void }): JSX.Element {
  const say = useSay();
  const { rooms } = usePageSession();
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        close();
        rooms.send({ type: 'learn' });
      }}
    >
      {say('ui.learn.open')}
    </button>
  );
}

function ThemeSetting(): JSX.Element {
  const say = useSay();
  const theme = useTheme();
  return (
    <Choice
      label={say('ui.theme.label')}
      name="theme"
      options={THEMES}
      chosen={theme}
      choose={setTheme}
      labelOf={(each) => say('ui.theme', { theme: each })}
    />
  );
}

function Setting({ name }: { readonly name: SettingName }): JSX.Element {
  const say = useSay();
  const settings = useSettings();
  return (
    <Choice
      label={say('settings.name', { setting: name })}
      name={name}
      options={SETTINGS[name]}
      chosen={settings[name]}
      choose={(each) => setSetting(name, each)}
      labelOf={(each) => say('settings.value', { value: each })}
    />
  );
}

/** Letters are no choice: where no meeting was held, there is nothing to set. */
function MannerSetting(): JSX.Element | undefined {
  const say = useSay();
  const act = useAct();
  const { written } = useScenario().scenario.meeting;
  const manner = useView(select.manner);
  if (written) return undefined;
  return (
    <Choice
      label={say('ui.manner.label')}
      name="shown-manner"
      options={MANNERS}
      chosen={manner}
      choose={(each) => act({ type: 'setManner', manner: each })}
      labelOf={(each) => say('ui.manner', { manner: each })}
    />
  );
}

/** How fast the meeting plays by itself. */
function PaceSetting(): JSX.Element {
  const say = useSay();
  const { player } = usePageSession();
  const pace = useSelector(player, ({ context }) => context.pace);
  return (
    <Choice
      label={say('ui.pace.label')}
      name="pace"
      options={PACES}
      chosen={pace}
      choose={(each) => player.send({ type: 'setPace', pace: each })}
      labelOf={(each) => say('ui.pace', { pace: each })}
    />
  );
}

function ResultsSetting(): JSX.Element {
  const say = useSay();
  const { all, setAll } = useRevealed();
  return (
    <label className="preferences-switch">
      <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} /> {say('strip.all')}
    </label>
  );
}

/** A browser that has no full screen (a phone's often has none) is not asked for it. */
function FullScreen({ close }: Pick<Props, 'close'>): JSX.Element | undefined {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  if (!document.fullscreenEnabled) return undefined;
  async function toggle(): Promise<void> {
    try {
      if (!full) close(); // what is asked for is the page, not this dialog over it
      await (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    } catch {
      setRefused(true);
    }
  }
  return (
    <p>
      <button type="button" className="button" onClick={() => void toggle()}>
        {say('settings.fullScreen', { full: full ? 'yes' : 'no' })}
      </button>
      {refused && <span role="status"> {say('settings.fullScreenRefused')}</span>}
    </p>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  readonly labelOf: (option: Option) => string;
}

function Choice<Option extends string>({
  label,
  name,
  options,
  chosen,
  choose,
  labelOf,
}: ChoiceProps<Option>): JSX.Element {
  return (
    <fieldset className="preferences-choice" data-setting={name}>
      <legend>{label}</legend>
      {options.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`setting-${name}`}
            value={each}
            checked={each === chosen}
            onChange={() => choose(each)}
          />
          <span>{labelOf(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
