import { createHash } from 'node:crypto';

/** What the page may load and do; everything else is refused by the browser. See docs/serving.md. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:'], // a picture that the page itself has drawn
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} as const;

const INLINE_SCRIPT = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gu;
const INLINE_STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
const FORBIDDEN = /<[a-z][^>]*\s(?:style|on[a-z]+)\s*=|\bhref\s*=\s*["']?\s*javascript:/iu;

/** @throws where the page has what its policy would refuse */
export function withPolicy(html: string): string {
  const found = FORBIDDEN.exec(html)?.[0];
  if (found !== undefined) throw new Error(`The policy of the page refuses this in index.html: ${found}`);
  const charset = /<meta charset="[^"]*"\s*\/?>/u;
  if (!charset.test(html)) throw new Error('index.html has no <meta charset>, which the policy comes after');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
  return html.replace(charset, (tag) => `${tag}\n    ${meta}`);
}

/** What a script or a style sheet in the page may say is told by its hash: only these words hold. */
function policyOf(html: string): string {
  const hashes = { 'script-src': hashesOf(html, INLINE_SCRIPT), 'style-src': hashesOf(html, INLINE_STYLE) };
  const isHashed = (name: string): name is keyof typeof hashes => name in hashes;
  return Object.entries(POLICY)
    .map(([name, sources]) => [name, ...sources, ...(isHashed(name) ? hashes[name] : [])].join(' '))
    .join('; ');
}

function hashesOf(html: string, inline: RegExp): string[] {
  return Array.from(html.matchAll(inline), ([, text = '']) => `'sha256-${hashOf(text)}'`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
}
