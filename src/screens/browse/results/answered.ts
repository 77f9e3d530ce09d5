import type { Answer } from '../../../search/answer.ts';
import type { Choice } from '../../../site/filter.ts';

/** An answer with what it answers. */
export interface Answered {
  choice: Choice;
  typing: boolean;
  answer: Answer;
}
