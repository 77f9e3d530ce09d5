#!/usr/bin/env node
// Command of the package: `warraq DIR` reads a folder of pages, builds its site and serves it; other commands by name.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Warraq needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
process.env.NODE_ENV ??= 'production';
const root = path.resolve(import.meta.dirname, '../../../.package');
const { COMMANDS, run } = await import(pathToFileURL(path.join(root, 'node/cli.js')).href);
const [first, ...rest] = process.argv.slice(2);
const argv =
  first === undefined ? ['--help'] : COMMANDS.includes(first) ? [first, ...rest] : ['start', first, ...rest];
process.exitCode = await run(root, argv);
