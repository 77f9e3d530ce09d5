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

/** Words that names add to what a column holds: «نص الخبر», «اسم المصدر», `news_content`. */
const FILLERS = new Set(
  'خبر|مقال|مقاله|اسم|ماده|اخبار|article|articles|news|post|item|full|main|the|of|raw|clean|original'.split(
    '|',
  ),
);

/** A name without fillers and the article «ال», where something is left: `newsContent` is «content». */
function bareKeyOf(name: string): string {
  const words = fold(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال(?=..)/u, ''))
    .filter((word) => word !== '');
  const left = words.filter((word) => !FILLERS.has(word));
  return left.length > 0 && left.length < words.length ? left.join('') : words.join('');
}

/** Place of a column's name among those known for a field, 0 the best; a name with fillers comes behind all plain ones. */
function rankOf(name: string, known: readonly string[]): number {
  const exact = known.indexOf(keyOf(name));
  if (exact >= 0) return exact;
  const bare = known.indexOf(bareKeyOf(name));
  return bare < 0 ? -1 : known.length + bare;
}

/** Recognises columns by their names; `stated` (from the owner) goes before. A column serves one field. */
export function recogniseColumns(names: readonly string[], stated: Columns = {}): Columns {
  const columns: Columns = { ...stated };
  const taken = new Set(Object.values(stated));
  for (const { field, names: known } of FIELD_NAMES) {
    if (columns[field] !== undefined) continue;
    const best = names
      .filter((name) => !taken.has(name))
      .map((name) => ({ name, rank: rankOf(name, known) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank)[0];
    if (!best) continue;
    columns[field] = best.name;
    taken.add(best.name);
  }
  return columns;
}

/** Average length, in characters, from which a column of Arabic is text, whatever its name. */
const LONG = 100;

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
