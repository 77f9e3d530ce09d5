import { isBoilerplate } from '../../../parse/body/boilerplate.ts';
import { readDate } from '../../../parse/dates/readDate.ts';
import { labelAt } from '../../../parse/lines/labels.ts';
import type { BlockRole } from '../../page/page.ts';
import { isBoxLabel } from './boxes.ts';
import type { RawBlock } from './collectBlocks.ts';
import type { FoundArticle } from './findArticle.ts';
import { findTitle, isLarge, opensList } from './titleBlock.ts';
import { bylineOf } from '../../../parse/head/byline.ts';
import { isSection } from '../../../parse/head/furniture.ts';
import { looksLikePerson } from '../../../parse/head/givenNames.ts';
import { classAndId, type Element, isHeading, isInside, isWithin } from './tree.ts';

const CAPTION =
  /(?:^|[\s_-])(?:caption|figcaption|img-?desc|image-?(?:desc|caption|credit|title)|photo-?(?:credit|caption)|wp-caption-text)(?:[\s_-]|$)/i;
const TAGS = /(?:^|[\s_-])(?:tags?|tag-?list|keywords?|post-tags|tagcloud|entry-tags)(?:[\s_-]|$)/i;
const RELATED =
  /(?:^|[\s_-])(?:related\w*|read[\s_-]?(?:more|also)|see[\s_-]?also|more[\s_-]?(?:news|stories)|similar\w*|yarpp)(?:[\s_-]|$)/i;
const BYLINE_CLASS = /(?:^|[\s_-])(?:author|byline|writer|reporter|journalist)(?:[\s_-]|$)/i;
const DATE_CLASS = /(?:^|[\s_-])(?:date|datetime|time|published?|posted-on|timestamp)(?:[\s_-]|$)/i;
const SECTION_CLASS = /(?:^|[\s_-])(?:category|categories|cat|section|cat-links)(?:[\s_-]|$)/i;
const DECK_CLASS =
  /(?:^|[\s_-])(?:deck|sub-?title|sub-?head(?:line|ing)?|summary|excerpt|standfirst|intro|lead|description|teaser)(?:[\s_-]|$)/i;
const KICKER_CLASS =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|shoulder|sur-?title|pre-?title|top-?title|topic)(?:[\s_-]|$)/i;
const VERSE_CLASS = /(?:^|[\s_-])(?:poem|poetry|verse|qasida|bayt)(?:[\s_-]|$)/i;
/** Openings of by-lines that templates write; `bylineOf` knows what papers print. */
const BYLINE_OPENING =
  /^(?:(?:مرسلة |نشرت? )?بواسطة\s*[:：]?\s\S|كتبت?\s.{3,40}\sبتاريخ\s|(?:حوار|حاوره|حاورته|إعداد|اعداد|تقرير|تحقيق|ترجمة)\s*[:：]\s*[^\s.،؟!]+(?: [^\s.،؟!]+){1,2}$)/;
/** Word of a by-line in an element of its own: the name follows in the next. */
const BYLINE_WORD = /^(?:بواسطة|بقلم|كتبت?|الكاتبة?|المؤلف|by)\s*[:：]?$/i;
const NUMERIC_DATE = /(?:^|\s)(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/;
/** Labels of lists that every page of a site has; such a list has nothing to do with the article. */
const SITE_LIST = /^(?:الأكثر|الاكثر|[آأا]خر |أحدث|احدث|المزيد|الأخبار|اخترنا|تابع)/;
const GAP_OF_VERSE = /\t|\s\*{1,3}\s|\s…\s|\s\.{3,}\s/;
const ENDS_SENTENCE = /[.!?؟…۔:،؛]["»”)]?$/;

/**
 * Longest deck, in characters, that ends like a sentence; a longer one is the first paragraph, whatever its class
 * («lead»).
 */
const LONGEST_PLAIN_DECK = 140;
const SHORTEST_DECK = 15;

/** Longest texts, in characters, for each role. */
const LONGEST = {
  date: 70,
  byline: 90,
  source: 90,
  section: 40,
  label: 60,
  kicker: 90,
  deck: 320,
  caption: 400,
};

/**
 * Gives each block its role from its element, its class and its place: before the title and between title and text the
 * head, in the body the text, behind it lists, tags and source; the rest is furniture.
 */
export function rolesOf(
  blocks: readonly RawBlock[],
  found: FoundArticle | undefined,
  titles: readonly string[],
): BlockRole[] {
  const roles: BlockRole[] = blocks.map(() => 'furniture');
  const title = findTitle(blocks, found, titles);
  if (title !== undefined) roles[title] = 'title';
  if (!found) return roles;
  const inner: Inner = { blocks, found, title, roles };
  const headEnd = bodyStart(inner);
  for (let i = Math.max(0, (title ?? headEnd) - 4); i < headEnd; i++)
    if (i !== title) roles[i] = headRole(inner, i);
  keepNearestDate(roles, title, headEnd);
  for (let i = headEnd; i <= found.last; i++) if (i !== title) roles[i] = bodyRole(inner, i);
  for (let i = found.last + 1; i < blocks.length; i++) roles[i] = tailRole(inner, i);
  return roles;
}

/** Sets dates above the title aside where another stands between title and text: those above are the page's clock. */
function keepNearestDate(roles: BlockRole[], title: number | undefined, headEnd: number): void {
  if (title === undefined || !roles.slice(title, headEnd).includes('date')) return;
  for (let i = 0; i < title; i++) if (roles[i] === 'date') roles[i] = 'furniture';
}

interface Inner {
  blocks: readonly RawBlock[];
  found: FoundArticle;
  title: number | undefined;
  roles: BlockRole[];
}

/** The body begins behind the title, where the title stands inside it. */
function bodyStart({ found, title }: Inner): number {
  return title !== undefined && title >= found.first && title < found.last ? title + 1 : found.first;
}

/** Classes and ids of the elements directly round a block's text, up to the parent of its block element. */
function namesAround({ element, inner }: RawBlock): string {
  const names: string[] = [];
  for (let at: Element | undefined = inner; at && at !== element; at = at.parent) names.push(classAndId(at));
  const parent = element.parent;
  return `${names.join(' ')} ${classAndId(element)} ${parent ? classAndId(parent) : ''}`;
}

function creditRole(block: RawBlock): BlockRole | undefined {
  const { text, element, linked } = block;
  if (!/\p{L}{2}/u.test(text) && !/\p{Nd}/u.test(text)) return undefined;
  const names = namesAround(block);
  const label = text.length <= LONGEST.source ? labelAt(text, 0, text.length) : undefined;
  if (text.length <= LONGEST.date) {
    // «فيسبوك يدشن خدمة» begins with «في», which opens dates, too.
    const isLabelled = label?.form.kind === 'date' || label?.form.kind === 'update';
    if ((isLabelled && /\p{Nd}/u.test(text)) || isInside(element, 'time')) return 'date';
    const printed = /\d{4}|\d:\d\d/.test(text) && DATE_CLASS.test(names);
    if (printed || NUMERIC_DATE.test(text) || (/\d/.test(text) && readDate(text).kind === 'day'))
      return 'date';
  }
  const isCalledByline = BYLINE_CLASS.test(names) && !isSection(text) && !BYLINE_WORD.test(text);
  if (text.length <= LONGEST.byline && (isCalledByline || BYLINE_OPENING.test(text) || bylineOf(text)))
    return 'byline';
  if (
    label?.form.kind === 'source' &&
    linked <= 0.9 &&
    label.separator !== 'none' &&
    label.separator !== 'glued'
  )
    return 'source';
  if (
    text.length <= LONGEST.section &&
    !text.startsWith('الرئيسية') &&
    SECTION_CLASS.test(names) &&
    linked > 0.5
  )
    return 'section';
  return undefined;
}

function isCaption(block: RawBlock): boolean {
  const { text, element } = block;
  return (
    text.length <= LONGEST.caption &&
    (text.startsWith('©') ||
      isInside(element, 'figcaption') ||
      isInside(element, 'figure') ||
      CAPTION.test(namesAround(block)))
  );
}

function headRole({ blocks, found, title }: Inner, i: number): BlockRole {
  const block = blocks[i];
  if (!block || block.away || found.boxed.has(i)) return 'furniture';
  if (isCaption(block)) return 'caption';
  const credit = creditRole(block);
  if (credit) return credit;
  const { text, element, linked } = block;
  const names = namesAround(block);
  if (title === undefined || linked > 0.33) return 'furniture';
  if (i > title && isName(text)) return 'byline';
  if (i < title)
    return text.length <= LONGEST.kicker && KICKER_CLASS.test(names) && i >= title - 2
      ? 'kicker'
      : 'furniture';
  const near = isWithin(element, found.holder) || DECK_CLASS.test(names) || isHeading(element);
  if (isHeading(element) && isWithin(element, found.holder) && text.length < SHORTEST_DECK)
    return isBoilerplate(text) || found.boxed.has(i) ? 'furniture' : 'heading';
  if (!near || text.length > LONGEST.deck || text.length < SHORTEST_DECK) return 'furniture';
  return text.length > LONGEST_PLAIN_DECK && ENDS_SENTENCE.test(text) ? 'paragraph' : 'deck';
}

/** True for a person's name, alone or with the paper's behind it: «سلمى الحاج - صحيفة الساحل». */
function isName(text: string): boolean {
  return text.length <= LONGEST.byline && looksLikePerson(text.split(/\s+[-–—|،/]\s+/)[0] ?? '');
}

function bodyRole(inner: Inner, i: number): BlockRole {
  const { blocks, found, roles } = inner;
  const block = blocks[i];
  if (!block || found.boxed.has(i)) return 'furniture';
  const { text, linked } = block;
  const before = roles[i - 1];
  const label = text.length <= LONGEST.label || linked > 0.5 ? labelAt(text, 0, text.length) : undefined;
  const names = namesAround(block);
  if (!block.away && label?.form.kind === 'list') {
    if (label.from >= label.to) return 'label';
    if (linked > 0.4 && label.separator !== 'none') return 'read-also';
  }
  if (isCaption(block)) return 'caption';
  if (isLabelOfLinks(blocks, i)) return 'label';
  if (!found.body.has(i)) {
    const listed = before === 'label' || (before === 'read-also' && text.length > 15) || RELATED.test(names);
    return !block.away && linked > 0.5 && listed ? 'read-also' : 'furniture';
  }
  if (before === 'label' && linked > 0.5) return 'read-also';
  if (TAGS.test(names) && linked > 0.3) return 'tags';
  const credit = creditRole(block);
  if (credit && text.length < 90 && !ENDS_SENTENCE.test(text)) return credit;
  return textRole(block);
}

/** True for a heading or a bold line above two linked headlines and more: the label of a list, whatever its words. */
function isLabelOfLinks(blocks: readonly RawBlock[], i: number): boolean {
  const block = blocks[i];
  if (!block || block.text.length > LONGEST.label || block.linked > 0.3) return false;
  return (isHeading(block.element) || isLarge(block)) && opensList(blocks, i);
}

/** Role of a block of the article's own text. */
function textRole(block: RawBlock): BlockRole {
  const { text, element, cells } = block;
  if (cells) return 'row';
  if (isHeading(element)) return 'heading';
  if (isVerse(block)) return 'verse';
  if (isInside(element, 'blockquote')) return 'quote';
  if (element.name === 'li') return 'item';
  return isBold(element) && text.length < 100 && !ENDS_SENTENCE.test(text) ? 'heading' : 'paragraph';
}

/** True for verse: named so by its class, set in short lines of which most end without a stop, or in halves with a gap. */
function isVerse(block: RawBlock): boolean {
  const { text } = block;
  if (VERSE_CLASS.test(namesAround(block))) return true;
  const lines = text.split('\n');
  if (lines.some((line) => line.length > 90)) return false;
  const halves = lines.filter((line) => GAP_OF_VERSE.test(line)).length;
  if (halves >= 2 || (halves === 1 && lines.length === 1 && text.includes('\t')))
    return halves >= lines.length / 2;
  return lines.length >= 4 && lines.filter((line) => /[.:]$/.test(line)).length <= lines.length / 4;
}

function isBold(element: Element): boolean {
  const children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return (
    children.length > 0 &&
    children.every(
      (child) => typeof child !== 'string' && ['strong', 'b', 'u', 'font', 'span', 'br'].includes(child.name),
    ) &&
    children.some((child) => typeof child !== 'string' && ['strong', 'b'].includes(child.name))
  );
}

function tailRole({ blocks, roles, found }: Inner, i: number): BlockRole {
  const block = blocks[i];
  if (!block || found.boxed.has(i)) return 'furniture';
  const { text, element, linked, away } = block;
  if (away && linked <= 0.3) return 'furniture';
  const names = namesAround(block);
  const label = text.length <= LONGEST.label ? labelAt(text, 0, text.length) : undefined;
  const near = isWithin(element, found.holder) || i - found.last <= 12;
  if (near && linked > 0.3 && (TAGS.test(names) || /\btag\b/.test(block.rel ?? ''))) return 'tags';
  if (away) return 'furniture';
  if (near && label?.form.kind === 'keywords') return label.from < label.to ? 'tags' : 'label';
  if (near && isCaption(block)) return 'caption';
  const credit = near ? creditRole(block) : undefined;
  if (credit === 'source' || (credit && i - found.last <= 4)) return credit;
  if (label?.form.kind === 'list' && (label.from >= label.to || isHeading(element)))
    return SITE_LIST.test(text) ? 'furniture' : 'label';
  const listed = isListed(roles, blocks, i) || RELATED.test(names);
  if (!listed || text.length < 12 || isPrintedDate(text) || isBoxLabel(text)) return 'furniture';
  return linked > 0.5 && !labelOfTags(blocks, i) ? 'related' : 'furniture';
}

/** Most dates or «more» links between two headlines of one labelled list. */
const LONGEST_BREAK = 2;

function isListed(roles: readonly BlockRole[], blocks: readonly RawBlock[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 1 - LONGEST_BREAK; at--) {
    const role = roles[at];
    if (role === 'label' || role === 'related') return true;
    const { text = '', element } = blocks[at] ?? {};
    if (role !== 'furniture' || text.length > 40 || (element && isHeading(element))) return false;
  }
  return false;
}

function isPrintedDate(text: string): boolean {
  return text.length < LONGEST.date && readDate(text).kind === 'day';
}

function labelOfTags(blocks: readonly RawBlock[], i: number): boolean {
  const before = blocks[i - 1]?.text ?? '';
  return labelAt(before, 0, before.length)?.form.kind === 'keywords';
}
