import { describe, expect, test } from 'vitest';
import { bothWays, FormTable, rowsOf } from '../../../testing/formTable.ts';

/* Spellings of one word, foreign names, letters of one shape and grouped numbers. */

const SPELLINGS = rowsOf(`
مئة > مائة · مئتين > مائتين · ثلاثمئة > ثلاثمائة · هيئة > هيأة · مسؤول > مسئول · شؤون > شئون · القرآن > القرءان · سوريا > سورية
مسألة > مسئلة · صحفي > صحافي · أوروبا > أوربا · أمريكا > أميركا · إفريقيا > أفريقيا · ديمقراطية > ديموقراطية
تلفزيون > تليفزيون · يقرؤون > يقرأون · داود > داوود · إستراتيجية > استراتيجية · الرحمن > الرحمان · إسطنبول > استانبول
مدرسة > مدرسه · مستشفى > مستشفي · إعلام > اعلام · آمنوا > ءامنوا
`);

const FOREIGN = rowsOf(`
ترامب > ترمب · غوغل > جوجل · غوغل > قوقل · نتنياهو > نتانياهو · إنجلترا > إنكلترا · إنجليزي > إنكليزي · فيسبوك > فايسبوك · غوتيريش > غوتيريس
تشيلسي > تشلسي · مانشستر > مانشيستر · غوارديولا > جوارديولا · بوتين > بوتن · ميركل > ميركيل · زيلينسكي > زيلنسكي · كازاخستان > كازخستان
ميونخ > ميونيخ · هونغ كونغ > هونج كونج · واشنطن > واشنطون · أوباما > أوبامه · إنستغرام > إنستجرام · بنغلادش > بنغلاديش
`);

const SHAPES = rowsOf(`
رابطة > رابطۀ · مدرسة > مدرسۃ · جامعة > جامعە · هذه > ھذه · مكة > مکہ · كردستان > ڪردستان · علي > علے · أحمد > ٲحمد · مسئول > مسىٔول
فاس > ڢاس · قرطبة > ڧرطبة · كتاب > کتاب · يمني > یمنی · كتاب > كِتَابٌ · كتاب > كـتـاب · سلام > ﺳﻼﻡ · لبنان > ﻟﺒﻨﺎﻥ
`);

const NUMBERS = rowsOf(`
1000000 > 1.000.000 · 1000000 > 1,000,000 · 1000000 > ١٬٠٠٠٬٠٠٠ · 10000 > 10 000 · 10000 > 10\u00a0000 · 10000 > 10\u202f000 · 2500 > 2,500 · 2018 > ۲۰۱۸
`);

describe('two spellings', () => {
  const rows = bothWays(SPELLINGS);
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('foreign names', () => {
  const rows = bothWays(FOREIGN);
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('letters of one shape', () => {
  const rows = bothWays(SHAPES);
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('grouped numbers', () => {
  const rows = NUMBERS;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});
