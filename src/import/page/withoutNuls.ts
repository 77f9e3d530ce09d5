import type { ImportedPage } from './page.ts';

/**
 * Turns every NUL in the strings of a page into a space, and drops those at a string's ends, where some programs write
 * them. No text holds one, and a browser drops it from a page, which then differs from its data. `decodePage` does so
 * for whole files; escapes in JSON («\u0000»), cells of a table and headers bring others.
 */
export function withoutNuls(page: ImportedPage): ImportedPage {
  return holdsNul(page) ? replaced(page) : page;
}

/** True for a value that is, or holds at any depth, a string with a NUL. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

function replaced<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(/^\0+|\0+$/g, '').replaceAll('\0', ' ') as T;
  if (Array.isArray(value)) return value.map(replaced) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)])) as T;
}
