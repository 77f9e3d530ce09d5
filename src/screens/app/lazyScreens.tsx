import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import {
  ABOUT,
  ARCHIVE,
  ARCHIVE_PAGE,
  HEADLINE_SHARD,
  HEADLINES,
  KEYWORDS,
  LIBRARY,
  SAVED,
} from '../../site/addresses.ts';
import { askAgain, codeQuery } from '../routing/lazyCode.ts';
import { ProblemScreen } from '../ui/Problem.tsx';
import { WaitingScreen } from '../ui/Waiting.tsx';

/** Query for the code of a screen that is not in the chunk that opens an article. */
const screen = (name: string, load: () => Promise<ComponentType>) =>
  codeQuery(name, () => load().then((Screen) => ({ Screen })));

export const LAZY_SCREENS = {
  [LIBRARY]: screen('LibraryScreen', () =>
    import('../browse/LibraryScreen.tsx').then((m) => m.LibraryScreen),
  ),
  [KEYWORDS]: screen('KeywordsScreen', () =>
    import('../browse/KeywordsScreen.tsx').then((m) => m.KeywordsScreen),
  ),
  [ABOUT]: screen('AboutScreen', () => import('../about/AboutScreen.tsx').then((m) => m.AboutScreen)),
  [ARCHIVE]: screen('ArchiveScreen', () =>
    import('../browse/archive/ArchiveScreen.tsx').then((m) => m.ArchiveScreen),
  ),
  [ARCHIVE_PAGE]: screen('ArchivePageScreen', () =>
    import('../browse/archive/ArchivePageScreen.tsx').then((m) => m.ArchivePageScreen),
  ),
  [SAVED]: screen('Saved', () => import('../saved/SavedScreen.tsx').then((m) => m.Saved)),
  [HEADLINES]: screen('HeadlinesScreen', () =>
    import('../read/headlines/HeadlinesScreen.tsx').then((m) => m.HeadlinesScreen),
  ),
  [HEADLINE_SHARD]: screen('HeadlineShardScreen', () =>
    import('../read/headlines/HeadlineShardScreen.tsx').then((m) => m.HeadlineShardScreen),
  ),
};

/**
 * Fetches the code of the screen at a path below the base; resolves at once where it has loaded or the screen is not lazy.
 * @throws SiteError when the code cannot be loaded
 */
export async function fetchScreen(client: QueryClient, path: string): Promise<void> {
  const at = patternOf(path);
  if (at) await client.fetchQuery(LAZY_SCREENS[at]);
}

/** Tells if the screen at a path below the base can be rendered at once. */
export function isScreenLoaded(client: QueryClient, path: string): boolean {
  const at = patternOf(path);
  return !at || client.getQueryData(LAZY_SCREENS[at].queryKey) !== undefined;
}

/** Loads the code of all screens into a client, for the build that prerenders pages. */
export async function provideScreens(client: QueryClient): Promise<void> {
  await Promise.all(Object.keys(LAZY_SCREENS).map((at) => fetchScreen(client, at)));
}

/** Pattern of the lazy screen at a path; undefined for any other screen. A pattern is its own. */
function patternOf(path: string): keyof typeof LAZY_SCREENS | undefined {
  const [, section] = /^\/(headlines|archive)\/[^/]+\/$/.exec(path) ?? [];
  const at = section === undefined ? path : section === 'archive' ? ARCHIVE_PAGE : HEADLINE_SHARD;
  return Object.hasOwn(LAZY_SCREENS, at) ? (at as keyof typeof LAZY_SCREENS) : undefined;
}

/** A screen while its code loads, when it cannot be loaded, and once it has. */
export function LazyScreen({ at }: { at: keyof typeof LAZY_SCREENS }) {
  const { data, error, refetch } = useQuery(LAZY_SCREENS[at]);
  if (data) return <data.Screen />;
  if (error) return <ProblemScreen error={error} again={() => void askAgain(refetch)} />;
  // Code that is on its way cannot be asked for anew but by another document.
  return <WaitingScreen again={() => location.reload()} />;
}
