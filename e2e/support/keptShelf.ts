import type { Page } from '@playwright/test';
import type { StoredRecord, Annotation } from '../../src/storage/record.ts';
import { bringBack, copyOf, SHELF } from './savedShelf.ts';
import { open } from './site.ts';

/** The article whose words are marked. */
export const MARKED = 'articles/suez-04/';
/** The article that was left half read. */
export const BEGUN = 'articles/suez-05/';

const made = Date.parse('2026-03-01T09:00:00Z');

/** An annotation in each ink, one with a note; the last is on words the article no longer has. */
const MARKS: Annotation[] = [
  {
    id: 'm1',
    at: { block: 0, exact: 'نجحت فرق الإنقاذ في تعويم', before: 'حين ', after: ' «إيفر غيفن»' },
    ink: 'saffron',
    note: 'راجع أرقام الهيئة',
    made,
  },
  {
    id: 'm2',
    at: { block: 1, exact: 'قبل شروق الشمس', before: 'وبدأ الانفراج ', after: '. فمع المد' },
    ink: 'olive',
    made,
  },
  {
    id: 'm3',
    at: { block: 2, exact: 'استقامت السفينة في وسط المجرى', before: 'بعد الظهر ', after: '، وأطلقت' },
    ink: 'rose',
    made,
  },
  { id: 'm4', at: { block: 3, exact: 'جملة حُذفت من المقال', before: '', after: '' }, ink: 'rose', made },
];

/** Something in every part of the shelf, both articles above among it. */
const KEPT: StoredRecord[] = SHELF.flatMap((kept): StoredRecord[] => {
  if (kept.id !== 'suez-04') return [kept];
  const { id, brief } = kept;
  const at = {
    block: 4,
    exact: 'أراد أن تعبر قافلتا الشمال والجنوب',
    before: '',
    after: ' في وقت واحد',
  };
  const begun = { id: 'suez-05', title: 'لماذا لم تمنع قناة السويس الجديدة توقف الملاحة؟' };
  return [
    { id, brief, marks: MARKS },
    {
      id: begun.id,
      brief: { ...brief, ...begun },
      place: { at, share: 0.5, when: made },
    },
  ];
});

/** Imports the records into the browser; they stay for later pages of the test. */
export async function keepShelf(page: Page, site: string): Promise<void> {
  await open(page, `${site}saved/`);
  await bringBack(page, copyOf(KEPT));
  await page.locator('.lines').waitFor();
}
