import { fold } from '../../../text/fold.ts';
import { daySpanOf } from '../../../text/days/daySpan.ts';
import type { Token } from './lexLine.ts';

/** Names of one kind, two or more, of which one will do. */
export interface NameAlternatives {
  kind: 'keyword' | 'author';
  names: string[];
}

/** Filter that a line's operators make. */
export interface QueryFilter {
  /** Keywords, as typed: an article must have all. */
  keywords: string[];
  /** Sources, as typed: an article must have one. */
  sources: string[];
  /** Names, or parts of names, of authors, as typed: an article must have all. */
  authors: string[];
  /** Names of which an article must have one, each list by itself: «كلمة:غزة أو كلمة:رفح». */
  anyOf: NameAlternatives[];
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
}

/** Filter of a line: several days narrow it further. */
export function queryFilterOf(tokens: readonly Token[]): QueryFilter {
  const filters = tokens.filter((token) => token.is === 'filter');
  const named = (name: string) =>
    distinct(filters.filter((one) => one.name === name && !one.others).map(({ value }) => value));
  const sources = filters.filter(({ name }) => name === 'source');
  const anyOf = filters.flatMap(({ name, value, others }): NameAlternatives[] =>
    others && (name === 'keyword' || name === 'author')
      ? [{ kind: name, names: distinct([value, ...others]) }]
      : [],
  );
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
    sources: distinct(sources.flatMap(({ value, others = [] }) => [value, ...others])),
    authors: named('author'),
    anyOf,
    ...(latest !== undefined && { from: latest }),
    ...(earliest !== undefined && { to: earliest }),
  };
}

/** Values without those that fold to an earlier one. */
function distinct(values: readonly string[]): string[] {
  return values.filter((value, i) => values.findIndex((other) => fold(other) === fold(value)) === i);
}
