import { ByteReader, ByteWriter, DamagedError } from './bytes.ts';

/**
 * A shard that has been read: the forms filed under some neighbouring stems, by stem; or prefixes, each under its
 * own letters.
 */
export type Shard = ReadonlyMap<string, Form[]>;

/** A folded word of the collection and the articles that hold it. */
export interface Form {
  text: string;
  /** The form without its proclitics. */
  lexeme: string;
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
}

export type FormEntry = Omit<Form, 'bucket' | 'group'>;

/** Most postings in a shard: of the commonest form of a lexeme, and of each of its other forms. */
export const CAP = 500;
export const LESSER_CAP = 250;

const NEW_LEXEME = 32;
const NEW_GROUP = 64;
const HAS_TAIL = 128;
const OTHER = 31;
const OTHER_AFTER = 255;

/** Proclitics and their sequences, commonest first; at most 31 of them, for each is written in five bits. */
const BEFORE =
  '|ال|و|وال|ب|بال|ل|لل|ف|فال|ك|كال|س|وس|فس|وب|وبال|فب|فبال|ول|ولل|فل|فلل|وك|وكال|فك|لال|ولال|وفال|فكال'.split(
    '|',
  );
/** Endings that a lexeme may have after its stem: any of SUFFIXES in text/clitics.ts that came off together. */
const AFTER =
  '|ه|ي|ات|ين|ها|ان|ون|يه|يات|يين|يون|يان|اتها|اته|يها|انه|انها|ينه|ينها|ونه|ونها|اتي|يته|يتها|اني|انيه|ونيه|انيين|انات|اتيه|ينيه|ينات'.split(
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
  for (const { key, forms } of buckets) {
    writeAfter(out, lastKey, key);
    lastKey = key;
    out.number(forms.length);
    forms.forEach((form, i) => {
      const last = forms[i - 1];
      const opens =
        (last?.lexeme === form.lexeme ? 0 : NEW_LEXEME) | (last?.group === form.group ? 0 : NEW_GROUP);
      writeForm(out, form, key, opens);
    });
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
  let key = '';
  for (let n = from.number(); n > 0; n--) {
    key = readAfter(from, key);
    buckets.set(key, readForms(from, key));
  }
  const forms = [...buckets.values()].flat();
  for (const form of forms) form.impacts = from.nibbles(form.impacts.length);
  from.wholeBytes();
  for (const form of forms) form.ordinals = from.ascending(form.impacts.length, articles);
  return buckets;
}

function writeForm(out: ByteWriter, form: FormEntry, key: string, flags: number): void {
  // The lexeme without its ال ends every form, and the stem begins it.
  const stem = form.text.indexOf(key, form.text.length - lengthFromStem(form.lexeme, key));
  const before = form.text.slice(0, stem);
  const after = form.text.slice(stem + key.length);
  const known = BEFORE.indexOf(before);
  out.byte(flags | (form.tail ? HAS_TAIL : 0) | (known < 0 ? OTHER : known));
  if (known < 0) out.letters(before);
  if (flags & NEW_LEXEME) {
    const knownAfter = AFTER.indexOf(after);
    out.byte(knownAfter < 0 ? OTHER_AFTER : knownAfter);
    if (knownAfter < 0) out.letters(after);
    out.number(form.lexeme.length);
  }
  out.number(form.frequency);
  if (form.tail) for (const part of [form.tail.file, form.tail.from, form.tail.length]) out.number(part);
}

/** Number of letters from a lexeme's stem on: all but an ال that belongs to the word. */
function lengthFromStem(lexeme: string, key: string): number {
  return lexeme.length - lexeme.indexOf(key);
}

function readForms(from: ByteReader, key: string): Form[] {
  const forms: Form[] = [];
  let after: string | undefined = '';
  let length = 0;
  let group = -1;
  for (let n = from.number(); n > 0; n--) {
    const head = from.byte();
    const before = (head & OTHER) === OTHER ? from.letters() : BEFORE[head & OTHER];
    if (head & NEW_LEXEME) {
      const end = from.byte();
      after = end === OTHER_AFTER ? from.letters() : AFTER[end];
      length = from.number();
    }
    if (before === undefined || after === undefined) throw new DamagedError('a form is of no known kind');
    if (head & NEW_GROUP) group++;
    const text = before + key + after;
    const lexeme = text.slice(-length);
    const frequency = from.number();
    const tail =
      head & HAS_TAIL ? { file: from.number(), from: from.number(), length: from.number() } : undefined;
    forms.push({
      text,
      lexeme,
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
  let shared = 0;
  while (shared < last.length && last[shared] === text[shared]) shared++;
  out.number(shared);
  out.letters(text.slice(shared));
}

/** Reads a text that writeAfter wrote. @throws DamagedError */
export function readAfter(from: ByteReader, last: string): string {
  const shared = from.number();
  if (shared > last.length) throw new DamagedError('a text shares more than there is');
  return last.slice(0, shared) + from.letters();
}
