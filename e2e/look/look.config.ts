import { defineConfig } from '@playwright/test';
import settings from '../playwright.config.ts';

export default defineConfig({
  ...settings,
  testDir: '.',
  testMatch: '*.look.ts',
  outputDir: '../../test-results/look',
  globalSetup: './serve.ts',
  globalTeardown: './contactSheet.ts',
  reporter: [['line']],
});
