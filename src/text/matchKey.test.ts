import { describe, expect, test } from 'vitest';
import { matchKey } from './matchKey.ts';

const sameHeadline: [string, string, what: string][] = [
  ['توقف "القناة" ستة أيام', 'توقف «القناة» ستة أيام', 'quotes'],
  ['توقف “القناة” ستة أيام', 'توقف القناة ستة أيام', 'quotes gone'],
  ['القناة : عودة الملاحة', 'القناة: عودة الملاحة', 'space before the colon'],
  ['الرئيس،والوزير', 'الرئيس، والوزير', 'space after the comma'],
  ['أسعار النفط', 'اسعار النفط', 'hamza'],
  ['هيئة القناة', 'هيئه القناه', 'teh marbuta'],
  ['مستشفى كبرى', 'مستشفي كبري', 'alef maqsura'],
  ['کندا تعلن', 'كندا تعلن', 'Persian letters'],
  ['ستة أيّامٍ', 'ستة أيام', 'marks'],
  ['الســـفينة', 'السفينة', 'tatweel'],
  ['١٢ سفينة', '12 سفينة', 'digits'],
  ['ارتفاع ٢٫٢ مليار', 'ارتفاع 2.2 مليار', 'decimal separators'],
  ['&quot;القناة&quot; تعود', '"القناة" تعود', 'entities'],
  ['مصر &amp; السودان', 'مصر & السودان', 'entities'],
  ['#قناة_السويس تعود', 'قناة السويس تعود', 'hashtags'],
  ['كوفيد-19 يعود', 'كوفيد 19 يعود', 'a joining hyphen'],
  ['\u200fالقناة\u200f تعود', 'القناة تعود', 'direction marks'],
  ['PSG يفوز', 'psg يفوز', 'capitals'],
  ['القناة\u00a0تعود', 'القناة تعود', 'no-break space'],
];

const otherHeadline: [string, string, what: string][] = [
  ['ارتفاع إلى 2.2 مليار', 'ارتفاع إلى 2.3 مليار', 'one digit'],
  ['ارتفاع إلى 2.2 مليار', 'ارتفاع إلى 22 مليار', 'the decimal point'],
  ['ارتفاع إلى 2.2 مليار', 'ارتفاع إلى 2 2 مليار', 'the decimal point'],
  ['النفط يرتفع', 'النفط يهبط', 'polarity'],
  ['لا عودة للملاحة', 'عودة للملاحة', 'negation'],
  ['نمو 5% هذا العام', 'نمو 5 هذا العام', 'per cent'],
  ['الحرارة -5 في الجبال', 'الحرارة 5 في الجبال', 'minus'],
  ['فوز بنتيجة 2-1', 'فوز بنتيجة 1-2', 'the order of a score'],
  ['فوز بنتيجة 2-1', 'فوز بنتيجة 21', 'a score'],
  ['حزب جديد', 'حرب جديد', 'one letter'],
  ['أسعار النفط', 'أسعار النفط اليوم', 'one more word'],
];

describe('the match key', () => {
  test.each(sameHeadline)('%s = %s (%s)', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });
  test.each(otherHeadline)('%s ≠ %s (%s)', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });
  test('nothing but punctuation has no key', () => {
    expect(matchKey(' … «» ! ')).toBe('');
  });
});
