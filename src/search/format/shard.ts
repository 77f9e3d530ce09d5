import { withoutArticle } from '../../text/clitics.ts';
import { WORD_ENDINGS } from '../../text/inflection/inflections.ts';
import { ByteReader, ByteWriter, DamagedError } from './bytes.ts';

/** A shard that has been read. */
export interface Shard {
  /** Forms filed under some neighbouring stems, by stem; or prefixes, each under its own letters. */
  buckets: ReadonlyMap<string, Form[]>;
  /** Words of these stems that are filed with a word of another stem, by their own stem. */
  aliases: ReadonlyMap<string, Alias[]>;
}

/** A word that is filed under the stem of another word of its family: «مدارس» under that of «مدرسه». */
export interface Alias {
  /** The word, folded and without proclitics. It need not stand in any article. */
  text: string;
  /** Lexeme that names the family, in the bucket of its own stem. */
  head: string;
  /** True where the word is another spelling of that lexeme. */
  isSpelling: boolean;
}

/** A folded word of the collection and the articles that hold it. */
export interface Form {
  text: string;
  /** The form without its proclitics. */
  lexeme: string;
  /** True where the lexicon knows the lexeme, as a form of a noun or as a name. */
  isKnown: boolean;
  /** True where the lexeme names the family or is another spelling of the word that does; false for its forms. */
  isSpelling: boolean;
  /** Stem under which the form is filed, and the number there of its group of lexemes. */
  bucket: string;
  group: number;
  /** Number of articles that hold the form. */
  frequency: number;
  /**
   * Articles with the greatest impacts, ascending, at most CAP or LESSER_CAP of them; `impacts` are parallel, 1 to
   * TOP_IMPACT.
   */
  ordinals: Uint32Array;
  impacts: Uint8Array;
  /** Place of the list of the form's other articles. Absent when there are none, or when the form is everywhere. */
  tail?: Tail;
}

/** Part of `tails/<file>.bin`, after its checksum. */
export interface Tail {
  file: number;
  from: number;
  length: number;
}

/** Forms filed under one stem, group by group, lexeme by lexeme, ready to be written into a shard. */
export interface BucketEntry {
  key: string;
  forms: (FormEntry & { group: number })[];
  aliases?: readonly Alias[];
}

export type FormEntry = Omit<Form, 'bucket' | 'group'>;

/** Most postings in a shard: of the commonest form of a lexeme, and of each of its other forms. */
export const CAP = 500;
export const LESSER_CAP = 250;

const NEW_LEXEME = 32;
const NEW_GROUP = 64;
const HAS_TAIL = 128;
const OTHER = 31;
/** Bit beside the number of an ending: the lexicon knows the lexeme. */
const KNOWN = 128;
const OTHER_ENDING = 127;
/** Mark of a lexeme that does not begin with the stem: its own letters follow. */
const OTHER_STEM = 126;

/** Proclitics and their sequences, commonest first; at most 31 of them, for each is written in five bits. */
const BEFORE =
  '|ال|و|وال|ب|بال|ل|لل|ف|فال|ك|كال|س|وس|فس|وب|وبال|فب|فبال|ول|ولل|فل|فلل|وك|وكال|فك|لال|ولال|وفال|فكال'.split(
    '|',
  );
/**
 * Writes a shard, as FORMAT.md describes it.
 * @param articles number of articles in the collection
 */
export function writeShard(buckets: BucketEntry[], articles: number): Uint8Array {
  const out = new ByteWriter();
  out.number(buckets.length);
  let lastKey = '';
  for (const { key, forms, aliases = [] } of buckets) {
    writeAfter(out, lastKey, key);
    lastKey = key;
    out.number(forms.length);
    forms.forEach((form, i) => {
      const last = forms[i - 1];
      const opens =
        last?.group === form.group ? (last.lexeme === form.lexeme ? 0 : NEW_LEXEME) : NEW_LEXEME | NEW_GROUP;
      writeForm(out, form, key, opens);
    });
    out.number(aliases.length);
    for (const { text, head, isSpelling } of aliases) {
      writeAfter(out, key, text);
      writeFlaggedAfter(out, text, head, isSpelling);
    }
  }
  for (const { forms } of buckets)
    for (const { impacts } of forms) for (let i = 0; i < impacts.length; i++) out.bits(impacts[i] ?? 0, 4);
  out.wholeBytes();
  for (const { forms } of buckets) for (const { ordinals } of forms) out.ascending(ordinals, articles);
  return out.sealed();
}

/** Reads a shard. @throws DamagedError */
export function readShard(bytes: Uint8Array, articles: number): Shard {
  const from = ByteReader.checked(bytes);
  const buckets = new Map<string, Form[]>();
  const aliases = new Map<string, Alias[]>();
  let key = '';
  for (let n = from.number(); n > 0; n--) {
    key = readAfter(from, key);
    buckets.set(key, readForms(from, key));
    const own = Array.from({ length: from.number() }, () => readAlias(from, key));
    if (own.length > 0) aliases.set(key, own);
  }
  const forms = [...buckets.values()].flat();
  for (const form of forms) form.impacts = from.nibbles(form.impacts.length);
  from.wholeBytes();
  for (const form of forms) form.ordinals = from.ascending(form.impacts.length, articles);
  return { buckets, aliases };
}

function readAlias(from: ByteReader, key: string): Alias {
  const text = readAfter(from, key);
  const { text: head, flag } = readFlaggedAfter(from, text);
  return { text, head, isSpelling: flag };
}

function writeForm(out: ByteWriter, form: FormEntry, key: string, flags: number): void {
  // The lexeme without its ال ends every form.
  const own = withoutArticle(form.lexeme);
  const before = form.text.slice(0, form.text.length - own.length);
  const known = BEFORE.indexOf(before);
  out.byte(flags | (form.tail ? HAS_TAIL : 0) | (known < 0 ? OTHER : known));
  if (known < 0) out.letters(before);
  if (flags & NEW_LEXEME) {
    writeStem(out, own, key, form.isKnown ? KNOWN : 0);
    out.number(2 * form.lexeme.length + (form.isSpelling ? 1 : 0));
  }
  out.number(form.frequency);
  if (form.tail) for (const part of [form.tail.file, form.tail.from, form.tail.length]) out.number(part);
}

/** Writes the letters of a lexeme by its stem where it begins with it, else in full. */
function writeStem(out: ByteWriter, own: string, key: string, flag: number): void {
  if (!own.startsWith(key)) {
    out.byte(OTHER_STEM | flag);
    out.letters(own);
    return;
  }
  const ending = own.slice(key.length);
  const known = WORD_ENDINGS.indexOf(ending);
  out.byte((known < 0 ? OTHER_ENDING : known) | flag);
  if (known < 0) out.letters(ending);
}

function readStem(from: ByteReader, key: string, mark: number): string | undefined {
  if (mark === OTHER_STEM) return from.letters();
  const ending = mark === OTHER_ENDING ? from.letters() : WORD_ENDINGS[mark];
  return ending === undefined ? undefined : key + ending;
}

function readForms(from: ByteReader, key: string): Form[] {
  const forms: Form[] = [];
  let own: string | undefined = '';
  let length = 0;
  let isKnown = false;
  let isSpelling = false;
  let group = -1;
  for (let n = from.number(); n > 0; n--) {
    const head = from.byte();
    const before = (head & OTHER) === OTHER ? from.letters() : BEFORE[head & OTHER];
    if (head & NEW_LEXEME) {
      const mark = from.byte();
      isKnown = (mark & KNOWN) !== 0;
      own = readStem(from, key, mark & ~KNOWN);
      const packed = from.number();
      length = packed >>> 1;
      isSpelling = packed % 2 === 1;
    }
    if (before === undefined || own === undefined) throw new DamagedError('a form is of no known kind');
    if (head & NEW_GROUP) group++;
    const text = before + own;
    const lexeme = text.slice(-length);
    const frequency = from.number();
    const tail =
      head & HAS_TAIL ? { file: from.number(), from: from.number(), length: from.number() } : undefined;
    forms.push({
      text,
      lexeme,
      isKnown,
      isSpelling,
      bucket: key,
      group,
      frequency,
      ordinals: NONE,
      impacts: new Uint8Array(Math.min(head & NEW_LEXEME ? CAP : LESSER_CAP, frequency)),
      ...(tail && { tail }),
    });
  }
  return forms;
}

const NONE = new Uint32Array(0);

/**
 * Reads the articles of a tail.
 * @param file the bytes of its file, unsealed
 * @param count number of its articles
 * @throws DamagedError
 */
export function readTail(file: Uint8Array, tail: Tail, count: number, articles: number): Uint32Array {
  const from = new ByteReader(file, tail.from, tail.from + tail.length);
  return from.ascending(count, articles);
}

/** Writes a text as the number of letters it shares with the one before, and the rest. */
export function writeAfter(out: ByteWriter, last: string, text: string): void {
  out.number(sharedLetters(last, text));
  out.letters(text.slice(sharedLetters(last, text)));
}

/** Writes a text as writeAfter does, with a flag in the number's lowest bit. */
function writeFlaggedAfter(out: ByteWriter, last: string, text: string, flag: boolean): void {
  out.number(2 * sharedLetters(last, text) + (flag ? 1 : 0));
  out.letters(text.slice(sharedLetters(last, text)));
}

function sharedLetters(last: string, text: string): number {
  let shared = 0;
  while (shared < last.length && last[shared] === text[shared]) shared++;
  return shared;
}

/** Reads a text that writeAfter wrote. @throws DamagedError */
export function readAfter(from: ByteReader, last: string): string {
  return textAfter(from, last, from.number());
}

function readFlaggedAfter(from: ByteReader, last: string): { text: string; flag: boolean } {
  const packed = from.number();
  return { text: textAfter(from, last, packed >>> 1), flag: packed % 2 === 1 };
}

function textAfter(from: ByteReader, last: string, shared: number): string {
  if (shared > last.length) throw new DamagedError('a text shares more than there is');
  return last.slice(0, shared) + from.letters();
}
