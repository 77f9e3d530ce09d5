import { fold } from '../../../text/fold.ts';

/** Fields that a column of a data set can hold. */
export const FIELDS = [
  'title',
  'text',
  'date',
  'source',
  'authors',
  'section',
  'keywords',
  'url',
  'language',
  'id',
] as const;
export type Field = (typeof FIELDS)[number];

/** Field → name of its column. */
export type Columns = Partial<Record<Field, string>>;

/**
 * Names that columns of data sets have, best first; compared by their letters alone, folded. From corpora and exports met:
 * NewsAPI, MediaCloud, WordPress, SANAD, ANT, Kaggle sets.
 */
const NAMES: Record<Field, string> = {
  title:
    'title|headline|heading|newstitle|articletitle|posttitle|subject|العنوان|عنوان|عنوان الخبر|عنوان المقال|عنوان المقالة|عنوان رئيسي',
  text: 'body|text|content|articlebody|articletext|articlecontent|fulltext|maintext|bodytext|postcontent|story|article|news|paragraphs|النص|نص|نص الخبر|نص المقال|المحتوى|محتوى|المتن|متن|الخبر|المقال|التفاصيل|description|summary|الملخص|الوصف',
  date: 'date|published|publishedat|publishdate|datepublished|publicationdate|pubdate|publishtime|postdate|created|createdat|time|timestamp|datetime|day|التاريخ|تاريخ النشر|تاريخ|تاريخ الخبر|تاريخ المقال|وقت النشر',
  source:
    'source|sourcename|publisher|newspaper|outlet|medianame|site|website|domain|agency|journal|المصدر|مصدر|الصحيفة|صحيفة|الجريدة|جريدة|الوكالة|الناشر|الموقع',
  authors:
    'author|authors|byline|writer|reporter|creator|journalist|الكاتب|كاتب|المؤلف|المحرر|الصحفي|الصحافي|بقلم|اسم الكاتب',
  section: 'section|category|categories|topic|rubric|class|label|القسم|قسم|الفئة|فئة|التصنيف|تصنيف|الباب',
  keywords:
    'keywords|tags|keyword|tag|الوسوم|وسوم|كلمات دلالية|الكلمات الدلالية|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدالة',
  url: 'url|link|href|uri|permalink|canonical|الرابط|رابط',
  language: 'lang|language|اللغة|لغة',
  id: 'id|articleid|newsid|uuid|guid|identifier|المعرف|معرف|رقم|رقم الخبر',
};

const FIELD_NAMES = FIELDS.map((field) => ({ field, names: NAMES[field].split('|').map(keyOf) }));

/** Letters and digits of a column's name, folded: `Date_Published` and «تاريخُ النشر» lose what writers differ in. */
function keyOf(name: string): string {
  return fold(name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Recognises columns by their names; `stated` (from the owner) goes before. A column serves one field. */
export function recogniseColumns(names: readonly string[], stated: Columns = {}): Columns {
  const columns: Columns = { ...stated };
  const taken = new Set(Object.values(stated));
  for (const { field, names: known } of FIELD_NAMES) {
    if (columns[field] !== undefined) continue;
    const best = names
      .filter((name) => !taken.has(name))
      .map((name) => ({ name, rank: known.indexOf(keyOf(name)) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank)[0];
    if (!best) continue;
    columns[field] = best.name;
    taken.add(best.name);
  }
  return columns;
}

/** Average length, in characters, from which a column of Arabic is text, whatever its name. */
const LONG = 200;

/** The column without a known name that holds long Arabic text in the first rows. */
export function guessTextColumn(
  names: readonly string[],
  rows: readonly ReadonlyMap<string, string>[],
): string | undefined {
  const lengths = names.map((name) => {
    const texts = rows.map((row) => row.get(name) ?? '').filter((text) => /[\u0620-\u06d3]{2}/.test(text));
    return { name, length: texts.reduce((sum, text) => sum + text.length, 0) / (rows.length || 1) };
  });
  const longest = lengths.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length >= LONG ? longest.name : undefined;
}
