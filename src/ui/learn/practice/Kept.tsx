import { useState, useSyncExternalStore, type JSX } from 'react';
import { printProgress, readProgress, type ProgressProblem } from '../../../learn/practice/progress.file.ts';
import type { Progress } from '../../../learn/practice/practiceProgress.ts';
import { useSay } from '../../shared/say.context.ts';
import { download } from '../../study/download.ts';
import type { Say } from '../../../messages/say.ts';
import { practice } from './practice.store.ts';

const FILE = 'practice.horseshoe.json';

/** What a learner has practised: it can be taken along, brought back, and forgotten. Each can be taken back. */
export function Kept(): JSX.Element {
  const say = useSay();
  const { progress, unread, lost } = useSyncExternalStore(practice.subscribe, practice.read, practice.read);
  const [notice, setNotice] = useState('');
  const [before, setBefore] = useState<Progress>();
  const count = Object.keys(progress.cards).length;
  function save(): void {
    download(FILE, unread?.text ?? printProgress(progress));
    setNotice(say('learn.practice.exported', { file: FILE }));
  }
  async function open(file: File): Promise<void> {
    try {
      const read = readProgress(await file.text());
      if (!read.ok) return setNotice(problemText(say, 'learn.practice.problem', file.name, read.problem));
      setBefore(practice.read().progress);
      practice.write(read.progress);
      setNotice(say('learn.practice.imported'));
    } catch {
      setNotice(say('learn.practice.problem.unread', { file: file.name }));
    }
  }
  function clear(): void {
    setBefore(progress);
    practice.clear();
    setNotice(say('learn.practice.cleared'));
  }
  function undo(): void {
    if (before) practice.write(before);
    setBefore(undefined);
    setNotice(say('learn.practice.undone'));
  }
  return (
    <section className="practice-kept" aria-labelledby="practice-kept-title">
      <h2 id="practice-kept-title" className="panel-title">
        {say('learn.practice.kept')}
      </h2>
      <p>{lost ? say('learn.practice.notKept') : say('learn.practice.kept.about', { count })}</p>
      {unread && <p role="alert">{problemText(say, 'learn.practice.problem.kept', '', unread.problem)}</p>}
      <div className="practice-ways">
        <button type="button" className="button" onClick={save}>
          {say('learn.practice.export')}
        </button>
        <label className="button practice-file">
          {say('learn.practice.import')}
          <input
            type="file"
            className="spoken-only"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void open(file);
              target.value = '';
            }}
          />
        </label>
        {(count > 0 || unread) && (
          <button type="button" className="button" onClick={clear}>
            {say('learn.practice.clear')}
          </button>
        )}
      </div>
      <p role="status" className="practice-notice">
        {notice}
      </p>
      {before && (
        <button type="button" className="link" onClick={undo}>
          {say('learn.practice.undo')}
        </button>
      )}
    </section>
  );
}

function problemText(
  say: Say,
  id: 'learn.practice.problem' | 'learn.practice.problem.kept',
  file: string,
  { path, found, expected }: ProgressProblem,
): string {
  return say(id, {
    file,
    placed: path === '' ? 'no' : 'yes',
    path,
    found: found === '' ? say('learn.practice.nothing') : found,
    expected: say('learn.practice.form', { form: expected }),
  });
}
