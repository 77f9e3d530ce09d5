import type { Entry } from '../../../site/files.ts';
import { deckOf, sentencesWithin } from './deck.ts';
import type { Deck } from './deck.ts';

/** Most characters of the deck of the lead and of a second story. */
const LEAD_DECK = 150;
export const SECOND_DECK = 125;

/** Text of the leading story, and where the next two stand. */
export interface FrontLayout extends Deck {
  /** `more` is long enough for two columns. */
  inColumns: boolean;
  /** The next two stories stand beside the lead in wide windows; else under it, and its deck beside its headline. */
  beside: boolean;
}

/** Characters that fit on a line and the height of a line, in CSS pixels, at 1280 px; at 1920 both are in proportion. */
const LINES = {
  leadTitle: [25, 69],
  longTitle: [36, 49],
  leadDeck: [60, 36],
  more: [64, 31],
  secondTitle: [20, 35],
  secondDeck: [35, 31],
} as const;
/** Kicker, facts and the room around them. */
const LEAD_REST = 105;
const SECOND_REST = 78;
/** Stories beside the lead in the widest windows. */
const SIDES = 4;
/** Share of the height beside it that the lead has to fill: less leaves a hole under it. */
const FILLED = 0.93;
/** Fewest characters of text after the deck, and fewest in two columns: three short lines are no column. */
const MORE_FROM = 60;
const COLUMNS_FROM = 330;
/** Most characters of `more` where it stands in one narrow column beside the headline. */
const NARROW_MORE = 240;

const heightOf = (characters: number, [perLine, height]: readonly [number, number]): number =>
  Math.ceil(characters / perLine) * height;

/**
 * Lays out the top of the front page by the length of its texts. Two stories stand beside the lead if its text fills the
 * height they take; it then has as many sentences as do.
 * @param others the stories after the lead
 */
export function frontLayout(lead: Entry, others: readonly Entry[]): FrontLayout {
  const { deck, more } = deckOf(lead.lead, LEAD_DECK);
  const title = lead.title.length < 90 ? LINES.leadTitle : LINES.longTitle;
  const base = heightOf(lead.title.length, title) + heightOf(deck.length, LINES.leadDeck) + LEAD_REST;
  const sides = sidesHeight(others);
  const room = Math.ceil((sides - base) / LINES.more[1]) * LINES.more[0];
  const fitting = room < MORE_FROM ? '' : fittingSentences(more, room);
  const height = base + (fitting === '' ? 0 : heightOf(fitting.length, LINES.more) + 12);
  if (height >= sides * FILLED)
    return { deck, more: fitting, inColumns: fitting.length >= COLUMNS_FROM, beside: true };
  const narrow = sentencesWithin(more, NARROW_MORE);
  return { deck, more: narrow.length >= MORE_FROM ? narrow : '', inColumns: false, beside: false };
}

/** Sentences that fill a room best: a longer text may exceed it by a third, for the stories beside it may grow. */
function fittingSentences(more: string, room: number): string {
  const inside = sentencesWithin(more, room);
  const over = sentencesWithin(more, room * 1.35);
  return inside.length >= room * 0.8 ? inside : over;
}

/** Height of the stories beside the lead, two under each other; in the widest windows two further ones stand beside those. */
function sidesHeight(others: readonly Entry[]): number {
  const heights = others.slice(0, SIDES).map(secondHeight);
  const [first, second, third = 0, fourth = 0] = heights;
  if (first === undefined || second === undefined) return Infinity;
  return Math.max(first + second, third + fourth);
}

function secondHeight({ title, lead }: Entry): number {
  const deck = deckOf(lead, SECOND_DECK).deck.length;
  return heightOf(title.length, LINES.secondTitle) + heightOf(deck, LINES.secondDeck) + SECOND_REST;
}
