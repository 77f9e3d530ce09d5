import { describe, expect, test } from 'vitest';
import { bothWays, FormTable, rowsOf } from '../../../testing/formTable.ts';

/** A thing, and what belongs to it: two words. */
const PAIRS = rowsOf(`
سوري > سوريا · روسي > روسيا · ليبي > ليبيا · تركي > تركيا · بريطاني > بريطانيا · ألماني > ألمانيا · إيطالي > إيطاليا · إسباني > إسبانيا · كوري > كوريا
أمريكي > أمريكا · عراقي > العراق · لبناني > لبنان · مصري > مصر · تونسي > تونس · يمني > اليمن · عماني > عمان · قطري > قطر · كويتي > الكويت
سوداني > السودان · فلسطيني > فلسطين · صيني > الصين · هندي > الهند · إيراني > إيران · فرنسي > فرنسا · ياباني > اليابان · أردني > الأردن · مغربي > المغرب
جنوب > جنوبي · شرق > شرقي · غرب > غربي · شمال > شمالي · دولة > دولي · عمل > عملي · شخص > شخصي · نفس > نفسي · سياسة > سياسي · بحر > بحري · جبل > جبلي
علم > علمي · شكل > شكلي · محل > محلي · طب > طبي · بيئة > بيئي · صحة > صحي · مال > مالي · نفط > نفطي · أرض > أرضي · وطن > وطني · مدرسة > مدرسي · جامعة > جامعي
`);

/** Countries that the press also prints in ـية: with the article it is the adjective alone. */
const COUNTRIES = rowsOf(`
سوريا > السورية · ألمانيا > الألمانية · إسبانيا > الإسبانية · تركيا > والتركية · روسيا > بالروسية · إيطاليا > للإيطالية
`);
const PRINTED_IN_YA = rowsOf(
  'سورية > سوريا · إسبانيا > إسبانيا · تركية > تركيا · ألمانية > ألمانيا · إيطالية > إيطاليا · روسيا > روسيا · سوريا > سورية · ألمانيا > ألمانية · إسبانيا > وإسبانية · تركيا > لتركية',
);

describe('a country and the adjective in ـية', () => {
  const table = new FormTable([...COUNTRIES, ...PRINTED_IN_YA]);
  test.each(COUNTRIES)('$query does not find $printed', async (row) =>
    expect(await table.finds(row)).toBe(false),
  );
  test.each(PRINTED_IN_YA)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('a thing and its nisba', () => {
  const rows = bothWays(PAIRS);
  const table = new FormTable(rows);
  test.each(rows)('$query does not find $printed', async (row) => expect(await table.finds(row)).toBe(false));
});
