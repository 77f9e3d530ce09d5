import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinePart } from '../../article/article.ts';
import { gatherCollection } from '../../collection/gatherCollection.ts';
import { fold } from '../../text/fold.ts';
import { parsePage } from '../../parse/parsePage.ts';
import { provideScreens } from '../../screens/app/lazyScreens.tsx';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { withoutEntities } from '../../text/entities.ts';
import { SiteContents } from '../data/siteContents.ts';
import { templateOf } from './pageTemplate.ts';
import { prerender, type Frame } from './prerender.tsx';

/*
 * The law of this file: what a page's account takes for part of the article stands on the rendered article page, once.
 * Labels, the crawl's stamp and boilerplate need not; a day that was read is written out anew.
 */

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);
const frame: Frame = {
  base: '/',
  url: undefined,
  info: {},
  template: templateOf('<html><head><title>x</title></head><body><div id="root"></div></body></html>'),
  css: { for: () => '', namesIn: () => new Set() } as unknown as Frame['css'],
  stylesheet: '/x.css',
  texts: await startTexts('ar'),
  client,
};

const UNSEEN: ReadonlySet<LinePart['is']> = new Set(['label', 'stamp', 'residue']);

const PROSE = [
  'افتتحت البلدية صباح اليوم مكتبة عامة جديدة في الحي القديم، بعد عامين من أعمال الترميم.',
  'وتضم المكتبة خمسين ألف كتاب وقاعة للأطفال تطل على الحديقة، وتفتح كل يوم حتى المساء.',
  'وقال مدير المشروع إن العمال سيفرغون من القاعة الثانية قبل نهاية الصيف، وإن الدخول بلا مقابل.',
  'وأضافت مديرة المكتبة أن البلدية ستشتري ألفي كتاب في كل عام، وأن القراء يختارون نصفها.',
];
const HEADLINES = [
  'وزير النقل يعاين الجسر القديم في الزهراء بعد ترميمه',
  'فريق المرفأ يستعد للموسم المقبل في ملعبه الجديد',
  'مدير الميناء يكشف عن ثلاثة أرصفة تصل إليها السفن',
  'معرض الكتاب يستقبل زواره الأوائل في قاعته الكبرى',
];
const maybe = (...lines: string[]) => fc.constantFrom('', ...lines);
const head = fc
  .tuple(
    maybe('صحيفة المرفأ:\n2025-02-27@09:55:02 GMT'),
    fc.constantFrom(
      'مكتبة جديدة تفتح أبوابها في الحي القديم',
      'مكتبة جديدة تفتح أبوابها في الحي القديم - أخبار الميناء',
    ),
    fc.constantFrom('تاريخ النشر: 7th, December 2024 GMT', 'تاريخ النشر: 31th, February 2024 GMT', ''),
    maybe(
      'القاهرة - وكالات:',
      'كتبت: ليلى السهلي',
      'كتبت: ليلى السهلي\nترجمة: سامر البحري',
      'ليلى السهلي\nسامر البحري',
      'تصوير:\nسامر البحري',
      'سامر البحرينشر في المرفأ اليوم يوم 13 - 03 - 2024',
      'جريدة الواحة - العدد 2403',
      'المصدر: المرفأ نيوز | التاريخ: 2024/03/13',
      'كلمات مفتاحية: كتب، قراء',
      '#مكتبة #كتب',
    ),
  )
  .map((lines) => lines.filter(Boolean));
const middle = fc.uniqueArray(
  fc.constantFrom(
    ...PROSE,
    'قراءة',
    'تعليق',
    'أرقام المكتبة',
    'تصوير: سامر البحري',
    'الصورة: القاعة قبل ترميمها',
    'مصدر الصورة Getty Images',
    'للاشتراك في المكتبة شروط أعلنتها البلدية أمس في بيان، منها أن يسكن القارئ الحي',
    'كتب: سامر البحري',
    'اقرأ أيضاً: وزير الثقافة يزور المكتبة',
    '| القاعة | الكتب |\n|---|---|\n| الأولى | 30 |\n| الثانية | 20 |',
    'مشى النهر في الوادي رويدا     كأن له في كل منعطف دارا\nيمر على الجسر القديم مسلما     ويترك في أحجاره منه آثارا',
    'وفيها:\n- كتب الأطفال.\n- كتب الرحلات.',
    'A+ A-',
    'مشاركة :',
    '3 تعليق',
    'المصدر: جريدة الساحل',
    '&quot;المكتبة بيتنا&quot;',
    'من جهتها،',
  ),
  { minLength: 2, maxLength: 12 },
);
const tail = fc
  .tuple(
    maybe('المصدر: وكالة النهار', 'المصدر: وكالة النهار\nالمصدر: جريدة الساحل', 'المصدر وكالة النهار'),
    maybe('كلمات دلالية: مكتبة عامة', 'الكلمات الدلالية:\nمكتبة عامة\nالحي القديم', 'الوسوم: كتب، قراء'),
    maybe(
      'إقرأ أيضاً:\nوزير النقل يعاين الجسر\nكتبت: ليلى السهلي\nعاين وزير النقل صباح أمس الجسر القديم بعد ترميمه، وقال إنه يفتح بعد شهر.\nالمصدر رويترز الوسومالجسر',
      'من أخبارنا\nوزير النقل يعاين الجسر\nسامر البحري\nعاين وزير النقل صباح أمس الجسر القديم بعد ترميمه، وقال إنه يفتح بعد شهر.\nالمصدر رويترز الوسومالجسر',
      'الأكثر قراءة\n12:40 محافظ المدينة يفتتح سوق السمك الجديد على الشاطئ\nالرئيسية\nمن نحن\nاتصل بنا',
      'الأكثر قراءة\nمحافظ المدينة يفتتح سوق السمك الجديد على الشاطئ\nكل الأخبار',
    ),
    fc
      .uniqueArray(fc.constantFrom(...HEADLINES), { maxLength: 4 })
      .chain((headlines) =>
        fc
          .constantFrom('مقالات مشابهة', 'أخبار ذات صلة', 'تصفح أيضا من الصحيفة')
          .map((label) =>
            headlines.length ? [label, ...headlines.map((line) => `  • ${line}`)].join('\n') : '',
          ),
      ),
    maybe('اترك تعليقاً\nلن يتم نشر عنوان بريدك الإلكتروني.', 'Read Entire Article', 'تصوير: ليلى السهلي'),
  )
  .map((lines) => lines.filter(Boolean));
const page = fc
  .tuple(head, middle, tail, fc.constantFrom('\n\n', '\n'))
  .map(([a, b, c, end]) => [...a, ...b, ...c].filter(Boolean).join(end));

/** Text of the article's page as a reader sees it, without blanks. */
function seenOf(text: string): string {
  const read = parsePage('x.txt', text);
  if (!read.ok) return '';
  const collection = gatherCollection([read]);
  const place = collection.articles.findIndex(({ id }) => id === 'x');
  const html = prerender(
    frame,
    'article',
    '/articles/x/',
    new SiteContents(collection, []).articlePage(place),
  );
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return solid(main.replace(/<!--.*?-->/gu, '').replace(/<[^>]*>/gu, '\n'));
}

/** Signs and words of a part that the page's own list signs and the names of its facts stand for. */
const LABELLED: Partial<Record<LinePart['is'], RegExp>> = {
  related: /^•/u,
  origin: /:$/u,
  byline: /^(?:كتبت?|بقلم|الكاتبة?):/u,
};

const solid = (text: string): string => withoutEntities(text).replace(/\s+/gu, '');

test('every stretch of a page that is part of its article stands on the rendered page, once', () => {
  fc.assert(
    fc.property(page, (text) => {
      const read = parsePage('x.txt', text);
      if (!read.ok) return;
      const lines = text.split('\n');
      let seen = seenOf(text);
      const unseen: string[] = [];
      const pieces = read.lines
        .filter(({ is }) => !UNSEEN.has(is) && !(is === 'date' && read.article.date !== undefined))
        .map(({ n, from, to, is }) => ({ is, text: solid((lines[n - 1] ?? '').slice(from, to)) }))
        .toSorted((a, b) => b.text.length - a.text.length);
      for (const { is, text: piece } of pieces) {
        if (is === 'keywords') {
          // Keywords are cut, and spelt as most pages spell them.
          const words = fold(seen);
          if (
            !fold(withoutEntities(piece))
              .split(/[،,#]/u)
              .every((word) => words.includes(word.slice(0, 3)))
          )
            unseen.push(piece);
          continue;
        }
        const bare = piece.replace(LABELLED[is] ?? /$^/u, '');
        const at = seen.indexOf(bare);
        if (at === -1) unseen.push(`${is}: ${piece}`);
        else seen = `${seen.slice(0, at)}\n${seen.slice(at + bare.length)}`;
      }
      expect(unseen).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);
