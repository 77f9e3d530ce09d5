import { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { firstQuery } from '../screens/addresses.ts';
import { App } from '../screens/App.tsx';
import { titleOf } from '../screens/titles.ts';
import type { Titled } from '../screens/titles.ts';
import type { CriticalCss } from './criticalCss.ts';

/** What every page of a build shares. */
export interface Frame {
  /** The index.html that Vite wrote: scripts and styles have their hashed names in it. */
  template: string;
  base: string;
  css: CriticalCss;
  /** Address of the whole stylesheet, for readers without JavaScript. */
  stylesheet: string;
  texts: i18n;
}

/**
 * One address as HTML: the same components the application renders, with the data they would have fetched.
 * @param at the address below the base, undecoded: `/articles/<id>/`
 * @param data the JSON the address's first query would have fetched; undefined for pages that need none
 */
export function prerender(frame: Frame, kind: keyof Titled, at: string, data: unknown): string {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  const query = firstQuery(at);
  if (query && data !== undefined) client.setQueryData(query.queryKey, data);
  const app = renderToString(
    <App
      base={frame.base}
      client={client}
      texts={frame.texts}
      ssrPath={frame.base.slice(0, -1) + at}
      ssrSearch=""
    />,
  );
  client.clear();
  const head =
    `<title>${escape(titleOf(kind, data as Titled[typeof kind]))}</title>` +
    descriptionOf(kind, data) +
    `<style>${frame.css.for(app)}</style>` +
    `<noscript><link rel="stylesheet" href="${escape(frame.stylesheet)}"></noscript>`;
  const template =
    kind === 'not-found' ? frame.template.replace('<html', '<html data-missing') : frame.template;
  return template
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace('<div id="root"></div>', () => `<div id="root">${app}</div>`);
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
