import { useId, useRef, useState, type JSX } from 'react';
import { printStudyFile, studyOf } from '../../session/keep/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { currentSaveOf } from '../study/currentSave.ts';
import { useOpening } from '../study/openStudy.hook.ts';
import { OpeningNotice } from '../study/OpeningNotice.tsx';
import { openDrawer } from './shelf.idb.ts';
import type { Content, Drawer, Save } from './shelf.store.ts';
import { ShelfItem, UnreadableItem } from './ShelfItem.tsx';
import { useShelf } from './useShelf.ts';
import './shelf.css';

interface Props {
  /** Of the meeting. */
  readonly id: string;
  /** Where saves lie; in tests, elsewhere. */
  readonly drawer?: () => Promise<Drawer>;
}

/** What the reader has kept in this browser, and the way to keep what is on screen. */
export default function Shelf({ id, drawer = openDrawer }: Props): JSX.Element {
  const say = useSay();
  const { session } = usePageSession();
  const { opening, openText, dismiss } = useOpening(id);
  const shelf = useShelf(drawer);
  const { entries, notice, problem } = shelf;
  const content = useContent(id);
  const read = currentSaveOf(session);
  const saves = entries?.flatMap((entry) => (entry.kind === 'save' ? [entry.save] : []));
  const here = saves?.find((save) => save.id === read?.id && save.scenario === id);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (save: Save) => {
    shelf.forget();
    void openText(save.text, save.name, { id: save.id, revision: save.revision });
  };
  return (
    <section className="panel shelf" aria-labelledby="shelf-title">
      <h2 ref={heading} id="shelf-title" className="panel-title" tabIndex={-1}>
        {say('shelf.title')}
      </h2>
      {here && read && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void shelf.save({ ...read, name: here.name }, content())}
          >
            {say('shelf.save', { name: here.name })}
          </button>
        </p>
      )}
      <SaveAs saveAs={(name) => void shelf.saveAs(name, content())} />
      <div className="shelf-notice" role="status">
        {notice && (
          <p>
            {notice.text}{' '}
            {notice.undo && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  heading.current?.focus();
                  notice.undo?.();
                }}
              >
                {say('shelf.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {problem && (
        <p className="shelf-problem" role="alert">
          {say('shelf.problem', problem)}
        </p>
      )}
      <OpeningNotice opening={opening} dismiss={dismiss} />
      {!entries && !problem && <p className="shelf-note">{say('shelf.reading')}</p>}
      {entries?.length === 0 && <p className="shelf-note">{say('shelf.empty')}</p>}
      {entries && entries.length > 0 && (
        <ul className="shelf-list" aria-label={say('shelf.list')}>
          {entries.map((entry, index) =>
            entry.kind === 'save' ? (
              <ShelfItem
                key={entry.save.id}
                save={entry.save}
                isHere={entry.save === here}
                open={() => open(entry.save)}
                rename={(name) => void shelf.rename(entry.save, name)}
                remove={() => {
                  heading.current?.focus();
                  void shelf.remove(entry.save.id, entry.save.name);
                }}
              />
            ) : (
              <UnreadableItem key={entry.key} number={index + 1} raw={entry.raw} isNewer={entry.kind === 'newer'} />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** The study on screen, as it is when it is asked for. */
function useContent(id: string): () => Content {
  const { session, state } = usePageSession();
  const { scenario } = useScenario();
  return () => {
    const study = studyOf(session.fixed, state());
    const {
      title: meeting,
      meeting: { date },
    } = scenario;
    return { scenario: id, meeting, date, lines: study.variations.length, text: printStudyFile(id, study) };
  };
}

function SaveAs({ saveAs }: { readonly saveAs: (name: string) => void }): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      className="shelf-save"
      onSubmit={(event) => {
        event.preventDefault();
        saveAs(name.trim() === '' ? scenario.title : name.trim());
        setName('');
      }}
    >
      <label htmlFor={id}>{say('shelf.name')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={120}
        value={name}
        placeholder={scenario.title}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button">
        {say('shelf.keep')}
      </button>
    </form>
  );
}
