import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parsePage } from './parsePage.ts';

const CORPUS = new URL('../../../shared/corpora/news-2018.jsonl.gz', import.meta.url);

/**
 * Precision on real articles without any of the aggregator's layout: nothing may be found in them but text and, if
 * their origin printed one, a read-also headline.
 */
test('in plain prose no date, source, dateline, tag or related headline is invented', (context) => {
  if (!existsSync(CORPUS))
    return context.skip('../shared/corpora is not here: precision on prose is not measured');
  const bodies = gunzipSync(readFileSync(CORPUS))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title: string; body: string });
  const invented: string[] = [];
  let readAlso = 0;
  bodies.forEach(({ title, body }, index) => {
    const page = parsePage(`${index}.txt`, body);
    if (!page.ok) return void invented.push(`${index}: refused`);
    const { article, printedKeywords, lines } = page;
    for (const key of ['date', 'source', 'dateline'] as const)
      if (article[key] !== undefined) invented.push(`${index}: ${key}`);
    // Some bodies repeat their own headline.
    if (article.titleFrom === 'page' && article.title !== title.trim()) invented.push(`${index}: title`);
    if (article.related.length + printedKeywords.length > 0) invented.push(`${index}: related or keywords`);
    if (lines.some((part) => part.is === 'residue')) invented.push(`${index}: residue`);
    if (article.readAlso.some((block) => block.body.length > 0)) invented.push(`${index}: a read-also block`);
    if (article.readAlso.length > 0) readAlso++;
  });
  expect(bodies.length).toBeGreaterThanOrEqual(4000);
  expect(invented).toEqual([]);
  // Counted by hand among 4,000: some 120 articles print labels of their own.
  expect(readAlso).toBeLessThan(160);
}, 60_000);
