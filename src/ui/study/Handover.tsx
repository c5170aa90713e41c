import { useEffect, useRef, type JSX } from 'react';
import { takeHandover } from './handOn.ts';
import { useOpening } from './openStudy.hook.ts';
import { OpeningNotice } from './OpeningNotice.tsx';
import './share.css';

/** Opens what another meeting's page has handed over to this one. */
export default function Handover({ id }: { readonly id: string }): JSX.Element {
  const { opening, openText, dismiss } = useOpening(id);
  const take = useRef(openText);
  useEffect(() => {
    const given = takeHandover(id);
    if (given) void take.current(given.text, given.file, given.save);
  }, [id]);
  return <OpeningNotice opening={opening} dismiss={dismiss} />;
}
