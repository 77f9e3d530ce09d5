import { withoutEntities } from '../../../text/entities.ts';
import type { Fact, Facts } from '../../page/page.ts';
import { optional, type StatedArticle } from './jsonLd.ts';
import { classAndId, type Element, isWithin, textOf, type Tree } from './tree.ts';

/** Names under which meta elements give a fact, best first (Open Graph, Dublin Core, and what newspapers add). */
const META = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'title',
    'sailthru.title',
    'parsely-title',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'og:published_time',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
  ],
  authors: [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
  ],
  section: ['article:section', 'og:article:section', 'og:section', 'section', 'category', 'parsely-section'],
  keywords: ['article:tag', 'og:article:tag', 'news_keywords', 'keywords', 'parsely-tags'],
  source: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'copyright'],
  url: ['og:url'],
} satisfies Partial<Record<keyof Facts, string[]>>;

/** A date in an element's class, not one of «update» alone. */
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datetime|time|published?|pubdate|posted[\s_-]?on|entry-date)(?:[\s_-]|$)/i;
const AUTHOR_CLASS = /(?:^|[\s_-])(?:author|byline|writer|reporter|journalist)(?:[\s_-]?name)?(?:[\s_-]|$)/i;

/** Facts of a page and remarks on those that contradict each other. */
export interface FoundFacts {
  facts: Facts;
  notes: string[];
}

/**
 * Facts that a page states outside its text: JSON-LD first, then meta elements, then `itemprop`, `<time>`, `rel` and classes
 * of elements outside lists of other articles. The first place that states a fact wins; days that differ are noted.
 */
export function findFacts(
  tree: Tree,
  stated: StatedArticle | undefined,
  holder: Element | undefined,
): FoundFacts {
  const marked = markedElements(tree.root, holder);
  const facts: Facts = {};
  const title = first([
    named(stated?.headline, 'JSON-LD headline'),
    meta(tree, 'title'),
    named(tree.title, '<title>'),
  ]);
  if (title) facts.title = title;
  const dates = [
    named(stated?.date, 'JSON-LD datePublished'),
    meta(tree, 'date'),
    named(marked.published, 'itemprop datePublished'),
    named(marked.time, '<time>'),
    named(marked.dateClass, 'class of a date'),
  ].filter((date) => date !== undefined);
  if (dates[0]) facts.date = dates[0];
  const authors = first([
    list(stated?.authors, 'JSON-LD author'),
    metaList(tree, 'authors'),
    list(marked.authors, 'itemprop author'),
    list(marked.authorClass, 'class of an author'),
  ]);
  if (authors) facts.authors = authors;
  const section = first([named(stated?.section, 'JSON-LD articleSection'), meta(tree, 'section')]);
  if (section) facts.section = section;
  const keywords = first([
    list(stated?.keywords, 'JSON-LD keywords'),
    metaList(tree, 'keywords'),
    list(marked.tags, 'rel tag'),
  ]);
  if (keywords && !repeats(keywords.value, title?.value)) facts.keywords = keywords;
  const source = first([named(stated?.publisher, 'JSON-LD publisher'), meta(tree, 'source')]);
  if (source) facts.source = source;
  const url = first([
    named(tree.canonical, 'link canonical'),
    meta(tree, 'url'),
    named(stated?.url, 'JSON-LD url'),
  ]);
  if (url) facts.url = url;
  if (tree.language) facts.language = { value: tree.language, from: 'html lang' };
  return { facts, notes: contradictions(dates) };
}

function named(text: string | undefined, from: string): Fact<string> | undefined {
  const value = text === undefined ? '' : clean(text);
  return value ? { value, from } : undefined;
}

function list(texts: readonly string[] | undefined, from: string): Fact<string[]> | undefined {
  const value = [...new Set((texts ?? []).map(clean))].filter((text) => text && !/^https?:/.test(text));
  return value.length ? { value, from } : undefined;
}

function meta(tree: Tree, fact: 'title' | 'date' | 'section' | 'source' | 'url'): Fact<string> | undefined {
  for (const name of META[fact]) {
    const found = tree.meta.find((element) => element.name === name);
    if (found) return named(found.content, `meta ${name}`);
  }
  return undefined;
}

/** Values of the best meta name that the page has: repeated elements, or one with commas. */
function metaList(tree: Tree, fact: 'authors' | 'keywords'): Fact<string[]> | undefined {
  for (const name of META[fact]) {
    const found = tree.meta.filter((element) => element.name === name);
    const values = found.flatMap(({ content }) =>
      fact === 'keywords' ? content.split(/[,،;|]/) : [content],
    );
    const fits = list(values, `meta ${name}`);
    if (fits) return fits;
  }
  return undefined;
}

function first<T>(candidates: readonly (Fact<T> | undefined)[]): Fact<T> | undefined {
  return candidates.find((fact) => fact !== undefined);
}

/** True for keywords that a template made of the title: the same letters in the same order. */
function repeats(keywords: readonly string[], title = ''): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters(keywords.join('')) === letters(title);
}

function clean(text: string): string {
  return withoutEntities(text).replaceAll(/\s+/g, ' ').trim();
}

function contradictions(dates: readonly Fact<string>[]): string[] {
  const days = dates
    .map(({ value, from }) => ({ from, day: /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] }))
    .filter(({ day }) => day);
  const [main] = days;
  return days
    .filter(({ day }) => main && day !== main.day)
    .map(({ day, from }) => `Dates contradict: ${main?.from} says ${main?.day}, ${from} says ${day}.`);
}

/** Facts that attributes of the page's elements state. */
interface Marked {
  published?: string;
  time?: string;
  dateClass?: string;
  authors: string[];
  authorClass: string[];
  tags: string[];
}

/** A text that an element states, and how near the article's text that element stands. */
interface Candidate {
  text: string;
  near: number;
}

/** Candidates by the kind of their mark. */
interface Candidates {
  published: Candidate[];
  time: Candidate[];
  dateClass: Candidate[];
  authors: Candidate[];
  authorClass: Candidate[];
  tags: string[];
}

/** Lists of other articles, which have dates and authors of their own. */
const OTHERS =
  /(?:^|[\s_-])(?:related|sidebar|widget|latest|most|popular|recommend\w*|comments?|read[\s_-]?(?:more|also))(?:[\s_-]|$)/i;

/** Collects what elements state. Of several dates and authors the nearest the text count: a page's head shows a clock. */
function markedElements(root: Element, holder: Element | undefined): Marked {
  const above: Element[] = [];
  for (let at = holder; at; at = at.parent) above.unshift(at);
  const found: Candidates = {
    published: [],
    time: [],
    dateClass: [],
    authors: [],
    authorClass: [],
    tags: [],
  };
  const visit = (element: Element, near: number) => {
    const shared = above[near] === element ? near + 1 : near;
    if (
      element !== holder &&
      (['nav', 'aside', 'footer'].includes(element.name) || isOfOthers(element, holder))
    )
      return;
    note(element, shared, found);
    for (const child of element.children) if (typeof child !== 'string') visit(child, shared);
  };
  visit(root, 0);
  const first = (candidates: Candidate[]) => nearest(candidates)[0];
  return {
    ...optional('published', first(found.published)),
    ...optional('time', first(found.time)),
    ...optional('dateClass', first(found.dateClass)),
    authors: nearest(found.authors),
    authorClass: nearest(found.authorClass),
    tags: found.tags,
  };
}

/** Texts of the candidates that share most elements with the article's text, in the page's order. */
function nearest(candidates: readonly Candidate[]): string[] {
  const most = candidates.reduce((best, { near }) => Math.max(best, near), 0);
  return candidates.filter(({ near }) => near === most).map(({ text }) => text);
}

function isOfOthers(element: Element, holder: Element | undefined): boolean {
  return OTHERS.test(classAndId(element)) && !(holder && isWithin(holder, element));
}

/** Text of `itemprop=name` in an element: persons and publishers carry pictures and addresses too. */
function nameIn(element: Element): string | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.attributes['itemprop'] === 'name') return child.attributes['content'] ?? textOf(child);
    const inner = nameIn(child);
    if (inner) return inner;
  }
  return undefined;
}

function note(element: Element, near: number, found: Candidates): void {
  const { attributes, name } = element;
  const property = attributes['itemprop'] ?? '';
  const names = classAndId(element);
  const text = () => attributes['content'] ?? attributes['datetime'] ?? textOf(element);
  const short = () => {
    const own = textOf(element);
    return own.length <= 80 ? own : '';
  };
  const add = (list: Candidate[], value: string) => {
    if (value) list.push({ text: value, near });
  };
  if (/\bdatePublished\b/.test(property)) add(found.published, text());
  else if (name === 'time') add(found.time, text());
  else if (DATE_CLASS.test(names) && /\d/.test(short())) add(found.dateClass, short());
  if (/\bauthor\b/.test(property) && name !== 'meta') add(found.authors, nameIn(element) ?? short());
  else if (attributes['rel'] === 'author' || AUTHOR_CLASS.test(names)) add(found.authorClass, short());
  if (/\btag\b/.test(attributes['rel'] ?? '')) found.tags.push(short());
}
