import type { Page } from '@playwright/test';
import type { StoredRecord, Annotation } from '../../src/storage/record.ts';
import { bringBack, copyOf, RECORDS } from './savedRecords.ts';
import { open } from './site.ts';

/** Article with annotations. */
export const ANNOTATED = 'articles/suez-04/';
/** Article left half read. */
export const HALF_READ = 'articles/suez-05/';

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

/** Records in every part of the saved screen, those of the two articles above among them. */
const KEPT: StoredRecord[] = RECORDS.flatMap((kept): StoredRecord[] => {
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
export async function importRecords(page: Page, site: string): Promise<void> {
  await open(page, `${site}saved/`);
  await bringBack(page, copyOf(KEPT));
  await page.locator('.lines').waitFor();
}
