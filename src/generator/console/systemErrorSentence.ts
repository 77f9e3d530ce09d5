/** Sentences for errors of the operating system, by their code (errno(3)); each continues after a file's name. */
const REFUSALS: Record<string, string> = {
  ENOENT: 'is not there',
  ENOTDIR: 'lies below something that is no folder',
  EISDIR: 'is a folder, not a file',
  EEXIST: 'is there already',
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be changed by you',
  EROFS: 'lies where nothing can be written',
  ENOSPC: 'finds no more room on the disk',
  EDQUOT: 'finds no more room in your share of the disk',
  ENAMETOOLONG: 'has a name too long for this disk',
  EMFILE: 'is one file too many to have open at once',
};

/**
 * Says a failure of the operating system in a sentence with the file's name.
 * @param error as Node throws it: with `code`, and mostly with `path`
 * @returns nothing for an error that does not come from the system
 */
export function systemErrorSentence(error: Error): string | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const refusal = REFUSALS[error.code];
  return file !== undefined && refusal !== undefined ? `${file} ${refusal}.` : error.message;
}
