import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { ABOUT, DIRECTIONS, KEYWORDS, LIBRARY, SAVED } from '../../site/addresses.ts';
import { askAgain, codeQuery } from '../routing/lazyCode.ts';
import { ProblemScreen } from '../ui/Problem.tsx';
import { WaitingScreen } from '../ui/Waiting.tsx';

/** A screen whose code is not part of what an article needs to open. */
const screen = (name: string, load: () => Promise<ComponentType>) =>
  codeQuery(name, () => load().then((Screen) => ({ Screen })));

export const LATER_SCREENS = {
  [LIBRARY]: screen('LibraryScreen', () =>
    import('../browse/LibraryScreen.tsx').then((m) => m.LibraryScreen),
  ),
  [KEYWORDS]: screen('KeywordsScreen', () =>
    import('../browse/KeywordsScreen.tsx').then((m) => m.KeywordsScreen),
  ),
  [ABOUT]: screen('AboutScreen', () => import('../about/AboutScreen.tsx').then((m) => m.AboutScreen)),
  [SAVED]: screen('Saved', () => import('../saved/SavedScreen.tsx').then((m) => m.Saved)),
  [DIRECTIONS]: screen('Directions', () => import('../about/BidiCheckScreen.tsx').then((m) => m.Directions)),
};

/** Fetches the code of the screen at a path below the base. Resolves at once for a screen that is here, or none of these. */
export async function fetchScreen(client: QueryClient, path: string): Promise<void> {
  if (isLater(path)) await client.fetchQuery(LATER_SCREENS[path]);
}

/** Can the screen at a path be rendered at once? */
export const screenIsHere = (client: QueryClient, path: string): boolean =>
  !isLater(path) || client.getQueryData(LATER_SCREENS[path].queryKey) !== undefined;

/** Gives a client the code of all screens: where pages are rendered for the build, nothing is fetched. */
export async function provideScreens(client: QueryClient): Promise<void> {
  await Promise.all(Object.keys(LATER_SCREENS).map((at) => fetchScreen(client, at)));
}

const isLater = (path: string): path is keyof typeof LATER_SCREENS => Object.hasOwn(LATER_SCREENS, path);

export function LaterScreen({ at }: { at: keyof typeof LATER_SCREENS }) {
  const { data, error, refetch } = useQuery(LATER_SCREENS[at]);
  if (data) return <data.Screen />;
  if (error) return <ProblemScreen error={error} again={() => void askAgain(refetch)} />;
  return <WaitingScreen />;
}
