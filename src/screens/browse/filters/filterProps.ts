import type { ArticleList, FacetCounts } from '../../../search/answer.ts';
import type { LibraryPage } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';

export interface ActiveFiltersProps {
  filter: Filter;
  library: LibraryPage;
  /** Articles that the filter leaves; absent while they are being loaded, or when nothing is filtered. */
  found: ArticleList | undefined;
}

export interface FilterSidebarProps {
  filter: Filter;
  library: LibraryPage;
  /** Counts of the filtered articles; the previous ones while the next load. Absent for the whole library. */
  counts: Counts | undefined;
  found: ArticleList | undefined;
  /** Present when the articles could not be counted: counts them again. */
  countAgain?: () => void;
}

/** Numbers of the articles shown by keyword, source, author and year. */
export type Counts = FacetCounts;
