import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** `description: '…',` in the source of a chart: a text in any quotes, with nothing put into it. */
const DESCRIPTION = /\bdescription:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`),?/g;

/**
 * Leaves out of the site what the charts say of their states. A drawing or an inspector reads it; the page has sentences
 * of its own, in the reader's language, and would download 2 kB for nothing.
 */
export function descriptions(): Plugin {
  let [charts, page] = ['', ''];
  return {
    name: 'horseshoe:descriptions',
    enforce: 'pre', // the charts as they are written
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(config) {
      [charts, page] = [folderOf(config.root, 'machines/chart'), folderOf(config.root, 'src/ui')];
    },
    transform(code, id) {
      const isChart = id.startsWith(charts) || (id.startsWith(page) && id.endsWith('.machine.ts'));
      if (!isChart) return undefined;
      return { code: withoutDescriptions(code), map: null };
    },
  };
}

function folderOf(root: string, path: string): string {
  return `${resolve(root, path).replaceAll(sep, '/')}/`;
}

/** @throws when a description is left that is not a plain text */
export function withoutDescriptions(code: string): string {
  const rest = code.replaceAll(DESCRIPTION, '');
  if (/\bdescription\b/.test(rest)) throw new Error('A description of a state that is not a plain text');
  return rest;
}
