/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, minifySync } from 'vite';
import type { Plugin } from 'vite';
import { APPEARANCE_NAMES } from './src/site/appearanceChoices.ts';
import { FILTER_PARAMETERS } from './src/site/queryParameters.ts';
import { OFFER_EVENT, RELOAD_EVENT } from './src/screens/routing/events.ts';
import { APPEARANCE_KEY, LAST_READ_KEY } from './src/site/storageKeys.ts';

/**
 * Turns the wrappers of CommonJS modules, React above all, from arrow functions into `function` expressions in
 * parentheses. They are called as soon as the file runs, and V8 compiles such an expression eagerly, off the main thread
 * while the file loads; an arrow function it only pre-parses, and parses again on the main thread when it is called.
 */
const calledAtOnce: Plugin = {
  name: 'called-at-once',
  renderChunk: (code) => ({
    code: code.replace(/(__commonJS\w*\()\(\(([\w$, ]*)\) => \{/g, '$1(function($2) {'),
    map: null,
  }),
};

/** Lists and keys that the script of index.html shares with the code: each replaces its `%NAME%` there. */
const SHARED: Record<string, string> = {
  APPEARANCE_KEY,
  APPEARANCE_NAMES: APPEARANCE_NAMES.join(' '),
  FILTER_PARAMETERS: FILTER_PARAMETERS.join('|'),
  LAST_READ_KEY,
  OFFER_EVENT,
  RELOAD_EVENT,
};

const sharedNames: Plugin = {
  name: 'shared-names',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/%(\w+)%/g, (placeholder, name: string) => SHARED[name] ?? placeholder),
  },
};

/** Takes comments and white space out of index.html and its script, which stand in every page of a site. */
const plainHtml: Plugin = {
  name: 'plain-html',
  apply: 'build',
  transformIndexHtml: (html) =>
    html
      .replace(/^\s*\/\/.*\n/gm, '')
      .replace(/^\s+/gm, '')
      .replace(/>\n</g, '><')
      .replace(
        /<script>([^]*?)<\/script>/,
        (_, code: string) => `<script>${minifySync('inline.js', code).code.trim()}</script>`,
      ),
};

// Vite and Vitest need a default export here; the project has no other.
export default defineConfig({
  plugins: [react(), tailwindcss(), calledAtOnce, sharedNames, plainHtml],
  build: {
    manifest: true,
    // Licences of the packages that the files hold, beside them.
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    target: 'es2022',
    assetsInlineLimit: 0,
    // The code of the first view is two files, React and the rest, even where lazy chunks share parts of them.
    rolldownOptions: {
      // Timings of plugins do not interest someone who builds a site.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // The helper that imports chunks must not be part of `hydrate`: the page would load that chunk and its
            // stylesheet before the first paint.
            { name: 'fetching', test: /preload-helper/, priority: 2 },
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'hydrate', test: /screens[\\/](?:app[\\/]hydrate|i18n[\\/]lazyTexts)\./, priority: 1 },
            // Modules shared by lazy chunks are grouped into few files: each file costs a request.
            {
              name: 'text',
              test: /src[\\/]text[\\/](?:signs[\\/]abbreviation|fold|clitics|prefixMatch|truncate|xml)\./,
            },
            {
              name: 'lists',
              test: /src[\\/](?:client[\\/](?:filterQueries|readOrdinals|search[\\/]searchQueries)|site[\\/](?:files|order|headlineShards)|screens[\\/]ui[\\/]entries[\\/](?:useEntries|HeadlineLink))\./,
            },
            {
              name: 'books',
              test: /screens[\\/](?:export|saved)[\\/](?:saveAsBook|savedBook|filterBook)\./,
            },
            { name: 'record', test: /src[\\/]storage[\\/](?:record|lastRead)\./ },
            {
              name: 'highlight',
              test: /screens[\\/](?:highlight[\\/](?:highlights|domText|blockElements|bringIntoView|currentBlock)|ui[\\/](?:useDismissable|tell)|settings[\\/]pressSettings|export[\\/]saveFile)\./,
            },
            {
              name: 'storedRecord',
              test: /screens[\\/](?:read[\\/](?:tools[\\/]useStoredRecord|listen[\\/]sentences)|i18n[\\/](?:tools|annotate)Texts)\./,
            },
          ],
        },
      },
    },
  },
  test: {
    // A worker runs many files without reading the modules they share again: a test leaves nothing behind it.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
    setupFiles: ['src/testing/propertyTests.setup.ts'],
    // Laws over many inputs take their time on a busy machine.
    testTimeout: 60_000,
  },
});
