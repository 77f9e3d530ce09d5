import { labelAt } from '../../../parse/lines/labels.ts';
import { fold } from '../../../text/fold.ts';
import type { RawBlock } from './collectBlocks.ts';
import { type Element, isHeading } from './tree.ts';

/** Labels that open a box about the author, comments, newsletters, shares and polls; folded, without signs round them. */
const BOX_LABEL = new RegExp(
  `^(?:${[
    '(?:عن|حول|نبذه عن|تعريف ب|المزيد عن)? ?(?:ال)?(?:كاتب|كاتبه|مولف|مولفه|محرر|محرره)(?: المقال| المقاله)?',
    'about the author',
    '(?:\\d+ )?(?:ال)?تعليقات?(?: القراء| الزوار| المستخدمين| الفيسبوك)?(?: \\d+)?(?: تعليقات?)?',
    '(?:ال)?رد علي المقال|(?:ترك|اترك) (?:ال)?(?:رد|تعليق)(?: الغاء الرد)?|تعليقان|ردود القراء|اراء القراء|اخر التعليقات|comments?(?: \\d+)?|leave a (?:comment|reply)',
    '(?:اضف|اضافه|اترك|اكتب|ارسل|شارك ب)(?: ?(?:تعليقا?|تعليقك|ردا|رد|رايك))(?: .{0,20})?',
    'شارك(?:نا)? ب?(?:رايك|تعليقك)(?: .{0,15})?',
    '(?:ال)?نشر(?:ه|ات|تنا) (?:ال)?(?:بريديه|اخباريه|يوميه|اسبوعيه)(?: .{0,15})?',
    '(?:ال)?قايمه (?:ال)?بريديه|newsletter',
    '(?:اشترك|اشتركوا|انضم|انضموا|سجل)(?: الان)? (?:في|معنا|الي|ب)(?: .{0,25})?',
    '(?:شارك|شاركها|شاركه|انشر|مشاركه)(?: هذا| هذه)?(?: المقال| المقاله| الخبر| الموضوع| القصه| عبر| مع اصدقايك)?',
    'تابعنا(?: .{0,20})?|استطلاع(?: الراي| راي)?|تصويت|حمل(?:وا)? (?:ال)?تطبيق(?:نا)?(?: .{0,20})?',
  ].join('|')})$`,
);

/** Answers and complaints that stand under every comment, and in no list of news. */
const REPLY = /^(?:رد|الرد|اجب|اضف ردا|رد علي التعليق|ابلاغ|ابلغ عن اساءه|اعجبني|reply|report)(?: \d+)?$/;

/** Longest label of a box, in characters. */
const LONGEST_LABEL = 45;
/** Most prose of a box beside an article, as a share of the page's prose. */
const SHARE = 0.25;
/** Label that counts comments: no heading of an article does, so that they may be more than the article. */
const COUNTED = /^(?:ال)?تعليقات? \d+$|^\d+ تعليقات?$/;
const COUNTED_SHARE = 0.7;
/** Most prose, in characters, of a box round a field, or about an author. */
const FEW_WORDS = 400;
/** Most prose round a field, as a share of the page's: a short article may stand in one form with a search field. */
const FORM_SHARE = 0.35;
/** Shortest headline of another article, in characters. */
const SHORTEST_HEADLINE = 15;
/** Shortest prose, in characters, and the share of a page's prose that is most of it. */
const SHORTEST_PROSE = 40;
const MOST = 0.6;
/** Most elements between a reply and the comment that it stands in. */
const DEPTH = 5;

/** Blocks of a page and what is known of its elements. */
interface Page {
  blocks: readonly RawBlock[];
  /** Characters of prose in an element. */
  held: ReadonlyMap<Element, number>;
  allProse: number;
  /** Indices of an element's first and last block. */
  spans: ReadonlyMap<Element, { first: number; last: number }>;
}

/**
 * Finds boxes that stand inside an article's element and are no part of its text, whatever their classes say: parts that
 * open with the label of an author's box, comments, newsletters or shares, or with an author's name behind the text; parts round a field to write in; comments with
 * an answer's link each. A part of an article is none: sections of one class that all hold prose («عن الكاتب» is also a
 * heading of a review), a heading whose text follows outside its element, anything with a quarter of the page's prose.
 */
export function findBoxes(
  blocks: readonly RawBlock[],
  held: ReadonlyMap<Element, number>,
  allProse: number,
  authors: readonly string[] = [],
): Set<Element> {
  const page: Page = { blocks, held, allProse, spans: spansOf(blocks) };
  const boxes = new Set<Element>();
  const answers: Element[] = [];
  const names = new Set(authors.map(bare));
  const end = endOfProse(blocks, allProse);
  blocks.forEach(({ text, element }, i) => {
    if (text.length > LONGEST_LABEL) return;
    const words = bare(text);
    if (BOX_LABEL.test(words)) addLabelled(page, i, i, boxes);
    else if (i > end && names.has(words)) {
      if (!isLabel(blocks[i - 1]) || !addLabelled(page, i - 1, i, boxes)) addLabelled(page, i, i, boxes);
    } else if (REPLY.test(words)) answers.push(element);
  });
  addComments(page, answers, boxes);
  for (const field of fieldsOf(blocks)) addForm(page, field, boxes);
  return boxes;
}

/** Index of the block by which most of the prose has passed: a name above a text is a by-line, one behind it a box. */
function endOfProse(blocks: readonly RawBlock[], allProse: number): number {
  let passed = 0;
  return blocks.findIndex(({ text, linked }) => {
    if (linked < 0.33 && text.length >= SHORTEST_PROSE) passed += text.length;
    return passed > allProse * MOST;
  });
}

/** True for a short line that may stand above an author's name in a box. */
function isLabel(block: RawBlock | undefined): boolean {
  return block !== undefined && block.text.length <= LONGEST_LABEL && !/[.،!]$/.test(block.text);
}

/** True for the label of a box about the author, comments, newsletters, shares or polls. */
export function isBoxLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && BOX_LABEL.test(bare(text));
}

function bare(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function spansOf(blocks: readonly RawBlock[]): Map<Element, { first: number; last: number }> {
  const spans = new Map<Element, { first: number; last: number }>();
  blocks.forEach(({ element }, i) => {
    for (let at: Element | undefined = element; at; at = at.parent) {
      const span = spans.get(at);
      if (span) span.last = i;
      else spans.set(at, { first: i, last: i });
    }
  });
  return spans;
}

/** Adds the largest element that begins with a label, goes on behind `past`, and holds little of the page's prose. */
function addLabelled(page: Page, label: number, past: number, boxes: Set<Element>): boolean {
  const { blocks, spans, held, allProse } = page;
  const share = COUNTED.test(bare(blocks[label]?.text ?? '')) ? COUNTED_SHARE : SHARE;
  let box: Element | undefined;
  for (let at = blocks[label]?.element; at?.parent; at = at.parent) {
    const span = spans.get(at);
    if (span?.first !== label || isFrame(at) || (held.get(at) ?? 0) > allProse * share) break;
    if (blocks.slice(past + 1, span.last + 1).some(opensOther)) break;
    if (span.last > past) box = at;
  }
  if (!box || isSection(page, box)) return false;
  boxes.add(box);
  return true;
}

/**
 * True for the label of a list of other articles, by its words or by the link behind the heading: a box ends before it, also
 * where one element holds all that stands below an article.
 */
function opensOther({ element, text, linked }: RawBlock, i: number, all: readonly RawBlock[]): boolean {
  if (isBoxLabel(text)) return false;
  if (labelAt(text, 0, text.length)?.form.kind === 'list') return true;
  const next = all[i + 1];
  const leads =
    linked > 0.6 || (next !== undefined && next.linked > 0.6 && next.text.length >= SHORTEST_HEADLINE);
  return isHeading(element) && leads && text.length >= SHORTEST_HEADLINE;
}

/** True for elements that hold pages and articles, never a box. */
function isFrame({ name }: Element): boolean {
  return name === 'article' || name === 'main' || name === 'body' || name === 'html';
}

/** True for one of the sections of an article: neighbours of its name and class hold most of the prose. */
function isSection({ held, allProse }: Page, section: Element): boolean {
  let alike = 0;
  for (const child of section.parent?.children ?? [])
    if (typeof child !== 'string' && isLike(child, section)) alike += held.get(child) ?? 0;
  return alike > allProse / 2;
}

/** Adds the comments in which answers stand: neighbours of one name and class, two at least with an answer. */
function addComments({ held, allProse }: Page, answers: readonly Element[], boxes: Set<Element>): void {
  const found = new Map<Element, Set<Element>>();
  for (const answer of answers) {
    let at = answer;
    for (let i = 0; at.parent && !isFrame(at) && i < DEPTH; i++, at = at.parent)
      found.set(at.parent, (found.get(at.parent) ?? new Set()).add(at));
  }
  for (const [parent, answered] of found) {
    const [first] = answered;
    if (!first || answered.size < 2) continue;
    for (const child of parent.children)
      if (typeof child !== 'string' && isLike(child, first) && (held.get(child) ?? 0) <= allProse * SHARE)
        if (answered.has(child) || child.attributes['class'] !== undefined) boxes.add(child);
  }
}

function isLike(one: Element, other: Element): boolean {
  return one.name === other.name && one.attributes['class'] === other.attributes['class'];
}

/** Fields for words: the address of a newsletter, the text of a comment. Buttons and ticks stand in articles too. */
function isField({ name, attributes }: Element): boolean {
  if (name === 'textarea') return true;
  return name === 'input' && /^(?:|text|email|tel|url)$/i.test(attributes['type'] ?? '');
}

/** Fields of the page that blocks belongs to. */
function fieldsOf(blocks: readonly RawBlock[]): Element[] {
  let root = blocks[0]?.element;
  while (root?.parent) root = root.parent;
  const fields: Element[] = [];
  const visit = (element: Element) => {
    if (isField(element)) fields.push(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  if (root) visit(root);
  return fields;
}

/** Adds the largest element round a field that holds few words and no heading of a page. */
function addForm({ held, allProse, spans, blocks }: Page, field: Element, boxes: Set<Element>): void {
  const most = Math.min(FEW_WORDS, allProse * FORM_SHARE);
  let box: Element | undefined;
  for (let at = field.parent; at?.parent; at = at.parent) {
    if (isFrame(at) || (held.get(at) ?? 0) > most) break;
    const span = spans.get(at);
    const inside = span ? blocks.slice(span.first, span.last + 1) : [];
    if (inside.some(({ element }) => element.name === 'h1') || inside.slice(1).some(opensOther)) break;
    box = at;
  }
  if (box && held.has(box)) boxes.add(box);
}
