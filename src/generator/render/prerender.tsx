import { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { firstQuery } from '../../client/pageQuery.ts';
import { App } from '../../screens/app/App.tsx';
import { provideScreens } from '../../screens/app/lazyScreens.tsx';
import type { SiteInfo } from '../../site/siteInfo.ts';
import type { TitleData } from '../../site/pageTitle.ts';
import type { CriticalCss } from './criticalCss.ts';
import { escapeXml } from '../../text/xml.ts';
import { pageHead } from './pageHead.ts';

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

interface Template {
  beforeTitle: string;
  beforeRoot: string;
  rest: string;
}

/** Cuts an index.html where a page's own parts go. @throws Error when it has no title or no root */
export function templateOf(html: string): Template {
  const [, beforeTitle, beforeRoot, rest] =
    /^([^]*)<title>[^<]*<\/title>([^]*)<div id="root"><\/div>([^]*)$/.exec(html) ?? [];
  if (beforeTitle === undefined || beforeRoot === undefined || rest === undefined)
    throw new Error('index.html holds no <title> or no <div id="root"></div>');
  return { beforeTitle, beforeRoot, rest };
}

/** Makes a query client whose data never grows old and that has the code of every screen: a build fetches nothing. */
export async function queryClientForBuild(): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  await provideScreens(client);
  return client;
}

/**
 * Renders one address as HTML: the same components as in the browser, with the data they would have fetched.
 * @param at the address below the base, undecoded: `/articles/<id>/`
 * @param data the JSON the address's first query would have fetched; undefined for pages that need none
 */
export function prerender(frame: Frame, kind: keyof TitleData, at: string, data: unknown): string {
  const { base, client, css, info, stylesheet, template, texts, url } = frame;
  const query = firstQuery(at);
  if (query && data !== undefined) client.setQueryData(query.queryKey, data);
  const app = renderToString(
    <App base={base} client={client} texts={texts} ssrPath={base.slice(0, -1) + at} ssrSearch="" />,
  );
  if (query) client.removeQueries({ queryKey: query.queryKey });
  const head =
    pageHead(kind, data as TitleData[typeof kind], at, url, {
      ...info,
      sectionTitle: (section) => texts.t(`titles.${section}`),
    }) +
    `<style>${css.for(app)}</style>` +
    `<noscript><link rel="stylesheet" href="${escapeXml(stylesheet)}"></noscript>`;
  const { beforeTitle, beforeRoot, rest } = template;
  const begin = kind === 'not-found' ? beforeTitle.replace('<html', '<html data-missing') : beforeTitle;
  return `${begin}${head}${beforeRoot}<div id="root" data-path="${escapeXml(at)}">${app}</div>${rest}`;
}
