import { describe, expect, it } from 'vitest';
import type { BlockRole } from '../../page/page.ts';
import { PARAGRAPHS, TITLE } from './fixtures/skeletons.ts';
import { readHtmlText } from './readHtml.ts';

const BODY: readonly BlockRole[] = ['paragraph', 'heading', 'item', 'quote', 'verse', 'row'];
const inBody = (html: string) =>
  readHtmlText(html)
    .blocks.filter(({ role }) => BODY.includes(role))
    .map(({ text }) => text);
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const BIO = 'كاتبة من المدينة القديمة، صدر لها كتابان عن الأسواق وعن أهلها الذين رحلوا منها.';
const SAID = [
  'هذا كلام صحيح، وقد رأيت الحدائق بنفسي قبل أيام مع أولادي في المدينة.',
  'لا أظن أن الأشجار ستعيش من غير ماء في الصيف، والله أعلم.',
];

describe('boxes inside the element of an article are no text of it, whatever their classes', () => {
  it.each<[string, string]>([
    ['an author under a label', `<div class="k1"><h4>عن الكاتبة</h4><img><p>${BIO}</p></div>`],
    [
      'an author by the name that the head states',
      `<div class="k1"><img><h5><a href="/a">هدى المرسى</a></h5><p>${BIO}</p></div>`,
    ],
    [
      'an author by the name under a line of any words',
      `<div class="k1"><h4>من كتب هذا؟</h4><b>هدى المرسى</b><p>${BIO}</p></div>`,
    ],
    [
      'comments with their count',
      `<div class="k1"><h3>التعليقات (2)</h3>${SAID.map((text) => `<div class="k2"><b>زائر</b><p>${text}</p></div>`).join('')}</div>`,
    ],
    [
      'comments without a label, by their answers',
      SAID.map((text) => `<div class="k2"><b>زائر</b><p>${text}</p><a href="#">رد</a></div>`).join(''),
    ],
    [
      'a form for comments',
      '<div class="k1"><p>اكتب رأيك في ما قرأت، وسننشره بعد أن يراجعه المحرر في الصحيفة.</p><form><textarea></textarea></form></div>',
    ],
    [
      'a newsletter by its field',
      '<div class="k1"><p>رسالة كل جمعة إلى بريدك فيها خلاصة ما جرى في المدينة من أول الأسبوع.</p><input type="email"></div>',
    ],
    [
      'a newsletter by its label',
      '<section><strong>النشرة البريدية</strong><p>رسالة كل جمعة إلى بريدك فيها خلاصة ما جرى في المدينة.</p></section>',
    ],
  ])('%s', (_, box) => {
    const head = '<meta name="author" content="هدى المرسى">';
    const page = (inner: string) => `${head}<body><h1>${TITLE}</h1><div class="text">${inner}</div></body>`;
    expect(inBody(page(article + box))).toEqual(PARAGRAPHS);
    expect(inBody(page(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(box))).slice(0, 1)).toEqual([
      PARAGRAPHS[0],
    ]);
  });
});

describe('text that looks like a box stays', () => {
  const around = (inner: string) =>
    inBody(
      `<meta name="author" content="هدى المرسى"><h1>${TITLE}</h1><article>${article}${inner}</article>`,
    ).slice(PARAGRAPHS.length);

  it('an interview of short questions and answers', () => {
    const talk = ['كيف بدأت؟', 'بدأت صغيرا.', 'ومن علمك؟', 'علمني أبي، ثم السوق.'];
    expect(around(talk.map((text) => `<p>${text}</p>`).join(''))).toEqual(talk);
  });

  it('a cross-heading «التعليقات», whose text follows outside its element', () => {
    expect(around(`<h2>التعليقات</h2><p>${SAID[0]}</p><p>${SAID[1]}</p>`)).toEqual(['التعليقات', ...SAID]);
  });

  it('a section of a review about the author of the book', () => {
    const sections = ['عن الكتاب', 'عن الكاتب']
      .map((head) => `<section class="part"><h2>${head}</h2>${article}</section>`)
      .join('');
    expect(inBody(`<h1>${TITLE}</h1><div class="text">${sections}</div>`)).toEqual([
      'عن الكتاب',
      ...PARAGRAPHS,
      'عن الكاتب',
      ...PARAGRAPHS,
    ]);
  });

  it('a live blog: entries of one class with hour and share link each', () => {
    const entry = (text: string, i: number) =>
      `<div class="entry"><time>1${i}:30</time><p>${text}</p><a href="#">مشاركة</a></div>`;
    const texts = inBody(`<h1>${TITLE}</h1><div class="live">${PARAGRAPHS.map(entry).join('')}</div>`);
    expect(texts).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  it('paragraphs without a class beside comments without one', () => {
    const divs = PARAGRAPHS.map((text) => `<div>${text}</div>`).join('');
    const said = SAID.map((text) => `<div>${text} <a href="#">رد</a></div>`).join('');
    expect(inBody(`<h1>${TITLE}</h1><div class="text">${divs}${divs}</div>${said}`)).toEqual([
      ...PARAGRAPHS,
      ...PARAGRAPHS,
    ]);
  });

  it('a short article in one form with a field for search', () => {
    const [short = ''] = PARAGRAPHS;
    const page = `<form id="aspnetForm"><div><input type="text"><button>بحث</button></div><div><h2>${TITLE}</h2><p>${short}</p></div></form>`;
    expect(inBody(page)).toEqual([short]);
  });

  it('the deck under an author at the top of the article', () => {
    const deck = 'الحدائق الثلاث تطل على النهر، ويدخلها الناس بلا مقابل منذ اليوم الأول.';
    const head = `<div class="k1"><a href="/a">هدى المرسى</a><p>${deck}</p></div>`;
    const page = readHtmlText(
      `<meta name="author" content="هدى المرسى"><h1>${TITLE}</h1><article>${head}${article}</article>`,
    );
    const role = page.blocks.find(({ text }) => text === deck)?.role;
    expect(['deck', 'paragraph']).toContain(role);
  });

  it('lists, quotations and rows of tables', () => {
    const parts =
      '<ul><li>ألفا شجرة تحتمل العطش</li></ul><blockquote>الحدائق لكم جميعا.</blockquote><table><tr><td>الأولى</td><td>12</td></tr><tr><td>الثانية</td><td>9</td></tr></table><p>وتفتح الحدائق أبوابها كل يوم إلى المساء.</p>';
    expect(around(parts)).toEqual([
      'ألفا شجرة تحتمل العطش',
      'الحدائق لكم جميعا.',
      'الأولى\t12',
      'الثانية\t9',
      'وتفتح الحدائق أبوابها كل يوم إلى المساء.',
    ]);
  });
});
