import type { Ink, Annotation } from '../../../storage/record.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { describeRange } from '../../../storage/textQuote.ts';

/** The ink last chosen: a note needs one, and is not asked for it. */
let last: Ink = 'saffron';

/** An annotation on words of a text. @param ink the one last chosen, if none is given */
export function newAnnotation(
  texts: readonly string[],
  { block, from, toBlock, to }: Span,
  ink: Ink = last,
): Annotation {
  last = ink;
  return { id: newId(), at: describeRange(texts, block, from, to, toBlock), ink, made: Date.now() };
}

/** The annotation in another ink. */
export function inInk(annotation: Annotation, ink: Ink): Annotation {
  last = ink;
  return { ...annotation, ink, changed: Date.now() };
}

/** The annotation with another note; '' for none. */
export function withNote({ id, at, ink, made }: Annotation, typed: string): Annotation {
  const note = typed.trimEnd();
  return { id, at, ink, made, changed: Date.now(), ...(note && { note }) };
}

/** Two devices make marks of one article, and their files are put together. `randomUUID` is there on https only. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
