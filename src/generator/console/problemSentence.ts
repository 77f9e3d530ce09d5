import type { Problem } from '../../article/article.ts';
import type { ImportProblem } from '../../import/page/page.ts';
import type { Columns } from '../../import/readers/rows/columns.ts';
import { counted } from './counted.ts';
import type { RefusedFile } from '../../site/about/aboutPage.ts';

/** A file, or a member or row of one, that gave no article, and the reason. */
export interface Refusal {
  file: string;
  ok: false;
  problem: Problem | ImportProblem;
}

const MEGABYTE = 2 ** 20;

/** Says why a page was refused, as the end of a sentence that begins with the file's name. */
export function problemSentence(problem: Refusal['problem']): string {
  switch (problem.kind) {
    case 'empty':
      return 'is empty: there is nothing in it to read.';
    case 'not-text':
    case 'encoding-unknown':
      return 'is not text that can be read (a picture, an archive, or an unknown encoding).';
    case 'binary':
      return problem.what === 'bytes'
        ? 'holds bytes that are no text.'
        : `is no page: it holds ${problem.what}.`;
    case 'letters-lost':
      return `has lost its letters: ${Math.round(problem.share * 100)} % of the words are question marks.`;
    case 'no-arabic':
      return 'holds no word in Arabic letters.';
    case 'no-article':
      return 'holds no article: all of it is menus, forms and lists.';
    case 'bad-row':
      return `has a bad row in line ${problem.line}: ${problem.detail}.`;
    case 'no-text-column':
      return `has no column that holds the text of articles; its columns are ${problem.columns.slice(0, 20).join(', ')}.`;
    case 'bad-archive':
      return `cannot be unpacked: ${problem.detail}`;
    case 'unsafe-name':
      return `has a member whose name leads out of its folder: ${problem.name}`;
    case 'unsupported':
      return `is packed in a way that is not read here: ${problem.detail}`;
    case 'too-large':
      return `is beyond what is unpacked: ${LIMIT_SENTENCES[problem.of](problem.limit)}.`;
    case 'not-a-page':
      return `is no page: it holds ${problem.what}.`;
    case 'unreadable':
      return `could not be opened: ${problem.detail}`;
  }
}

const LIMIT_SENTENCES = {
  bytes: (limit: number) => `more than ${Math.round(limit / MEGABYTE)} MB`,
  ratio: (limit: number) => `more than ${limit} bytes for each packed one`,
  members: (limit: number) => `more than ${limit} members`,
  depth: (limit: number) => `archives more than ${limit} deep in each other`,
};

/** Kind of a problem, as coarse as the site's readers are told it. */
export function publicKind({ kind }: Refusal['problem']): RefusedFile['kind'] {
  if (kind === 'empty' || kind === 'unreadable') return kind;
  return kind === 'no-article' || kind === 'no-arabic' || kind === 'no-text-column' || kind === 'bad-row'
    ? 'no-article'
    : 'not-text';
}

/** Columns of a data set and the fields they were taken for: «news.csv: title ← headline, text ← body; not read: views». */
export function columnsSentence(path: string, columns: Columns, unread: readonly string[]): string {
  const pairs = Object.entries(columns).map(([field, column]) => `${field} ← ${column}`);
  return `${path}: ${pairs.join(', ')}${unread.length ? `; not read: ${unread.join(', ')}` : ''}`;
}

/** Files of other kinds that were left alone: «12 files left alone: 9 .jpg, 3 .css»; undefined where there are none. */
export function leftAloneSentence(leftAlone: ReadonlyMap<string, number>): string | undefined {
  const kinds = [...leftAlone].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const count = kinds.reduce((sum, [, n]) => sum + n, 0);
  if (count === 0) return undefined;
  return `${counted(count, 'file')} left alone: ${kinds.map(([kind, n]) => `${n} ${kind}`).join(', ')}`;
}
