import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { stableHash } from '../../text/hash.ts';
import { DamagedError } from '../../search/format/bytes.ts';
import { OutFolderError } from '../output/outFolder.ts';
import { parseCommand } from './parseCommand.ts';
import { Progress } from '../console/progress.ts';
import { listen, staticServer } from '../serve/staticServer.ts';
import { queriesOf, QueriesError, RESULTS, searchCommand } from './searchCommand.ts';
import { systemErrorSentence } from '../console/systemErrorSentence.ts';
import { ConfigError } from '../data/parseConfig.ts';
import { BuildRefusal } from '../disk/buildRefusal.ts';
import { PartError } from '../disk/parts.ts';
import { packagedApp, packagedUsage, sitesFolder } from '../package/layout.ts';
import { writeSite } from '../output/writeSite.ts';
import { build, merge } from './buildCommand.ts';
import {
  configOf,
  fromHere,
  InputError,
  pagesAt,
  portOf,
  positional,
  READ_OPTIONS,
  SITE_OPTIONS,
  siteOf,
  usage,
  UsageError,
} from './options.ts';
import { report } from './report.ts';

const USAGE = `Usage:
  npm start -- [DIR] [--port N]                      read DIR (default: data), build the site, serve it to this machine
       --host ADDRESS                              … to others too, at this address or name of the machine (0.0.0.0: at all)
  npm run dev -- [DIR] [--port N]                    the same, rebuilt as pages and code are edited
  npm run build -- [DIR] --out OUT [--base /sub/]    write the site into OUT for any static host
       --url https://example.org/sub/              its public address, for feeds, search engines, link previews
       --clean        nothing that an earlier build left is used
       --changed FILE  list of the files that were added (A), modified (M) or deleted (D)
       --part I/N     read a share of the pages only, into the file OUT
  npm run merge -- PART ... --out OUT                the site of all parts, with the options of build
  npm run watch -- [DIR] --out OUT                   build, and again whenever a page changes
  npm run --silent parse -- FILE|DIR                 one JSON line a page
  npm run --silent search -- --site OUT "query"      one JSON line a query (or --queries FILE.jsonl; --limit N; --typing; --headlines)
  npm run bench -- [NAME] [--full]                   measurements
  --config FILE  what the collection is called, …    (without it: warraq.json in DIR, if there is one)
  --columns title=NAME,text=NAME  columns of data sets whose names do not tell what they hold
  --workbench    the site speaks to its owner too: names of files, pages refused, how to add to it
  --no-offline   devices keep nothing of the site; what they kept of an earlier build is removed
  --strict       a refused page fails the build (exit status 1), and the site that stands is left as it is`;

/** Commands by name; each resolves with its exit status. */
const RUN: Record<string, (root: string, argv: string[]) => Promise<number>> = {
  start,
  build,
  watch,
  merge,
  parse,
  search,
  dev,
};

/** Names of the commands. */
export const COMMANDS: readonly string[] = Object.keys(RUN);

const usageFor = (root: string): string => (packagedApp(root) === undefined ? USAGE : packagedUsage(USAGE));

/**
 * Runs one command.
 * @param root the project's folder
 * @returns exit status: 0 done, 1 something failed (said on stderr), 2 usage
 */
export async function run(root: string, argv: string[]): Promise<number> {
  const [command, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(`${usageFor(root)}\n`);
    return 0;
  }
  process.stdout.on('error', endWithReader);
  try {
    if (command === undefined) return usage('Name a command.');
    const chosen = Object.hasOwn(RUN, command) ? RUN[command] : undefined;
    return await (chosen?.(root, rest) ?? usage(`There is no command «${command}».`));
  } catch (error) {
    if (error instanceof BuildRefusal) report(error.summary);
    process.stderr.write(`${messageOf(error)}\n`);
    if (error instanceof UsageError) process.stderr.write(`${usageFor(root)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Ends the process where the program that reads its output has ended, as in `parse DIR | head`. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Writes a foreseen failure as a sentence, and a bug with its whole stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const foreseen =
    error instanceof UsageError ||
    error instanceof OutFolderError ||
    error instanceof BuildRefusal ||
    error instanceof ConfigError ||
    error instanceof InputError ||
    error instanceof PartError ||
    error instanceof QueriesError ||
    error instanceof DamagedError;
  return foreseen ? error.message : (systemErrorSentence(error) ?? error.stack ?? error.message);
}

async function start(root: string, argv: string[]): Promise<number> {
  const { at = 'data', values } = positional(argv, {
    port: { type: 'string' },
    host: { type: 'string' },
    ...SITE_OPTIONS,
  });
  const host = typeof values['host'] === 'string' ? values['host'].toLowerCase() : undefined;
  const port = portOf(values['port']);
  const pages = pagesAt(root, at);
  // Each folder of pages has a site folder of its own: `npm start` of another one does not replace the site served here.
  const out = path.join(sitesFolder(root), stableHash(pages));
  mkdirSync(path.dirname(out), { recursive: true });
  // The served site is at `localhost`, whatever public address the configuration states.
  const { url: _, ...site } = siteOf(pages, values);
  report(await writeSite({ root, pages, out, base: '/', ...site }, new Progress()));
  const server = staticServer(out, '/', host === undefined ? [] : [host]);
  const used = await listen(server, port, host);
  if (used !== port) process.stderr.write(`Port ${port} is taken; using ${used}.\n`);
  process.stdout.write(`\n  http://${shownHost(host)}:${used}/\n\nPress Ctrl+C to stop.\n`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  server.closeAllConnections();
  server.close();
  return 0;
}

/** Host of the address that is printed: an IPv6 address in brackets, localhost where every address is listened to. */
function shownHost(host = 'localhost'): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function parse(root: string, argv: string[]): Promise<number> {
  const { at = usage('parse needs a FILE or DIR.'), values } = positional(argv, READ_OPTIONS);
  const pages = pagesAt(root, at);
  return parseCommand(pages, configOf(pages, values));
}

async function search(_root: string, argv: string[]): Promise<number> {
  const { at, values } = positional(argv, {
    site: { type: 'string' },
    queries: { type: 'string' },
    limit: { type: 'string' },
    typing: { type: 'boolean' },
    headlines: { type: 'boolean' },
  });
  const { site, queries, limit } = values;
  if (typeof site !== 'string') return usage('search needs --site OUT, the folder of a built site.');
  if ((at === undefined) === (typeof queries !== 'string'))
    return usage('search needs either a query or --queries FILE.');
  const most = limit === undefined ? RESULTS : Number(limit);
  if (!Number.isInteger(most) || most < 0) return usage('--limit takes a whole number.');
  const folder = fromHere(site);
  if (!existsSync(path.join(folder, 'search/root.bin')))
    throw new InputError(`${site} is not a built site: it has no search/root.bin.`);
  const asked = typeof queries === 'string' ? queriesOf(fromHere(queries)) : [at ?? ''];
  return searchCommand(folder, asked, most, {
    typing: values['typing'] === true,
    headlines: values['headlines'] === true,
  });
}

/** Keeps a site up to date. Its code is loaded by this command alone. */
async function watch(root: string, argv: string[]): Promise<number> {
  const { watchCommand } = await import('./watchCommand.ts');
  return watchCommand(root, argv, messageOf);
}

/** Runs the development server, which reads the configuration anew with the pages. Vite is loaded by this command alone. */
async function dev(root: string, argv: string[]): Promise<number> {
  const { at = 'data', values } = positional(argv, { port: { type: 'string' }, ...READ_OPTIONS });
  const pages = pagesAt(root, at);
  if (packagedApp(root) !== undefined) return usage('dev needs the project itself, with its sources.');
  const port = portOf(values['port']);
  const server = await import('./devServer.ts');
  return server.dev(root, pages, port, () => configOf(pages, values));
}
