import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, transformWithOxc, minify, type Plugin, type Rolldown } from 'vite';
import { builtFile } from './builtFile.ts';
import { messages } from './messages.plugin.ts';
import { notFoundPage, pageOf, type DrawnMeeting, type PageWords } from './sitePage.ts';
import { scenarioIds, scenarios } from './scenarios.plugin.ts';
import { withPolicy } from './policy.ts';

/** What draws a start: `src/ui/firstFrame/drawStart.tsx`, by which types the build imports nothing of the page. */
interface Draw {
  readonly drawStart: (id: string, json: string) => DrawnMeeting;
  readonly drawnWords: () => PageWords;
}

const EARLY = '<!-- early -->';

/**
 * Writes the pages of the site: the start, a folder for each meeting (`m/<id>/`), and one for addresses that lead nowhere. Each
 * has the start of its meeting in it as HTML and SVG, drawn by the page's own components, and the style sheet of the first
 * view; it is seen before any script has come.
 * @param first the meeting that opens without an address
 */
export function firstFrame(first: string): Plugin {
  let root = '';
  let building = false;
  return {
    name: 'horseshoe:first-frame',
    enforce: 'post',
    apply: (_config, { isSsrBuild }) => isSsrBuild !== true,
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => html.replace(EARLY, `<script>${await earlyScript(root)}</script>`),
    },
    configureServer(server) {
      // Vite's server has one page. It draws nothing beforehand: its scripts come from the same machine.
      server.middlewares.use((request, response, next) => {
        const id = /^\/m\/([\w-]+)\/(?:index\.html)?(?:\?|$)/u.exec(request.url ?? '')?.[1];
        if (id === undefined || !idsIn(root).includes(id)) return next();
        response.writeHead(302, { Location: `/#/${id}` });
        return response.end();
      });
    },
    async generateBundle(_options, bundle) {
      if (!building) return;
      const template = bundle['index.html'];
      if (template?.type !== 'asset') throw new Error('The build has made no index.html');
      const html = String(template.source);
      const { module } = await runnerImport<Draw>(join(root, 'src/ui/firstFrame/drawStart.tsx'), {
        root,
        configFile: false,
        logLevel: 'error',
        plugins: [messages(), scenarios(), withoutStyle],
      });
      const drawings: (readonly [string, DrawnMeeting])[] = [];
      for (const id of idsIn(root)) {
        const json = readFileSync(join(root, `scenarios/${id}.json`), 'utf8');
        drawings.push([id, module.drawStart(id, json)]);
      }
      const css = takeStyle(bundle, html);
      const address = process.env['HORSESHOE_ADDRESS'];
      const words = module.drawnWords();
      this.emitFile({ type: 'asset', fileName: '404.html', source: withPolicy(notFoundPage(words, address)) });
      for (const [id, drawing] of drawings) {
        const site = { css, address, data: dataFor(bundle, id), id, template: html, drawing, words };
        this.emitFile({
          type: 'asset',
          fileName: `m/${id}/index.html`,
          source: withPolicy(pageOf({ ...site, folder: `m/${id}/` })),
        });
        if (id === first) template.source = withPolicy(pageOf({ ...site, folder: '' }));
      }
    },
  };
}

/** A drawing is markup: its style sheets are those of the page. */
const withoutStyle: Plugin = {
  name: 'horseshoe:without-style',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? 'export {};' : undefined),
};

function idsIn(root: string): string[] {
  return scenarioIds(join(root, 'scenarios'));
}

/** What the first view of a meeting is made of: the words, the meeting, and its record as it was played. */
function dataFor(bundle: Rolldown.OutputBundle, id: string): string[] {
  const files = Object.keys(bundle);
  return [id, `${id}.played`, 'en'].flatMap((name) => builtFile(files, name) ?? []);
}

async function earlyScript(root: string): Promise<string> {
  const file = join(root, 'src/ui/firstFrame/early.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  return (await minify(file, code)).code.trim();
}

/**
 * The style sheet of the first view stands in the page: nothing is drawn without it, so that a file of its own would only come
 * later.
 * @param html the page, which names it
 */
function takeStyle(bundle: Rolldown.OutputBundle, html: string): string {
  const [, name = ''] = /<link rel="stylesheet"[^>]*href="\.\/([^"]*)"/u.exec(html) ?? [];
  const sheet = bundle[name];
  if (sheet?.type !== 'asset') throw new Error('The page names no style sheet');
  const style = String(sheet.source);
  sheet.source = '/* These rules stand in the pages. */'; // parts of the page that are fetched later ask for the file
  return style;
}
