import type { Count, HeadlineLine } from '../files.ts';
import type { PeriodUnit } from './periods.ts';

/** The collection in figures, as the page about it shows them; each part is absent where there is nothing to show. */
export interface Figures {
  /** Minutes it takes to read all articles. */
  minutes: number;
  timeline?: Timeline;
  gaps?: Gaps;
  trends?: Trends;
  /** Most printed sources, and the articles of all others and of none. */
  sources?: { top: Count[]; others: number; none: number };
  headlines?: HeadlineFigures;
}

/** Headlines that the articles list after their text. */
export interface HeadlineFigures {
  /** Different articles of the collection to which they lead. */
  here: number;
  /** Different headlines without an article. */
  missing: number;
  /** Headlines without an article that most articles print, more than one each, and the letters of their shards' names. */
  mostPrinted: HeadlineLine[];
  letters: number;
}

/** Numbers of articles in consecutive periods of one length. */
export interface Timeline {
  unit: PeriodUnit;
  /** Number of the first period (periodOf). */
  first: number;
  counts: number[];
  /** Articles dated before the first period and after the last one: few, and far from the others. */
  earlier: number;
  later: number;
}

/** Days without an article, from the first to the last period of the timeline. */
export interface Gaps {
  days: number;
  without: number;
  /** Longest runs of such days, longest first. */
  longest: { from: string; to: string; days: number }[];
}

/** Keywords whose share of the articles changed most between the earlier and the later half of the dated articles. */
export interface Trends {
  /** First day of the later half. */
  since: string;
  /** Articles of each half. */
  earlier: number;
  later: number;
  rose: Trend[];
  fell: Trend[];
}

/** Articles with a keyword in each half. */
export interface Trend {
  text: string;
  earlier: number;
  later: number;
}
