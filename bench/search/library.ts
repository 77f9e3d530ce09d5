import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { fold } from '../../src/text/fold.ts';
import { gatherCollection } from '../../src/collection/gatherCollection.ts';
import { parsePage } from '../../src/parse/parsePage.ts';
import type { Ordinal } from '../../src/article/article.ts';
import { Progress } from '../../src/generator/console/progress.ts';
import { readFolder } from '../../src/generator/disk/readFolder.ts';
import { wordsOf } from '../../src/text/tokenize.ts';
import { makePages } from '../pages.ts';
import type { Run } from '../run.ts';

/** The articles that are searched, in the library's order, and plain counts of their words. */
export interface Library {
  articles: Article[];
  /** Folded word → the articles that print it in title, keywords, source or body. */
  holders: Map<string, Ordinal[]>;
  /**
   * Ordinals that hold one and the same story, by any of them: the maker of pages reuses its articles under titles
   * that end in «(2)», and two outlets print one dispatch.
   */
  copies: (of: Ordinal) => ReadonlySet<Ordinal>;
}

/** A paragraph of an encyclopaedia; the questions about it are in a file beside it. */
interface AskedParagraph {
  id: string;
  title: string;
  body: string;
}

const ASKED = 'arcd-';

/** Tells whether an article is such a paragraph, not a generated page. */
export function isAskedParagraph({ id }: Pick<Article, 'id'>): boolean {
  return id.startsWith(ASKED);
}

/** A question and the id of the article that answers it. */
export interface AskedQuestion {
  query: string;
  id: string;
}

/** The folder of the paragraphs and their questions; undefined on a machine that has neither. */
export function questionsBeside(root: string): { paragraphs: string; questions: string } | undefined {
  const folder = path.resolve(root, '../shared/relevance');
  const [paragraphs, questions] = ['arcd-paragraphs.jsonl', 'arcd-questions.jsonl'].map((name) =>
    path.join(folder, name),
  );
  return paragraphs && questions && existsSync(paragraphs) && existsSync(questions)
    ? { paragraphs, questions }
    : undefined;
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

/**
 * Gathers the given number of generated pages and, where they are beside the project, the encyclopaedia's
 * paragraphs, read and gathered as a build does. The result is cached in `<out>/` until the code that reads pages
 * changes.
 * @throws Error when the maker of pages fails
 */
export async function makeLibrary({ root, out }: Pick<Run, 'root' | 'out'>, pages: number): Promise<Library> {
  const paragraphs = questionsBeside(root)?.paragraphs;
  const { folder, from } = makePages(root, out, pages);
  const state = `${from} ${paragraphs ? 'asked' : 'unasked'} ${['text', 'article', 'parse', 'import', 'collection'].map((room) => stateOf(path.join(root, 'src', room))).join(' ')}`;
  const kept = path.join(out, `library-${pages}.json`);
  const stamp = `${kept}.from`;
  let articles: Article[];
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    articles = JSON.parse(readFileSync(kept, 'utf8'));
  } else {
    const { pages: read } = await readFolder(folder, new Progress());
    for (const { id, title, body } of paragraphs ? readLines<AskedParagraph>(paragraphs) : []) {
      const page = parsePage(`${id}.txt`, `${title}\n\nتاريخ النشر: 1st, January 2018 GMT\n\n${body}\n`);
      if (page.ok) read.push(page);
    }
    process.stderr.write('Gathering the collection …\n');
    articles = gatherCollection(read).articles;
    writeFileSync(kept, JSON.stringify(articles));
    writeFileSync(stamp, state);
  }
  return { articles, holders: holdersOf(articles), copies: copiesOf(articles) };
}

/** Names and times of a room's code, all its sub-rooms included. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${name} ${statSync(path.join(folder, name)).mtimeMs}`)
    .join(' ');
}

/** All texts by which search may find an article. */
export function textsOf({ title, keywords, source, body }: Article): string[] {
  return [
    title,
    ...keywords.flatMap(({ text, alsoSpelt = [] }) => [text, ...alsoSpelt]),
    ...(source === undefined ? [] : [source]),
    ...body.map(({ text }) => text),
  ];
}

/** Index of the folded words of articles. */
export function holdersOf(articles: readonly Article[]): Map<string, Ordinal[]> {
  const holders = new Map<string, Ordinal[]>();
  articles.forEach((article, ordinal) => {
    for (const word of new Set(textsOf(article).flatMap(wordsOf))) {
      const known = holders.get(word);
      if (known) known.push(ordinal);
      else holders.set(word, [ordinal]);
    }
  });
  return holders;
}

/** Number at the end of a reused article's title and first paragraph. */
const ROUND = / \(\d+\)$/u;

export function titleOf({ title }: Article): string {
  return title.replace(ROUND, '');
}

function copiesOf(articles: readonly Article[]): (of: Ordinal) => ReadonlySet<Ordinal> {
  const bearers = new Map<string, Set<Ordinal>>();
  const keysOf = (article: Article) => [
    `title ${fold(titleOf(article))}`,
    `body ${article.body.map(({ text }) => fold(text).replace(ROUND, '')).join('\n')}`,
  ];
  articles.forEach((article, ordinal) => {
    for (const key of keysOf(article)) {
      const known = bearers.get(key);
      if (known) known.add(ordinal);
      else bearers.set(key, new Set([ordinal]));
    }
  });
  return (of) =>
    new Set(
      articles
        .slice(of, of + 1)
        .flatMap((article) => keysOf(article).flatMap((key) => [...(bearers.get(key) ?? [])])),
    );
}
