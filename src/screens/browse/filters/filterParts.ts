import type { Choice } from '../../../site/filter.ts';
import { usualSort, withWords } from '../../../site/filter.ts';

/** One thing a reader asked for, which can be taken back by itself. */
export type Part =
  | { kind: 'words'; name: string }
  | { kind: 'keyword'; name: string }
  | { kind: 'source'; name: string }
  | { kind: 'days'; from?: string; to?: string }
  | { kind: 'unread' }
  | { kind: 'undated' };

/** The parts of a choice, the words first. */
export function partsOf({ q, keywords, source, from, to, unread, sort }: Choice): Part[] {
  const parts: Part[] = [];
  if (q) parts.push({ kind: 'words', name: q });
  for (const name of keywords) parts.push({ kind: 'keyword', name });
  if (source) parts.push({ kind: 'source', name: source });
  if (from || to) parts.push({ kind: 'days', ...(from && { from }), ...(to && { to }) });
  if (unread) parts.push({ kind: 'unread' });
  if (sort === 'undated') parts.push({ kind: 'undated' });
  return parts;
}

/** The choice with one part taken back. */
export function without(choice: Choice, part: Part): Choice {
  const { source, from, to, ...rest } = choice;
  const days = { ...(from && { from }), ...(to && { to }) };
  switch (part.kind) {
    case 'words':
      return withWords(choice, '');
    case 'keyword':
      return { ...choice, keywords: choice.keywords.filter((name) => name !== part.name) };
    case 'source':
      return { ...rest, ...days };
    case 'days':
      return { ...rest, ...(source && { source }) };
    case 'unread': {
      const { unread: _, read: __, ...others } = choice;
      return others;
    }
    case 'undated':
      return { ...choice, sort: usualSort(choice.q) };
  }
}

/** The choice with a keyword chosen, or taken back when it was. */
export function withKeyword(choice: Choice, name: string): Choice {
  return choice.keywords.includes(name)
    ? without(choice, { kind: 'keyword', name })
    : { ...choice, keywords: [...choice.keywords, name] };
}

/** The choice with this source alone, or with none when it was chosen. */
export function withSource(choice: Choice, name: string): Choice {
  return choice.source === name ? without(choice, { kind: 'source', name }) : { ...choice, source: name };
}

/** The choice with its first or last day set; '' takes it back. Days leave «undated» behind: nothing is both. */
export function withDay(choice: Choice, side: 'from' | 'to', day: string): Choice {
  const { [side]: _, ...rest } = choice;
  return {
    ...rest,
    ...(day && { [side]: day }),
    ...(rest.sort === 'undated' && { sort: usualSort(rest.q) }),
  };
}

/** The year a choice's days are, if they are one. */
export function yearOf({ from, to }: Choice): string | undefined {
  const year = from?.slice(0, 4);
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/** The choice with the days of one year, or without any when it was chosen. */
export function withYear(choice: Choice, year: string): Choice {
  if (yearOf(choice) === year) return without(choice, { kind: 'days' });
  return withDay(withDay(choice, 'from', `${year}-01-01`), 'to', `${year}-12-31`);
}
