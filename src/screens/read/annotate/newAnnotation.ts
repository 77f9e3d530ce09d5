import type { Ink, Annotation } from '../../../storage/record.ts';
import { INKS } from '../../../storage/record.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { describeRange } from '../../../storage/textQuote.ts';
import { tagsIn } from '../../../storage/tags.ts';

/** Ink last chosen: an annotation begun by its note takes it. */
let last: Ink = 'saffron';

/** Makes an annotation of a place in a text. @param ink the one last chosen, if none is given */
export function newAnnotation(
  texts: readonly string[],
  { block, from, toBlock, to }: Span,
  ink: Ink = last,
): Annotation {
  last = ink;
  return { id: newId(), at: describeRange(texts, block, from, to, toBlock), ink, made: Date.now() };
}

/** Changes an annotation's ink. */
export function inInk(annotation: Annotation, ink: Ink): Annotation {
  last = ink;
  return { ...annotation, ink, changed: Date.now() };
}

/** Ink after another, in the order of the toolbar. */
export const nextInk = (ink: Ink): Ink => INKS[(INKS.indexOf(ink) + 1) % INKS.length] ?? ink;

/** Changes an annotation's note and tags, as typed; '' removes either. */
export function withNote(before: Annotation, typed: string, typedTags: string): Annotation {
  const { note: _, tags: __, ...annotation } = before;
  const [note, tags] = [typed.trimEnd(), tagsIn(typedTags)];
  return { ...annotation, changed: Date.now(), ...(note && { note }), ...(tags.length > 0 && { tags }) };
}

/** Id unique across devices, whose backups may be merged. `crypto.randomUUID` exists only over https. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
