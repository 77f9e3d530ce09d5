import type { Answer } from '../../../search/answer.ts';
import type { Filter } from '../../../site/filter.ts';

/** An answer of the search with its filter. */
export interface Answered {
  filter: Filter;
  typing: boolean;
  answer: Answer;
}
