import { useEffect, useRef, useState, type JSX } from 'react';
import { addressOf } from '../pageAddress.ts';
import { stateIn, useIdle } from '../schedule/index.ts';
import { copy } from '../shared/copy.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';

/** Programs that pass links on cut them off at about this length. */
const LONG = 2000;

/** The address of what is on screen, which a step does not wait for: how long it is, and into the clipboard with it. */
export function CopyLink({ id }: { readonly id: string }): JSX.Element {
  const say = useSay();
  const page = usePageSession();
  const state = useIdle(stateIn);
  const [copied, setCopied] = useState<{ readonly of: typeof state; readonly length?: number }>();
  const field = useRef<HTMLInputElement>(null);
  const address = addressOf(page, id);
  // What was said of another state of the study is true no longer.
  const now = copied?.of === state ? copied : undefined;
  const blocked = now !== undefined && now.length === undefined;
  useEffect(() => {
    if (!blocked) return;
    field.current?.focus();
    field.current?.select();
  }, [blocked]);

  async function copyLink(): Promise<void> {
    const of = stateIn(page);
    const text = addressOf(page, id);
    setCopied((await copy(text)) ? { of, length: text.length } : { of });
  }
  return (
    <>
      <div className="share-line">
        <button type="button" className="button" aria-describedby="share-length" onClick={() => void copyLink()}>
          {say('study.share.copy')}
        </button>
        <span id="share-length">{say('study.share.length', { count: address.length })}</span>
      </div>
      {address.length > LONG && <p className="share-note">{say('study.share.long')}</p>}
      <p className="share-note" role="status">
        {now &&
          (now.length === undefined ? say('study.share.blocked') : say('study.share.copied', { count: now.length }))}
      </p>
      {blocked && (
        <input
          ref={field}
          className="share-field"
          type="text"
          readOnly
          value={address}
          aria-label={say('study.share.field')}
        />
      )}
    </>
  );
}
