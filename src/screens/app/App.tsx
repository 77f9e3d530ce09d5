import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TextsProvider, useTexts } from '../i18n/useTexts.tsx';
import { Route, Router, Switch, useLocation } from 'wouter';
import { ARTICLE, KEYWORDS, LIBRARY } from '../../site/addresses.ts';
import { showLoadedFonts } from '../typography/loadFonts.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { AppExtrasPlace } from './AppExtrasPlace.tsx';
import { stateFromReferrer } from '../routing/historyState.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useLanguage } from '../ui/language.ts';
import { Foot } from './Foot.tsx';
import { fetchScreen, LAZY_SCREENS, LazyScreen, isScreenLoaded } from './lazyScreens.tsx';
import { Masthead } from './Masthead.tsx';
import { goTo, interceptClicks } from '../routing/navigation.ts';
import { NotFoundScreen } from '../ui/NotFoundScreen.tsx';
import { startPrefetching } from '../routing/prefetch.ts';
import { ReaderScreen } from '../read/ReaderScreen.tsx';
import { restorePosition, completeRestoration, startScrollMemory } from '../routing/scrollMemory.ts';
import { endOffer } from '../routing/offer.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

export interface AppProps {
  /** '/' or '/sub/'. */
  base: string;
  client: QueryClient;
  texts: i18n;
  /** Path (base included) and query to render at build time, when there is no address bar. */
  ssrPath?: string;
  ssrSearch?: string;
  /** True for the host's 404.html, whose address may look like a page of the site. */
  missing?: boolean;
}

const LAZY_ADDRESSES = Object.keys(LAZY_SCREENS) as (keyof typeof LAZY_SCREENS)[];

/**
 * The whole site. Its first render in the browser equals the prerendered HTML, which is made for a path without a query:
 * the query is therefore '' until the page is hydrated.
 */
export function App({ base, client, texts, ssrPath, ssrSearch = '', missing = false }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <TextsProvider texts={texts}>
        <Router
          base={base.slice(0, -1)}
          ssrSearch={ssrSearch}
          {...(ssrPath !== undefined && { ssrPath })}
          aroundNav={(_, to, options) => void goTo(to, client, base, options)}
        >
          <ErrorBoundary>
            <Shell base={base} client={client} missing={missing} />
          </ErrorBoundary>
        </Router>
      </TextsProvider>
    </QueryClientProvider>
  );
}

function Shell({ base, client, missing }: { base: string; client: QueryClient; missing: boolean }) {
  const [path] = useLocation();
  const [opened] = useState(path);
  const { t } = useTexts();
  useLanguage();
  useBrowserFeatures(base, client);
  useArrival(path);
  useSayAlive();
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Masthead path={path} />
      <ErrorBoundary key={path}>
        <Switch>
          {missing && path === opened && <Route component={NotFoundScreen} />}
          <Route path={ARTICLE}>{({ id }) => <ReaderScreen id={id} />}</Route>
          {LAZY_ADDRESSES.map((at) => (
            <Route key={at} path={at}>
              <LazyScreen at={at} />
            </Route>
          ))}
          <Route component={NotFoundScreen} />
        </Switch>
      </ErrorBoundary>
      <Foot path={path} />
      <AppExtrasPlace path={path} />
      <Announcer besides={path === LIBRARY || path === KEYWORDS} />
    </>
  );
}

/** Sets `data-alive` on the root element once all effects below have run; tests and outside drivers wait for the attribute. */
function useSayAlive(): void {
  useEffect(() => {
    rootAttributes().alive = '';
    // The line that says that the application does not come (index.html).
    endOffer();
  }, []);
}

/** Starts scroll memory, prefetching and link handling, in this order: scroll memory must come before any navigation. */
function useBrowserFeatures(base: string, client: QueryClient): void {
  useLayoutEffect(() => {
    const known = stateFromReferrer(document.referrer, new URL(location.href), base);
    const ends = [
      startScrollMemory(known),
      startPrefetching(client, base, { isLoaded: isScreenLoaded, fetch: fetchScreen }),
      interceptClicks(client, base),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [base, client]);
}

/** Scrolls to the place and moves the focus on each new page; the first page stays where the browser put it. */
function useArrival(path: string): void {
  const shown = useRef('');
  useLayoutEffect(() => {
    const first = shown.current === '';
    const moved = shown.current !== path;
    shown.current = path;
    if (first) completeRestoration();
    else if (moved) {
      removeFirstPageMetadata();
      showLoadedFonts();
      restorePosition(true);
    }
  }, [path]);
}

/** Removes the metadata of the page opened first from the head, so that sharing a later page does not share that one. */
function removeFirstPageMetadata(): void {
  const metadata =
    'link[rel=canonical], meta[property], meta[name=description], script[type="application/ld+json"]';
  for (const element of document.head.querySelectorAll(metadata)) element.remove();
}
