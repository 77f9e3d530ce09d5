import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutAffixes } from './affixes.ts';

const story = 'سفينة حاويات تجنح في القناة';

const affixed: string[] = [
  `${story} | عاجل`,
  `${story}| عاجل`,
  `عاجل| ${story}`,
  `عاجل.. ${story}`,
  `عاجل - ${story}`,
  `عاجل: ${story}`,
  `فيديو: ${story}`,
  `فیدیو: ${story}`,
  `بالفيديو.. ${story}`,
  `بالفيديو… ${story}`,
  `بالفيديو والصور.. ${story}`,
  `شاهد.. ${story}`,
  `شاهد بالفيديو| ${story}`,
  `بالصور: ${story}`,
  `بـالصور.. ${story}`,
  `صور.. ${story}`,
  `مباشر: ${story}`,
  `بث مباشر | ${story}`,
  `إنفوجراف.. ${story}`,
  `انفوغرافيك: ${story}`,
  `حصري: ${story}`,
  `(فيديو) ${story}`,
  `[صور] ${story}`,
  `${story} (صورة)`,
  `${story} (صور)`,
  `${story} (فيديو)`,
  `${story} [فيديو]`,
  `${story} (فيديو وصور)`,
  `${story}.. فيديو`,
  `${story} - صحيفة الرواق`,
  `${story} | وكالة الساحل`,
  `${story} – المدار`,
  `فيديو: ${story} | عاجل`,
  `عاجل.. بالصور: ${story} - المدار`,
];

const notAffixed: [string, why: string][] = [
  ['شاهد عيان يروي لحظة جنوح السفينة', 'an eyewitness'],
  ['عاجل من القناة إلى السفن', 'no punctuation sets it apart'],
  ['فيديو السفينة يشغل مواقع التواصل', 'the video is the story'],
  ['صور: معرض في بورسعيد', 'short, but a story is left: see below'],
  ['رئيس الهيئة: الملاحة تعود غدا', 'a speaker is no affix'],
  ['مفاوضات القناة - الجولة الثانية', 'what follows the dash is no site'],
  ['خاص: عاجل', 'nothing would be left'],
  ['تعليم عاجل - دورات للبحارة', 'only at the very beginning'],
];

test.each(affixed)('%s', (headline) => {
  expect(withoutAffixes(headline, (name) => name === 'المدار')).toBe(story);
});

test.each(notAffixed.filter(([headline]) => !headline.startsWith('صور')))('%s stays (%s)', (headline) => {
  expect(withoutAffixes(headline, (name) => name === 'المدار')).toBe(headline);
});

test('two words are enough of a story', () => {
  expect(withoutAffixes('صور: معرض في بورسعيد')).toBe('معرض في بورسعيد');
});

test('what remains is a part of what was printed, marks and all', () => {
  expect(withoutAffixes('بـالصور.. سفـينة تجنحُ في القناة | عـاجل')).toBe('سفـينة تجنحُ في القناة');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'عاجل|:.- ()[]فيديوـ\u064f\u200fشاهد\ud83d\ude00'.split('')) }),
      (headline) => {
        expect(headline).toContain(withoutAffixes(headline, () => true));
      },
    ),
  );
});
