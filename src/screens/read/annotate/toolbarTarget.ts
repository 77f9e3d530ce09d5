import type { Annotation } from '../../../storage/record.ts';
import type { Span } from '../../../storage/textQuote.ts';

/** What the bar is open for. */
export type ToolbarTarget = {
  /** Where it stands in the text; absent when those words are gone. */
  span: Span | undefined;
  /** The focus is to go to the bar: it was asked for from the keyboard. */
  reach?: true;
} & (
  | { kind: 'picked'; span: Span }
  | { kind: 'annotation'; id: string; note?: true }
  /** Just removed: it can be brought back. */
  | { kind: 'removed'; annotation: Annotation }
);
