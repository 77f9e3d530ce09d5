import { describe, expect, test } from 'vitest';
import { foundBy, SearchedSite } from '../../../testing/searchableSite.ts';
import { Searcher } from '../searcher.ts';
import { bothWays, FormTable, rowsOf } from '../../../testing/formTable.ts';

/* Broken plurals of the lexicon, and the way back. */

const BROKEN = rowsOf(`
طالب > طلاب · مدرسة > مدارس · وزير > وزراء · رجل > رجال · كتاب > كتب · مدينة > مدن · سعر > أسعار · رئيس > رؤساء · صاروخ > صواريخ · حزب > أحزاب
فيلم > أفلام · سلاح > أسلحة · شهيد > شهداء · قتيل > قتلى · هدف > أهداف · ناد > أندية · نادي > أندية · منطقة > مناطق · فريق > فرق · عاصمة > عواصم
طفل > أطفال · دولة > دول · قائد > قادة · موقع > مواقع · نتيجة > نتائج · خبير > خبراء · طريق > طرق · سفينة > سفن · جريمة > جرائم · شارع > شوارع
حادث > حوادث · زعيم > زعماء · امرأة > نساء · بيت > بيوت · عضو > أعضاء · مشكلة > مشاكل · مليون > ملايين · مبلغ > مبالغ · دواء > أدوية · ضيف > ضيوف
جهاز > أجهزة · لجنة > لجان · ملعب > ملاعب · جندي > جنود · بحر > بحار · نهر > أنهار · جبل > جبال · شجرة > أشجار · قلم > أقلام · صديق > أصدقاء
طبيب > أطباء · مريض > مرضى · جريح > جرحى · أسير > أسرى · سجين > سجناء · سفير > سفراء · أمير > أمراء · شاعر > شعراء · عامل > عمال
تاجر > تجار · حارس > حراس · نائب > نواب · قاضي > قضاة · راعي > رعاة · محكمة > محاكم · مصنع > مصانع · قانون > قوانين · قنبلة > قنابل
`);

const BACK = rowsOf(`
مشروعا > مشروع · مدينتنا > مدينة · سيارتها > سيارة · عمليات > عملية · مواطنين > مواطن · مباريات > مباراة · عامين > عام · دولتين > دولة · شركته > شركة
مهندسو > مهندس · لاعبي > لاعب · مستواه > مستوى · مستشفيات > مستشفى · ساعتين > ساعة · أصدقائه > صديق · مدارسنا > مدرسة · قراراته > قرار · محامين > محام
كتاباً > كتاب · رئيسها > رئيس · قضاتها > قاضي · شعبه > شعب · أبيه > أب · لغتنا > لغة · أمهات > أم · سنوات > سنة · حقوقهم > حق · عمالها > عامل
صواريخهم > صاروخ · أسلحتها > سلاح · قواتنا > قوة · وزرائه > وزير · جنودها > جندي · طائرتين > طائرة · ملاعبنا > ملعب · نسائهم > امرأة
`);

describe('broken plurals, both ways', () => {
  const rows = bothWays(BROKEN);
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

/** Plurals whose first letters look like the article, alone and under other letters, with the hamza typed and without. */
const IN_ALEF_LAM = rowsOf(`
لعبة > ألعاب · لون > ألوان · لقب > ألقاب · لغم > ألغام · لواء > ألوية · لحن > ألحان · لفظ > ألفاظ
العاب > ألعاب · الوان > ألوان · ألعاب > العاب · وألوان > ألوان · بألقاب > ألقاب · للألغام > ألغام · الألحان > ألحان
ألعاب > لعبة · ألوان > لون · ألقاب > لقب · العاب > لعبة · والألوان > لون · لألحان > لحن · ألعابنا > لعبة
`);
/** Words that the letters would be with the article: «وأن», never for «ألوان». */
const NOT_IN_ALEF_LAM = rowsOf('ألوان > وان · ألقاب > قاب · الوان > وأن · ألحان > حان');

describe('plurals that begin as with the article', () => {
  const table = new FormTable([...IN_ALEF_LAM, ...NOT_IN_ALEF_LAM]);
  test.each(IN_ALEF_LAM)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
  test.each(NOT_IN_ALEF_LAM)('$query does not find $printed', async (row) =>
    expect(await table.finds(row)).toBe(false),
  );
  test('a phrase', async () => {
    const site = new SearchedSite([{ title: 'خبر', body: ['ألعاب نارية'] }, { title: 'لعبة' }]);
    expect(await foundBy(new Searcher(site), '"ألعاب نارية"')).toEqual([0]);
  });
});

describe('inflected typed, dictionary form printed', () => {
  const rows = BACK;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});
