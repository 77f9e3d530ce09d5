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

const articleOf = (id: string, title: string, keywords: string[] = []): Article => ({
  id,
  title,
  titleFrom: 'page',
  keywords: keywords.map((text) => ({ text })),
  body: [],
  readAlso: [],
  related: [],
});
const articles = titles.map(([title, ...keywords], i) => articleOf(`${i}`, title, keywords));
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
    ['برنامج الفضاء العربي', 3, ['استكشاف الفضاء'], 'a keyword, whole: its word is in no other article'],
    ['من يعود إلى القاهرة مع حديث طويل في المساء', 4, ['حديث', 'القاهرة'], 'the rarest words decide'],
  ])('%s: %i by %j (%s)', (headline, first, shares) => {
    expect(nearest(matchKey(headline))[0]).toEqual({ ordinal: first, shares });
  });

  test.each([
    ['function words', 'ما في مع من الوزير'],
    ['short numbers', '1 2'],
    ['a word that one title shares', 'سباق الأغنام في الجبل'],
    ['words of many articles', 'حديث عام'],
    ['nothing', 'كلام غيره'],
  ])('%s alone make no article near', (_, headline) => {
    expect(nearest(matchKey(headline))).toEqual([]);
  });

  test('at most five, those that share more first', () => {
    const many = nearestArticles(
      Array.from({ length: 400 }, (_, i) =>
        articleOf(`${i}`, `${i < 8 ? 'ميناء' : 'مصنع'} ${i < 9 ? 'صيدا' : 'جبيل'} ${i}00`),
      ),
    );
    expect(many(matchKey('ميناء صيدا 700')).map(({ ordinal }) => ordinal)).toEqual([7, 0, 1, 2, 3]);
  });

  test('in a large collection two common words are shared by chance, two rare ones are not', () => {
    const common = Array.from({ length: 300 }, (_, i) =>
      articleOf(`${i}`, `الرئيس يزور ${i % 2 ? 'حلب' : 'دمشق'} ${1000 + i}`),
    );
    const near = nearestArticles([...common, articleOf('x', 'الوزير في طرطوس')]);
    expect(near(matchKey('الرئيس في حلب'))).toEqual([]);
    expect(near(matchKey('الوزير يدشن مرفأ طرطوس')).map(({ shares }) => shares)).toEqual([
      ['الوزير', 'طرطوس'],
    ]);
  });

  test('those that bear the headline themselves are left out', () => {
    expect(nearest(matchKey('سفينة السويس'), [0])).toEqual([]);
  });
});
