import { build, type Plugin, type Rolldown } from 'vite';
import { builtFile } from './builtFile.ts';
import { messages } from './messages.plugin.ts';
import { scenarioIds } from './scenarios.plugin.ts';

const ENTRY = 'src/vote/horseshoeVote.ts';
const FILE = 'embed/horseshoe-vote.js';

/**
 * Builds the element <horseshoe-vote> for pages of others: `embed/horseshoe-vote.js`, one file that imports no other. Not
 * together with the page, which would share pieces with it.
 */
export function vote(): Plugin {
  let root = '';
  return {
    name: 'horseshoe:vote',
    config(_config, { command }) {
      // The server of `npm start` has every file where it is.
      return command === 'serve' ? { define: { SCENARIOS_OF_SITE: JSON.stringify(inPlace()) } } : undefined;
    },
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${FILE}`) return next();
        response.writeHead(302, { Location: `/${ENTRY}` });
        return response.end();
      });
    },
    generateBundle: {
      order: 'post', // the files of the meetings have their names
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const code = await elementFor(root, published(Object.keys(bundle)));
        this.emitFile({ type: 'asset', fileName: FILE, source: code });
      },
    },
  };
}

async function elementFor(root: string, scenarios: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    plugins: [messages()],
    define: { SCENARIOS_OF_SITE: JSON.stringify(scenarios) },
    // As for the page: messages are compiled.
    resolve: { alias: [{ find: /^(@formatjs\/icu-messageformat-parser)$/, replacement: '$1/no-parser.js' }] },
    build: {
      write: false,
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // or else `light-dark` is taken apart, and no page around could choose
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'exports-only', output: { codeSplitting: false } },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [entry, ...others] = chunks.filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
  if (!entry || others.length > 0) throw new Error(`${FILE} is not one file`);
  return entry.code;
}

/** Where the file of each meeting is in the site, from its folder. */
function published(files: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scenarioIds('scenarios').map((id) => {
      const file = builtFile(files, id);
      if (file === undefined) throw new Error(`The site has no file of ${id}`);
      return [id, file];
    }),
  );
}

function inPlace(): Readonly<Record<string, string>> {
  return Object.fromEntries(scenarioIds('scenarios').map((id) => [id, `/scenarios/${id}.json`]));
}
