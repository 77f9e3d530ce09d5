import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Search engines with which ours is compared. They are no part of the project: installed on the first run, in
 * `bench/out/peers/`.
 */
const PEERS = { minisearch: '7.2.0', pagefind: '1.6.0', lunr: '2.3.9', 'lunr-languages': '1.22.0' };
export type Peer = keyof typeof PEERS;

const NAMES: Record<Peer, string> = {
  minisearch: 'MiniSearch',
  pagefind: 'Pagefind',
  lunr: 'lunr',
  'lunr-languages': 'lunr-languages',
};

/** Name of a peer in tables: «MiniSearch 7.2.0». */
export function peerName(peer: Peer): string {
  return `${NAMES[peer]} ${PEERS[peer]}`;
}

/**
 * Finds or installs a peer. When it cannot be installed (no network …), a line on stderr says so, and the
 * measurement goes on without it.
 * @returns the peer's folder, or undefined
 */
export function peerBeside(out: string, peer: Peer): string | undefined {
  const peers = path.join(out, 'peers');
  const folder = path.join(peers, 'node_modules', peer);
  const version = PEERS[peer];
  if (versionOf(folder) === version) return folder;
  process.stderr.write(`Installing ${peer} ${version} in bench/out/peers, to measure beside it …\n`);
  mkdirSync(peers, { recursive: true });
  // The folder needs a package.json of its own, or it would be taken for a part of the project.
  const own = path.join(peers, 'package.json');
  if (!existsSync(own)) writeFileSync(own, '{ "private": true }\n');
  const order = ['install', '--prefix', peers, '--save-exact', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', [...order, `${peer}@${version}`], {
    stdio: ['ignore', 'ignore', 'ignore'],
    shell: process.platform === 'win32',
  });
  if (done.status === 0 && versionOf(folder) === version) return folder;
  process.stderr.write(`${peer} could not be installed: nothing is measured beside it.\n`);
  return undefined;
}

function versionOf(folder: string): unknown {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version }: { version?: unknown } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version;
}
