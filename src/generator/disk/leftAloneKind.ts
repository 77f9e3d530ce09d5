import { PAGE_EXTENSIONS } from '../../import/fileKind.ts';
import type { Refusal } from '../console/problemSentence.ts';

const EXTENSION = /\.[\p{L}\p{N}]{1,8}$/u;

/**
 * Kind under which a file that is no page is counted: its extension, the media type under which a web archive
 * holds it, or the kind of its bytes. Undefined for a file whose name is that of a page: it is a refusal.
 */
export function leftAloneKind({ file, problem }: Refusal): string | undefined {
  const extension = EXTENSION.exec(file.split('/').at(-1) ?? '')?.[0].toLowerCase();
  // LICENSE, Makefile: a file without extension is read, but nothing says that it is a page.
  if (problem.kind === 'no-arabic' && extension === undefined) return 'without extension';
  if (problem.kind !== 'not-a-page') return undefined;
  if (problem.what.includes('/')) return problem.what;
  if (extension === undefined) return problem.what;
  return PAGE_EXTENSIONS.has(extension.slice(1)) ? undefined : extension;
}
