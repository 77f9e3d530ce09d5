import { csvRows, type Row, sniffDelimiter } from './csvRows.ts';
import { jsonRows } from './jsonRows.ts';

/** A row with its cells by column, or the reason why it cannot be read. `line` is 1-based. */
export type Record =
  | { ok: true; line: number; values: ReadonlyMap<string, string> }
  | { ok: false; line: number; detail: string };

/** Rows of separated values below a row of names. The delimiter is told from the first rows. */
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
    if (names) yield recordOf(row, names);
    else names = uniqueNames(row.cells);
  }
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

/** Lists of these names are a wrapper's, not an article's own. */
const WRAPPERS =
  /^(?:articles|items|results|docs|documents|data|records|rows|news|posts|hits|response|entries|feed)$/i;

function wrappedIn(object: JsonObject): JsonObject[] | undefined {
  for (const [name, value] of Object.entries(object)) {
    if (!WRAPPERS.test(name)) continue;
    if (Array.isArray(value) && value.length && value.every(isObject)) return value;
    const inner = isObject(value) ? wrappedIn(value) : undefined;
    if (inner) return inner;
  }
  return undefined;
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
