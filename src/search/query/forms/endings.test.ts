import { describe, expect, test } from 'vitest';
import { foundBy, SearchedSite } from '../../../testing/searchableSite.ts';
import { Searcher } from '../searcher.ts';
import { FormTable, rowsOf } from '../../../testing/formTable.ts';

/* Endings of a noun: accusative, pronouns, sound plurals and duals in all cases and in construct. */

const ACCUSATIVES = rowsOf(`
مشروع > مشروعا · مشروع > مشروعًا · كتاب > كتاباً · اتفاق > اتفاقا · وزير > وزيرا · لاعب > لاعبا · رئيس > رئيسًا · جندي > جنديا · مدني > مدنيا
مدنيا > المدنية · شهر > شهرا · قرار > قراراً · بيت > بيتا · خبر > خبرا · عدد > عددا · هدف > هدفًا · صاروخ > صاروخا · قتيل > قتيلا
بيان > بيانا · موعد > موعدا · طفل > طفلا · رجل > رجلا · حكم > حكما · عضو > عضوا
`);

const PRONOUNS = rowsOf(`
شركة > شركته · مدينة > مدينتنا · سيارة > سيارتها · بيت > بيتهم · رئيس > رئيسها · مستوى > مستواه · مبدأ > مبدئه · لقاء > لقائهما · رأي > رأيه
صديق > صديقه · أب > أبيه · أخ > أخيها · ابن > ابنه · لغة > لغتنا · مباراة > مباراته · حياة > حياتهم · قوة > قوتها · حكومة > حكومتكم · عمل > عملهن
شعب > شعبه · صورة > صورته · حق > حقوقهم · صديق > أصدقائه · مدرسة > مدارسنا · وزير > وزرائه · عملية > عملياتهم · مستشفى > مستشفياتها · قرار > قراراته
مهندس > مهندسوها · لاعب > لاعبيهم · منزل > منازلهم · كتاب > كتبه · دولة > دولنا · زوجة > زوجته
`);

const SOUND_PLURALS = rowsOf(`
عملية > عمليات · مباراة > مباريات · قناة > قنوات · مستشفى > مستشفيات · لقاء > لقاءات · شركة > شركات · إجراء > إجراءات · آلية > آليات · سنة > سنوات
بلدية > بلديات · مواطن > مواطنون · مواطن > مواطنين · لاعب > لاعبي · مهندس > مهندسو · مسؤول > مسؤولين · فلسطيني > فلسطينيون · مدني > مدنيين
محامي > محامون · محام > محامين · معلم > معلمون · معلم > معلمات · صحفي > صحفيات · التزام > التزامات · التهاب > التهابات · انتخاب > انتخابات
مقاتل > مقاتلو · مراسل > مراسلين · ناشط > ناشطون · أم > أمهات · أخت > أخوات · بنت > بنات · كاميرا > كاميرات · مليشيا > مليشيات
مصلي > مصلين · مسلح > مسلحي · نازح > نازحو · خلاف > خلافات · حيوان > حيوانات · نبات > نباتات
`);

const DUALS = rowsOf(`
عام > عامين · دولة > دولتان · دولة > دولتين · يوم > يومين · شهر > شهران · ساعة > ساعتين · مدينة > مدينتي · شركة > شركتا · مباراة > مباراتين · قرية > قريتا
طرف > طرفين · هدف > هدفان · شخص > شخصين · مستشفى > مستشفيين · صحراء > صحراوين · مليون > مليوني · مليون > مليونا · لاعب > لاعبان
كتاب > كتابين · رئيس > رئيسين · جندي > جنديان · ولاية > ولايتين · منطقة > منطقتي
`);

describe('the accusative', () => {
  const rows = ACCUSATIVES;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('pronouns', () => {
  const rows = PRONOUNS;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

/** Words in ه that are another word with ة: beside that, the pronoun's word finds the articles that print ه, and only them. */
const BESIDE_TAA = [
  { word: 'دور', other: 'دورة', inTaa: 'الدورة المقبلة ودورة أخرى', inHeh: 'أدّى دوره كاملًا ولدوره أثر' },
  { word: 'عمل', other: 'عملة', inTaa: 'عملة البلاد وسوق العملة', inHeh: 'أتمّ عمله في يومين' },
  { word: 'مكتب', other: 'مكتبة', inTaa: 'مكتبة الحي والمكتبة العامة', inHeh: 'عاد إلى مكتبه مساء' },
  { word: 'ابن', other: 'ابنة', inTaa: 'ابنة الجيران والابنة الكبرى', inHeh: 'رأى ابنه عند الباب' },
];

describe('a pronoun in ه beside another word in ة', () => {
  test.each(BESIDE_TAA)('$word and $other', async ({ word, other, inTaa, inHeh }) => {
    const searcher = new Searcher(
      new SearchedSite([
        ...Array.from({ length: 6 }, (_, i) => ({ title: `خبر ${i}`, body: [inTaa] })),
        { title: 'بصاحبه', body: [inHeh] },
        { title: 'مفردًا', body: [`هذا ${word} جديد`] },
      ]),
    );
    const [withPronoun, bare] = [6, 7];
    expect(new Set(await foundBy(searcher, word))).toEqual(new Set([withPronoun, bare]));
    expect(new Set(await foundBy(searcher, `${word}ه`))).toEqual(
      new Set([0, 1, 2, 3, 4, 5, withPronoun, bare]),
    );
    expect(await foundBy(searcher, other)).not.toContain(bare);
  });
});

describe('sound plurals', () => {
  const rows = SOUND_PLURALS;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});

describe('duals', () => {
  const rows = DUALS;
  const table = new FormTable(rows);
  test.each(rows)('$query finds $printed', async (row) => expect(await table.finds(row)).toBe(true));
});
