import { defineConfig } from '@playwright/test';

type Launch = { executablePath?: string; channel?: string; env?: Record<string, string> };
const found: { chromium: Launch; firefox?: Launch } = JSON.parse(
  process.env['E2E_BROWSERS'] ?? '{"chromium":{}}',
);

/** Switches that stop Chromium's own traffic (updates, sync) and let it run as root. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium without a window lays text out in whole pixels otherwise, unlike Chromium on a screen.
  '--font-render-hinting=none',
];

/** Tag of the tests of what differs by engine: Firefox runs these only. */
const ENGINE = /@engine/;

export default defineConfig({
  testDir: '.',
  globalSetup: './globalSetup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '../test-results/report.json' }]],
  // Requests of a page with a service worker do not pass page.route(); the tests of the worker allow it.
  use: { locale: 'ar', timezoneId: 'UTC', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { ...found.chromium, args: quiet },
      },
    },
    ...(found.firefox
      ? [
          {
            name: 'firefox',
            grep: ENGINE,
            use: {
              browserName: 'firefox' as const,
              ...(found.firefox.channel ? { channel: found.firefox.channel } : {}),
              launchOptions: found.firefox.executablePath
                ? { executablePath: found.firefox.executablePath }
                : {},
            },
          },
        ]
      : []),
  ],
});
