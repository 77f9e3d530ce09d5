import { describe, expect, test } from 'vitest';
import { wrongInXml } from '../../testing/wellFormedXml.ts';
import { SITEMAP_LENGTH, sitemapFiles } from './sitemap.ts';
import type { SitemapPage } from './sitemap.ts';

const filesOf = (pages: SitemapPage[], url = 'https://example.org/'): Record<string, string> =>
  Object.fromEntries(Array.from(sitemapFiles(pages, url), ({ path, content }) => [path, String(content)]));

describe('a sitemap', () => {
  const pages = [{ at: '/' }, { at: '/articles/%D8%AC%D8%B3%D8%B1/', day: '2024-12-07' }, { at: "/a&b'/" }];
  const { 'sitemap.xml': xml = '', 'robots.txt': robots = '' } = filesOf(pages);

  test('names every page by its whole address, and the day of what has one', () => {
    expect(xml).toContain('<url><loc>https://example.org/</loc></url>');
    expect(xml).toContain(
      '<url><loc>https://example.org/articles/%D8%AC%D8%B3%D8%B1/</loc><lastmod>2024-12-07</lastmod></url>',
    );
    expect(xml).toContain('<loc>https://example.org/a&amp;b&#39;/</loc>');
    expect(wrongInXml(xml)).toBeUndefined();
  });

  test('is named by robots.txt at the root of a host', () => {
    expect(robots).toContain('\nSitemap: https://example.org/sitemap.xml\n');
  });

  test('in a sub-folder, where robots.txt is not read, there is none', () => {
    const files = filesOf(pages, 'https://example.org/news/');
    expect(Object.keys(files)).toEqual(['sitemap.xml']);
    expect(files['sitemap.xml']).toContain('<loc>https://example.org/news/a&amp;b&#39;/</loc>');
  });
});

test.each([
  [0, ['sitemap.xml']],
  [SITEMAP_LENGTH, ['sitemap.xml']],
  [SITEMAP_LENGTH + 1, ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']],
])('%i pages stand in %j', (count, names) => {
  const files = filesOf(
    Array.from({ length: count }, (_, i) => ({ at: `/${i}/` })),
    'https://example.org/news/',
  );
  expect(Object.keys(files)).toEqual(names);
  const all = Object.values(files).join('');
  expect(all.split('<url>')).toHaveLength(count + 1);
  for (const name of names.slice(1))
    expect(files['sitemap.xml']).toContain(`<sitemap><loc>https://example.org/news/${name}</loc></sitemap>`);
  for (const xml of Object.values(files)) expect(wrongInXml(xml)).toBeUndefined();
});
