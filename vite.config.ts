/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/**
 * Code of the CommonJS kind, React above all, stands in functions that are called as soon as the file is run. V8 reads
 * such a function whole while the file comes, beside the page's own work, if it is a `function` in parentheses; of an
 * arrow function it does not think of it, and reads it again when it is called.
 */
const calledAtOnce: Plugin = {
  name: 'called-at-once',
  renderChunk: (code) => ({
    code: code.replace(/(__commonJS\w*\()\(\(([\w$, ]*)\) => \{/g, '$1(function($2) {'),
    map: null,
  }),
};

// Vite and Vitest find their configuration by its default export: the one place where the project has one.
export default defineConfig({
  plugins: [react(), tailwindcss(), calledAtOnce],
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    assetsInlineLimit: 0,
    // What the first view needs is one file, whatever the code that comes later shares with it.
    rolldownOptions: {
      // How long which plugin took on a busy machine is no news for whoever builds a site.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What fetches code must not lie in the code it fetches: the page would ask for all of it, and its
            // stylesheet, before the text is painted.
            { name: 'fetching', test: /preload-helper/, priority: 2 },
            { name: 'hydrate', test: /screens[\\/](?:app[\\/]hydrate|i18n[\\/]lazyTexts)\./, priority: 1 },
            // What several pieces of later code share comes as few files: each would cost a request.
            { name: 'record', test: /src[\\/]storage[\\/](?:record|lastRead)\./ },
            { name: 'highlight', test: /screens[\\/]highlight[\\/](?:highlights|domText|blockElements)\./ },
            {
              name: 'storedRecord',
              test: /screens[\\/](?:ui[\\/]useStoredRecord|i18n[\\/](?:tools|annotate)Texts)\./,
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
