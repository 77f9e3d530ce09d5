import { describe, expect, test } from 'vitest';
import { knownFamilies } from '../../search/lexicon/knownFamilies.ts';
import { fold } from '../../text/fold.ts';
import { keywordGroups } from './keywordGroups.ts';

const known = knownFamilies();

/** Tells whether two keywords are one, the first printed by more pages. */
function areOne(one: string, other: string): boolean {
  const keys = [
    { key: fold(other), count: 2 },
    { key: fold(one), count: 5 },
  ];
  return keywordGroups(keys, known).some(([first, second]) => first === fold(one) && second === fold(other));
}

describe('one tag', () => {
  test.each([
    ['انتخابات', 'انتخاب'],
    ['لاجئين', 'لاجئ'],
    ['اللاجئين السوريين', 'اللاجئون السوريون'],
    ['الانتخابات الرئاسية', 'الانتخاب الرئاسية'],
    ['مهندسون', 'مهندسين'],
    ['شركات', 'شركة'],
    ['جامعات', 'جامعة'],
    ['مظاهرة', 'مظاهرات'],
    ['مشروع', 'مشروعا'],
    ['مدينة', 'مدينتنا'],
    ['حكومة', 'حكومتها'],
    ['روسيا', 'وروسيا'],
    ['دمشق', 'ودمشق'],
    ['باريس', 'بباريس'],
    ['السعودية', 'للسعودية'],
    ['السعودية', 'والسعودية'],
  ])('%s · %s', (one, other) => expect(areOne(one, other)).toBe(true));
});

describe('two tags', () => {
  test.each([
    // nisba, country and feminine
    ['سوريا', 'سوري'],
    ['سورية', 'سوري'],
    ['مصر', 'مصري'],
    ['العربي', 'العربية'],
    ['معلم', 'معلمات'],
    // broken plurals
    ['كتب', 'كتاب'],
    ['علوم', 'علم'],
    ['أعمال', 'عمل'],
    // plurals that are words of their own
    ['الإمارات', 'الإمارة'],
    ['قوات', 'قوة'],
    ['اتصالات', 'اتصال'],
    // the article makes names
    ['القاعدة', 'قاعدة'],
    ['الجزيرة', 'جزيرة'],
    // duals
    ['عام', 'عامين'],
    // letters of the word itself
    ['زير', 'وزير'],
    ['بنان', 'لبنان'],
    ['ليد', 'وليد'],
    ['جدة', 'وجدة'],
    ['سام', 'وسام'],
    ['كيل', 'وكيل'],
    ['صرة', 'بصرة'],
    // near in letters
    ['قطر', 'قطار'],
    ['عرفة', 'عرفات'],
    ['علي', 'عليا'],
    ['حزب', 'حرب'],
    ['قناة السويس', 'قناة السويس الجديدة'],
  ])('%s · %s', (one, other) => expect(areOne(one, other) || areOne(other, one)).toBe(false));
});

test('the form shown is the commonest without a letter before it', () => {
  const keys = ['بغارات', 'قصف', 'غارات', 'غارة', 'للغارات'].map((text, i) => ({
    key: fold(text),
    count: 9 - i,
  }));
  expect(keywordGroups(keys, known)).toEqual([[fold('غارات'), fold('غارة'), fold('بغارات')]]);
});
