import type { Article, RefusedPage } from '../article/article.ts';
import type { AbsentHeadline, Collection, Target } from '../article/collection.ts';
import { withoutEntities } from '../article/matchKey.ts';
import { readingTime } from '../article/readingTime.ts';
import {
  BACKLINKS,
  ENTRIES_PER_FILE,
  FRONT_ENTRIES,
  LEAD_LENGTH,
  OPENING_LENGTH,
  TOP_KEYWORDS,
  TOP_SOURCES,
} from '../article/site.ts';
import type {
  ArticlePage,
  Count,
  Destination,
  Entry,
  HeadlinePage,
  LibraryPage,
  Ordinal,
} from '../article/site.ts';
import { hijriDay } from '../screens/dates.ts';
import { allRows, shardedLists } from './rows.ts';
import { vocabularyFiles } from './vocabularyFiles.ts';

/** A JSON file of the built site. */
export interface SiteFile {
  path: string;
  content: unknown;
}

/** What the built site says of a collection: the files behind the library, and one page an article or absent headline. */
export class SiteContents {
  readonly library: LibraryPage;
  readonly files: SiteFile[];
  readonly #collection: Collection;
  readonly #entries: Entry[];

  constructor(collection: Collection, refused: RefusedPage[]) {
    const { articles } = collection;
    this.#collection = collection;
    this.#entries = articles.map(entryOf);
    const keywords = bearersOf(articles, ({ keywords }) => keywords.map(({ text }) => text));
    const sources = bearersOf(articles, ({ source }) => (source === undefined ? [] : [source]));
    const keywordLists = shardedLists('keywords', articles, keywords);
    const sourceLists = shardedLists('sources', articles, sources);
    const keywordCounts = countsOf(keywords);
    const dated = articles.filter(({ date }) => date !== undefined);
    const [newest, oldest] = [dated[0]?.date, dated.at(-1)?.date];
    this.library = {
      articles: articles.length,
      dated: dated.length,
      headlines: collection.absent.length,
      refused: refused.slice(0, 100).map(({ file, problem }) => ({ file, kind: problem.kind })),
      refusedCount: refused.length,
      front: this.#front(),
      keywords: keywordCounts.slice(0, TOP_KEYWORDS),
      keywordCount: keywords.size,
      sources: countsOf(sources).slice(0, TOP_SOURCES),
      sourceCount: sources.size,
      ...(newest && oldest ? { span: { from: oldest, to: newest } } : {}),
      keywordShards: keywordLists.shards,
      sourceShards: sourceLists.shards,
    };
    this.files = [
      { path: 'library.json', content: this.library },
      ...this.#entryFiles(),
      ...allRows(articles, keywordCounts, countsOf(sources)),
      ...keywordLists.files,
      ...sourceLists.files,
      ...vocabularyFiles(keywordCounts),
    ];
  }

  get articleCount(): number {
    return this.#entries.length;
  }

  get headlineCount(): number {
    return this.#collection.absent.length;
  }

  articlePage(ordinal: Ordinal): ArticlePage | undefined {
    const { articles, files, related, readAlso, printedBy } = this.#collection;
    const article = articles[ordinal];
    if (!article) return undefined;
    const printers = printedBy[ordinal] ?? [];
    return {
      article,
      minutes: this.#entries[ordinal]?.minutes ?? 1,
      ...(article.date === undefined ? {} : { hijri: hijriDay(article.date, 'ar') }),
      files: files[ordinal] ?? [],
      related: (related[ordinal] ?? []).map((target) => this.#destination(target)),
      readAlso: (readAlso[ordinal] ?? []).map((target) => this.#destination(target)),
      printedBy: this.#entriesOf(printers.slice(0, BACKLINKS)),
      printedByCount: printers.length,
    };
  }

  /** Every article with its minutes, in the library's order, for the search. */
  *searched(): Generator<{ article: Article; minutes: number }> {
    for (const [ordinal, article] of this.#collection.articles.entries())
      yield { article, minutes: this.#entries[ordinal]?.minutes ?? 1 };
  }

  headlinePage(index: number): HeadlinePage | undefined {
    const absent = this.#collection.absent[index];
    if (!absent) return undefined;
    const first = earliest(absent.printedBy.map((ordinal) => this.#entries[ordinal]?.date));
    return {
      id: absent.id,
      text: absent.text,
      alsoPrinted: absent.alsoPrinted,
      printedBy: this.#entriesOf(absent.printedBy.slice(0, BACKLINKS)),
      printedByCount: absent.printedBy.length,
      ...(first ? { firstPrinted: first } : {}),
      candidates: this.#entriesOf(absent.candidates),
      nearest: absent.nearest.flatMap(({ ordinal, shares }) => {
        const entry = this.#entries[ordinal];
        return entry ? [{ entry, shares }] : [];
      }),
      keywords: absent.keywords,
    };
  }

  /** The first entries; the one that leads the front page (the first with a headline of its own) opens at length. */
  #front(): Entry[] {
    const front = this.#entries.slice(0, FRONT_ENTRIES);
    const leads = Math.max(
      0,
      front.findIndex(({ titleFrom }) => titleFrom === 'page'),
    );
    const article = this.#collection.articles[leads];
    const entry = front[leads];
    if (article && entry) front[leads] = { ...entry, lead: leadOf(article, OPENING_LENGTH, OPENING_LENGTH) };
    return front;
  }

  #entryFiles(): SiteFile[] {
    const files: SiteFile[] = [];
    for (let n = 0; n * ENTRIES_PER_FILE < this.#entries.length; n++) {
      const content = this.#entries.slice(n * ENTRIES_PER_FILE, (n + 1) * ENTRIES_PER_FILE);
      files.push({ path: `entries/${n}.json`, content });
    }
    return files;
  }

  #entriesOf(ordinals: Ordinal[]): Entry[] {
    return ordinals.flatMap((ordinal) => this.#entries[ordinal] ?? []);
  }

  #destination(target: Target): Destination {
    if (target.kind === 'absent') return absentDestination(this.#collection.absent[target.index]);
    const entry = this.#entries[target.ordinal];
    if (!entry) throw new RangeError(`no article has ordinal ${target.ordinal}`);
    const { id, source, date, minutes, onlyBeginning } = entry;
    return {
      kind: 'article',
      id,
      ...(source === undefined ? {} : { source }),
      ...(date === undefined ? {} : { date }),
      minutes,
      ...(onlyBeginning ? { onlyBeginning } : {}),
    };
  }
}

function absentDestination(absent: AbsentHeadline | undefined): Destination {
  if (!absent) throw new RangeError('a headline leads to no headline page');
  return {
    kind: 'headline',
    id: absent.id,
    printedBy: absent.printedBy.length,
    candidates: absent.candidates.length,
  };
}

/** What a list shows of an article. */
export function entryOf(article: Article): Entry {
  const { id, title, titleFrom, date, source, onlyBeginning } = article;
  const kicker = article.keywords[0]?.text;
  return {
    id,
    title,
    titleFrom,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    lead: leadOf(article, LEAD_LENGTH, LEAD_LENGTH / 2),
    minutes: readingTime(article),
    ...(kicker === undefined ? {} : { kicker }),
    ...(onlyBeginning ? { onlyBeginning } : {}),
  };
}

/** The beginning of an article's text, whole words, at most `longest` characters; once it has `enough` no further paragraph is begun. */
function leadOf({ body }: Article, longest: number, enough: number): string {
  let lead = '';
  for (const { text } of body) {
    lead += (lead && ' ') + withoutEntities(text.slice(0, 2 * longest)).replace(/\s+/g, ' ');
    if (lead.length >= enough) break;
  }
  if (lead.length <= longest) return lead;
  const cut = lead.lastIndexOf(' ', longest - 2);
  return `${lead.slice(0, cut > longest / 2 ? cut : longest - 2).toWellFormed()} …`;
}

function bearersOf(articles: Article[], namesOf: (article: Article) => string[]): Map<string, Ordinal[]> {
  const bearers = new Map<string, Ordinal[]>();
  articles.forEach((article, ordinal) => {
    for (const name of new Set(namesOf(article))) {
      const known = bearers.get(name);
      if (known) known.push(ordinal);
      else bearers.set(name, [ordinal]);
    }
  });
  return bearers;
}

/** Most used first; among equals the order of first appearance, which is newest first. */
function countsOf(bearers: Map<string, Ordinal[]>): Count[] {
  return [...bearers]
    .map(([text, { length }]) => ({ text, count: length }))
    .sort((a, b) => b.count - a.count);
}

function earliest(dates: (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(0);
}
