import { HALF_READ, importRecords, ANNOTATED } from '../support/annotatedRecords.ts';
import { articles, expect, open, searchFor, test } from '../support/site.ts';

// The accessibility tree in Arabic holds what a screen reader says, in its order.

test('the head and the foot of every page', async ({ page, site }) => {
  await open(page, `${site}articles/suez-04/`);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "إلى المحتوى"
    - banner:
      - link "ورّاق، المكتبة"
      - search:
        - searchbox "ابحث في المقالات"
      - button "إعدادات القراءة"
      - link "المحفوظات"
    - main
    - contentinfo:
      - link "الأرشيف"
      - link "الكلمات الدلالية"
      - link "عن المجموعة"
      - link "خلاصة Atom"
      - link "خلاصة JSON Feed"
      - button "English"
      - text: صُفَّت صفحات الموقع بـ«ورّاق»
  `);
});

test.describe('an article', () => {
  test('its headline, its facts, its tools', async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - article:
        - paragraph: إيفر غيفن
        - heading "تعويم السفينة Ever Given وعودة الملاحة إلى قناة السويس" [level=1]
        - term: المصدر
        - definition:
          - link "صحيفة الرواق"
        - term: التاريخ
        - definition:
          - link "29 مارس 2021":
            - time: 29 مارس 2021
          - text: 16 شعبان 1442 هـ
        - term: مدّة القراءة
        - definition: دقيقة واحدة
        - button "ابحث في هذا المقال"
        - group "أدوات المقال":
          - button "للقراءة لاحقًا" [pressed=false]
          - button "المفضلة" [pressed=false]
          - button "استمع"
          - button "المزيد" [expanded=false]
        - paragraph: /^بعد ستة أيام من الإغلاق/
    `);
    await page.getByRole('button', { name: 'المفضلة' }).click();
    await page.getByRole('button', { name: 'المزيد' }).click();
    await expect(page.getByRole('group', { name: 'أدوات المقال' })).toMatchAriaSnapshot(`
      - group "أدوات المقال":
        - button "للقراءة لاحقًا" [pressed=false]
        - button "المفضلة" [pressed]
        - button "استمع"
        - button "المزيد" [expanded]
    `);
  });

  test('«في هذا المقال», and the headings it leads to', async ({ page, site }) => {
    await open(page, `${site}articles/moon-06/`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - article:
        - navigation "في هذا المقال":
          - heading "في هذا المقال" [level=2]
          - list:
            - listitem:
              - link "ما الذي يميز القطب؟"
            - listitem:
              - link "كيف عرفنا أن هناك ماءً؟"
            - listitem:
              - link "ولماذا الماء؟"
            - listitem:
              - link "وما الصعب في الأمر؟"
            - listitem:
              - link "ولمن القمر؟"
        - heading "ما الذي يميز القطب؟" [level=2]
        - heading "كيف عرفنا أن هناك ماءً؟" [level=2]
        - heading "ولماذا الماء؟" [level=2]
        - heading "وما الصعب في الأمر؟" [level=2]
        - table:
          - rowgroup:
            - row:
              - columnheader /^المهمة/
              - columnheader /^الموعد/
              - columnheader /^ما انتهت إليه/
        - heading "ولمن القمر؟" [level=2]
    `);
  });

  test('what follows its text', async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - article:
        - heading "الكلمات الدلالية" [level=2]
        - list "الكلمات الدلالية":
          - listitem:
            - link "إيفر غيفن"
          - listitem:
            - link "تعويم السفينة"
          - listitem:
            - link "قناة السويس"
          - listitem:
            - link "أسامة ربيع"
        - navigation "عناوين ذات صلة":
          - heading "عناوين ذات صلة" [level=2]
          - list:
            - listitem:
              - link "سفينة حاويات عملاقة تجنح وتسد المجرى الملاحي لقناة السويس ، وكالة الساحل ، دقيقة واحدة"
            - listitem:
              - link /الكراكة .مشهور. تحفر/
            - listitem:
              - link "عبور آخر السفن المنتظرة عند مدخلي قناة السويس ، عنوان بلا مقال هنا"
        - navigation "اقرأ أيضًا":
          - heading "اقرأ أيضًا" [level=2]
          - article:
            - heading /الكراكة «مشهور» تحفر/ [level=3]
    `);
  });

  test('its marks, and the bar of one', async ({ page, site }) => {
    await importRecords(page, site);
    await open(page, site + ANNOTATED);
    const marks = page.getByRole('region', { name: 'تظليلات هذا المقال' });
    await expect(marks).toMatchAriaSnapshot(`
      - region "تظليلات هذا المقال":
        - heading "تظليلات هذا المقال" [level=2]
        - list:
          - listitem:
            - 'button "حبر زعفراني: نجحت فرق الإنقاذ في تعويم"'
          - listitem:
            - 'button "حبر زيتوني: قبل شروق الشمس"'
          - listitem:
            - 'button "حبر وردي: استقامت السفينة في وسط المجرى"'
          - listitem:
            - paragraph: جملة حُذفت من المقال
            - paragraph:
              - text: لم يعد هذا الموضع في النص
              - button "أزل التظليل «\u2068جملة حُذفت من المقال\u2069»"
    `);
    await expect(marks.getByRole('listitem').first()).toContainText('راجع أرقام الهيئة');
    await marks.getByRole('button', { name: /قبل شروق الشمس/ }).press('Enter');
    await expect(page.getByRole('toolbar')).toMatchAriaSnapshot(`
      - toolbar "تظليل وملاحظة":
        - button "حبر زعفراني" [pressed=false]
        - button "حبر زيتوني" [pressed]
        - button "حبر وردي" [pressed=false]
        - button "ملاحظة" [expanded=false]
        - button "اقتبس"
        - button "انسخ رابطًا"
        - button "أزل"
    `);
  });

  test('where reading goes on is said', async ({ page, site }) => {
    await importRecords(page, site);
    await open(page, site + HALF_READ);
    await expect(page.getByRole('status').filter({ hasText: 'عدتَ إلى حيث توقفت.' })).toBeAttached();
    await expect(page.getByRole('button', { name: 'من البداية' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'أخفِ التنبيه' })).toBeVisible();
  });
});

test.describe('the library', () => {
  test('its sections, its orders, its stories, its index', async ({ page, site }) => {
    await open(page, site);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - banner:
        - navigation "الأقسام":
          - list:
            - listitem:
              - link "المكتبة"
            - listitem:
              - link "الكلمات الدلالية"
            - listitem:
              - link "عن المجموعة"
      - main:
        - heading "المكتبة" [level=1]
        - status: /\\d+ مقالًا/
        - navigation "الترتيب":
          - link "الأحدث"
          - link "الأقدم"
        - list "المقالات":
          - listitem:
            - article:
              - heading [level=2]:
                - link
        - complementary "الفهرس":
          - group "الكلمات الدلالية":
            - heading "الكلمات الدلالية" [level=2]
            - textbox "اكتب لتضييق القائمة"
            - list:
              - listitem:
                - link /^\\D+ \\d+$/
          - group "المصدر":
            - heading "المصدر" [level=2]
            - list:
              - listitem:
                - link /^\\D+ \\d+$/
          - group "التاريخ":
            - heading "التاريخ" [level=2]
            - textbox "من"
            - textbox "إلى"
            - list:
              - listitem:
                - link /^بلا تاريخ \\d+$/
    `);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  test('what is chosen, and how it is taken back', async ({ page, site }) => {
    await open(page, `${site}?keyword=${encodeURIComponent('قناة السويس')}`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - status: /^6 مقالات من \\d+$/
      - list "اختياراتك":
        - listitem:
          - link "أزل قناة السويس"
    `);
    const chosen = page
      .getByRole('group', { name: 'الكلمات الدلالية', exact: true })
      .locator('[aria-current]');
    await expect(chosen).toHaveAccessibleName('قناة السويس 6');
  });

  test('results, each with why it is one', async ({ page, site }) => {
    await open(page, searchFor(site, 'السفينه'));
    await expect(articles(page)).toMatchAriaSnapshot(`
      - list "المقالات":
        - listitem:
          - article:
            - heading "تعويم السفينة Ever Given وعودة الملاحة إلى قناة السويس" [level=2]:
              - link "تعويم السفينة Ever Given وعودة الملاحة إلى قناة السويس"
            - paragraph
            - paragraph: /صحيفة الرواق/
    `);
    await expect(page.getByRole('status').filter({ hasText: /^\d+ نتائج/ })).toBeAttached();
  });
});

test('what is kept', async ({ page, site }) => {
  await importRecords(page, site);
  await open(page, `${site}saved/?part=marks`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "المحفوظات" [level=1]
      - navigation "أقسام المحفوظات":
        - link /^تابع القراءة ?1$/
        - link /^للقراءة لاحقًا ?2$/
        - link /^المفضلة ?1$/
        - link /^التظليلات والملاحظات ?4$/
        - link /^السجلّ ?2$/
      - paragraph: 4 تظليلات
      - textbox "صفِّ المحفوظات بكلمة"
      - list "المقالات":
        - listitem:
          - article:
            - heading "ستة أيام في الممر" [level=2]:
              - link "ستة أيام في الممر"
            - list:
              - listitem:
                - blockquote:
                  - link "نجحت فرق الإنقاذ في تعويم"
                - paragraph: راجع أرقام الهيئة
                - paragraph: /زعفراني/
                - button "أزل التظليل «\u2068نجحت فرق الإنقاذ في تعويم\u2069»"
      - region "نسخة من محفوظاتك":
        - heading "نسخة من محفوظاتك" [level=2]
  `);
  await page.getByRole('button', { name: /^أزل التظليل .*نجحت فرق/ }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - text: /أُزيل التظليل «.*»\\./
        - button "تراجع"
  `);
  await expect(page.getByRole('status').filter({ hasText: /أُزيل التظليل/ })).toBeAttached();
});

test('no button on any of these is without a word', async ({ page, site }) => {
  for (const address of ['', 'articles/suez-04/', 'saved/', 'keywords/']) {
    await open(page, site + address);
    for (const button of await page.getByRole('button').all())
      await expect(button).toHaveAccessibleName(/\p{L}/u);
  }
});
