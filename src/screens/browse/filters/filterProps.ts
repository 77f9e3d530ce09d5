import type { Found } from '../../../client/findArticles.ts';
import type { Answer, AnswerCounts } from '../../../search/answer.ts';
import type { LibraryPage } from '../../../site/files.ts';
import type { Choice } from '../../../site/filter.ts';

export interface CountLineProps {
  choice: Choice;
  library: LibraryPage;
  /** What the choice leaves; absent while it is looked for, or when nothing is narrowed. */
  found: Tallied | undefined;
}

/** A number of articles, whether it is all of them, and which they are. */
export type Tallied = Pick<Found, 'total' | 'complete' | 'ordinals'>;

export interface LibraryIndexProps {
  choice: Choice;
  library: LibraryPage;
  /** Counts that follow the choice; while the next ones come, the last ones. Absent for the whole library. */
  counts: Counts | undefined;
  found: Tallied | undefined;
}

/**
 * How many of the articles shown bear each name, most first; of a search also how many are of each year. Of very
 * many articles they may be lower bounds.
 */
export type Counts = Pick<AnswerCounts, 'keywords' | 'sources'> &
  Partial<AnswerCounts> &
  Pick<Answer, 'countsAtLeast'>;
