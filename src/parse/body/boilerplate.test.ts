import { describe, expect, test } from 'vitest';
import { isBoilerplate } from './boilerplate.ts';

describe('boilerplate', () => {
  test.each([
    ['تابع أحدث الأخبار عبر تطبيق'],
    ['ليصلك المزيد من الأخبار …'],
    ['A+ A-'],
    ['مشاركة :'],
    ['0 تعليق'],
    ['3 تعليقات'],
    ['حجم الخط A A'],
    ['تابعنا على تيليجرام'],
    ['شارك على: فيسبوك تويتر واتساب'],
    ['Facebook Twitter WhatsApp'],
    ['عدد المشاهدات : 1204'],
    ['مدة القراءة: 3 دقائق'],
    ['Getty Images'],
    ['إعلان'],
    ['تصوير: فلان الفلاني'],
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true));
});

describe('text', () => {
  test.each([
    ['مشاركة ضعيفة'],
    ['شارك الآلاف في المسيرة.'],
    ['إعلان دمشق'],
    ['تابع الزوار أحدث الأخبار عبر شاشات القاعة.'],
    ['الآراء هنا لأصحابها وحدهم.'],
    ['قراءة في كتاب'],
    ['<!--comment-->'],
    ['&#x &#X'],
    ['x'],
    ['---'],
    [''],
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(false));
});
