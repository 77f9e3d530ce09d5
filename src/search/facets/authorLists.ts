import { authorKey, holdsName } from '../../article/authorKey.ts';
import type { AllRows, LibraryPage } from '../../site/files.ts';
import type { AbortState, SiteFiles } from '../../site/siteFiles.ts';
import { allNames } from './allNames.ts';
import type { NamedList } from './bearerLists.ts';
import { listOfAny } from './bearerLists.ts';

/**
 * Finds the articles of all authors whose names hold some words, with or without titles; undefined when there is none.
 * Reads the names of all authors.
 * @throws what `files` throws when a file cannot be had
 */
export async function listOfAuthorsNamed(
  words: string,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<NamedList | undefined> {
  const library = await files.json<LibraryPage>('library.json', signal);
  if (library.authorShards === 0) return undefined;
  const header = await files.json<AllRows>('rows/all.json', signal);
  const asked = authorKey(words);
  const names = await allNames('authors', header, files, signal);
  const holding = names.filter(({ text }) => holdsName(authorKey(text), asked));
  return listOfAny(
    holding.map(({ text }) => ({ kind: 'author', text })),
    library,
    files,
    signal,
  );
}
