import { expect, test } from 'vitest';
import { hasListFeed, listFeedOf } from './addresses.ts';
import { readFilter } from './filter.ts';

const library = {
  articles: 500,
  keywords: [
    { text: 'قناة السويس', count: 10 },
    { text: 'تمور', count: 9 },
  ],
  sources: [{ text: 'وكالة الساحل', count: 12 }],
};
const KEYWORD = 'keyword=قناة السويس';

test.each([
  [KEYWORD, 'feeds/keyword-قناة-السويس.xml'],
  ['source=وكالة الساحل', 'feeds/source-وكالة-الساحل.xml'],
  [`${KEYWORD}&sort=oldest`, 'feeds/keyword-قناة-السويس.xml'],
])('the articles of «%s» have a feed', (query, path) => {
  expect(listFeedOf(readFilter(`?${query}`), library)).toBe(path);
});

test.each([
  ['', 'all articles, whose feed the foot has'],
  ['keyword=تمور', 'a keyword of few articles'],
  ['keyword=بحار', 'a rare keyword'],
  [`${KEYWORD}&keyword=تمور`, 'two keywords'],
  [`${KEYWORD}&source=وكالة الساحل`, 'a keyword of one source'],
  [`${KEYWORD}&from=2024-01-01`, 'days'],
  ['q=سفن', 'words of a search: no file can know them'],
  ['author=سعاد', 'an author'],
])('«%s» has none: %s', (query) => {
  expect(listFeedOf(readFilter(`?${query}`), library)).toBeUndefined();
});

test.each([
  [9, 60, false],
  [10, 60, true],
  [10, 500, true],
  [10, 501, false],
  [200, 10_000, true],
])('%i articles of %i have a feed: %s', (count, articles, has) => {
  expect(hasListFeed({ text: 'ميناء', count }, articles)).toBe(has);
});
