import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Language } from '../../text/language.ts';
import { startTexts } from '../i18n/i18n.ts';
import { App } from './App.tsx';
import { provideScreens } from './lazyScreens.tsx';

const client = new QueryClient();
await provideScreens(client);

async function rendered(at: string, language: Language = 'ar'): Promise<string> {
  const texts = await startTexts(language);
  return renderToString(
    <App base="/sub/" client={client} texts={texts} ssrPath={`/sub${at}`} ssrSearch="" />,
  );
}
const footOf = (html: string): string => html.slice(html.indexOf('<footer'), html.indexOf('</footer>'));

const PAGES = ['/', '/articles/a/', '/archive/', '/keywords/', '/saved/', '/nowhere/'];

test.each(PAGES)('%s ends with a foot: sections, feeds, colophon', async (at) => {
  const foot = footOf(await rendered(at));
  expect([...foot.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    '/sub/archive/',
    '/sub/keywords/',
    '/sub/about/',
    '/sub/feed.xml',
    '/sub/feed.json',
  ]);
  expect(foot).toContain('صُفَّت صفحات الموقع بـ«ورّاق»');
});

test.each(PAGES)('%s has one button for the other language', async (at) => {
  expect((await rendered(at)).split('<button lang="en">English</button>')).toHaveLength(2);
  expect((await rendered(at, 'en')).split('<button lang="ar">العربية</button>')).toHaveLength(2);
});

test('the language stands in the foot, on the front page in the masthead: its foot is a long way down', async () => {
  expect(footOf(await rendered('/articles/a/'))).toContain('English');
  expect(footOf(await rendered('/'))).not.toContain('English');
});
