import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

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
const FORBIDDEN = /<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)\s*=|\bhref\s*=\s*["']?\s*javascript:/iu;

/**
 * Writes the content security policy into the built page. Only there: the server of `npm start` puts scripts and styles of
 * its own into the page.
 */
export function policy(): Plugin {
  return {
    name: 'horseshoe:policy',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

/** @throws where the page has what its policy would refuse */
export function withPolicy(html: string): string {
  const found = FORBIDDEN.exec(html)?.[0];
  if (found !== undefined) throw new Error(`The policy of the page refuses this in index.html: ${found}`);
  const charset = /<meta charset="[^"]*"\s*\/?>/u;
  if (!charset.test(html)) throw new Error('index.html has no <meta charset>, which the policy comes after');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
  return html.replace(charset, (tag) => `${tag}\n    ${meta}`);
}

/** What a script in the page may say is told by its hash: only these words run. */
function policyOf(html: string): string {
  const hashes = Array.from(html.matchAll(INLINE_SCRIPT), ([, text = '']) => `'sha256-${hashOf(text)}'`);
  return Object.entries(POLICY)
    .map(([name, sources]) => [name, ...sources, ...(name === 'script-src' ? hashes : [])].join(' '))
    .join('; ');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
}
