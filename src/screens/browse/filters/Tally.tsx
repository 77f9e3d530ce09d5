import { isFiltered } from '../../../site/filter.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { ActiveFiltersProps } from './filterProps.ts';

/** «37 مقالًا من 1,048», or the number of all articles when nothing is filtered. */
export function Tally({ filter, library, found }: ActiveFiltersProps) {
  const { t } = useTexts();
  if (!isFiltered(filter)) return t('count.articles', { count: library.articles });
  if (!found) return t('library.waiting');
  return t(found.isExact ? 'library.of' : 'library.atLeast', {
    found: t('count.articles', { count: found.total }),
    all: formatNumber(library.articles),
  });
}
