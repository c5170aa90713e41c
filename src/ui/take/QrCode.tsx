import { useMemo, type JSX } from 'react';
import { encode } from 'uqr';
import { useSay } from '../shared/say.context.ts';

/** The modules of a longer address are too small for a camera that is held before a screen. */
const LONGEST = 400;
/** Clear space around a code, which readers need to find it. */
const QUIET = 4;

/** The address as a code for a phone's camera, or why there is none. */
export function QrCode({ address }: { readonly address: string }): JSX.Element {
  const say = useSay();
  if (isLocal(address)) return <p className="take-note">{say('take.code.here')}</p>;
  if (address.length > LONGEST) return <p className="take-note">{say('take.code.long', { count: address.length })}</p>;
  return <Code address={address} label={say('take.code.label')} />;
}

/** Black on white in both schemes: many cameras read no code that is light on dark. */
function Code({ address, label }: { readonly address: string; readonly label: string }): JSX.Element {
  const { size, data } = useMemo(() => encode(address, { ecc: 'M', border: 0 }), [address]);
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="take-code"
      viewBox={`${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={size + 2 * QUIET} height={size + 2 * QUIET} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  );
}

/** Whether nobody else can open the address: it is that of the reader's own computer. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u.test(hostname);
}
