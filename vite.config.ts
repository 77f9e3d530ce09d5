/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Vite and Vitest find their configuration by its default export: the one place where the project has one.
export default defineConfig({
  plugins: [react(), tailwindcss()],
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
            { name: 'takeOver', test: /screens[\\/]takeOver/, priority: 1 },
          ],
        },
      },
    },
  },
  // A busy machine is no failure: laws over many inputs take their time there.
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
    setupFiles: ['src/laws.setup.ts'],
    testTimeout: 60_000,
  },
});
