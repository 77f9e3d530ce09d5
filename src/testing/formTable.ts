import { Searcher } from '../search/query/searcher.ts';
import { finalAnswerOf, requestFor, SearchedSite } from './searchableSite.ts';

/** A row of a table of forms: what is asked, and the only word of its article that could answer. */
export interface FormRow {
  query: string;
  printed: string;
}

/** Reads rows «query > printed», parted by « · » or line breaks. Throws where one is malformed. */
export function rowsOf(table: string): FormRow[] {
  return table
    .trim()
    .split(/ · |\n/)
    .map((row) => {
      const [query = '', printed = '', ...others] = row.trim().split(' > ');
      if (query === '' || printed === '' || others.length > 0) throw new Error(`malformed row: «${row}»`);
      return { query, printed };
    });
}

/** The same rows, and those the other way round. */
export function bothWays(rows: readonly FormRow[]): FormRow[] {
  return rows.flatMap((row) => [row, { query: row.printed, printed: row.query }]);
}

/** Sentences of other things. */
const OTHERS = [
  'نهر صغير يعبر الوادي كل صباح',
  'جدار عتيق أصفر مهجور',
  'نخلة باسقة خلف البستان',
  'مطر خفيف فوق التلال',
  'طريق ترابي يصعد نحو السفح',
  'نافذة خضراء تواجه الساحة',
  'عصفور يغني وقت الفجر',
  'مقعد خشبي تحت الشجرة',
  'ضباب كثيف غطى الحقول',
  'سحاب أبيض يمر ببطء',
];

/** Articles that hold no word of a table, beside those that hold one each. */
const FILLERS = 60;

/**
 * Site of one table: an article for each printed word, which stands nowhere else, and others without any.
 * @param rows the rows of the table; of two with one printed word, both are answered by its article
 */
export class FormTable {
  readonly #searcher: Searcher;
  readonly #places: ReadonlyMap<string, number>;

  constructor(rows: readonly FormRow[]) {
    const printed = [...new Set(rows.map((row) => row.printed))];
    this.#places = new Map(printed.map((word, i) => [word, i]));
    const texts = printed.map((word, i) => `هنا ${word} ${OTHERS[i % OTHERS.length] ?? ''}`);
    const others = Array.from({ length: FILLERS }, (_, i) => `${OTHERS[i % OTHERS.length] ?? ''} ${i}`);
    this.#searcher = new Searcher(
      new SearchedSite([...texts, ...others].map((text) => ({ title: 'خبر', body: [text] }))),
    );
  }

  /** Tells whether the query finds the article of the printed word. */
  async finds({ query, printed }: FormRow): Promise<boolean> {
    const { ordinals } = await finalAnswerOf(this.#searcher.ask(requestFor(query)));
    return [...ordinals].includes(this.#places.get(printed) ?? -1);
  }
}
