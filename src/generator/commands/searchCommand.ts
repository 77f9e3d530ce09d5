import { counted } from '../console/counted.ts';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchRequest } from '../../search/answer.ts';
import type { SiteFiles } from '../../site/siteFiles.ts';
import { HITS } from '../../search/answer.ts';
import { Searcher } from '../../search/query/searcher.ts';

/** Results printed for a query without `--limit`. */
export const RESULTS = 20;

/**
 * Asks a built site's index, one JSON line a query: `{"query", "total", "results": [{"id", "title", "score", "why"}]}`.
 * Problems are said on stderr.
 * @param site the folder of a built site
 * @param options `typing` takes the last word as unfinished, as the search box does while someone types; `headlines`
 * prints those without an article too
 * @returns exit status: 1 when a query could not be answered whole
 */
export async function searchCommand(
  site: string,
  queries: string[],
  limit: number,
  { typing = false, headlines = false }: { typing?: boolean; headlines?: boolean } = {},
): Promise<number> {
  const searcher = new Searcher(filesIn(site));
  let status = 0;
  for (const query of queries) {
    const asked: SearchRequest = { q: query, keywords: [], order: 'nearest', typing };
    const found = await lastAnswer(searcher, asked);
    const scores = new Map(found.ordinals.map((ordinal, i) => [ordinal, found.scores[i] ?? 0]));
    const results = found.hits.slice(0, limit);
    const most = Math.min(limit, found.ordinals.length);
    for (let at = results.length; at < most; at += HITS) {
      const ordinals = found.ordinals.slice(at, Math.min(most, at + HITS));
      // None of these texts can be read: the other results stand, and the gap is reported below.
      results.push(...(await searcher.hitsOf(asked, ordinals).catch(() => [])));
    }
    for (const word of found.unreadableWords)
      process.stderr.write(`${query}: the index could not be read for «${word}».\n`);
    if (results.length < most)
      process.stderr.write(
        `${query}: the texts of ${counted(most - results.length, 'article')} could not be read.\n`,
      );
    if (found.unreadableWords.length > 0 || results.length < most) status = 1;
    const line = {
      query,
      total: found.total,
      ...(found.isExact ? {} : { atLeast: true }),
      ...(found.functionWords ? { functionWords: found.functionWords } : {}),
      ...(found.suggestion ? { meant: found.suggestion } : {}),
      results: results.map(({ ordinal, id, title, explanations }) => ({
        id,
        title,
        score: Number((scores.get(ordinal) ?? 0).toFixed(4)),
        why: explanations.map(({ word, printed, difference, ...rest }) => ({
          word: found.words[word] ?? '',
          printed,
          how: difference,
          ...rest,
        })),
      })),
      ...(headlines && (await headlinesLine(searcher, asked, limit))),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return status;
}

async function headlinesLine(searcher: Searcher, asked: SearchRequest, limit: number) {
  const { total, isExact, hits } = await searcher.headlinesOf(asked, 0, limit);
  return {
    headlines: {
      total,
      ...(isExact ? {} : { atLeast: true }),
      results: hits.map(({ id, text, printedBy }) => ({ id, text, printedBy })),
    },
  };
}

async function lastAnswer(searcher: Searcher, asked: SearchRequest) {
  let last;
  for await (const answer of searcher.ask(asked)) last = answer;
  if (!last) throw new Error(`${asked.q}: the search gave no answer.`);
  return last;
}

/** Reads the queries of a JSONL file, `{"query": …}` a line. @throws QueriesError with the file's name and line */
export function queriesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      const query = queryOf(line);
      if (query === undefined)
        throw new QueriesError(`${file}, line ${i + 1}: not of the form {"query": "…"}.`);
      return [query];
    });
}

/** Fault of a file of queries that is not in the form `{"query": "…"}` a line. */
export class QueriesError extends Error {}

function queryOf(line: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    const query =
      typeof parsed === 'object' && parsed !== null && 'query' in parsed ? parsed.query : undefined;
    return typeof query === 'string' ? query : undefined;
  } catch {
    return undefined;
  }
}

function filesIn(site: string): SiteFiles {
  const at = (name: string) => path.join(site, ...name.split('/').map(decodeURIComponent));
  return {
    json: async <T>(name: string): Promise<T> => JSON.parse(await readFile(at(name), 'utf8')),
    bytes: (name) => readFile(at(name)),
  };
}
