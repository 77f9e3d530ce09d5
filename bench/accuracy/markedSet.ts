import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParsedPage } from '../../src/article/article.ts';
import { parsePage } from '../../src/parse/parsePage.ts';
import { runMaker } from '../pages.ts';
import type { MakerFiles } from '../pages.ts';

/** Contents of a page as make-pages.mjs wrote them. */
export interface Truth {
  file: string;
  title: string | null;
  date: string | null;
  source: string | null;
  dateline: string | null;
  keywords: string[];
  body: string[];
  readAlso: { title: string; paragraphs: string[]; source: string; tags: string; target: string } | null;
  inline: { title: string; target: string }[];
  related: { text: string; target: string | null; targets?: string[]; how: string }[];
  /** Title of a page that was printed without one. */
  realTitle: string;
  /** Files whose articles have the same title. */
  sameTitle: string[];
  /** Place of the title in the collection; null where no page prints it. */
  carriedBy: 'page' | 'read-also' | 'list' | null;
}

/** A page, its true contents, and the parser's result. */
export interface Marked {
  text: string;
  truth: Truth;
  page: ParsedPage;
}

/** Settings of a set of generated pages. */
export interface SetName {
  name: string;
  seed: number;
  /** Share of pages in rarer forms. */
  wild: number;
}

/**
 * Makes a set of pages with their truth in `<out>/accuracy-<name>-<count>/`, unless it is there, and parses it.
 * @throws Error when the maker fails
 */
export function markedSet(
  beside: MakerFiles,
  out: string,
  { name, seed, wild }: SetName,
  count: number,
): Marked[] {
  const folder = path.join(out, `accuracy-${name}-${count}`);
  const pages = path.join(folder, 'pages');
  const truthFile = path.join(folder, 'truth.jsonl');
  const whole = path.join(folder, 'whole');
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    runMaker(beside, { out: pages, truth: truthFile, count, seed, wild });
    writeFileSync(whole, '');
  }
  const truths = new Map<string, Truth>();
  for (const line of readFileSync(truthFile, 'utf8').split('\n')) {
    if (line === '') continue;
    const truth = JSON.parse(line) as Truth;
    truths.set(truth.file, truth);
  }
  return readdirSync(pages)
    .sort()
    .flatMap((file) => {
      const truth = truths.get(file);
      const text = readFileSync(path.join(pages, file), 'utf8');
      return truth ? [{ text, truth, page: parsePage(file, text) }] : [];
    });
}
