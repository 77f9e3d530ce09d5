import type { TFunction } from 'i18next';
import { gregorianDay } from '../../../text/calendar.ts';
import type { Language } from '../../../text/language.ts';
import type { Texts } from '../../i18n/useTexts.tsx';
import type { Part } from './filterParts.ts';

type DaysPart = Extract<Part, { kind: 'days' }>;

/** Days of a filter in words: «منذ 1 يناير 2022». */
export function daysName({ from, to }: DaysPart, t: TFunction, language: Language): string {
  const first = from && gregorianDay(from, language);
  const last = to && gregorianDay(to, language);
  if (first && last) return t('library.between', { from: first, to: last });
  return first ? t('library.since', { day: first }) : t('library.until', { day: last ?? '' });
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
      return t('library.undatedNamed');
  }
}
