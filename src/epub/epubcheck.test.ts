import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import type { Book, Chapter } from './book.ts';
import { writeEpub } from './writeEpub.ts';

/** W3C's own checker of books, as Debian's package `epubcheck` has it: a program, where Java archives may be run as programs. */
const CHECKERS = [['epubcheck'], ['java', '-jar', '/usr/share/java/epubcheck.jar']];
const [program = '', ...options] =
  CHECKERS.find(([name = '', ...before]) =>
    /^EPUBCheck v/m.test(String(spawnSync(name, [...before, '--version']).stdout)),
  ) ?? [];

const bridge: Chapter = {
  title: 'جسر على النهر',
  kicker: 'طرق',
  byline: 'تحقيق: سعاد النجار',
  authors: ['سعاد النجار'],
  source: 'وكالة الضفتين',
  date: '7 ديسمبر 2024',
  dateline: 'القاهرة - وكالات:',
  body: [
    {
      kind: 'paragraph',
      text: 'اتصل بالرقم +962 6 555 0100 أو اكتب إلى a@example.org، ردمك 978-9957-01-234-5.',
    },
    { kind: 'subhead', text: 'ما بعد الجسر' },
    { kind: 'quotation', text: '«عبرنا»' },
    { kind: 'item', text: '- أ' },
    { kind: 'row', text: 'القطار | الساعة' },
    { kind: 'row', text: 'الليل | 9' },
    { kind: 'verse', text: 'صدر البيت ... عجز البيت' },
    { kind: 'caption', text: 'الجسر ليلًا' },
  ],
  address: 'https://example.org/news/articles/جسر/',
  notes: [{ quote: 'الجسر\nعبرنا', note: 'متى؟' }, { quote: 'ليلًا' }],
};
const bare: Chapter = { title: 'بلا تاريخ', body: [] };
const hostile = [
  '<b>&"\'</b>',
  'a\u0000\u0008\u001b\ud800\uffff',
  '\u202eقلب\u202c\u2066',
  '\u200b',
  ']]>&#0;&bogus;',
  ' \n\t ',
];
const book: Book = {
  title: 'جسور',
  collection: 'أرشيف الميناء',
  identifier: 'https://example.org/news/?keyword=جسور',
  creators: ['سعاد النجار', 'وكالة الضفتين'],
  publisher: 'أرشيف الميناء',
  date: '2024-12-07',
  modified: '2024-12-08T09:10:11Z',
  chapters: [bridge],
  words: {
    language: 'ar',
    contents: 'المحتويات',
    byline: 'الكاتب',
    source: 'المصدر',
    date: 'التاريخ',
    address: 'الرابط',
    notes: 'ملاحظات القارئ',
  },
};
const { publisher: _, date: __, ...undated } = { ...book, creators: [] };

const BOOKS: [string, Book][] = [
  ['one article', book],
  [
    'hostile strings in every field',
    {
      ...book,
      title: hostile.join(''),
      collection: hostile.join(''),
      publisher: '\u0000',
      creators: hostile,
      chapters: hostile.flatMap((text): Chapter[] => [
        { ...bridge, title: text, kicker: text, source: text, date: text, dateline: text, authors: [text] },
        { title: text, body: bridge.body.map(({ kind }) => ({ kind, text })), address: text },
        {
          title: text,
          body: [],
          address: `https://example.org/${text}`,
          notes: [{ quote: text, note: text }],
        },
      ]),
    },
  ],
  [
    '500 articles, undated, with words of its own in English',
    {
      ...undated,
      chapters: Array.from({ length: 500 }, (_, n) => ({ ...(n % 2 ? bridge : bare), title: `جسر ${n}` })),
      words: { ...book.words, language: 'en' },
    },
  ],
];

const folder = temporaryFolder();

test.for(BOOKS)('epubcheck has nothing to say of a book of %s', { timeout: 120_000 }, ([, made], context) => {
  if (!program) return context.skip('epubcheck is not here: books are not checked by it');
  folder.put('book.epub', writeEpub(made));
  const { status, stdout, stderr } = spawnSync(
    program,
    [...options, '--failonwarnings', folder.at('book.epub')],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
});
