import type { Brief } from '../site/articleSummary.ts';

/** What the reader did with one article. One record an article; what is absent was not done. Times are ms since 1970. */
export interface StoredRecord {
  /** The article's id. */
  id: string;
  /** The article as it was when something was kept, so that lists need no other file. */
  brief: StoredBrief;
  /** Where reading stopped. `share` 0..1 of the text is behind; `done` once the end was seen. */
  place?: { at: TextQuote; share: number; when: number; done?: true };
  /** «للقراءة لاحقًا», since. */
  later?: number;
  /** «المفضلة», since. */
  favourite?: number;
  /** In the order of the text. */
  marks?: Annotation[];
}

export type StoredBrief = Brief & { keywords: string[] };

export const INKS = ['saffron', 'olive', 'rose'] as const;
export type Ink = (typeof INKS)[number];

/** A highlight, and what the reader noted on it. */
export interface Annotation {
  id: string;
  at: TextQuote;
  ink: Ink;
  note?: string;
  made: number;
  changed?: number;
}

/**
 * A place in an article by its own words (W3C Web Annotation TextQuoteSelector + the paragraph's number as a hint):
 * survives re-import, when paragraphs are added, removed or slightly changed (quote.ts).
 */
export interface TextQuote {
  /** The paragraph's number, 0-based. */
  block: number;
  exact: string;
  before: string;
  after: string;
}

/** Nothing was done with the article: its record need not be kept. */
export const isUntouched = ({ place, later, favourite, marks }: StoredRecord): boolean =>
  place === undefined && later === undefined && favourite === undefined && !marks?.length;

/** Something the reader would miss: more than where reading stopped. */
export const hasMoreThanPosition = ({ later, favourite, marks }: StoredRecord): boolean =>
  later !== undefined || favourite !== undefined || Boolean(marks?.length);

/** Begun, and its end not seen yet. */
export const isUnfinished = ({ place }: StoredRecord): boolean => place !== undefined && !place.done;

/** Read to its end. */
export const isRead = ({ place }: StoredRecord): boolean => place?.done === true;

/** Minutes still to be read, at least 1. */
export const minutesLeft = ({ brief, place }: Pick<StoredRecord, 'brief' | 'place'>): number =>
  Math.max(1, Math.round(brief.minutes * (1 - (place?.share ?? 0))));

/**
 * The marks with one more, or with the one of the same id replaced. A new one comes after those of its paragraph and
 * of the paragraphs before: who knows the text may give a better order.
 */
export function withAnnotation(marks: readonly Annotation[], mark: Annotation): Annotation[] {
  if (marks.some(({ id }) => id === mark.id)) return marks.map((one) => (one.id === mark.id ? mark : one));
  const next = marks.findIndex(({ at }) => at.block > mark.at.block);
  return next < 0 ? [...marks, mark] : marks.toSpliced(next, 0, mark);
}

/**
 * Reads what claims to be a record: from an older or newer Warraq, from a file, from a damaged store.
 * @returns the value itself, with whatever else it holds; nothing when it is not a StoredRecord
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
  const { id, title, source, date, minutes, keywords } = value;
  return (
    isText(id) &&
    isText(title) &&
    isTextIfAny(source) &&
    isTextIfAny(date) &&
    isTime(minutes) &&
    Array.isArray(keywords) &&
    keywords.every(isText)
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
  const { id, at, ink, note, made, changed } = value;
  return (
    isText(id) &&
    isTextQuote(at) &&
    INKS.some((one) => one === ink) &&
    isTextIfAny(note) &&
    isTime(made) &&
    isTimeIfAny(changed)
  );
}

function isTextQuote(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { block, exact, before, after } = value;
  return Number.isInteger(block) && Number(block) >= 0 && isText(exact) && isText(before) && isText(after);
}
