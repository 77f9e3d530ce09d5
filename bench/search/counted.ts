import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchRequest } from '../../src/search/answer.ts';
import type { SiteFiles } from '../../src/site/siteFiles.ts';
import { Searcher } from '../../src/search/query/searcher.ts';
import type { Figure, Table } from '../table.ts';
import { CountedFiles } from './countedFiles.ts';
import type { Reading } from './countedFiles.ts';
import type { SiteQuestions } from './questions.ts';

/** Targets of a cold question in kB, by percentile: half of them, and all but one in a hundred. */
const COLD_KB = new Map([
  [1000, { half: 30, most: 45 }],
  [10_000, { half: 30, most: 50 }],
  [100_000, { half: 40, most: 80 }],
]);
const BODY_KB = new Map([[100_000, 110]]);
const REQUESTS = 20;
const ROUND_TRIPS = 4;
const LETTER_KB = 12;
/** Further kB allowed for a prefix that very many words share. */
const WIDE_KB = 45;
const WARM_MS = new Map([[100_000, 30]]);

/** Cost of reading until the first hits stand with their snippets, and until the final answer. */
interface Cold {
  first: Reading;
  whole: Reading;
}

/**
 * Asks a built site in this process, with the code that the browser runs: counts the bytes of a question when
 * nothing has been read before, the bytes that a further letter adds, and the time of an answer when all has been
 * read.
 */
export async function countedTable(
  site: string,
  size: number,
  { keywords, body }: SiteQuestions,
): Promise<Table> {
  const sizes = new Map<string, number>();
  const cold = await coldOf(site, sizes, keywords.map(submitted));
  const bodies = await coldOf(site, sizes, body.map(submitted));
  const beginnings = [...new Set(keywords.map((q) => q.slice(0, 3)))];
  const begun = await coldOf(site, sizes, beginnings.map(typed));
  const letters = await lettersOf(site, sizes, keywords);
  const warm = await warmOf(site, [...keywords, ...body]);
  const kb = COLD_KB.get(size);
  const firsts = cold.map(({ first }) => first);
  const kbOf = (readings: readonly Reading[]) => readings.map(({ bytes }) => bytes / 1000);
  const figures: Figure[] = [
    ...quantiles('cold, first results', 'kB', kbOf(firsts), [kb?.half, kb?.most]),
    ...quantiles(
      '  requests',
      'files',
      firsts.map(({ requests }) => requests),
      [undefined, REQUESTS],
    ),
    ...quantiles(
      '  round trips',
      'files',
      firsts.map(({ roundTrips }) => roundTrips),
      [undefined, ROUND_TRIPS],
    ),
    ...quantiles(
      '  of them index',
      'kB',
      firsts.map(({ indexBytes }) => indexBytes / 1000),
    ),
    ...quantiles('cold, answer whole', 'kB', kbOf(cold.map(({ whole }) => whole))),
    ...quantiles('cold, words of a body', 'kB', kbOf(bodies.map(({ first }) => first)), [
      undefined,
      BODY_KB.get(size),
    ]),
    ...quantiles('cold, three letters typed', 'kB', kbOf(begun.map(({ first }) => first)), [
      undefined,
      kb && kb.most + WIDE_KB,
    ]),
    ...quantiles('one more letter, index alone', 'kB', letters, [undefined, LETTER_KB]),
    ...quantiles('warm, first results', 'ms', warm, [undefined, WARM_MS.get(size)]),
  ];
  return {
    title: `Search: what ${size} articles make it read`,
    figures,
    notes: [
      `${keywords.length} questions of one to three words of a title, ${body.length} of words of a body; each with nothing read before.`,
      'JSON as brotli, the binary files as they are; scripts apart. Files asked for together are one round trip.',
    ],
  };
}

function quantiles(
  what: string,
  unit: Figure['unit'],
  samples: readonly number[],
  [half, most]: readonly (number | undefined)[] = [],
): Figure[] {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted.slice(Math.ceil(share * sorted.length) - 1).slice(0, 1);
  return [
    { what: `${what}, p50`, unit, samples: at(0.5), ...(half !== undefined && { target: { atMost: half } }) },
    {
      what: `${what}, p99`,
      unit,
      samples: at(0.99),
      ...(most !== undefined && { target: { atMost: most } }),
    },
  ];
}

async function coldOf(
  site: string,
  sizes: Map<string, number>,
  questions: readonly SearchRequest[],
): Promise<Cold[]> {
  const cold: Cold[] = [];
  for (const asked of questions) {
    const files = new CountedFiles(site, sizes);
    const searcher = new Searcher(files);
    await searcher.prepare();
    let first: Reading | undefined;
    for await (const { hits } of searcher.ask(asked)) if (hits.length > 0) first ??= { ...files.reading };
    cold.push({ first: first ?? { ...files.reading }, whole: { ...files.reading } });
  }
  return cold;
}

/** Kilobytes of index that the last letter of each question adds to those its other letters had read. */
async function lettersOf(
  site: string,
  sizes: Map<string, number>,
  questions: readonly string[],
): Promise<number[]> {
  const kb: number[] = [];
  for (const q of questions) {
    const files = new CountedFiles(site, sizes);
    const searcher = new Searcher(files);
    await firstOf(searcher, typed(q.slice(0, -1)));
    const before = files.reading.indexBytes;
    await firstOf(searcher, typed(q));
    kb.push((files.reading.indexBytes - before) / 1000);
  }
  return kb;
}

/** Milliseconds until the first hits when every file has been read before. */
async function warmOf(site: string, questions: readonly string[]): Promise<number[]> {
  const files = cachedFiles(site);
  const searcher = new Searcher(files);
  const ms: number[] = [];
  for (let round = 0; round < 2; round++) {
    for (const q of questions) {
      const began = performance.now();
      await firstOf(searcher, submitted(q));
      if (round > 0) ms.push(performance.now() - began);
    }
  }
  return ms;
}

/** Files of a site, each read from disk once. */
function cachedFiles(site: string): SiteFiles {
  const kept = new Map<string, Buffer>();
  const read = (name: string) => {
    const content = kept.get(name) ?? readFileSync(path.join(site, name));
    kept.set(name, content);
    return content;
  };
  return {
    json: <T>(name: string) => Promise.resolve(JSON.parse(read(name).toString()) as T),
    bytes: (name) => Promise.resolve(new Uint8Array(read(name))),
  };
}

/** Waits for the first answer with something to show, and for no later one. */
async function firstOf(searcher: Searcher, asked: SearchRequest): Promise<void> {
  for await (const { hits } of searcher.ask(asked)) if (hits.length > 0) return;
}

function submitted(q: string): SearchRequest {
  return { q, keywords: [], order: 'nearest', typing: false };
}

function typed(q: string): SearchRequest {
  return { ...submitted(q), typing: true };
}
