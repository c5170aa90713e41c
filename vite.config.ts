import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { descriptions } from './src/build/descriptions.plugin.ts';
import { firstFrame } from './src/build/firstFrame.plugin.ts';
import { flags } from './src/build/flags.plugin.ts';
import { lessons } from './src/build/lessons.plugin.ts';
import { licences } from './src/build/licences.plugin.ts';
import { puzzles } from './src/build/puzzles.plugin.ts';
import { scenarios } from './src/build/scenarios.plugin.ts';
import { messages } from './src/build/messages.plugin.ts';
import { vote } from './src/build/vote.plugin.ts';
import { votes } from './src/build/votes.plugin.ts';
import { FIRST_SCENARIO } from './src/scenario/scenario.ts';

// `vite --open` has nowhere to open anything in a container or over ssh; without this it prints a stack trace there.
const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
if (process.platform === 'linux' && !(DISPLAY ?? WAYLAND_DISPLAY ?? WSL_DISTRO_NAME)) process.env['BROWSER'] ??= 'none';

// `vite build` writes the site, `vite build --ssr` the command line tool (see src/cli/fresh.mjs).
export default defineConfig(({ isSsrBuild }) => ({
  base: './', // the site works in any folder of any host
  publicDir: 'src/public',
  plugins: [
    descriptions(),
    react(),
    messages(),
    scenarios(),
    votes(),
    lessons(),
    puzzles(),
    flags(),
    vote(),
    licences(),
    firstFrame(FIRST_SCENARIO), // the last: it reads the page as it will be
  ],
  resolve: {
    // Messages are compiled (messages plugin), so the parser stays at home. Vitest needs the real one.
    alias: process.env['VITEST']
      ? []
      : [
          { find: /^(@formatjs\/icu-messageformat-parser)$/, replacement: '$1/no-parser.js' },
          // React has had this hook since 18; the shim is for those before.
          { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
          {
            find: /^use-sync-external-store\/shim\/with-selector$/,
            replacement: 'use-sync-external-store/with-selector',
          },
        ],
  },
  build: isSsrBuild
    ? {
        ssr: 'src/cli/horseshoe.ts',
        outDir: 'dist/cli',
        target: 'node20',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: { output: { codeSplitting: false } }, // one file can be put in place in one step
      }
    : {
        outDir: 'dist/site',
        modulePreload: false,

        rolldownOptions: {
          output: {
            // One file for all that `main.tsx` imports statically: shared pieces in files of their own would cost 1.5 kB more.
            codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] },
          },
        },
      },
  ssr: isSsrBuild ? { noExternal: true } : {}, // the tool starts faster from one file than from packages
  test: {
    maxWorkers: '100%', // of two cores, Vitest would use one
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
    coverage: {
      include: ['machines/**/*.ts', 'src/**/*.{ts,tsx}'],
      exclude: ['src/build/**'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.reports/coverage',
    },
    projects: [
      // Most of it is pure: the files share one copy of the modules.
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/setup.ts'],
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          setupFiles: ['tests/setup.ts'],
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.tsx'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
}));
