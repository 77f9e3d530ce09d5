import type { RawBlock } from './collectBlocks.ts';
import { type Element } from './tree.ts';

/**
 * Longest teaser, in characters: a linked headline with the first words of its article; longer prose is an
 * article's own.
 */
const LONGEST_TEASER = 500;
const SHORTEST_HEADLINE = 15;
/** Greatest depth of the linked headline and the teaser in their card. */
const DEPTH = 4;
/** Fewest cards with prose; a single one may be the article itself. */
const FEWEST = 2;

/**
 * Elements that are cards of other articles: neighbours of the same name and class, each with a linked headline above a
 * little prose. Lists of such cards stand below articles under any class, and their prose reads like the article's.
 */
export function findTeaserCards(blocks: readonly RawBlock[]): Set<Element> {
  const groups = new Map<string, Set<Element>>();
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element | undefined) => {
    if (!element) return 0;
    if (!numbers.has(element)) numbers.set(element, numbers.size + 1);
    return numbers.get(element);
  };
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (!next || block.linked <= 0.6 || block.text.length < SHORTEST_HEADLINE) return;
    if (next.linked > 0.5 || next.text.length < SHORTEST_HEADLINE || next.text.length > LONGEST_TEASER)
      return;
    const card = cardOf(block.element, next.element);
    if (!card?.parent) return;
    const key = `${numberOf(card.parent)} ${card.name} ${card.attributes['class'] ?? ''}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(card));
  });
  const prose = new Map<Element, number>();
  for (const { text, element, linked } of blocks)
    if (linked < 0.5)
      for (let at: Element | undefined = element; at; at = at.parent)
        prose.set(at, (prose.get(at) ?? 0) + text.length);
  const lists = [...groups.values()].map((cards) =>
    [...cards].filter((card) => (prose.get(card) ?? 0) <= LONGEST_TEASER),
  );
  return new Set(lists.filter((cards) => cards.length >= FEWEST).flat());
}

/** Nearest element round both, which is the card; undefined where they lie too far from each other. */
function cardOf(headline: Element, teaser: Element): Element | undefined {
  const above = new Set<Element>();
  for (let at: Element | undefined = headline, i = 0; at && i <= DEPTH; at = at.parent, i++) above.add(at);
  for (let at: Element | undefined = teaser, i = 0; at && i <= DEPTH; at = at.parent, i++)
    if (above.has(at)) return at;
  return undefined;
}
