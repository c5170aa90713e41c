import { defineConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { scenarioIds, scenarios } from './scenarios.plugin.ts';

/** What package.json offers to importers, as its sources are called; the element comes with the site. */
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' || !target.default.startsWith('./dist/lib/')
    ? []
    : [target.default.replace('./dist/lib/', '').replace(/\.js$/u, '.ts')],
);

const ids = scenarioIds('scenarios');

/**
 * `npm run build:lib`: JavaScript for `horseshoe/rules` and its like. Module by module, so that whoever bundles it takes
 * along only what they use, and the types (lib.tsconfig.json) stand beside it.
 */
export default defineConfig({
  publicDir: false,
  plugins: [scenarios()],
  define: { SCENARIOS_IN_PACKAGE: JSON.stringify(ids) },
  build: {
    ssr: true,
    outDir: 'dist/lib',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: entries,
      output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  },
});
