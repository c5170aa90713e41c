import { useEffect, useRef, useState, type JSX } from 'react';
import { FILE_ENDING, printStudyFile, studyOf } from '../../session/keep/index.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { CopyLink } from './CopyLink.tsx';
import { download } from './download.ts';
import { useOpening } from './openStudy.hook.ts';
import { OpeningNotice } from './OpeningNotice.tsx';
import './share.css';

/** The study as a link and as a file, and a file of somebody else's opened here. */
export default function Share({ id }: { readonly id: string }): JSX.Element {
  const say = useSay();
  const { opening, openFile, dismiss } = useOpening(id);
  const over = useDrop((file) => void openFile(file));
  return (
    <section className="panel share" aria-labelledby="share-title" data-over={over}>
      <h2 id="share-title" className="panel-title">
        {say('study.share.title')}
      </h2>
      <CopyLink id={id} />
      <DownloadFile id={id} />
      <div className="share-open">
        <FileInput open={(file) => void openFile(file)} />
        <span>{say(over ? 'study.share.dropNow' : 'study.share.drop')}</span>
      </div>
      <OpeningNotice opening={opening} dismiss={dismiss} />
    </section>
  );
}

function DownloadFile({ id }: { readonly id: string }): JSX.Element {
  const say = useSay();
  const { session, state } = usePageSession();
  const [notice, setNotice] = useState('');
  const file = `${id}${FILE_ENDING}`;
  function save(): void {
    download(file, printStudyFile(id, studyOf(session.fixed, state())));
    setNotice(say('study.share.downloaded', { file }));
  }
  return (
    <div className="share-line">
      <button type="button" className="button" onClick={save}>
        {say('study.share.download')}
      </button>
      <span role="status">{notice}</span>
    </div>
  );
}

/** The browser's own field for files, dressed as a button. The same file can be chosen again. */
function FileInput({ open }: { readonly open: (file: File) => void }): JSX.Element {
  const say = useSay();
  return (
    <label className="button share-file">
      {say('study.share.open')}
      <input
        type="file"
        className="spoken-only"
        accept={`${FILE_ENDING},.json,application/json`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          target.value = '';
        }}
      />
    </label>
  );
}

/** A file can be dropped anywhere; left to the browser, it would take the place of the page. */
function useDrop(open: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const listen = new AbortController();
    const { signal } = listen;
    const on = (type: 'dragover' | 'dragleave' | 'drop', now: boolean) =>
      document.addEventListener(
        type,
        (event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          setOver(now);
          const [file] = event.dataTransfer.files;
          if (type === 'drop' && file) latest.current(file);
        },
        { signal },
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    return () => listen.abort();
  }, []);
  return over;
}
