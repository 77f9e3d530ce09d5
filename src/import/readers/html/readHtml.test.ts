import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BlockRole, SourceBlock } from '../../page/page.ts';
import { readHtml, readHtmlText } from './readHtml.ts';
import { PARAGRAPHS, SKELETONS, TITLE } from './fixtures/skeletons.ts';
import { THEMES } from './fixtures/themes.ts';

const BODY: readonly BlockRole[] = ['paragraph', 'heading', 'item', 'quote', 'verse', 'row'];
const textsOf = (blocks: readonly SourceBlock[], ...roles: readonly BlockRole[]) =>
  blocks.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
const inBody = (html: string) => textsOf(readHtmlText(html).blocks, ...BODY);
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('layouts of newspapers', () => {
  it.each(Object.entries({ ...SKELETONS, ...THEMES }))('%s', (_, { html, date, authors, tags, related }) => {
    const { blocks, facts } = readHtmlText(html);
    expect(textsOf(blocks, 'title')).toEqual([TITLE]);
    expect(facts.title?.value).toBe(TITLE);
    expect(textsOf(blocks, ...BODY)).toEqual(PARAGRAPHS);
    expect(facts.date?.value).toBe(date ?? facts.date?.value);
    expect(facts.authors?.value).toEqual(authors ?? facts.authors?.value);
    expect(textsOf(blocks, 'tags').join(' ')).toBe(tags?.join(' ') ?? textsOf(blocks, 'tags').join(' '));
    expect(textsOf(blocks, 'related')).toEqual(related ?? textsOf(blocks, 'related'));
  });
});

describe('five traps of real pages', () => {
  it('ASP.NET wraps the whole page in a form', () => {
    expect(inBody(`<body><form><h1>${TITLE}</h1><div>${article}</div></form></body>`)).toEqual(PARAGRAPHS);
  });

  it('a link that was never closed makes the whole article linked', () => {
    expect(inBody(`<h1>${TITLE}</h1><a name="top" href="#"><div class="body">${article}</div>`)).toEqual(
      PARAGRAPHS,
    );
  });

  it.each(['field-label-hidden', 'with-sidebar', 'widget Blog', 'read-more', 'ad_body'])(
    'the class «%s» round the article proves nothing',
    (name) => {
      const page = `<div class="${name}"><h1>${TITLE}</h1><div>${article}</div></div><div><p>نص قصير في آخر الصفحة عن الصحيفة.</p></div>`;
      expect(inBody(page)).toEqual(expect.arrayContaining(PARAGRAPHS));
    },
  );

  it('`<body>` before `</head>`', () => {
    const page = `<html><head><title>${TITLE}</title><body><h1>${TITLE}</h1></head><div>${article}</div></body></html>`;
    expect(inBody(page)).toEqual(PARAGRAPHS);
  });

  it('control characters inside JSON-LD', () => {
    const page = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"بلدية\tالزهراء\nتفتح","datePublished":"2025-02-09",}</script>${article}`;
    expect(readHtmlText(page).facts).toMatchObject({
      title: { value: 'بلدية الزهراء تفتح', from: 'JSON-LD headline' },
      date: { value: '2025-02-09', from: 'JSON-LD datePublished' },
    });
  });
});

describe('parts of an article', () => {
  const around = (inner: string) =>
    readHtmlText(`<h1>${TITLE}</h1><article>${article}${inner}${article}</article>`).blocks;

  it.each<[string, string, BlockRole, string]>([
    ['a heading', '<h2>حدائق النهر</h2>', 'heading', 'حدائق النهر'],
    ['a bold line', '<p><strong>حدائق النهر</strong></p>', 'heading', 'حدائق النهر'],
    ['an item', '<ul><li>ألفا شجرة تحتمل العطش</li></ul>', 'item', 'ألفا شجرة تحتمل العطش'],
    [
      'a quotation',
      '<blockquote><p>هذه الحدائق لكم جميعا.</p></blockquote>',
      'quote',
      'هذه الحدائق لكم جميعا.',
    ],
    [
      'a caption',
      '<figure><img><figcaption>الحديقة الأولى</figcaption></figure>',
      'caption',
      'الحديقة الأولى',
    ],
    ['a photographer', '<p>© وكالة الصور / سامر</p>', 'caption', '© وكالة الصور / سامر'],
    [
      'verse in halves',
      '<p>يا نهر كم جادت يداك &nbsp;&nbsp;&nbsp;&nbsp; وسقيت ظمآن الضفاف<br>وتركت فينا من نداك &nbsp;&nbsp;&nbsp;&nbsp; ظلا لأيام الجفاف</p>',
      'verse',
      'يا نهر كم جادت يداك\tوسقيت ظمآن الضفاف\nوتركت فينا من نداك\tظلا لأيام الجفاف',
    ],
    [
      'read-also glued to its label',
      '<p>اقرأ أيضا: <a href="/r">الجسر القديم يعاد فتحه أمام المشاة</a></p>',
      'read-also',
      'اقرأ أيضا: الجسر القديم يعاد فتحه أمام المشاة',
    ],
    [
      'read-also under a label of any words',
      '<div><b>وفي هذا الشأن</b><ul><li><a href="/r">الجسر القديم يعاد فتحه أمام المشاة</a></li><li><a href="/s">مجلس الزهراء يقر موازنة العام</a></li></ul></div>',
      'read-also',
      'مجلس الزهراء يقر موازنة العام',
    ],
    [
      'a sentence above links, which is no label',
      '<p>وقال في رسالتين:</p><p><a href="/r">الجسر القديم يعاد فتحه أمام المشاة</a></p><p><a href="/s">مجلس الزهراء يقر موازنة العام</a></p>',
      'paragraph',
      'وقال في رسالتين:',
    ],
    [
      'read-also under its label',
      '<p>اقرأ أيضا</p><p><a href="/r">الجسر القديم يعاد فتحه أمام المشاة</a></p>',
      'read-also',
      'الجسر القديم يعاد فتحه أمام المشاة',
    ],
  ])('%s', (_, inner, role, text) => {
    expect(around(inner)).toContainEqual(expect.objectContaining({ role, text }));
  });

  it('a short paragraph that begins like the label of a date is text', () => {
    const texts = ['فيسبوك يفتح مكتبا في الزهراء', 'نشرت البلدية خريطة الحدائق'];
    const blocks = around(texts.map((text) => `<p>${text}</p>`).join(''));
    for (const text of texts) expect(blocks).toContainEqual({ role: 'paragraph', text });
  });

  it('rows of a table keep their cells', () => {
    const rows = around(
      '<table><tr><th>الحديقة</th><th>المساحة</th></tr><tr><td>الأولى</td><td>12</td></tr></table>',
    ).filter(({ role }) => role === 'row');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['الحديقة', 'المساحة'],
      ['الأولى', '12'],
    ]);
  });

  it('lines wrapped by hand are joined, lines that are paragraphs are not', () => {
    const wrapped = 'أفادت بلدية الزهراء أنها بدأت العمل في ثلاث<br>حدائق عامة تطل على النهر صباح أمس.';
    expect(textsOf(around(`<p>${wrapped}</p>`), 'paragraph')).toContain(wrapped.replace('<br>', ' '));
    expect(textsOf(around(`<p>${PARAGRAPHS.join('<br>')}</p>`), 'paragraph')).toEqual([
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
    ]);
  });

  it('entities, also those encoded twice in the head', () => {
    const page = `<meta property="og:title" content="اللغة &amp;quot;هويتنا&amp;quot; &amp;#8211; مؤتمر"><p>&Eacute;lys&eacute;e &copy; و&deg;C ${PARAGRAPHS[0]}</p>`;
    expect(readHtmlText(page).facts.title?.value).toBe('اللغة "هويتنا" – مؤتمر');
    expect(inBody(page)[0]).toBe(`Élysée © و°C ${PARAGRAPHS[0]}`);
    const twice = readHtmlText(
      `<h1>بلدية &amp;quot;الزهراء&amp;quot;</h1>${article}<pre>&amp;lt;p&gt;</pre>`,
    );
    expect(twice.blocks.map(({ text }) => text)).toEqual(['بلدية "الزهراء"', ...PARAGRAPHS, '&lt;p>']);
  });
});

describe('what stands round an article', () => {
  const card = (title: string, teaser: string) =>
    `<div class="x9"><a href="/1"><img></a><h3><a href="/1">${title}</a></h3><p>${teaser}</p></div>`;
  const cards =
    card(
      'مجلس الزهراء يقر موازنة العام المقبل',
      'أقر مجلس الزهراء في جلسة أمس موازنة العام المقبل بعد نقاش طال...',
    ) +
    card(
      'الجسر القديم يعاد فتحه أمام المشاة',
      'قالت البلدية إن الجسر القديم سيفتح أمام المشاة في الأسبوع المقبل...',
    );

  it.each([
    ['cards of other articles, of any class', cards],
    [
      'a notice of cookies',
      '<div>نستخدم ملفات تعريف الارتباط لتحسين تجربتك في هذا الموقع، وباستمرارك فإنك توافق على ذلك.</div>',
    ],
    ['rights', '<p>جميع الحقوق محفوظة لصحيفة المرفأ، ولا يجوز النسخ إلا بإذن من إدارتها.</p>'],
    ['a newsletter', '<p>اشترك في نشرتنا البريدية لتصلك أهم الأخبار كل صباح على بريدك الإلكتروني.</p>'],
  ])('%s: no text of it', (_, noise) => {
    expect(inBody(`<div><h1>${TITLE}</h1><div>${article}${noise}</div></div>`)).toEqual(PARAGRAPHS);
    expect(inBody(`<div><h1>${TITLE}</h1><div>${article}</div></div>${noise}`)).toEqual(PARAGRAPHS);
  });

  it.each([
    'وقالت الشركة إن سياسة الخصوصية الجديدة لن تطبق على أهل المدينة قبل الصيف.',
    'وكان المعمل اشترك في إنتاج المضخات التي تسقي حدائق المدينة.',
    'تقرير دولي: حدائق المدن تبرد هواءها',
  ])('a last paragraph in words of notices and by-lines stays: %s', (last) => {
    expect(inBody(`<h1>${TITLE}</h1><div>${article}<p>${last}</p></div>`)).toEqual([...PARAGRAPHS, last]);
  });

  it('a last line behind a list of others stays', () => {
    const box =
      '<div class="related"><ul><li><a href="/1">مجلس الزهراء يقر موازنة العام المقبل</a></li></ul></div>';
    expect(inBody(`<h1>${TITLE}</h1><div>${article}${box}<p>الزهراء / وكالات</p></div>`)).toEqual([
      ...PARAGRAPHS,
      'الزهراء / وكالات',
    ]);
  });

  it('short lines that lead to the text or end it stay', () => {
    const lines = ['<p>الزهراء - وكالات</p>', article, '<p>1- تونس (14).</p><p>2- المغرب (42)</p>'];
    expect(inBody(`<h1>${TITLE}</h1><div>${lines.join('')}</div>`)).toEqual([
      'الزهراء - وكالات',
      ...PARAGRAPHS,
      '1- تونس (14).',
      '2- المغرب (42)',
    ]);
  });
});

describe('a title that the head does not state', () => {
  const page = (inner: string) => readHtmlText(`<body>${inner}</body>`);
  const list =
    '<td><h3>قد ترغب في هذه</h3><ul><li><a href="/1">مجلس الزهراء يقر موازنة العام</a></li><li><a href="/2">الجسر القديم يعاد فتحه أمام المشاة</a></li></ul></td>';

  it.each([
    ['in large letters, beside the heading of a list', `<p><b><font size="6">${TITLE}</font></b></p>`],
    ['by its words alone', `<p>${TITLE}</p>`],
    ['under an `h1` of the site', `<h1>صحيفة المرفأ</h1><h2>${TITLE}</h2>`],
  ])('%s', (_, title) => {
    const { blocks } = page(`<table><tr>${list}<td>${title}<p>9 فبراير 2025</p>${article}</td></tr></table>`);
    expect(textsOf(blocks, 'title')).toEqual([TITLE]);
    expect(textsOf(blocks, 'paragraph')).toEqual(PARAGRAPHS);
  });

  it.each([
    [`${TITLE} - مرفأ اليوم`, 'مرفأ اليوم'],
    [`مرفأ اليوم | ${TITLE}`, 'مرفأ اليوم'],
    ['صحيفة المرفأ', 'صحيفة المرفأ'],
    [`${TITLE} - محليات - المرفأ`, undefined],
    [`${TITLE} - رياضة`, undefined],
    [`${TITLE} - بالفيديو`, undefined],
    [`عاجل | ${TITLE}`, undefined],
    [`${TITLE} المزيد`, undefined],
    [TITLE, undefined],
  ])('the name of the site in <title>%s</title> is %s', (title, source) => {
    const { facts } = page(`<title>${title}</title><h1>${TITLE}</h1>${article}`);
    expect(facts.source?.value).toBe(source);
  });
});

it('links are read from the address that `<base>` states', () => {
  const { blocks } = readHtmlText(
    `<base href="https://news.example/x/"><h1>${TITLE}</h1>${article}<h3>مقالات ذات صلة</h3><ul><li><a href="1">الجسر القديم يعاد فتحه أمام المشاة</a></li></ul>`,
  );
  expect(blocks.find(({ role }) => role === 'related')?.href).toBe('https://news.example/x/1');
});

describe('facts', () => {
  it('days that differ are told', () => {
    const { facts, notes } = readHtmlText(
      `<meta property="article:published_time" content="2025-02-09T10:00"><script type="application/ld+json">{"@type":"Article","datePublished":"2024-01-01"}</script>${article}`,
    );
    expect(facts.date).toEqual({ value: '2024-01-01', from: 'JSON-LD datePublished' });
    expect(notes).toEqual([
      'Dates contradict: JSON-LD datePublished says 2024-01-01, meta article:published_time says 2025-02-09.',
    ]);
  });

  it('the charset that a page names decides only where its bytes allow it', () => {
    const html = `<meta charset="windows-1256"><h1>${TITLE}</h1>${article}`;
    expect(readHtml('a.html', new TextEncoder().encode(html))).toMatchObject({ ok: true, encoding: 'utf-8' });
  });
});

const PAGES = path.resolve(import.meta.dirname, '../../../../../shared/pages/html');
describe.skipIf(!existsSync(PAGES))('real pages', () => {
  const gramsOf = (text: string) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
  };
  const f1 = (text: string, truth: string) => {
    const left = gramsOf(truth);
    const found = gramsOf(text);
    const shared = found.filter((gram) => left.includes(gram)).length;
    const [precision, recall] = [shared / found.length, shared / left.length];
    return (2 * precision * recall) / (precision + recall);
  };
  const names = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

  it.each(names)('%s: F1 of runs of four words is .95 and more', (name) => {
    const page = readHtml(name, readFileSync(path.join(PAGES, name)));
    const blocks = page.ok && page.content.kind === 'blocks' ? page.content.blocks : [];
    const truth = readFileSync(path.join(PAGES, name.replace('.html', '.body.txt')), 'utf8');
    expect(f1(textsOf(blocks, ...BODY).join('\n'), truth)).toBeGreaterThanOrEqual(0.95);
  });
});
