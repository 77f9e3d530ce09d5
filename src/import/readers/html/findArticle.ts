import type { RawBlock } from './collectBlocks.ts';
import { isNotice } from './notices.ts';
import { findBoxes } from './boxes.ts';
import { findTeaserCards } from './teaserCards.ts';
import { classAndId, type Element, isHeading, isWithin } from './tree.ts';

/** The element that holds the article's text, and the blocks of it that are text. */
export interface FoundArticle {
  holder: Element;
  /** Indices of the blocks of text, first to last. */
  body: Set<number>;
  /** Indices of the blocks that stand in boxes: authors, comments, forms, cards of other articles. */
  boxed: Set<number>;
  first: number;
  last: number;
}

/** Classes and ids of parts that surround an article. */
const UNLIKELY =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|combx|comments?|disqus|community|cookie\w*|consent|footer|gdpr|login|masthead|menu|modal|next|prev\w*|most[\s_-]?(?:read|viewed|popular)|nav\w*|newsletter\w*|outbrain|pagination|pager|popup|popular|promo\w*|recommend\w*|recirc\w*|related\w*|relatedposts?|read[\s_-]?(?:more|also)|remark|rss|share\w*|sharing|shoutbox|sidebar\w*|signup|skip|social\w*|sponsor\w*|subscribe\w*|taboola|tag-?list|tags?|ticker|toolbar|topbar|trending|widget\w*|latest|more[\s_-]?(?:news|stories)|author-?(?:bio|box)|bio|byline-?box|follow\w*)(?:[\s_-]|$)/i;
const ARTICLE_PART = /(?:^|[\s_-])(?:article|entry|post|story|main)[\s_-]?(?:body|content|text)/i;
const LIKELY = /article|body|content|entry|main|post|story|text|details|news|hentry|column|page/i;

/** Commonest words of the languages met: prose has them, menus and lists of headlines hardly. */
const COMMON =
  /(?<![\p{L}\p{M}])(?:و?في|و?من|إلى|الى|على|و?[أإا]ن|التي|الذي|الذين|هذا|هذه|ذلك|ما|لا|لم|لن|كانت?|قد|عن|مع|بعد|قبل|منذ|كما|بين|حتى|لكن|حيث|به|در|از|که|را|این|کے|میں|کی|ہے|the|of|and|to|in|is|that|for|de|la|le|les|et)(?![\p{L}\p{M}])/giu;

const SHORT_PROSE = 40;
const LONG_PROSE = 120;
const ENDS_SENTENCE = /[.!?؟…۔]["»”)]?$/;

/** A text that is an address and nothing else. */
const ADDRESS = /^https?:\S+$/;

/** A block with the score of its text. */
interface Scored {
  block: RawBlock;
  length: number;
  common: number;
  prose: boolean;
  unlikely: boolean;
}

/**
 * Finds the element that holds the article: blocks of prose lend their length to the elements round them, less the
 * farther up and the more linked; structured names (`article`, `itemprop=articleBody`) add. `statedBody` is the text that
 * JSON-LD states, `authors` those that the page's head names. Undefined on a page without prose.
 */
export function findArticle(
  blocks: readonly RawBlock[],
  statedBody = '',
  authors: readonly string[] = [],
): FoundArticle | undefined {
  const held = new Map<Element, number>();
  const scored = blocks.map((block) => scoreBlock(block));
  let allProse = 0;
  for (const { block, prose, length } of scored) {
    if (!prose) continue;
    allProse += length;
    for (let at: Element | undefined = block.element; at; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + length);
  }
  const boxes = findBoxes(blocks, held, allProse, authors);
  const isUnlikely = unlikelyParts(held, allProse, new Set([...boxes, ...findTeaserCards(blocks)]));
  for (const item of scored) item.unlikely = isUnlikely(item.block.element);
  const scores = scoreElements(scored, statedBody.replaceAll(/\s+/g, ''));
  const best = bestElement(scores, held, allProse);
  const kept = best && keepBlocks(scored, climb(best.element, best.score, scores, scored));
  return kept && { ...kept, boxed: blocksIn(boxes, blocks) };
}

function blocksIn(boxes: ReadonlySet<Element>, blocks: readonly RawBlock[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach(({ element }, i) => {
    for (let at: Element | undefined = element; at; at = at.parent)
      if (boxes.has(at)) {
        found.add(i);
        return;
      }
  });
  return found;
}

function scoreBlock(block: RawBlock): Scored {
  const { text, linked, away, cells } = block;
  const candidate = !away && !cells && text.length >= SHORT_PROSE && linked < 0.33 && !ADDRESS.test(text);
  const common = candidate ? (text.match(COMMON)?.length ?? 0) : 0;
  const words = text.split(/\s/).length;
  const prose = candidate && (common / words > 0.08 || text.length > LONG_PROSE || ENDS_SENTENCE.test(text));
  return { block, length: text.length, common, prose, unlikely: false };
}

/**
 * Tells whether an element stands in an unlikely part. An unlikely class counts only on an element that holds less than
 * half of all prose: templates put such names anywhere. Answers are remembered, because blocks share the elements above.
 */
function unlikelyParts(
  held: ReadonlyMap<Element, number>,
  allProse: number,
  cards: ReadonlySet<Element>,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) known.set(element, (answer = find(element)));
    return answer;
  };
  const find = (element: Element): boolean => {
    if (cards.has(element)) return true;
    if (!element.parent || ['article', 'main', 'body'].includes(element.name)) return false;
    if (element.attributes['itemprop'] === 'articleBody') return false;
    if ((held.get(element) ?? 0) > allProse / 2) return false;
    if (element.name === 'aside') return true;
    const names = classAndId(element);
    return (UNLIKELY.test(names) && !ARTICLE_PART.test(names)) || ask(element.parent);
  };
  return ask;
}

/** Share of a block's score that the elements above it get, nearest first. */
const SHARES = [1, 0.6, 0.4, 0.22, 0.12];
const LEAVES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'dd', 'td']);

function scoreElements(scored: readonly Scored[], statedBody: string): Map<Element, number> {
  const scores = new Map<Element, number>();
  for (const { block, length, common, prose, unlikely } of scored) {
    if (!prose) continue;
    let value = Math.min(length, 600) * (1 - block.linked) * (unlikely ? 0.15 : 1) + (common > 2 ? 30 : 0);
    const opening = block.text.replaceAll(/\s+/g, '').slice(0, 60);
    if (statedBody.length > 200 && length > 60 && statedBody.includes(opening)) value *= 3;
    const leaf = LEAVES.has(block.element.name) || isRepeated(block.element);
    let at = leaf ? block.element.parent : block.element;
    if (block.element.name === 'li') at = at?.parent ?? at;
    for (let i = 0; at && i < SHARES.length; i++, at = at.parent)
      scores.set(at, (scores.get(at) ?? 0) + value * (SHARES[i] ?? 0));
  }
  return scores;
}

/** True for a `div` that serves as a paragraph: it holds no other block, and has neighbours of its class. */
function isRepeated(element: Element): boolean {
  const name = element.attributes['class'];
  const holdsBlocks = element.children.some(
    (child) => typeof child !== 'string' && /^(?:div|p|ul|table)$/.test(child.name),
  );
  if (element.name !== 'div' || name === undefined || holdsBlocks) return false;
  const alike = element.parent?.children.filter(
    (child) => typeof child !== 'string' && child.name === 'div' && child.attributes['class'] === name,
  );
  return (alike?.length ?? 0) > 1;
}

function bestElement(
  scores: ReadonlyMap<Element, number>,
  held: ReadonlyMap<Element, number>,
  allProse: number,
): { element: Element; score: number } | undefined {
  let best: { element: Element; score: number } | undefined;
  for (const [element, plain] of scores) {
    const names = classAndId(element);
    let score = plain;
    if (/articlebody/i.test(element.attributes['itemprop'] ?? '')) score *= 2.5;
    if (element.name === 'article') score *= 1.25;
    if (LIKELY.test(names)) score *= 1.15;
    if (UNLIKELY.test(names) && (held.get(element) ?? 0) < allProse / 2) score *= 0.5;
    if (['body', 'html', '#root'].includes(element.name)) score *= 0.6;
    if (!best || score > best.score) best = { element, score };
  }
  return best;
}

/**
 * The parent, as long as it adds much prose of the same article: a banner cuts articles in two. Of what stands beside count
 * the parent's own paragraphs, neighbours of the same name and class, and any that is a large part by itself; author's
 * boxes, comments and notices are several small ones.
 */
function climb(
  found: Element,
  score: number,
  scores: ReadonlyMap<Element, number>,
  scored: readonly Scored[],
): Element {
  const prose = scored.filter((item) => item.prose && !item.unlikely);
  let holder = found;
  let have = prose.reduce(
    (sum, { block, length }) => sum + (isWithin(block.element, holder) ? length : 0),
    0,
  );
  let branch = holder;
  for (let at = holder.parent, steps = 0; at && at.name !== 'body' && steps < 12; at = at.parent, steps++) {
    const added = addedProse(at, branch, prose, have);
    branch = at;
    if (added > have * 0.25 && added > 250 && (scores.get(at) ?? 0) > score / 4) {
      holder = at;
      have += added;
    }
  }
  return holder;
}

/** Share of the prose so far from which on a neighbour is a part of the article. */
const LARGE_PART = 0.4;

function addedProse(parent: Element, branch: Element, prose: readonly Scored[], have: number): number {
  const beside = new Map<Element, number>();
  let own = 0;
  for (const { block, length } of prose) {
    const child = childOf(parent, block.element);
    if (child === branch) continue;
    if (child === undefined) own += block.element === parent ? length : 0;
    else if (child === block.element && LEAVES.has(child.name)) own += length;
    else beside.set(child, (beside.get(child) ?? 0) + length);
  }
  for (const [child, length] of beside) {
    const name = child.attributes['class'];
    const same = child.name === branch.name && name !== undefined && name === branch.attributes['class'];
    if (same || length > have * LARGE_PART) own += length;
  }
  return own;
}

/** Child of `parent` that holds the element; undefined where none does. */
function childOf(parent: Element, element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = at.parent) if (at.parent === parent) return at;
  return undefined;
}

/** Blocks of text between the first and the last prose of the holder; behind the last, only what ends like a sentence. */
function keepBlocks(scored: readonly Scored[], holder: Element): Omit<FoundArticle, 'boxed'> | undefined {
  const inside = scored
    .map((item, index) => ({ ...item, index }))
    .filter(({ block }) => isWithin(block.element, holder));
  const prose = inside.filter((item) => item.prose && !item.unlikely);
  const from = prose.findIndex(({ block }) => !isNotice(block.text));
  const to = prose.findLastIndex(({ block }) => !isNotice(block.text));
  const first = prose[from]?.index;
  const last = prose[to]?.index;
  if (first === undefined || last === undefined) return undefined;
  const kept = inside.filter((item) => isText(item, first, last)).map(({ index }) => index);
  const body = new Set([...kept, ...runOn(inside, first, -1), ...runOn(inside, last, 1)]);
  return { holder, body, first: Math.min(...body), last: Math.max(...body) };
}

/**
 * Blocks that go on behind the last prose (or lead to the first) under the same parent in elements of the same name and
 * class: short last lines, a place and an agency above the text. A heading or a notice ends them; boxes and lists of links are passed
 * over.
 */
function runOn(inside: readonly (Scored & { index: number })[], from: number, step: 1 | -1): number[] {
  const start = inside.findIndex(({ index }) => index === from);
  const like = inside[start]?.block.element;
  const found: number[] = [];
  for (let i = start + step; i >= 0 && i < inside.length; i += step) {
    const item = inside[i];
    if (!item || !like) break;
    const { element, text, away, linked } = item.block;
    // A list of others or a form may stand between the text and its last line.
    const isDeeper =
      like.parent !== undefined && element.parent !== like.parent && isWithin(element, like.parent);
    if (item.unlikely || away || linked > 0.6 || (isDeeper && element !== like)) continue;
    if (linked > 0.2) break;
    const alike =
      element === like ||
      (element.parent === like.parent &&
        element.name === like.name &&
        element.attributes['class'] === like.attributes['class']);
    if (!alike || isNotice(text)) break;
    found.push(item.index);
  }
  return found;
}

function isText(
  { block, length, unlikely, index }: Scored & { index: number },
  first: number,
  last: number,
): boolean {
  const { linked, element, text } = block;
  if (index < first || index > last + 2 || unlikely || block.away) return false;
  if (linked > 0.6 && length < 200) return false;
  if (linked > 0.33 && length < 80 && element.name === 'li') return false;
  if (isHeading(element) && linked > 0.3) return false;
  return index <= last || (length > 20 && linked < 0.2 && ENDS_SENTENCE.test(text) && !isNotice(text));
}
