import { describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { matchKey } from '../../text/matchKey.ts';
import { nearestArticles } from './nearestArticles.ts';

const titles: [title: string, ...keywords: string[]][] = [
  ['سفينة عملاقة تسد قناة السويس'],
  ['أسعار «النفط» ترتفع في الأسواق', 'النفط'],
  ['السويسية الأولى في السباق'],
  ['مسبار هندي يهبط قرب القطب الجنوبي للقمر', 'استكشاف الفضاء'],
  ['حديث مع الرئيس في القاهرة'],
  ['حديث مع الوزير في الرباط'],
  ['حديث مع السفير في تونس'],
];

const articles: Article[] = titles.map(([title, ...keywords], i) => ({
  id: `${i}`,
  title,
  titleFrom: 'page',
  keywords: keywords.map((text) => ({ text })),
  body: [],
  readAlso: [],
  related: [],
}));
const nearest = nearestArticles(articles);

describe('nearest to', () => {
  test.each<[headline: string, first: number, shares: string[], why: string]>([
    ['غلق قناة السويس بعد جنوح سفينة', 0, ['سفينة', 'قناة', 'السويس'], 'what is shared, in its order'],
    [
      'هبوط النفط مع اضطراب الأسواق',
      1,
      ['النفط', 'الأسواق'],
      'quotes are not part of a word, common words left out',
    ],
    ['اسواق نفط', 1, ['النفط', 'الأسواق'], 'with or without «ال», whatever the hamza'],
    ['بالقطب الجنوبى', 3, ['القطب', 'الجنوبي'], 'a proclitic before a word'],
    ['برنامج الفضاء العربي', 3, ['استكشاف الفضاء'], 'a keyword, whole'],
    ['من يعود إلى القاهرة مع حديث طويل في المساء', 4, ['حديث', 'القاهرة'], 'the rarest words decide'],
  ])('%s: %i by %j (%s)', (headline, first, shares) => {
    expect(nearest(matchKey(headline))[0]).toEqual({ ordinal: first, shares });
  });

  test('at most five, equal ones in the order of the library', () => {
    expect(nearest(matchKey('مع في')).map((near) => near.ordinal)).toEqual([4, 5, 6, 1, 2]);
  });

  test('never empty when any word is shared, empty when none is', () => {
    expect(nearest(matchKey('في'))).not.toEqual([]);
    expect(nearest(matchKey('كلام غيره'))).toEqual([]);
  });

  test('those that bear the headline themselves are left out', () => {
    expect(nearest(matchKey('سفينة السويس'), [0])).toEqual([]);
  });
});
