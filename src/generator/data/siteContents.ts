import { hasListFeed } from '../../site/addresses.ts';
import type { ListFeedKind } from '../../site/addresses.ts';
import { LIST_FEED_LENGTH } from './feeds.ts';
import type { FeedItem, FeedList } from './feeds.ts';
import type { SiteFile } from './siteFile.ts';
import type { Article, Ordinal } from '../../article/article.ts';
import type { Collection, Target } from '../../collection/collection.ts';
import { readingTime } from '../../article/readingTime.ts';
import {
  AUTHORED_SHARE,
  BACKLINKS,
  ENTRIES_PER_FILE,
  FRONT_ENTRIES,
  OPENING_LENGTH,
  TOP_AUTHORS,
  TOP_KEYWORDS,
  TOP_SOURCES,
} from '../../site/files.ts';
import type { ArticlePage, Count, Destination, Entry, LibraryPage } from '../../site/files.ts';
import type { AboutPage, BuildDay, RefusedFile, SiteFacts } from '../../site/about/aboutPage.ts';
import type { Figures } from '../../site/about/figures.ts';
import { figuresOf } from '../../collection/figures/figures.ts';
import { BRIEF_FACTS, LINK_FACTS, pickFacts, summaryOf } from '../../site/articleSummary.ts';
import type { ArticleSummary, Brief } from '../../site/articleSummary.ts';
import { lettersOf } from '../../screens/browse/keywords/alphabet.ts';
import type { SiteInfo } from '../../site/siteInfo.ts';
import { ownTitle } from './ownTitle.ts';
import { hijriDay } from '../../text/calendar.ts';
import { allRows, shardCount, shardedLists } from './rows.ts';
import type { AuthorSpellings, Bearers } from './bearers.ts';
import { authorSpellings, bearersOf, countsOf, keywordForms } from './bearers.ts';
import { completionFiles } from './completionFiles.ts';
import { entryOf, leadOf } from './entry.ts';
import { HeadlinePages } from './headlinePages.ts';

/** Facts of a site that are not read from its pages. */
export interface SiteOptions {
  info: SiteInfo;
  /** The site speaks to the collection's owner too: names of files, refused pages, how to add to it. */
  workbench: boolean;
  /** Absent while the site is being edited. */
  build?: BuildDay;
}

/** A site without a name of its own, for readers. */
export const PUBLIC: SiteOptions = { info: {}, workbench: false };
/** Refused pages named on a workbench; the terminal names all. */
const REFUSED_SHOWN = 100;

/** Contents of a built site: the JSON files behind the library, and one page an article, and pages of headlines. */
export class SiteContents {
  readonly library: LibraryPage;
  readonly headlines: HeadlinePages;
  /** Summaries of all articles in the library's order. */
  readonly summaries: readonly ArticleSummary[];
  readonly #collection: Collection;
  /** Briefs of the summaries, made once: an article is in many lists. */
  readonly #briefs: Brief[];
  readonly #keywords: Bearers;
  readonly #sources: Bearers;
  readonly #authors: Bearers;
  readonly #spellings: AuthorSpellings;
  /** Cache of days in the Hijri calendar: thousands of articles share a day. */
  readonly #hijriDays = new Map<string, string>();
  readonly #refused: readonly RefusedFile[];
  readonly #site: SiteOptions;

  /** @param refused pages that were not read */
  constructor(collection: Collection, refused: readonly RefusedFile[], site: SiteOptions = PUBLIC) {
    const { articles } = collection;
    this.#collection = collection;
    this.#refused = refused;
    this.#site = site;
    this.summaries = articles.map((article) => summaryOf(article, readingTime(article)));
    this.#briefs = this.summaries.map((summary) => pickFacts(summary, BRIEF_FACTS));
    this.headlines = new HeadlinePages(
      collection.missing,
      (ordinals) => this.#briefsOf(ordinals),
      site.workbench,
    );
    this.#keywords = bearersOf(articles, ({ keywords }) => keywords.map(({ text }) => text));
    this.#sources = bearersOf(articles, ({ source }) => (source === undefined ? [] : [source]));
    this.#spellings = authorSpellings(articles);
    this.#authors = bearersOf(articles, (article) => this.#authorsOf(article));
    const dated = articles.filter(({ date }) => date !== undefined);
    const [newest, oldest] = [dated[0]?.date, dated.at(-1)?.date];
    this.library = {
      articles: articles.length,
      dated: dated.length,
      headlines: collection.missing.length,
      front: this.#front(),
      keywords: countsOf(this.#keywords).slice(0, TOP_KEYWORDS),
      keywordCount: this.#keywords.size,
      letters: lettersOf(this.#keywords.keys()),
      sources: countsOf(this.#sources).slice(0, TOP_SOURCES),
      sourceCount: this.#sources.size,
      ...(newest && oldest ? { span: { from: oldest, to: newest } } : {}),
      keywordShards: shardCount(this.#keywords),
      sourceShards: shardCount(this.#sources),
      authors: isAuthored(articles) ? countsOf(this.#authors).slice(0, TOP_AUTHORS) : [],
      authorCount: this.#authors.size,
      authorShards: this.#authors.size === 0 ? 0 : shardCount(this.#authors),
    };
  }

  /** Makes the files behind the library one after the other: all at once they take more memory than the articles. */
  *files(): Generator<SiteFile> {
    const { articles } = this.#collection;
    const keywords = countsOf(this.#keywords);
    yield { path: 'library.json', content: this.library };
    const facts = this.#facts;
    if (facts) yield { path: 'site.json', content: facts };
    yield* this.#entryFiles();
    const listed = { articles, authorsOf: (article: Article) => this.#authorsOf(article) };
    const [sources, authors] = [countsOf(this.#sources), countsOf(this.#authors)];
    yield* allRows(listed, { keywords, sources, authors });
    yield* shardedLists('keywords', listed, this.#keywords, keywordForms(articles));
    yield* shardedLists('sources', listed, this.#sources);
    if (this.#authors.size > 0)
      yield* shardedLists('authors', listed, this.#authors, this.#spellings.keys);
    yield* completionFiles(keywords);
    yield* this.headlines.lists();
  }

  get articleCount(): number {
    return this.summaries.length;
  }

  articlePage(ordinal: Ordinal): ArticlePage | undefined {
    const { articles, files, related, readAlso, printedBy } = this.#collection;
    const article = articles[ordinal];
    if (!article) return undefined;
    const printers = printedBy[ordinal] ?? [];
    const authorNames = article.authors?.map(this.#spellings.shown);
    return {
      article,
      ...(authorNames?.some((name, i) => name !== article.authors?.[i]) && { authorNames }),
      minutes: this.#summary(ordinal).minutes,
      ...(article.date === undefined ? {} : { hijri: this.#hijri(article.date) }),
      files: (this.#site.workbench && files[ordinal]) || [],
      related: (related[ordinal] ?? []).map((target, i) => this.#destination(target, article.related[i]?.text)),
      readAlso: (readAlso[ordinal] ?? []).map((target, i) => this.#destination(target, article.readAlso[i]?.title)),
      printedBy: this.#briefsOf(printers.slice(0, BACKLINKS)),
      printedByCount: printers.length,
    };
  }

  /** Articles with their reading times, in the library's order, for the search index. */
  *indexedArticles(): Generator<{ article: Article; minutes: number }> {
    for (const [ordinal, article] of this.#collection.articles.entries())
      yield { article, minutes: this.#summary(ordinal).minutes };
  }

  /** First articles of the library's order, newest first, for the feeds. */
  newest(count: number): FeedItem[] {
    return this.#feedItems(Array.from({ length: Math.min(count, this.articleCount) }, (_, ordinal) => ordinal));
  }

  /** Keywords and sources that have feeds of their own, with their newest articles. */
  feedLists(): FeedList[] {
    const { keywords, sources } = this.library;
    const listsOf = (kind: ListFeedKind, counts: readonly Count[], bearers: Bearers): FeedList[] =>
      counts
        .filter((one) => hasListFeed(one, this.articleCount))
        .map(({ text }) => ({
          kind,
          name: text,
          items: this.#feedItems((bearers.get(text) ?? []).slice(0, LIST_FEED_LENGTH)),
        }));
    return [...listsOf('keyword', keywords, this.#keywords), ...listsOf('source', sources, this.#sources)];
  }

  #feedItems(ordinals: readonly Ordinal[]): FeedItem[] {
    return ordinals.flatMap((ordinal) => {
      const article = this.#collection.articles[ordinal];
      if (!article) return [];
      const { keywords, authors } = article;
      const entry = entryOf(article, this.#summary(ordinal));
      return [{ ...entry, keywords: keywords.map(({ text }) => text), ...(authors && { authors }) }];
    });
  }

  get aboutPage(): AboutPage {
    const { articles, dated, headlines, keywordCount, sourceCount, span } = this.library;
    const { name: _, language: __, ...info } = this.#site.info;
    return {
      articles,
      dated,
      headlines,
      keywordCount,
      sourceCount,
      ...(span && { span }),
      figures: this.#figures,
      ...(this.#buildDay && { build: this.#buildDay }),
      ...info,
      ...(this.#site.workbench && {
        workbench: {
          refused: this.#refused.slice(0, REFUSED_SHOWN),
          refusedCount: this.#refused.length,
        },
      }),
    };
  }

  get #buildDay(): BuildDay | undefined {
    const { build } = this.#site;
    const newest = this.library.span?.to;
    if (!build || build.day !== undefined || newest === undefined) return build;
    return { ...build, day: newest, ofArticles: true };
  }

  get #facts(): SiteFacts | undefined {
    const { articles, dated, headlines, keywordCount, sourceCount, authorCount, span } = this.library;
    const { name } = this.#site.info;
    if (!this.#buildDay) return undefined;
    return {
      generator: 'Warraq',
      ...this.#buildDay,
      ...(name !== undefined && { name }),
      articles,
      dated,
      headlines,
      keywordCount,
      sourceCount,
      authorCount,
      ...(span && { span }),
    };
  }

  get #figures(): Figures {
    const minutes = this.summaries.reduce((all, summary) => all + summary.minutes, 0);
    return figuresOf(this.#collection, minutes, countsOf(this.#sources), this.headlines.figures);
  }

  /** Entries of the front page. The leading story, the first with a headline of its own, has a longer lead. */
  #front(): Entry[] {
    const front = this.#entries(0, FRONT_ENTRIES);
    const leads = Math.max(
      0,
      front.findIndex(({ titleFrom }) => titleFrom === 'page'),
    );
    const article = this.#collection.articles[leads];
    const entry = front[leads];
    if (article && entry) front[leads] = { ...entry, lead: leadOf(article, OPENING_LENGTH, OPENING_LENGTH) };
    return front;
  }

  *#entryFiles(): Generator<SiteFile> {
    for (let n = 0; n * ENTRIES_PER_FILE < this.articleCount; n++) {
      const content = this.#entries(n * ENTRIES_PER_FILE, (n + 1) * ENTRIES_PER_FILE);
      yield { path: `entries/${n}.json`, content };
    }
  }

  #entries(from: Ordinal, to: Ordinal): Entry[] {
    return this.#collection.articles
      .slice(from, to)
      .map((article, i) => entryOf(article, this.#summary(from + i)));
  }

  /** Different authors of an article, as the library lists them. */
  #authorsOf({ authors = [] }: Article): string[] {
    return [...new Set(authors.map(this.#spellings.shown))];
  }

  #hijri(date: string): string {
    let day = this.#hijriDays.get(date);
    if (day === undefined) this.#hijriDays.set(date, (day = hijriDay(date, 'ar')));
    return day;
  }

  #briefsOf(ordinals: readonly Ordinal[]): Brief[] {
    return ordinals.flatMap((ordinal) => this.#briefs[ordinal] ?? []);
  }

  #destination(target: Target, printed = ''): Destination {
    if (target.kind === 'missing') return this.headlines.destination(target.index);
    const summary = this.#summary(target.ordinal);
    const title = ownTitle(printed, summary.title);
    return { kind: 'article', ...pickFacts(summary, LINK_FACTS), ...(title !== undefined && { title }) };
  }

  #summary(ordinal: Ordinal): ArticleSummary {
    const summary = this.summaries[ordinal];
    if (!summary) throw new RangeError(`no article has ordinal ${ordinal}`);
    return summary;
  }
}

/** Tells whether enough articles have an author for a list of authors among the filters. */
function isAuthored(articles: readonly Article[]): boolean {
  const authored = articles.filter(({ authors }) => authors !== undefined).length;
  return authored > 0 && authored * AUTHORED_SHARE >= articles.length;
}
