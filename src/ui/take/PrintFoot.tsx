import { useEffect, useState, type JSX } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { addressOf } from '../pageAddress.ts';
import { setPrinting, usePrinting } from '../shared/printing.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { useCitation } from './citation.hook.ts';
import { today } from './today.ts';
import './print.css';

/** Opens what is folded as long as the page is being put on paper, and writes at its foot how to cite it. */
export function PrintFoot(): JSX.Element | undefined {
  useEffect(openForPrint, []);
  return usePrinting() ? createPortal(<Foot />, document.body) : undefined;
}

function Foot(): JSX.Element {
  const page = usePageSession();
  const { id } = useScenario();
  const view = useView(select.whole);
  const [day] = useState(today);
  const address = addressOf(page, id);
  return <p className="print-foot">{useCitation(view, address, day)}</p>;
}

/** What only helps to do something, and what would be a book: the words of every rule. */
const KEPT_SHUT =
  '.act-form, .refusals, .practices, .suppose, .rules-parties, .legend-seating, .chances-fold, .outline details, .cite';

/** The browser takes its picture of the page as soon as this is done, so all of it is done at once. */
function openForPrint(): () => void {
  const opened = new Set<HTMLDetailsElement>();
  const paper = matchMedia('print');
  const listen = new AbortController();
  const { signal } = listen;
  function begin(): void {
    flushSync(() => setPrinting(true));
    open();
  }
  function open(): void {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    const all = folded.filter((each) => !each.matches(KEPT_SHUT));
    for (const each of all) opened.add(each);
    flushSync(() => toggle(all, true));
  }
  function end(): void {
    flushSync(() => toggle([...opened], false));
    opened.clear();
    flushSync(() => setPrinting(false));
  }
  addEventListener('beforeprint', begin, { signal });
  addEventListener('afterprint', end, { signal });
  // Paper is as narrow as a small window: what is drawn anew for it is folded again.
  paper.addEventListener('change', ({ matches }) => matches && open(), { signal });
  return () => listen.abort();
}

/** The browser would tell it later, after the picture. */
function toggle(folded: readonly HTMLDetailsElement[], open: boolean): void {
  for (const each of folded) {
    each.open = open;
    each.dispatchEvent(new Event('toggle'));
  }
}
