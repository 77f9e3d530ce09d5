import { expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { titlesWithoutSite } from './siteNames.ts';

const titled = (title: string): Article => ({
  id: title,
  title,
  titleFrom: 'page',
  keywords: [],
  body: [],
  readAlso: [],
  related: [],
});
const shown = (...titles: string[]): string[] => {
  const without = titlesWithoutSite(titles.map(titled));
  return titles.map((title, place) => without.get(place)?.headline ?? title);
};

test.each([' - ', ' | ', ' – ', ' ــ '])('a name that ends three titles after «%s» is the site’s', (sign) => {
  const stories = ['مرصد الفلك يفتح قبته', 'سفينة تعود إلى الميناء', 'مطر غزير على القرى'];
  expect(shown(...stories.map((story) => `${story}${sign}أخبار القبة`))).toEqual(stories);
});

test.each([
  ['a match, and twice another', 'الأهلي - الزمالك', 'الوحدة - العين', 'الرجاء - الوداد'],
  ['a name that ends two', 'مرصد يفتح قبته - القبة', 'سفينة تعود غدا - القبة', 'مطر غزير على القرى'],
  [
    'a round',
    'الأهلي يفوز - الجولة الثانية',
    'العين يخسر - الجولة الثانية',
    'الرجاء يتعادل - الجولة الثانية',
  ],
  ['one title on three pages', 'مرصد يفتح - القبة', 'مرصد يفتح - القبة', 'مرصد يفتح - القبة'],
])('%s: titles stay', (_, ...titles) => expect(shown(...titles)).toEqual(titles));
