import type { Ink, Mark } from '../../../storage/record.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { quoteOf } from '../../../storage/textQuote.ts';

/** The ink last chosen: a note needs one, and is not asked for it. */
let last: Ink = 'saffron';

/** A mark on words of a text. @param ink the one last chosen, if none is given */
export function newMark(texts: readonly string[], { block, from, toBlock, to }: Span, ink: Ink = last): Mark {
  last = ink;
  return { id: newId(), at: quoteOf(texts, block, from, to, toBlock), ink, made: Date.now() };
}

/** The mark in another ink. */
export function inInk(mark: Mark, ink: Ink): Mark {
  last = ink;
  return { ...mark, ink, changed: Date.now() };
}

/** The mark with another note; '' for none. */
export function withNote({ id, at, ink, made }: Mark, typed: string): Mark {
  const note = typed.trimEnd();
  return { id, at, ink, made, changed: Date.now(), ...(note && { note }) };
}

/** Two devices make marks of one article, and their files are put together. `randomUUID` is there on https only. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
