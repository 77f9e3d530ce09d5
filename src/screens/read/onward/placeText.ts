import { readFilter } from '../../../site/filter.ts';
import type { Texts } from '../../i18n/useTexts.tsx';
import type { ListPlace } from './neighbours.ts';

/** «النتيجة 3 من 41», or of a list that was not searched «المقال 3 من 41». */
export function placeText({ place, total, isExact }: ListPlace, list: string, t: Texts['t']): string {
  const kind = readFilter(list).q ? 'result' : 'article';
  return t(isExact ? `onward:${kind}` : `onward:${kind}AtLeast`, { n: place, all: total });
}
