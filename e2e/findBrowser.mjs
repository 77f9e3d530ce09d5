// Finds or installs the browsers of the end-to-end tests. The order: the environment, Playwright's own, the system's,
// Playwright's download, apt (as root), the npm package @sparticuz/chromium (Linux x64, needs no root).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, firefox } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules/.cache/warraq/browser');
const say = (line) => process.stderr.write(`[browser] ${line}\n`);

function succeeds(command, args, options = {}) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

/** A page in Debian's headless shell takes less than half the time of one in the whole browser without a window. */
const HEADLESS_SHELL = 'chromium-headless-shell';
const LINUX = [
  HEADLESS_SHELL,
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
];
const MAC = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function installed() {
  switch (process.platform) {
    case 'darwin':
      return MAC.map((name) => path.join('/Applications', name)).find(existsSync);
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((folder) => WINDOWS.map((name) => path.join(folder, name)))
        .find(existsSync);
    default:
      return onPath(LINUX);
  }
}

/** Tells whether a browser starts: a file that exists may still lack its libraries or be a stub. */
async function launches(type, executablePath, more = {}) {
  try {
    const browser = await type.launch({
      ...(executablePath ? { executablePath } : {}),
      timeout: 60_000,
      ...more,
    });
    say(`using ${executablePath ?? `Playwright's ${type.name()}`} (${browser.version()})`);
    await browser.close();
    return true;
  } catch (error) {
    const reason =
      String(error)
        .split('\n')
        .find((line) => /error while|lib|not exist|closed/i.test(line)) ?? '';
    say(`cannot use ${executablePath ?? `Playwright's ${type.name()}`} ${reason.trim()}`);
    return false;
  }
}

function aptInstall(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
  say(`apt-get install ${packages.join(' ')} (one to three minutes) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq'], { env });
  return succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/** Installs a font where there is none: without one Chromium draws no text at all, not even in web fonts. */
function ensureFont() {
  if (process.platform !== 'linux') return;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(process.env.HOME ?? '', '.fonts')];
  if (!folders.some(existsSync)) aptInstall('fonts-dejavu-core');
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say('installing the npm package @sparticuz/chromium (66 MB) …');
  mkdirSync(path.join(cache, 'tmp'), { recursive: true });
  const manifest = path.join(cache, 'node_modules/@sparticuz/chromium/package.json');
  const install = [
    'install',
    '--prefix',
    cache,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  if (!existsSync(manifest) && !succeeds('npm', [...install, '@sparticuz/chromium@147.0.0']))
    return undefined;
  // The package unpacks into the temporary folder, and unpacks its own libraries only when it believes to be on Lambda.
  process.env.TMPDIR = path.join(cache, 'tmp');
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import(createRequire(manifest).resolve('@sparticuz/chromium'));
  const executablePath = await packaged.executablePath();
  const fonts = path.join(cache, 'fonts.conf');
  const dirs = [path.join(cache, 'tmp/fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${path.join(cache, 'font-cache')}</cachedir></fontconfig>`,
  );
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: path.join(cache, 'tmp/al2023/lib'), FONTCONFIG_FILE: fonts },
  };
}

/** @returns {Promise<{executablePath?: string, env?: Record<string, string>}>} what Playwright needs to launch Chromium */
export async function findChromium() {
  const given = process.env.E2E_BROWSER_PATH;
  if (given) {
    if (await launches(chromium, given)) return { executablePath: given };
    throw new Error(`E2E_BROWSER_PATH=${given} does not start.`);
  }
  ensureFont();
  if (existsSync(chromium.executablePath()) && (await launches(chromium))) return {};
  const system = installed();
  if (system && (await launches(chromium, system))) return { executablePath: system };
  say('no browser yet; trying Playwright’s own download …');
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  if (
    succeeds(process.execPath, [cli, 'install', 'chromium', '--only-shell'], { env, timeout: 300_000 }) &&
    (await launches(chromium))
  )
    return {};
  if (aptInstall(HEADLESS_SHELL, 'fonts-dejavu-core') || aptInstall('chromium', 'fonts-dejavu-core')) {
    const apt = installed();
    if (apt && (await launches(chromium, apt))) return { executablePath: apt };
  }
  const packaged = await fromNpm();
  if (
    packaged &&
    (await launches(chromium, packaged.executablePath, { env: { ...process.env, ...packaged.env } }))
  )
    return packaged;
  throw new Error(
    'No browser for the end-to-end tests. Install one and run this again:\n' +
      '  npx playwright install --with-deps chromium      (any system)\n' +
      '  sudo apt-get install -y chromium                 (Debian)\n' +
      'or set E2E_BROWSER_PATH to a Chrome, Chromium or Edge executable.',
  );
}

/** Playwright drives Debian's own Firefox through `moz-firefox`; elsewhere it wants its own build. */
async function findFirefox() {
  if (existsSync(firefox.executablePath()) && (await launches(firefox))) return {};
  const names = ['firefox-esr', 'firefox'];
  const system = onPath(names) ?? (aptInstall('firefox-esr') ? onPath(names) : undefined);
  const more = { channel: 'moz-firefox' };
  if (system && (await launches(firefox, system, more))) return { executablePath: system, ...more };
  say('no Firefox on this machine: the tests of what differs by engine run in Chromium alone');
  return undefined;
}

/**
 * Browsers of the tests, as Playwright launches them. Chromium must be had; Firefox is used where it is present or can
 * be had from apt, and left out with `E2E_BROWSERS_ONLY=chromium`.
 * @returns {Promise<{chromium: object, firefox?: object}>}
 */
export async function findBrowsers() {
  const found = { chromium: await findChromium() };
  const only = process.env.E2E_BROWSERS_ONLY;
  return only === 'chromium' ? found : { ...found, firefox: await findFirefox() };
}
