import { withoutEntities } from '../../../text/entities.ts';
import type { Fact, Facts } from '../../page/page.ts';
import { isSection } from '../../../parse/head/furniture.ts';
import type { StatedArticle } from './jsonLd.ts';
import { markedElements } from './markedElements.ts';
import type { Element, Tree } from './tree.ts';

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
  const section = first([
    named(stated?.section, 'JSON-LD articleSection'),
    meta(tree, 'section'),
    named(marked.section, 'class of a section'),
  ]);
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

/** Authors that a page names in its head or by the attributes of its elements. */
export function statedAuthors(tree: Tree, stated: StatedArticle | undefined): string[] {
  const head = first([list(stated?.authors, 'JSON-LD author'), metaList(tree, 'authors')]);
  if (head) return head.value;
  const marked = markedElements(tree.root, undefined);
  return list([...marked.authors, ...marked.authorClass], 'itemprop author')?.value ?? [];
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

/** Sign between a headline and a site's name in `<title>`. */
const SIGN = '[-–—|•»«]';
const BEHIND = new RegExp(`^\\s+${SIGN}+\\s+(\\S.*)$`);
const BEFORE = new RegExp(`^(.*\\S)\\s+${SIGN}+\\s+$`);
const SEVERAL = new RegExp(`\\s${SIGN}+\\s`);
const LONGEST_NAME = 40;
/** First words of the names of papers, where `<title>` holds nothing else. */
const NAMES_PAPER = /^(?:صحيفة|جريدة|مجلة|موقع|وكالة|بوابة|شبكة|قناة|إذاعة) \S+(?: \S+){0,3}$/;
/** Remarks that stand beside headlines like a site's name: «- بالفيديو», «| عاجل», a day. */
const REMARK =
  /^(?:(?:بال)?(?:فيديو|صور|صورة|تفاصيل|أسماء|وثائق)|شاهد|عاجل|مباشر|تحديث|خاص|حصري)|\d{4}|\d[./-]\d/;

/**
 * Name of the site that `<title>` sets before or behind the printed headline («خبر - صحيفة كذا») or alone. Undefined where
 * several parts, a section or a remark stand there.
 */
export function siteInTitle(title: string, headline: string): string | undefined {
  if (title.length <= LONGEST_NAME && NAMES_PAPER.test(title)) return title;
  const at = title.indexOf(headline);
  if (at < 0 || headline === '') return undefined;
  const [before, behind] = [title.slice(0, at), title.slice(at + headline.length)];
  if (before.trim() !== '' && behind.trim() !== '') return undefined;
  const name = (BEHIND.exec(behind) ?? BEFORE.exec(before))?.[1];
  if (name === undefined || name.length > LONGEST_NAME || SEVERAL.test(name)) return undefined;
  return isSection(name) || REMARK.test(name) ? undefined : name;
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
