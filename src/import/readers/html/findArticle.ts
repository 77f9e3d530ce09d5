import type { RawBlock } from './collectBlocks.ts';
import { classAndId, type Element } from './tree.ts';

/** The element that holds the article's text, and the blocks of it that are text. */
export interface FoundArticle {
  holder: Element;
  /** Indices of the blocks of text, first to last. */
  body: Set<number>;
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
  /(?<![\p{L}\p{M}])(?:و?في|و?من|إلى|الى|على|و?أن|و?ان|التي|الذي|هذا|هذه|ما|لا|كان|قد|عن|مع|بعد|به|در|از|که|را|این|کے|میں|کی|ہے|the|of|and|to|in|is|that|for|de|la|le|les|et)(?![\p{L}\p{M}])/giu;

const SHORT_PROSE = 40;
const LONG_PROSE = 120;
const ENDS_SENTENCE = /[.!?؟…۔]["»”)]?$/;

/** A text that is an address and nothing else. */
const ADDRESS = /^https?:\S+$/;

/** A block with what its text tells. */
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
 * JSON-LD states. Undefined on a page without prose.
 */
export function findArticle(blocks: readonly RawBlock[], statedBody = ''): FoundArticle | undefined {
  const held = new Map<Element, number>();
  const scored = blocks.map((block) => scoreBlock(block));
  let allProse = 0;
  for (const { block, prose, length } of scored) {
    if (!prose) continue;
    allProse += length;
    for (let at: Element | undefined = block.element; at; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + length);
  }
  const isUnlikely = unlikelyParts(held, allProse);
  for (const item of scored) item.unlikely = isUnlikely(item.block.element);
  const scores = scoreElements(scored, statedBody.replaceAll(/\s+/g, ''));
  const best = bestElement(scores, held, allProse);
  return best && keepBlocks(scored, climb(best.element, best.score, scores, scored));
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
function unlikelyParts(held: ReadonlyMap<Element, number>, allProse: number): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) known.set(element, (answer = find(element)));
    return answer;
  };
  const find = (element: Element): boolean => {
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
    let at = LEAVES.has(block.element.name) ? block.element.parent : block.element;
    if (block.element.name === 'li') at = at?.parent ?? at;
    for (let i = 0; at && i < SHARES.length; i++, at = at.parent)
      scores.set(at, (scores.get(at) ?? 0) + value * (SHARES[i] ?? 0));
  }
  return scores;
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

export function isWithin(element: Element, holder: Element): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (at === holder) return true;
  return false;
}

/** The parent, as long as it adds much prose that stands beside: articles are cut in two by a banner. */
function climb(
  found: Element,
  score: number,
  scores: ReadonlyMap<Element, number>,
  scored: readonly Scored[],
): Element {
  const prose = scored.filter((item) => item.prose && !item.unlikely);
  const proseIn = (holder: Element) =>
    prose.reduce((sum, { block, length }) => sum + (isWithin(block.element, holder) ? length : 0), 0);
  let holder = found;
  let have = proseIn(holder);
  for (let at = holder.parent, steps = 0; at && at.name !== 'body' && steps < 12; at = at.parent, steps++) {
    const more = proseIn(at);
    if (more > have * 1.25 && more - have > 250 && (scores.get(at) ?? 0) > score / 4) {
      holder = at;
      have = more;
    }
  }
  return holder;
}

/** Blocks of text between the first and the last prose of the holder; behind the last, only what ends like a sentence. */
function keepBlocks(scored: readonly Scored[], holder: Element): FoundArticle | undefined {
  const inside = scored
    .map((item, index) => ({ ...item, index }))
    .filter(({ block }) => isWithin(block.element, holder));
  const prose = inside.filter((item) => item.prose && !item.unlikely).map(({ index }) => index);
  const first = prose[0];
  const last = prose.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const body = new Set(
    inside
      .filter(({ block, length, unlikely, index }) => {
        if (index < first || index > last + 2 || unlikely || block.away) return false;
        const { linked, element, text } = block;
        if (linked > 0.6 && length < 200) return false;
        if (linked > 0.33 && length < 80 && element.name === 'li') return false;
        if (/^h[1-6]$/.test(element.name) && linked > 0.3) return false;
        return index <= last || (length > 20 && linked < 0.2 && ENDS_SENTENCE.test(text));
      })
      .map(({ index }) => index),
  );
  return { holder, body, first, last: Math.max(...body) };
}
