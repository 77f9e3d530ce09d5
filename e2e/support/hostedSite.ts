import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shellFiles, workerFile } from '../../src/generator/data/offlineFiles.ts';
import type { SiteFile } from '../../src/generator/data/siteFile.ts';
import { staticServer } from '../../src/generator/serve/staticServer.ts';
import { SAMPLE } from './serveFolder.ts';
import type { WorkerBuild } from '../../src/site/offline/messages.ts';

/** A copy of the sample on a host of its own, which can fail, hold files back and get a newer version of the site. */
export class HostedSite {
  readonly folder = path.join(mkdtempSync(path.join(tmpdir(), 'warraq-')), 'site');
  readonly #inner = staticServer(this.folder);
  #held: RegExp | undefined;
  #release: () => void = () => undefined;
  #released = Promise.resolve();
  #server = this.#newServer();
  #port = 0;

  constructor() {
    cpSync(SAMPLE, this.folder, {
      recursive: true,
    });
  }

  get address(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Starts the host, again at the same address. */
  async start(): Promise<void> {
    this.#server = this.#newServer();
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Ends the host: nothing answers. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#server.closeAllConnections();
    await closed;
  }

  /** Holds back the answers to paths of a pattern. @returns function that lets them go */
  hold(pattern: RegExp): () => void {
    this.#held = pattern;
    this.#released = new Promise((resolve) => (this.#release = resolve));
    return () => {
      this.#held = undefined;
      this.#release();
    };
  }

  /** Puts a newer version in the site's place, with an entry and one more chunk of other names; the old files are gone. */
  publish(chunk: RegExp): void {
    const assets = path.join(this.folder, 'assets');
    const renamed = readdirSync(assets).filter((name) => /^index-[\w-]+\.js$/.test(name) || chunk.test(name));
    const newNames = new Map(
      renamed.map((name) => [name, name.replace(/(-[\w-]{7})[\w-](\.\w+)$/, '$1~$2')]),
    );
    for (const [old, name] of newNames) renameSync(path.join(assets, old), path.join(assets, name));
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!/\.(?:html|js)$/.test(entry.name) || entry.name === 'sw.js') continue;
      const text = readFileSync(file, 'utf8');
      let changed = text;
      for (const [old, name] of newNames) changed = changed.replaceAll(old, name);
      if (changed !== text) writeFileSync(file, changed);
    }
    for (const name of readdirSync(assets)) if (name.startsWith('shell-')) rmSync(path.join(assets, name));
    const names = ['icon.svg', 'offline.html', ...readdirSync(assets).map((name) => `assets/${name}`)];
    const { list, build } = shellFiles(
      names.map((name) => ({ path: name, content: readFileSync(path.join(this.folder, name)) })),
    );
    this.#write(list);
    this.#writeWorker(build);
  }

  /** Puts a worker that removes itself in the site's place. */
  turnOff(): void {
    this.#writeWorker({ off: true });
  }

  #writeWorker(build: WorkerBuild): void {
    this.#write(workerFile(readFileSync(path.join(this.folder, 'sw.js'), 'utf8'), build));
  }

  #write({ path: name, content }: SiteFile): void {
    writeFileSync(path.join(this.folder, name), content as string);
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(path.dirname(this.folder), { recursive: true });
  }

  #newServer() {
    return createServer((request, response) => {
      const wait = this.#held?.test(request.url ?? '') ? this.#released : Promise.resolve();
      void wait.then(() => this.#inner.emit('request', request, response));
    });
  }
}
