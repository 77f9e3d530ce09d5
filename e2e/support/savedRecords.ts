import type { Page } from '@playwright/test';
import type { StoredRecord } from '../../src/storage/record.ts';
import { articles, expect, open } from './site.ts';

const day = (date: string) => Date.parse(`${date}T09:00:00Z`);
export const words = { block: 1, exact: 'اضطراب المواعيد في الموانئ', before: 'وقال إن ', after: ' سيستمر' };

/** Records that put something in every part of the saved screen. */
export const RECORDS: StoredRecord[] = [
  {
    id: 'suez-04',
    brief: {
      id: 'suez-04',
      title: 'ستة أيام في الممر',
      source: 'مجلة المرافئ',
      date: '2021-03-29',
      minutes: 4,
      keywords: ['قناة السويس'],
    },
    place: { at: words, share: 0.5, when: day('2026-03-02') },
    marks: [
      { id: 'm1', at: words, ink: 'saffron', note: 'راجع أرقام الوكالة', made: day('2026-03-01') },
      {
        id: 'm2',
        at: { ...words, block: 2, exact: 'عادت السفن\nإلى مسارها' },
        ink: 'olive',
        made: day('2026-03-02'),
      },
    ],
  },
  {
    id: 'webb-05',
    brief: { id: 'webb-05', title: 'مرآة من ذهب', source: 'نشرة المدار', minutes: 6, keywords: ['الفضاء'] },
    place: { at: words, share: 1, when: day('2026-03-01'), done: true },
    favourite: day('2026-03-01'),
  },
  {
    id: 'atlas-03',
    brief: { id: 'atlas-03', title: 'أسود الأطلس', date: '2022-12-10', minutes: 3, keywords: [] },
    later: day('2026-02-20'),
  },
  {
    id: 'atlas-01',
    brief: { id: 'atlas-01', title: 'ليلة الدوحة', minutes: 2, keywords: ['المغرب'] },
    later: day('2026-02-25'),
  },
];

export const copyOf = (kept: unknown[]) => ({
  name: 'copy.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ warraq: 'shelf', version: 1, exported: '2026-03-03T00:00:00Z', kept }),
  ),
});
export const bringBack = (page: Page, file: ReturnType<typeof copyOf>) =>
  page.locator('input[type=file]').setInputFiles(file);
export const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'أقسام المحفوظات' })
    .getByRole('link', { name: new RegExp(`^${name}`) });
export const titles = (page: Page) => articles(page).getByRole('heading', { level: 2 });
export const status = (page: Page) => page.getByRole('status');

/** All records in the browser's database, as JSON. The page must be one of the site's. */
export const onDisk = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('warraq /');
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const finish = (text: string) => {
            database.close();
            done(text);
          };
          if (!database.objectStoreNames.contains('kept')) return finish('');
          const reading = database.transaction('kept').objectStore('kept').getAll();
          reading.addEventListener('error', () => failed(reading.error));
          reading.addEventListener('success', () => finish(JSON.stringify(reading.result)));
        });
      }),
  );

/** Opens the saved screen and imports records. */
export async function openSaved(page: Page, site: string, kept: unknown[] = RECORDS): Promise<void> {
  await open(page, `${site}saved/`);
  await bringBack(page, copyOf(kept));
  await expect(page.getByText(/استُردّ ما حُفظ/).first()).toBeAttached();
}
