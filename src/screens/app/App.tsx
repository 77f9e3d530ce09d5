import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TextsProvider, useTexts } from '../i18n/useText.tsx';
import { Route, Router, Switch, useLocation } from 'wouter';
import { ARTICLE, HEADLINE, KEYWORDS, LIBRARY } from '../../site/addresses.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { AppCompanionPlace } from './AppExtrasPlace.tsx';
import { knownFromReferrer } from '../routing/historyState.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HeadlineScreen } from '../read/HeadlineScreen.tsx';
import { useLanguage } from '../ui/language.ts';
import { fetchScreen, LATER_SCREENS, LaterScreen, screenIsHere } from './lazyScreens.tsx';
import { Masthead } from './Masthead.tsx';
import { goTo, takeOverClicks } from '../routing/navigation.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { startPrefetching } from '../routing/prefetch.ts';
import { ReaderScreen } from '../read/ReaderScreen.tsx';
import { settle, settleFirst, startScrollMemory } from '../routing/scrollMemory.ts';

export interface AppProps {
  /** '/' or '/sub/'. */
  base: string;
  client: QueryClient;
  texts: i18n;
  /** At build time, where there is no address bar: the path (base included) and query to render. */
  ssrPath?: string;
  ssrSearch?: string;
  /** The page that was opened is the host's 404.html: its address leads nowhere, whatever it looks like. */
  missing?: boolean;
}

const LATER_ADDRESSES = Object.keys(LATER_SCREENS) as (keyof typeof LATER_SCREENS)[];

/**
 * The whole site. Its first render in the browser equals the prerendered HTML, which knows paths but no `?…`:
 * that is why the query part is '' until the page has been taken over.
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
  useTakenOver(base, client);
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
          <Route path={HEADLINE}>{({ id }) => <HeadlineScreen id={id} />}</Route>
          {LATER_ADDRESSES.map((at) => (
            <Route key={at} path={at}>
              <LaterScreen at={at} />
            </Route>
          ))}
          <Route component={NotFoundScreen} />
        </Switch>
      </ErrorBoundary>
      <AppCompanionPlace path={path} />
      <Announcer besides={path === LIBRARY || path === KEYWORDS} />
    </>
  );
}

/** Says on the root element that the page is alive, once everything below has begun: whoever drives it from outside waits for this. */
function useSayAlive(): void {
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);
}

/** Begins what only the browser can do, in the order it depends on: memory of places before anything moves. */
function useTakenOver(base: string, client: QueryClient): void {
  useLayoutEffect(() => {
    const known = knownFromReferrer(document.referrer, new URL(location.href), base);
    const ends = [
      startScrollMemory(known),
      startPrefetching(client, base, { isHere: screenIsHere, fetch: fetchScreen }),
      takeOverClicks(client, base),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [base, client]);
}

/** Puts each newly shown page in its place and moves the focus there; the first page is where the browser put it. */
function useArrival(path: string): void {
  const shown = useRef('');
  useLayoutEffect(() => {
    const first = shown.current === '';
    const moved = shown.current !== path;
    shown.current = path;
    if (first) settleFirst();
    else if (moved) {
      forgetFirstPage();
      settle(true);
    }
  }, [path]);
}

/** What the head says of the page that was opened first is wrong of any other: whoever shares this one would share that. */
function forgetFirstPage(): void {
  const told =
    'link[rel=canonical], meta[property], meta[name=description], script[type="application/ld+json"]';
  for (const element of document.head.querySelectorAll(told)) element.remove();
}
