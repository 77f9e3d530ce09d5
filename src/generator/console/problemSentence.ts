import type { Problem } from '../../article/article.ts';

/** Says why a page was refused, as the end of a sentence that begins with the file's name. */
export function problemSentence(problem: Problem): string {
  switch (problem.kind) {
    case 'empty':
      return 'is empty: there is nothing in it to read.';
    case 'not-text':
      return 'is not text that can be read (a picture, an archive, or an unknown encoding).';
    case 'unreadable':
      return `could not be opened: ${problem.detail}`;
    case 'id-taken':
      return `would have the same address as ${problem.by} (articles/${problem.id}/); rename one of the two files.`;
  }
}
