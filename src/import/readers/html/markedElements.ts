import { canBeNames } from '../../../parse/head/byline.ts';
import { optional } from './jsonLd.ts';
import { classAndId, type Element, isInside, isWithin, textOf } from './tree.ts';

/** A date in an element's class, not one of «update» alone. */
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datetime|time|published?|pubdate|posted[\s_-]?on|entry-date)(?:[\s_-]|$)/i;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|writer|reporter|journalist|fn)(?:[\s_-]?name)?(?:[\s_-]|$)/i;

/** A link to a section of the site, in the page's own words. */
const SECTION_CLASS = /(?:^|[\s_-])(?:category|categories|section)(?:[\s_-]|$)/i;

/** Facts that attributes of the page's elements state. */
export interface Marked {
  published?: string;
  time?: string;
  dateClass?: string;
  authors: string[];
  authorClass: string[];
  tags: string[];
  section?: string;
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
  section: Candidate[];
}

/** Lists of other articles, which have dates and authors of their own. */
const OTHERS =
  /(?:^|[\s_-])(?:related|sidebar|widget|latest|most|popular|recommend\w*|comments?|read[\s_-]?(?:more|also))(?:[\s_-]|$)/i;

/** Collects what elements state. Of several dates and authors the nearest the text count: a page's head shows a clock. */
export function markedElements(root: Element, holder: Element | undefined): Marked {
  const above: Element[] = [];
  for (let at = holder; at; at = at.parent) above.unshift(at);
  const found: Candidates = {
    published: [],
    time: [],
    dateClass: [],
    authors: [],
    authorClass: [],
    tags: [],
    section: [],
  };
  const visit = (element: Element, near: number) => {
    const shared = above[near] === element ? near + 1 : near;
    if (
      element !== holder &&
      (/^(?:nav|aside)$/.test(element.name) || isPageFooter(element) || isOfOthers(element, holder))
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
    authorClass: nearest(
      found.authorClass.map(({ text, near }) => ({ text: nameOf(text), near })).filter(({ text }) => text),
    ),
    tags: found.tags,
    ...optional('section', sectionOf(found.section)),
  };
}

/** Most sections of one article; more are the labels of a list of others. */
const MOST_SECTIONS = 3;

function sectionOf(candidates: readonly Candidate[]): string | undefined {
  const names = new Set(nearest(candidates).filter((name) => name !== 'الرئيسية'));
  const [first] = names;
  return names.size <= MOST_SECTIONS ? first : undefined;
}

/** Name in the text of an element that a class calls the author's; empty for descriptions, addresses and bare words. */
function nameOf(text: string): string {
  const name = text
    .replace(/^(?:بواسطة|بقلم|كتبت?|الكاتبة?|المؤلف|by)(?:\s*[:：]\s*|\s+|$)/i, '')
    .replace(/[\s|،–-]+$/, '');
  return canBeNames(name) && !/http|\.$/.test(name) ? name : '';
}

/** Texts of the candidates that share most elements with the article's text, in the page's order. */
function nearest(candidates: readonly Candidate[]): string[] {
  const most = candidates.reduce((best, { near }) => Math.max(best, near), 0);
  return candidates.filter(({ near }) => near === most).map(({ text }) => text);
}

/** True for the footer of a page; an article's own holds its section and tags. */
function isPageFooter({ name, parent }: Element): boolean {
  return name === 'footer' && !isInside(parent, 'article');
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
  const rel = attributes['rel'] ?? '';
  if (name === 'a' && (/\bcategory\b/.test(rel) || (!/\btag\b/.test(rel) && SECTION_CLASS.test(names))))
    add(found.section, short());
  else if (/\btag\b/.test(rel)) found.tags.push(short());
}
