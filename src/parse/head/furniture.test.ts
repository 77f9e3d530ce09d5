import { describe, expect, test } from 'vitest';
import { isMachineLine, isSection, menuLength, officeOf, sectionInBreadcrumb } from './furniture.ts';

test.each([
  ['رئيس مجلس الإدارة', 'alone'],
  ['رئيس التحرير:', 'alone'],
  ['المشرف العام', 'alone'],
  ['رئيس التحرير: ندى الصفدي', 'named'],
  ['رئيس التحرير يستقبل طلاب القرى', undefined],
  ['رئيس التحرير: لا بد من صحافة حرة', undefined],
  ['المدير العام للمرصد يفتح القبة', undefined],
])('office in «%s»: %s', (line, office) => expect(officeOf(line)).toBe(office));

describe('menus', () => {
  test('a run of short lines that holds known words is one, the site’s name above it too', () => {
    expect(
      menuLength(['مجلة القبة', '• الرئيسية', '• علوم', '• سفر', '• من نحن', 'مرصد الفلك يفتح قبته'], 0),
    ).toBe(5);
  });
  test('a squad is none', () => {
    expect(menuLength(['منير الحداد', 'سليم الصفدي', 'وليد النجار', 'كريم البنا'], 0)).toBe(0);
  });
  test('three lines are none', () => expect(menuLength(['الرئيسية', 'علوم', 'من نحن'], 0)).toBe(0));
});

test.each([
  ['علوم', true],
  ['أخبار صحية', true],
  ['أخبار الواجهة', true],
  ['علوم جديدة', false],
  ['أخبار سارة من المرصد', false],
])('%s is a section: %s', (line, is) => expect(isSection(line)).toBe(is));

test.each([
  ['الرئيسية / علوم', 11],
  ['الرئيسية > أخبار > علوم', 19],
  ['الأهلي - الزمالك', undefined],
  ['علوم - مرصد يفتح قبته', undefined],
])('section in the breadcrumb «%s» begins at %s', (line, at) => expect(sectionInBreadcrumb(line)).toBe(at));

test.each([
  ['00:00', true],
  ['• 7', true],
  ['news-picture', true],
  ['1 week ago 6', true],
  ['ARTICLE AD BOX', true],
  ['المشاهدات: 1250', true],
  ['iPhone 15', false],
  ['Read this: a poem', false],
  ['1984', true],
  ['12 قتيلا', false],
])('%s is a machine’s line: %s', (line, is) => expect(isMachineLine(line)).toBe(is));
