import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { firstQuery } from '../../client/pageQuery.ts';
import { App } from '../../screens/app/App.tsx';
import { provideScreens } from '../../screens/app/lazyScreens.tsx';
import { TextsProvider } from '../../screens/i18n/useTexts.tsx';
import { Reader } from '../../screens/read/ReaderScreen.tsx';
import type { ArticlePage } from '../../site/files.ts';
import type { SiteInfo } from '../../site/siteInfo.ts';
import type { TitleData } from '../../site/pageTitle.ts';
import type { CriticalCss } from './criticalCss.ts';
import { escapeXml } from '../../text/xml.ts';
import type { Template } from './pageTemplate.ts';
import { firstScreen, pageHead } from './pageHead.ts';

/** Data that all pages of a build share. */
export interface Frame {
  /** The index.html that Vite wrote, with the hashed names of scripts and styles, cut where a page's own parts go. */
  template: Template;
  base: string;
  /** The site's public address, when it is known. */
  url: string | undefined;
  info: SiteInfo;
  css: CriticalCss;
  /** Address of the whole stylesheet, for readers without JavaScript. */
  stylesheet: string;
  texts: i18n;
  /** Holds the data of the page that is being rendered, and nothing between two. */
  client: QueryClient;
}

/** Makes a query client whose data never grows old and that has the code of every screen: a build fetches nothing. */
export async function queryClientForBuild(): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  await provideScreens(client);
  return client;
}

/** Markup around the screen, the same on every article's page, with the names it needs of the style. */
interface Shell {
  before: string;
  after: string;
  names: ReadonlySet<string>;
}

const shells = new WeakMap<Frame, Shell>();

/**
 * Renders one address as HTML: the same components as in the browser, with the data they would have fetched.
 * @param at the address below the base, undecoded: `/articles/<id>/`
 * @param data the JSON the address's first query would have fetched; undefined for pages that need none
 */
export function prerender(frame: Frame, kind: keyof TitleData, at: string, data: unknown): string {
  const { info, stylesheet, template, texts, url } = frame;
  const [app, style] =
    kind === 'article' ? articleApp(frame, at, data as ArticlePage) : wholeApp(frame, at, data);
  const first = firstScreen(kind, data as TitleData[typeof kind]);
  const head =
    first.html +
    pageHead(kind, data as TitleData[typeof kind], at, url, {
      ...info,
      sectionTitle: (section) => texts.t(`titles.${section}`),
    }) +
    `<style>${first.css}${style}</style>` +
    `<noscript><link rel="stylesheet" href="${escapeXml(stylesheet)}"></noscript>`;
  const { beforePolicy, policy, beforeTitle, beforeRoot, rest } = template;
  const begin = kind === 'not-found' ? beforePolicy.replace('<html', '<html data-missing') : beforePolicy;
  return `${begin}${policy.element(first.css, style)}${beforeTitle}${head}${beforeRoot}<div id="root" data-path="${escapeXml(at)}">${app}</div>${rest}`;
}

/** Renders the application at an address. @returns its markup and its style */
function wholeApp(frame: Frame, at: string, data: unknown): [app: string, style: string] {
  const { base, client, css, texts } = frame;
  const query = firstQuery(at);
  if (query && data !== undefined) client.setQueryData(query.queryKey, data);
  const app = renderToString(
    <App base={base} client={client} texts={texts} ssrPath={base.slice(0, -1) + at} ssrSearch="" />,
  );
  if (query) client.removeQueries({ queryKey: query.queryKey });
  return [app, css.for(css.namesIn(app))];
}

/**
 * Renders an article's page. The first one is rendered whole; of the others only the article itself, which takes two thirds of
 * the time.
 */
function articleApp(frame: Frame, at: string, page: ArticlePage): [app: string, style: string] {
  const { base, client, css, texts } = frame;
  const screen = renderToString(
    <QueryClientProvider client={client}>
      <TextsProvider texts={texts}>
        <Router base={base.slice(0, -1)} ssrPath={base.slice(0, -1) + at} ssrSearch="">
          <Reader page={page} />
        </Router>
      </TextsProvider>
    </QueryClientProvider>,
  );
  const shell = shells.get(frame);
  if (shell) {
    const { before, after, names } = shell;
    return [before + screen + after, css.for(new Set([...names, ...css.namesIn(screen)]))];
  }
  const whole = wholeApp(frame, at, page);
  const [before = '', after, ...others] = whole[0].split(screen);
  if (after !== undefined && others.length === 0)
    shells.set(frame, { before, after, names: css.namesIn(before + after) });
  return whole;
}
