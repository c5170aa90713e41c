import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** `description: '…',` in the source of a chart: a text in any quotes, with nothing put into it. */
const DESCRIPTION = /\bdescription:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`),?/g;

/**
 * Leaves out of the site what the charts say of their states. A drawing or an inspector reads it; the page has sentences
 * of its own, in the reader's language, and would download 2 kB for nothing.
 */
export function descriptions(): Plugin {
  let folder = '';
  return {
    name: 'horseshoe:descriptions',
    enforce: 'pre', // the charts as they are written
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(config) {
      folder = resolve(config.root, 'machines/chart').replaceAll(sep, '/') + '/';
    },
    transform(code, id) {
      if (!id.startsWith(folder)) return undefined;
      return { code: withoutDescriptions(code), map: null };
    },
  };
}

/** @throws when a description is left that is not a plain text */
export function withoutDescriptions(code: string): string {
  const rest = code.replaceAll(DESCRIPTION, '');
  if (/\bdescription\b/.test(rest)) throw new Error('A description of a state that is not a plain text');
  return rest;
}
