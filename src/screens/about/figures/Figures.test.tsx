// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { AboutPage } from '../../../site/about/aboutPage.ts';
import { periodOf } from '../../../site/about/periods.ts';
import { TextsProvider } from '../../i18n/useTexts.tsx';
import { startTexts } from '../../i18n/i18n.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { FiguresOfCollection } from './Figures.tsx';

const page: AboutPage = {
  articles: 90,
  dated: 80,
  headlines: 2,
  keywordCount: 4,
  sourceCount: 2,
  figures: {
    minutes: 190,
    timeline: {
      unit: 'month',
      first: periodOf('2023-11-01', 'month'),
      counts: [12, 0, 24, 43],
      earlier: 1,
      later: 0,
    },
    gaps: { days: 120, without: 33, longest: [{ from: '2023-12-01', to: '2023-12-31', days: 31 }] },
    trends: {
      since: '2024-01-20',
      earlier: 40,
      later: 40,
      rose: [{ text: 'الجسور', earlier: 1, later: 20 }],
      fell: [{ text: 'المرافئ', earlier: 10, later: 0 }],
    },
    sources: { top: [{ text: 'مجلة المرافئ', count: 60 }], others: 0, none: 30 },
    headlines: {
      here: 7,
      missing: 2,
      mostPrinted: [{ id: 'abc', text: 'سوق السمك', printedByCount: 2 }],
      letters: 1,
    },
  },
};
const texts = await startTexts();
let shown: Document;

/** The figures as they stand in the page before and without JavaScript. */
beforeAll(() => {
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <TextsProvider texts={texts}>
        <FiguresOfCollection page={page} />
      </TextsProvider>
    </QueryClientProvider>,
  );
  shown = new DOMParser().parseFromString(html, 'text/html');
});

const rowsOf = (heading: string) => {
  const section = [...shown.querySelectorAll('section')].find(
    (one) => one.querySelector('h2')?.textContent === heading,
  );
  return [...(section?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
};

test.each([
  [
    'المقالات شهرًا شهرًا',
    [
      ['نوفمبر 2023', '12'],
      ['ديسمبر 2023', '0'],
      ['يناير 2024', '24'],
      ['فبراير 2024', '43'],
    ],
  ],
  [
    'من أين جاءت',
    [
      ['مجلة المرافئ', '60'],
      ['بلا مصدر', '30'],
    ],
  ],
  [
    'كلمات صعدت وكلمات هبطت',
    [
      ['الجسور', '1', '20'],
      ['المرافئ', '10', '0'],
    ],
  ],
  ['أيام بلا مقال', [['1 ديسمبر 2023 – 31 ديسمبر 2023', '31']]],
  [
    'العناوين المذكورة',
    [
      ['مقاله هنا', '7'],
      ['بلا مقال هنا', '2'],
      ['سوق السمك', '2'],
    ],
  ],
])('«%s» is a table too', (heading, rows) => {
  expect(rowsOf(heading)).toEqual(rows);
});

test('the columns are described in words, and what lies outside them is counted', () => {
  expect(shown.querySelector('.timeline figcaption')?.textContent).toBe(
    'أكثرها في فبراير 2024: 43 مقالًا. ولم يُرسم ما بَعُد تاريخه عن سائرها: مقال واحد. وبلا تاريخ: 10 مقالات.',
  );
});

test('bars have their lengths without style attributes, which the page’s policy refuses', () => {
  expect([...shown.querySelectorAll('[style]')]).toEqual([]);
  const heights = [...shown.querySelectorAll('.columnchart svg')].map((bar) => bar.getAttribute('height'));
  expect(heights).toEqual(['27.9%', '0%', '55.8%', '100%']);
});

test('a month leads to its articles; one without any leads nowhere', () => {
  const links = [...shown.querySelectorAll('.timeline a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '/?from=2023-11-01&to=2023-11-30',
    '/?from=2024-01-01&to=2024-01-31',
    '/?from=2024-02-01&to=2024-02-29',
  ]);
});
