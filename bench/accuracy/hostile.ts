import { readFileSync } from 'node:fs';
import { isFullyCovered } from '../../src/testing/pageCoverage.ts';
import { parseImported } from '../../src/import/articles/parseImported.ts';
import { readHtml } from '../../src/import/readers/html/readHtml.ts';
import type { ReadPage } from '../../src/article/article.ts';
import { gatherCollection } from '../../src/collection/gatherCollection.ts';
import { parsePage } from '../../src/parse/parsePage.ts';
import type { Figure } from '../table.ts';

/** Makers of a page with a given string in one field, by field. */
const FIELDS: Record<string, (text: string) => string> = {
  title: (text) => page({ title: text }),
  date: (text) => page({ date: text }),
  dateline: (text) => page({ dateline: text }),
  paragraph: (text) => page({ paragraph: text }),
  source: (text) => page({ source: text }),
  keywords: (text) => page({ keywords: text }),
  'read-also title': (text) => page({ alsoTitle: text }),
  'read-also paragraph': (text) => page({ alsoText: text }),
  'related headline': (text) => page({ headline: text }),
};

/**
 * Puts every hostile string in every field, and reads it as a web page and inside one; counts pages that crash the readers or
 * the collection, or lose a character.
 */
export function hostileFigures(file: string): Figure[] {
  const strings = JSON.parse(readFileSync(file, 'utf8')) as string[];
  let crashes = 0;
  let lost = 0;
  for (const make of Object.values(FIELDS)) {
    const read: ReadPage[] = [];
    strings.forEach((text, i) => {
      const raw = make(text);
      try {
        const parsed = parsePage(`${i}.txt`, raw);
        if (!isFullyCovered(raw, parsed)) lost++;
        if (parsed.ok) read.push(parsed);
      } catch {
        crashes++;
      }
    });
    try {
      gatherCollection(read);
    } catch {
      crashes++;
    }
  }
  for (const text of strings)
    for (const html of [text, `<h1>سفينة تعبر القناة</h1><p>${text}</p>`]) {
      try {
        const imported = readHtml('a.html', new TextEncoder().encode(html));
        if (imported.ok) parseImported(imported);
      } catch {
        crashes++;
      }
    }
  const cases = strings.length * (Object.keys(FIELDS).length + 2);
  return [
    { what: `crashes (of ${cases} pages)`, unit: 'files', samples: [crashes], target: { atMost: 0 } },
    { what: 'pages with a character unaccounted for', unit: 'files', samples: [lost], target: { atMost: 0 } },
  ];
}

interface Fields {
  title?: string;
  date?: string;
  dateline?: string;
  paragraph?: string;
  source?: string;
  keywords?: string;
  alsoTitle?: string;
  alsoText?: string;
  headline?: string;
}

function page(fields: Fields): string {
  return [
    fields.title ?? 'سفينة تعبر القناة',
    `تاريخ النشر: ${fields.date ?? '7th, December 2024 GMT'}`,
    fields.dateline ?? 'السويس - وكالات:',
    fields.paragraph ?? 'عبرت السفينة القناة صباح اليوم بعد انتظار دام أياما.',
    'وتتبعها سفن أخرى.',
    `المصدر: ${fields.source ?? 'وكالة الساحل'}`,
    `كلمات دلالية: ${fields.keywords ?? 'القناة السفن'}`,
    'إقرأ أيضاً:',
    fields.alsoTitle ?? 'ميناء جديد يستقبل أولى سفنه',
    fields.alsoText ?? 'استقبل الميناء الجديد أولى سفنه مساء أمس.',
    'المصدر وكالات الوسومميناء سفن',
    `مقالات مشابهة\n\n  • ${fields.headline ?? 'موسم الملاحة يبدأ'}\n  • سفينة تعبر القناة`,
  ].join('\n\n');
}
