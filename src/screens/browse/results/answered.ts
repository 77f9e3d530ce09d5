import type { Answer } from '../../../search/answer.ts';
import type { Filter } from '../../../site/filter.ts';

/** An answer with what it answers. */
export interface Answered {
  filter: Filter;
  typing: boolean;
  answer: Answer;
}
