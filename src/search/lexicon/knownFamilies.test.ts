import { expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { knownFamilies } from './knownFamilies.ts';

const families = knownFamilies();
const pairs = (text: string) =>
  text
    .trim()
    .split(/ · |\n/)
    .map((pair) => pair.split(' / ') as [string, string]);

/** Tells whether two words as printed have a family in common. */
function areOneFamily(one: string, other: string): boolean {
  const own = familiesOf(one);
  return familiesOf(other).some((family) => own.includes(family));
}

function familiesOf(printed: string): number[] {
  const word = fold(printed);
  const hasTaa = word.endsWith('ه') ? printed.endsWith('ة') : undefined;
  return families.readingsOf(word, hasTaa).map(({ family }) => family);
}

/** A feminine is of its adjective, even where it is a noun too; broken plurals are of their singular. */
const ONE_FAMILY = `
إلكتروني / إلكترونية · أمني / أمنية · إنساني / إنسانية · ديمقراطي / ديمقراطية · ديمقراطية / ديمقراطيات
روسي / روسية · روسيا / روسية · تركيا / تركية · روسي / روس · تركي / تركية · تركي / أتراك · ألماني / ألمانية · أجنبي / أجنبية · أجنبي / أجانب
ثاني / ثانية · أول / أولى · أوسط / وسطى · جار / جيران · جاري / جارية · حيوي / حيوية · عاجل / عاجلة
مريض / مرضى · مريض / مريضة · نتوء / نتوءات · ماسورة / مواسير · سهل / سهول · سهل / سهلة · تل / تلال · كاردينال / كرادلة · سلاح / أسلحة`;

/** Words that look like forms of one another. */
const TWO_FAMILIES = `
إخوان / أخ · أئمة / أمام · وسطى / وسطية · أولى / أولية · أسرى / أسرية · ضلوع / أضلاع
ماكر / ماكرون · مواقع / موقعة · غزاة / غاز · ملائكة / ملك · مرايا / مرأة · معدات / معدة · معدات / معد
ثواني / ثاني · ذرى / ذروة · جملة / جمال · موال / مواويل · عملي / عملية · سرايا / سرية · صائغ / صاغته · غاز / جاز`;

test.each(pairs(ONE_FAMILY))('%s and %s are of one family', (one, other) => {
  expect(areOneFamily(one, other)).toBe(true);
});

test.each(pairs(TWO_FAMILIES))('%s and %s are of two families', (one, other) => {
  expect(areOneFamily(one, other)).toBe(false);
});
