/**
 * A page as its file gives it, before `parsePage` reads it: text or blocks, and the facts its format states outright.
 * Readers of every format yield this shape, so that a page from a ZIP, a CSV row and a plain file are read by one parser.
 */
export interface ImportedPage {
  ok: true;
  /**
   * Path of the file; a member of an archive is `news.zip/2020/a.html`, a row of a data set `news.csv#12` (line 12),
   * `news.json#1.3` the third row of line 1.
   */
  path: string;
  content: Content;
  facts: Facts;
  encoding: Encoding;
  /** True where the encoding is a guess that may be wrong, or letters were restored by guess; a note says so. */
  guessed?: true;
  /** Remarks for whoever checks the page, one English sentence each: unsure guesses, repairs, contradictions. */
  notes: string[];
}

/** A file, member or row that gives no page, and the reason. */
export interface RefusedImport {
  ok: false;
  path: string;
  problem: ImportProblem;
}

export type Imported = ImportedPage | RefusedImport;

/** Plain text, or blocks with roles from the format; each non-blank character of the file's text is in them once. */
export type Content = { kind: 'text'; text: string } | { kind: 'blocks'; blocks: SourceBlock[] };

/** A run of text of a marked-up page that is set as one piece. White space is collapsed, verse and `pre` apart. */
export interface SourceBlock {
  role: BlockRole;
  text: string;
  /** Address of the link that covers the block. */
  href?: string;
  /** Rank of a heading, 1 to 6. */
  level?: number;
  /** Cells of a row, in reading order; `text` joins them by tabs. */
  cells?: string[];
}

/**
 * Place of a block on the page.
 * - `title` to `deck`: the head; `kicker` above the title, `deck` below.
 * - `paragraph` to `caption`: the article's own text; `verse` keeps its line breaks, `row` is a row of a table.
 * - `label` opens the list behind it («اقرأ أيضا»); `read-also` stands inside the text, `related` after it.
 * - `furniture`: menus, forms, share bars, banners, and text that is hidden until a script shows it.
 */
export type BlockRole =
  | 'title'
  | 'kicker'
  | 'deck'
  | 'byline'
  | 'date'
  | 'source'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'verse'
  | 'row'
  | 'caption'
  | 'label'
  | 'read-also'
  | 'related'
  | 'tags'
  | 'furniture';

/** A fact that the format states, and the place of that statement: `meta og:title`, `JSON-LD headline`, `column «عنوان»`. */
export interface Fact<T> {
  value: T;
  from: string;
}

/** Facts of a page that need no guess. Dates are as printed; reading them is the parser's work. */
export interface Facts {
  title?: Fact<string>;
  date?: Fact<string>;
  authors?: Fact<string[]>;
  section?: Fact<string>;
  keywords?: Fact<string[]>;
  source?: Fact<string>;
  url?: Fact<string>;
  language?: Fact<string>;
  /** Identifier that a data set gives its row. */
  id?: Fact<string>;
}

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'windows-1256'
  | 'iso-8859-6'
  | 'cp720'
  | 'x-mac-arabic';

/** Reason why a file, member or row gives no page. */
export type ImportProblem =
  | { kind: 'empty' }
  /** Not text; `what` names the kind: `jpeg`, `pdf`, `sqlite` … or `bytes`. */
  | { kind: 'binary'; what: string }
  /** Text whose letters were replaced by «?» or U+FFFD before it came here. */
  | { kind: 'letters-lost'; share: number }
  /** Readable text with hardly a word in Arabic letters. */
  | { kind: 'no-arabic' }
  /** Bytes that no encoding known here turns into Arabic. */
  | { kind: 'encoding-unknown' }
  /** Row or line `line` (1-based) of a data set, and the reason. */
  | { kind: 'bad-row'; line: number; detail: string }
  /** Columns of a data set among which none holds the text. */
  | { kind: 'no-text-column'; columns: string[] }
  /** The system failed while the file was read; `detail` is its own message. */
  | { kind: 'unreadable'; detail: string }
  /** Archive that cannot be opened or goes wrong on the way; `detail` says the place. */
  | { kind: 'bad-archive'; detail: string }
  /** Member whose name leads out of its folder. */
  | { kind: 'unsafe-name'; name: string }
  /** Member that is encrypted or packed in a way not read here. */
  | { kind: 'unsupported'; detail: string }
  /** Member or archive beyond a limit; `limit` is in bytes, members or levels, as `of` says. */
  | { kind: 'too-large'; of: 'bytes' | 'ratio' | 'members' | 'depth'; limit: number }
  /** File whose kind is not read: `.css`, `.js` … */
  | { kind: 'not-a-page'; what: string };
