import type { Brief } from '../site/articleSummary.ts';

/**
 * Record of everything the reader did with one article. Absent fields were not done. Times are milliseconds since 1970.
 * The names of the fields are those of records already stored: `marks` are the annotations.
 */
export interface StoredRecord {
  /** The article's id. */
  id: string;
  /** Facts of the article as they were at the last change, so that lists need no other file. */
  brief: StoredBrief;
  /**
   * Place at which reading stopped. `share`: the part of the text before it, 0..1 · `done`: the end has been seen.
   */
  place?: { at: TextQuote; share: number; when: number; done?: true };
  /** Time the article was put on «للقراءة لاحقًا». */
  later?: number;
  /** Time the article was put among «المفضلة». */
  favourite?: number;
  /** Highlights and notes, in the order of the text. */
  marks?: Annotation[];
}

export type StoredBrief = Brief & { keywords: string[]; authors?: string[] };

export const INKS = ['saffron', 'olive', 'rose'] as const;
export type Ink = (typeof INKS)[number];

/** Highlighted words and the reader's note on them (W3C Web Annotation). */
export interface Annotation {
  id: string;
  at: TextQuote;
  ink: Ink;
  note?: string;
  /** Words under which the reader files it, without those that fold to an earlier one. */
  tags?: string[];
  made: number;
  changed?: number;
}

/**
 * Place in an article, named by its own words: a TextQuoteSelector of the W3C Web Annotation Data Model (§4.2.4), whose
 * `prefix` and `suffix` are `before` and `after` here, with the paragraph's number as a hint. The words are found again
 * after paragraphs were added, removed or slightly changed (textQuote.ts).
 */
export interface TextQuote {
  /** The paragraph's number, 0-based. */
  block: number;
  exact: string;
  before: string;
  after: string;
}

/** Tells whether a record holds nothing but facts of the article: it need not be stored. */
export const isUntouched = ({ place, later, favourite, marks }: StoredRecord): boolean =>
  place === undefined && later === undefined && favourite === undefined && !marks?.length;

/** Tells whether a record holds more than the reading position: something the reader would miss. */
export const hasMoreThanPosition = ({ later, favourite, marks }: StoredRecord): boolean =>
  later !== undefined || favourite !== undefined || Boolean(marks?.length);

/** True when reading has begun and the end has not been seen. */
export const isUnfinished = ({ place }: StoredRecord): boolean => place !== undefined && !place.done;

/** True when the end has been seen. */
export const isRead = ({ place }: StoredRecord): boolean => place?.done === true;

/** Minutes of reading left, at least 1. */
export const minutesLeft = ({ brief, place }: Pick<StoredRecord, 'brief' | 'place'>): number =>
  Math.max(1, Math.round(brief.minutes * (1 - (place?.share ?? 0))));

/**
 * Adds an annotation, or replaces the one with its id. A new one comes after those of its paragraph and of earlier ones;
 * a caller that has the text can sort them better.
 */
export function withAnnotation(annotations: readonly Annotation[], added: Annotation): Annotation[] {
  if (annotations.some(({ id }) => id === added.id))
    return annotations.map((one) => (one.id === added.id ? added : one));
  const next = annotations.findIndex(({ at }) => at.block > added.at.block);
  return next < 0 ? [...annotations, added] : annotations.toSpliced(next, 0, added);
}

/**
 * Checks a value that claims to be a record: from an older or newer Warraq, a file, or a damaged store.
 * @returns the value itself, with fields unknown here left in it; undefined when it is no record
 */
export function readRecord(value: unknown): StoredRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { id, brief, place, later, favourite, marks } = value;
  const whole =
    typeof id === 'string' &&
    isBrief(brief) &&
    brief.id === id &&
    (place === undefined || isPosition(place)) &&
    isTimeIfAny(later) &&
    isTimeIfAny(favourite) &&
    (marks === undefined || (Array.isArray(marks) && marks.every(isAnnotation)));
  return whole ? (value as unknown as StoredRecord) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextIfAny = (value: unknown): boolean => value === undefined || isText(value);
const isTime = (value: unknown): value is number => Number.isFinite(value);
const isTimeIfAny = (value: unknown): boolean => value === undefined || isTime(value);

function isBrief(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const { id, title, source, date, minutes, keywords, authors = [] } = value;
  return (
    isText(id) &&
    isText(title) &&
    isTextIfAny(source) &&
    isTextIfAny(date) &&
    isTime(minutes) &&
    [keywords, authors].every((texts) => Array.isArray(texts) && texts.every(isText))
  );
}

function isPosition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { at, share, when, done } = value;
  return (
    isTextQuote(at) &&
    isTime(share) &&
    share >= 0 &&
    share <= 1 &&
    isTime(when) &&
    (done === undefined || done === true)
  );
}

function isAnnotation(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, at, ink, note, tags = [], made, changed } = value;
  return (
    isText(id) &&
    isTextQuote(at) &&
    INKS.some((one) => one === ink) &&
    isTextIfAny(note) &&
    Array.isArray(tags) &&
    tags.every(isText) &&
    isTime(made) &&
    isTimeIfAny(changed)
  );
}

function isTextQuote(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { block, exact, before, after } = value;
  return Number.isInteger(block) && Number(block) >= 0 && isText(exact) && isText(before) && isText(after);
}
