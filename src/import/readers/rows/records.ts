import { csvRows, type Row, sniffDelimiter } from './csvRows.ts';
import { jsonRows } from './jsonRows.ts';

/** A row with its cells by column, or the reason why it cannot be read. `line` is 1-based. */
export type Record =
  | { ok: true; line: number; values: ReadonlyMap<string, string> }
  | { ok: false; line: number; detail: string };

/** Rows of separated values below a row of names, if there is one; columns without names are called by number. The delimiter is told from the first rows. */
export async function* recordsOfCsv(chunks: AsyncGenerator<string>): AsyncGenerator<Record> {
  const first = await chunks.next();
  if (first.done) return;
  const head = first.value.replace(/^\ufeff/, '');
  // Excel writes the delimiter in a line of its own.
  const stated = /^sep=(.)\r?\n/.exec(head);
  const text = stated ? head.slice(stated[0].length) : head;
  const delimiter = await sniffDelimiter(text.slice(0, 200_000));
  let names: string[] | undefined;
  for await (const row of csvRows(startingWith(text, chunks), delimiter)) {
    if (!names) {
      names = uniqueNames(isHeader(row) ? row.cells : row.cells.map(() => ''));
      if (isHeader(row)) continue;
    }
    yield recordOf(row, names);
  }
}

/** Longest name of a column, in characters: a first row with a longer cell is an article, and the file names no columns. */
const LONGEST_NAME = 100;

function isHeader({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim().length <= LONGEST_NAME);
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Names of columns; an empty one is its number, a repeated one gets its number. */
function uniqueNames(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, i) => {
    const name = cell.trim() || String(i + 1);
    const unique = seen.has(name) ? `${name} ${i + 1}` : name;
    seen.add(unique);
    return unique;
  });
}

function recordOf({ line, cells, unclosed }: Row, names: readonly string[]): Record {
  if (unclosed) return { ok: false, line, detail: 'a quote is never closed' };
  const extra = cells.slice(names.length).some((cell) => cell.trim());
  if (extra || cells.length < names.length)
    return { ok: false, line, detail: `${cells.length} cells, ${names.length} columns` };
  return { ok: true, line, values: new Map(names.map((name, i) => [name, cells[i] ?? ''])) };
}

/** Objects of JSON or JSON Lines; of an object that wraps a list («{"articles": […]}») those of the list. */
export async function* recordsOfJson(chunks: AsyncIterable<string>): AsyncGenerator<Record> {
  for await (const { line, text } of jsonRows(chunks)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield { ok: false, line, detail: error instanceof Error ? error.message.slice(0, 120) : 'no JSON' };
      continue;
    }
    if (!isObject(value)) yield { ok: false, line, detail: 'no object' };
    else for (const object of wrappedIn(value) ?? [value]) yield { ok: true, line, values: flatten(object) };
  }
}

type JsonObject = { [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Shortest text, in characters, by which an object is told to be an article. */
const SHORTEST_TEXT = 60;

/** Lists of these names are a wrapper's, not an article's own. */
const WRAPPERS =
  /^(?:articles|items|results|docs|documents|data|records|rows|news|posts|hits|response|entries|feed)$/i;

function wrappedIn(object: JsonObject): JsonObject[] | undefined {
  for (const [name, value] of Object.entries(object)) {
    if (!WRAPPERS.test(name)) continue;
    if (isList(value)) return value;
    const inner = isObject(value) ? wrappedIn(value) : undefined;
    if (inner) return inner;
  }
  return unnamedList(object);
}

function isList(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/**
 * Objects of the only list of an object without a text of its own, under any name («الأخبار»), or articles by their ids.
 * An article has pictures, tags and comments as lists, too, but a text beside them.
 */
function unnamedList(object: JsonObject): JsonObject[] | undefined {
  const values = Object.values(object);
  if (values.some((value) => typeof value === 'string' && value.length > LONGEST_NAME)) return undefined;
  const lists = values.filter(isList);
  const [only] = lists;
  if (only && lists.length === 1 && only.some(hasText)) return only;
  return values.length > 1 && isList(values) && values.every(hasText) ? values : undefined;
}

function hasText(object: JsonObject): boolean {
  return Object.values(object).some((value) => typeof value === 'string' && value.length > SHORTEST_TEXT);
}

/** Values of an object as text; those of inner objects («source.name») too, and under their own name where it is free. */
function flatten(object: JsonObject): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    values.set(name, textOf(value));
    if (isObject(value))
      for (const [inner, part] of Object.entries(value))
        if (!isObject(part)) values.set(`${name}.${inner}`, textOf(part));
  }
  return values;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  if (!isObject(value)) return '';
  return textOf(
    value['name'] ?? value['title'] ?? value['text'] ?? value['rendered'] ?? value['$t'] ?? value['_'] ?? '',
  );
}
