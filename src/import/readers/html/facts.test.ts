import { describe, expect, it } from 'vitest';
import type { Facts } from '../../page/page.ts';
import { readHtmlText } from './readHtml.ts';

const PARAGRAPH = `<p>${'قالت البلدية إن العمل في الحدائق بدأ صباح أمس على ضفة النهر. '.repeat(3)}</p>`;
const factsOf = (html: string) => readHtmlText(`${html}${PARAGRAPH}`).facts;

describe('findFacts', () => {
  it.each<[string, string, Facts]>([
    [
      'Open Graph',
      '<meta property="og:title" content="بلدية الزهراء"><meta property="og:site_name" content="المرفأ"><meta property="article:published_time" content="2025-02-09">',
      {
        title: { value: 'بلدية الزهراء', from: 'meta og:title' },
        source: { value: 'المرفأ', from: 'meta og:site_name' },
        date: { value: '2025-02-09', from: 'meta article:published_time' },
      },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="بلدية الزهراء"><meta name="DC.date.issued" content="2025-02-09"><meta name="DC.creator" content="هدى المرسى">',
      {
        title: { value: 'بلدية الزهراء', from: 'meta dc.title' },
        date: { value: '2025-02-09', from: 'meta dc.date.issued' },
        authors: { value: ['هدى المرسى'], from: 'meta dc.creator' },
      },
    ],
    [
      'a link to the section, not the way to the front page or labels of a list of others',
      '<a class="category" href="/">الرئيسية</a> <a rel="category tag" href="/m">محليات</a> <a rel="tag" href="/t">حدائق</a>',
      {
        section: { value: 'محليات', from: 'class of a section' },
        keywords: { value: ['حدائق'], from: 'rel tag' },
      },
    ],
    [
      'many links to sections are the labels of others',
      ['محليات', 'رياضة', 'ثقافة', 'علوم']
        .map((name) => `<a class="category" href="/s">${name}</a>`)
        .join(' '),
      {},
    ],
    [
      'repeated tags',
      '<meta property="article:tag" content="الزهراء"><meta property="article:tag" content="حدائق"><meta name="keywords" content="أخبار">',
      { keywords: { value: ['الزهراء', 'حدائق'], from: 'meta article:tag' } },
    ],
    [
      'keywords with commas of both kinds',
      '<meta name="keywords" content="الزهراء، حدائق, نهر">',
      { keywords: { value: ['الزهراء', 'حدائق', 'نهر'], from: 'meta keywords' } },
    ],
    [
      '`time`',
      '<time datetime="2025-02-09T10:00">أمس</time>',
      { date: { value: '2025-02-09T10:00', from: '<time>' } },
    ],
    [
      'microdata',
      '<span itemprop="datePublished" content="2025-02-09"></span><span itemprop="author"><img><span itemprop="name">هدى المرسى</span>http://x</span>',
      {
        date: { value: '2025-02-09', from: 'itemprop datePublished' },
        authors: { value: ['هدى المرسى'], from: 'itemprop author' },
      },
    ],
    [
      'classes',
      '<div class="post-date">9 فبراير 2025</div><a rel="author">هدى المرسى</a>',
      {
        date: { value: '9 فبراير 2025', from: 'class of a date' },
        authors: { value: ['هدى المرسى'], from: 'class of an author' },
      },
    ],
    [
      'JSON-LD before meta',
      '<meta property="og:title" content="آخر"><script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"بلدية الزهراء","author":["هدى المرسى",{"name":"سامر"}],"keywords":"الزهراء,حدائق","url":"http://example.org/1"}]</script>',
      {
        title: { value: 'بلدية الزهراء', from: 'JSON-LD headline' },
        authors: { value: ['هدى المرسى', 'سامر'], from: 'JSON-LD author' },
        keywords: { value: ['الزهراء', 'حدائق'], from: 'JSON-LD keywords' },
        url: { value: 'http://example.org/1', from: 'JSON-LD url' },
      },
    ],
  ])('%s', (_, html, facts) => {
    expect(factsOf(html)).toEqual(facts);
  });

  it('dates and authors of other articles are none', () => {
    const aside =
      '<aside><time datetime="2020-01-01"></time></aside><div class="related"><span class="date">1 يناير 2020</span><a rel="author">فلان</a></div>';
    expect(factsOf(aside)).toEqual({});
  });

  it('the date nearest the text counts: a page shows its clock at the top', () => {
    const page = `<div class="top date">1 يونيو 2025</div><div><div><h1>بلدية الزهراء</h1><div class="date">9 فبراير 2025</div></div><div>${PARAGRAPH}</div></div>`;
    const { facts, blocks } = readHtmlText(page);
    expect(facts.date?.value).toBe('9 فبراير 2025');
    expect(blocks.filter(({ role }) => role === 'date').map(({ text }) => text)).toEqual(['9 فبراير 2025']);
  });

  it('keywords that are the title cut into words are none', () => {
    expect(
      factsOf('<title>بلدية الزهراء تفتح</title><meta name="keywords" content="بلدية, الزهراء, تفتح">')
        .keywords,
    ).toBeUndefined();
  });

  it('broken JSON-LD is passed over', () => {
    expect(factsOf('<script type="application/ld+json">{"headline": </script>')).toEqual({});
  });
});
