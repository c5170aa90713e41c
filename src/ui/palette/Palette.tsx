import { useEffect, useId, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useModal } from '../frame/modal.hook.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { Taking } from '../take/Taking.tsx';
import { useDesk, type DeskWays } from './desk.hook.ts';
import { PALETTE_GROUPS, type PaletteEntry, type PaletteGroup } from './entry.ts';
import { foundIn, searchable, type FoundEntry } from './match.ts';
import { PaletteOption } from './PaletteOption.tsx';
import { paletteEntries } from './paletteEntries.ts';
import './palette.css';

type Props = Omit<DeskWays, 'take'>;

/** One field that finds everything the page has: what can be done, every place, meeting, member, setting and term. */
export default function Palette(props: Props): JSX.Element {
  const { turn } = props;
  const { player } = usePageSession();
  const [taking, setTaking] = useState(false);
  useEffect(() => player.send({ type: 'pause' }), [player]); // what is done is done where the reader was
  /** The palette goes, and what it has opened stays as long as it is open. */
  function take(): void {
    turn('palette');
    setTaking(true);
  }
  if (taking) return <Taking close={() => turn(undefined)} />;
  return <Finder {...props} take={take} />;
}

function Finder(ways: DeskWays): JSX.Element {
  const say = useSay();
  const id = useId();
  const chosen = useRef<PaletteEntry>(undefined);
  const { dialog, closed } = useModal(true, leave, show);
  const { search, setSearch, groups, flat } = useFinds(ways);
  const [reached, reach] = useState<string>();
  const active = flat.find(({ entry }) => entry.id === reached) ?? firstOf(flat);
  const at = active ? flat.indexOf(active) : -1;
  const option = (each: FoundEntry | undefined) => (each ? `${id}${flat.indexOf(each)}` : undefined);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [dialog, active]);

  /** The focus is back where it was, so that what was chosen can lead it on from there. */
  function leave(): void {
    ways.turn(undefined);
    chosen.current?.run();
  }
  function choose({ entry }: FoundEntry): void {
    if (entry.off !== undefined) return;
    chosen.current = entry;
    dialog.current?.close();
  }
  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && active) choose(active);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') dialog.current?.close();
    else {
      const to = stepTo(event, at, flat.length);
      if (to === undefined) return;
      reach(flat[to]?.entry.id);
    }
    event.preventDefault();
  }
  return (
    <dialog ref={dialog} className="palette" aria-labelledby={`${id}title`} onClose={closed}>
      <header>
        <h2 id={`${id}title`}>{say('palette.open')}</h2>
        <button
          type="button"
          className="control"
          aria-label={say('palette.close')}
          title={say('palette.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
        <input
          type="text"
          role="combobox"
          aria-label={say('palette.label')}
          aria-expanded={flat.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={option(active)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={say('palette.example')}
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            reach(undefined);
          }}
          onKeyDown={onKey}
        />
        <p className="palette-count" role="status">
          {say('palette.found', { count: flat.length })}
        </p>
      </header>
      <div id={`${id}list`} role="listbox" aria-label={say('palette.list')} className="palette-list">
        {groups.map(({ group, found }) => (
          <div key={group} role="group" aria-labelledby={`${id}${group}`}>
            <p id={`${id}${group}`} className="palette-group" role="presentation">
              {say('palette.group', { group })}
            </p>
            {found.map((each) => (
              <PaletteOption
                key={each.entry.id}
                id={option(each) ?? ''}
                found={each}
                search={search}
                selected={each === active}
                choose={choose}
              />
            ))}
          </div>
        ))}
      </div>
      {flat.length === 0 && <p className="palette-none">{say('palette.none')}</p>}
      <p className="palette-keys">{say('palette.keys')}</p>
    </dialog>
  );
}

/** The browser would give the focus to the first button. */
function show(dialog: HTMLDialogElement): void {
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

interface FoundGroup {
  readonly group: PaletteGroup;
  readonly found: readonly FoundEntry[];
}

/** What the search finds, in groups: the group with the best find first, and in each the best find. */
function useFinds(ways: DeskWays) {
  const { locale } = useSay();
  const desk = useDesk(ways);
  const entries = useMemo(() => searchable(paletteEntries(desk), locale), [desk, locale]);
  const [search, setSearch] = useState('');
  const groups = useMemo(() => grouped(foundIn(entries, search, locale)), [entries, search, locale]);
  const flat = useMemo(() => groups.flatMap(({ found }) => found), [groups]);
  return { search, setSearch, groups, flat };
}

function grouped(found: readonly FoundEntry[]): readonly FoundGroup[] {
  const groups = PALETTE_GROUPS.map((group) => ({ group, found: found.filter(({ entry }) => entry.group === group) }));
  const bestOf = ({ found: [best] }: FoundGroup): number => best?.rank ?? Infinity;
  return groups.filter((each) => each.found.length > 0).toSorted((one, other) => bestOf(one) - bestOf(other));
}

/** What can be done comes first under the hand. */
function firstOf(flat: readonly FoundEntry[]): FoundEntry | undefined {
  return flat.find(({ entry }) => entry.off === undefined) ?? flat[0];
}

const PAGE = 8;

/** Where a key leads in a list that goes round; to its ends it does not go round by the page. */
function stepTo(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  at: number,
  count: number,
): number | undefined {
  if (count === 0 || ctrlKey || metaKey || altKey || shiftKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(at + PAGE, count - 1);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return undefined;
  }
}
