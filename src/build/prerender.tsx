import { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { firstQuery } from '../screens/addresses.ts';
import { App } from '../screens/App.tsx';
import { provideScreens } from '../screens/LaterScreen.tsx';
import { titleOf } from '../screens/titles.ts';
import type { Titled } from '../screens/titles.ts';
import type { CriticalCss } from './criticalCss.ts';

/** What every page of a build shares. */
export interface Frame {
  /** The index.html that Vite wrote, cut where a page's own parts go: scripts and styles have their hashed names in it. */
  template: Template;
  base: string;
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

/** @throws Error when the template has no title or no root */
export function templateOf(html: string): Template {
  const [, beforeTitle, beforeRoot, rest] =
    /^([^]*)<title>[^<]*<\/title>([^]*)<div id="root"><\/div>([^]*)$/.exec(html) ?? [];
  if (beforeTitle === undefined || beforeRoot === undefined || rest === undefined)
    throw new Error('index.html holds no <title> or no <div id="root"></div>');
  return { beforeTitle, beforeRoot, rest };
}

/** A client whose data never grows old and that has the code of every screen: a build fetches nothing. */
export async function clientForBuild(): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  await provideScreens(client);
  return client;
}

/**
 * One address as HTML: the same components the application renders, with the data they would have fetched.
 * @param at the address below the base, undecoded: `/articles/<id>/`
 * @param data the JSON the address's first query would have fetched; undefined for pages that need none
 */
export function prerender(frame: Frame, kind: keyof Titled, at: string, data: unknown): string {
  const { base, client, css, stylesheet, template, texts } = frame;
  const query = firstQuery(at);
  if (query && data !== undefined) client.setQueryData(query.queryKey, data);
  const app = renderToString(
    <App base={base} client={client} texts={texts} ssrPath={base.slice(0, -1) + at} ssrSearch="" />,
  );
  if (query) client.removeQueries({ queryKey: query.queryKey });
  const head =
    `<title>${escape(titleOf(kind, data as Titled[typeof kind]))}</title>` +
    descriptionOf(kind, data) +
    `<style>${css.for(app)}</style>` +
    `<noscript><link rel="stylesheet" href="${escape(stylesheet)}"></noscript>`;
  const { beforeTitle, beforeRoot, rest } = template;
  const begin = kind === 'not-found' ? beforeTitle.replace('<html', '<html data-missing') : beforeTitle;
  return `${begin}${head}${beforeRoot}<div id="root">${app}</div>${rest}`;
}

/** How much of a text search engines and link previews show. */
const DESCRIPTION_LENGTH = 160;

function descriptionOf(kind: keyof Titled, data: unknown): string {
  if (kind !== 'article') return '';
  const { article } = data as Titled['article'];
  const words = (article.body[0]?.text ?? '').slice(0, 2 * DESCRIPTION_LENGTH).split(/\s+/);
  let text = '';
  for (const word of words) {
    if (text.length + word.length > DESCRIPTION_LENGTH) break;
    text += (text && ' ') + word;
  }
  return text && `<meta name="description" content="${escape(text)}">`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
