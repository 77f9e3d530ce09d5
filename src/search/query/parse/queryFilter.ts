import { fold } from '../../../text/fold.ts';
import { daySpanOf } from './daySpan.ts';
import type { Token } from './lexLine.ts';

/** Filter that a line's operators make. */
export interface QueryFilter {
  /** Keywords, as typed: an article must have all. */
  keywords: string[];
  /** Sources, as typed: an article must have one. */
  sources: string[];
  /** Names, or parts of names, of authors, as typed: an article must have all. */
  authors: string[];
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
}

/** Filter of a line: several days narrow it further. */
export function queryFilterOf(tokens: readonly Token[]): QueryFilter {
  const filters = tokens.filter((token) => token.is === 'filter');
  const named = (name: string) =>
    filters
      .filter((one) => one.name === name)
      .map(({ value }) => value)
      .filter((value, i, all) => all.findIndex((other) => fold(other) === fold(value)) === i);
  const spans = filters.flatMap(({ name, value }) => {
    const span = daySpanOf(value);
    return span ? [{ name, span }] : [];
  });
  const from = spans.flatMap(({ name, span }) =>
    name === 'after' ? span.next : name === 'on' ? span.first : [],
  );
  const to = spans.flatMap(({ name, span }) =>
    name === 'before' ? span.before : name === 'on' ? span.end : [],
  );
  const [latest] = from.toSorted().toReversed();
  const [earliest] = to.toSorted();
  return {
    keywords: named('keyword'),
    sources: named('source'),
    authors: named('author'),
    ...(latest !== undefined && { from: latest }),
    ...(earliest !== undefined && { to: earliest }),
  };
}
