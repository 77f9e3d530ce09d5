import type { TFunction } from 'i18next';
import type { Texts } from '../../i18n/useTexts.tsx';
import type { Part } from './filterParts.ts';
import { yearOf } from './filterParts.ts';

type DaysPart = Extract<Part, { kind: 'days' }>;

/**
 * Days of a filter in words: «منذ 1 يناير 2022»; a day or a year is no range.
 * @param inWords writes a day in words
 */
function daysName({ from, to }: DaysPart, t: TFunction, inWords: (day: string) => string): string {
  const year = yearOf({ from, to });
  if (year !== undefined) return year;
  const first = from && inWords(from);
  const last = to && inWords(to);
  if (first && from === to) return first;
  if (first && last) return t('library.between', { from: first, to: last });
  return first ? t('library.since', { day: first }) : t('library.until', { day: last ?? '' });
}

/** Name of a part of a filter that stands by itself: «السويس», «منذ 1 يناير 2022». The texts of `unread` load with its code. */
export function nameOf(part: Part, t: Texts['t'], inWords: (day: string) => string): string {
  switch (part.kind) {
    case 'days':
      return daysName(part, t, inWords);
    case 'undated':
      return t(part.besides ? 'library.undatedToo' : 'library.undated');
    case 'unread':
      return t('saved:unread');
    default:
      return part.name;
  }
}

/** Names a part of a filter inside a sentence: «الكلمة «السويس»». */
export function partName(part: Part, t: Texts['t']): string {
  switch (part.kind) {
    case 'words':
      return t('library.wordsNamed', { name: part.name });
    case 'keyword':
      return t('library.keywordNamed', { name: part.name });
    case 'source':
      return t('library.sourceNamed', { name: part.name });
    case 'author':
      return t('library.authorNamed', { name: part.name });
    case 'days':
      return t('library.daysNamed');
    // This text loads with the code of the unread filter (UnreadFilter.tsx).
    case 'unread':
      return t('saved:unreadNamed');
    case 'undated':
      return t(part.besides ? 'library.undatedBesides' : 'library.undatedNamed');
  }
}
