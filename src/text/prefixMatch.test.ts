import { expect, test } from 'vitest';
import { beginsAsTyped } from './prefixMatch.ts';

test.each([
  ['الأسد', 'الاسد', true],
  ['بشار الأسد', 'اسد', true],
  ['بشار الأسد', 'بش ال', true],
  ['مدينة حمص', 'مدینه', true],
  ['مدينة حمص', 'حماه', false],
  ['قصر', 'مصر', false],
  ['السويس', 'ويس', false],
  ['السويس', '', true],
  ['قناة السويس', 'القناة', true],
  ['مضر', 'مصر', false],
  ['ألمانيا', 'الم', true],
  ['ألمانيا', 'مان', false],
  ['ألعاب', 'عاب', false],
  ['الأمم المتحدة', 'أمم', true],
])('«%s» typed as «%s»: %s', (keyword, typed, found) => {
  expect(beginsAsTyped(keyword, typed)).toBe(found);
});
