import { withoutEntities } from '../../../text/entities.ts';
import { judgeText } from '../../encodings/decodePage.ts';
import type { Content, Encoding, Facts, Imported, RefusedImport, SourceBlock } from '../../page/page.ts';
import { type ByteSource, chunksOf } from '../../page/source.ts';
import { readHtmlText } from '../html/readHtml.ts';
import { type Columns, guessTextColumn, recogniseColumns } from './columns.ts';
import { type Record, recordsOfCsv, recordsOfJson } from './records.ts';
import { decodeStream } from './decodeStream.ts';

/** A data set that was opened: its columns can be shown before its rows are read. */
export interface DataSet {
  ok: true;
  /** Field → column that was recognised or stated: «title ← headline». */
  columns: Columns;
  /** Columns that no field reads. */
  unread: string[];
  notes: string[];
  /** Pages row by row, in bounded memory; a bad row is a refusal with its line. May be read once. */
  rows: AsyncGenerator<Imported>;
}

export interface DataSetOptions {
  format: 'csv' | 'json';
  /** Columns that the owner states, by name or by their number from 1. */
  columns?: Columns;
}

/** Number of rows that are read before the columns are chosen. */
const LOOKED_AT = 20;

/**
 * Opens a file of rows: CSV, TSV, JSON or JSON Lines, in any encoding. Refused where its bytes are no text or no column
 * holds the articles' text. Row errors come with the rows.
 */
export async function openDataSet(
  path: string,
  source: ByteSource,
  { format, columns: stated = {} }: DataSetOptions,
): Promise<DataSet | RefusedImport> {
  const decoded = await decodeStream(chunksOf(source.stream()));
  if ('kind' in decoded) return { ok: false, path, problem: decoded };
  const records = format === 'csv' ? recordsOfCsv(decoded.chunks) : recordsOfJson(decoded.chunks);
  const head: Record[] = [];
  while (head.length < LOOKED_AT) {
    const { value, done } = await records.next();
    if (done) break;
    head.push(value);
  }
  if (!head.length) return { ok: false, path, problem: { kind: 'empty' } };
  const values = head.flatMap((record) => (record.ok ? [record.values] : []));
  const names = [...new Set(values.flatMap((row) => [...row.keys()]))];
  const columns = columnsOf(names, byName(stated, names));
  const notes = [...decoded.notes];
  if (columns.text === undefined || !names.includes(columns.text)) {
    const guessed = guessTextColumn(
      names.filter((name) => !Object.values(columns).includes(name)),
      values,
    );
    if (guessed === undefined)
      return { ok: false, path, problem: { kind: 'no-text-column', columns: names } };
    columns.text = guessed;
    notes.push(`The text is guessed to be in column «${guessed}».`);
  }
  const used = new Set(Object.values(columns));
  return {
    ok: true,
    columns,
    unread: names.filter((name) => !used.has(name)),
    notes,
    rows: readRecords(path, chain(head, records), columns, decoded.encoding),
  };
}

/**
 * Columns of a data set. A stated column that the first rows lack serves only where none is recognised for its field:
 * statements hold for all data sets of a folder, and not each of them has the same columns.
 */
function columnsOf(names: readonly string[], stated: Columns): Columns {
  const present = Object.entries(stated).filter(([, column]) => names.includes(column));
  return { ...stated, ...recogniseColumns(names, Object.fromEntries(present)) };
}

/** Stated columns with numbers replaced by the names that stand there. */
function byName(stated: Columns, names: readonly string[]): Columns {
  const entries = Object.entries(stated).map(([field, column]) => {
    const numbered = /^\d+$/.test(column) && !names.includes(column) ? names[Number(column) - 1] : undefined;
    return [field, numbered ?? column];
  });
  return Object.fromEntries(entries) as Columns;
}

async function* chain(head: readonly Record[], rest: AsyncGenerator<Record>): AsyncGenerator<Record> {
  yield* head;
  yield* rest;
}

async function* readRecords(
  path: string,
  records: AsyncGenerator<Record>,
  columns: Columns,
  encoding: Encoding,
): AsyncGenerator<Imported> {
  let line = 0;
  let sameLine = 1;
  for await (const record of records) {
    sameLine = record.line === line ? sameLine + 1 : 1;
    line = record.line;
    // JSON without line ends has all its rows in one line.
    const place = `${path}#${line}${sameLine > 1 ? `.${sameLine}` : ''}`;
    yield readRecord(place, record, columns, encoding);
  }
}

function readRecord(place: string, record: Record, columns: Columns, encoding: Encoding): Imported {
  const { line } = record;
  const refused = (detail: string): Imported => ({
    ok: false,
    path: place,
    problem: { kind: 'bad-row', line, detail },
  });
  if (!record.ok) return refused(record.detail);
  const text = columns.text === undefined ? '' : (record.values.get(columns.text) ?? '');
  if (!text.trim()) return refused(`column «${columns.text}» is empty`);
  const judged = judgeText(text);
  if (!judged.ok) return { ok: false, path: place, problem: judged.problem };
  return {
    ok: true,
    path: place,
    content: contentOf(judged.text),
    facts: factsOf(record.values, columns),
    encoding,
    notes: judged.notes,
  };
}

const MARKUP = /<(?:p|br|div|h[1-6]|ul|li|span|strong|article)\b[^>]*>/i;

const ENCODED_MARKUP = /&lt;(?:p|br|div|h[1-6]|ul|li|span|strong|article)\b[^<>]*?&gt;/i;

/** Text of a cell; sets taken from sites keep its tags, some with their brackets encoded. */
function contentOf(text: string): Content {
  const markup = ENCODED_MARKUP.test(text) && !MARKUP.test(text) ? withoutEntities(text) : text;
  if (!MARKUP.test(markup)) return { kind: 'text', text };
  const { blocks } = readHtmlText(markup);
  return { kind: 'blocks', blocks: WHOLE_PAGE.test(markup) ? blocks : blocks.map(asText) };
}

const WHOLE_PAGE = /<(?:html|body)\b/i;

/** Block of a cell: a cell holds an article and no page round it, so that short lines are its text, links apart. */
function asText(block: SourceBlock): SourceBlock {
  return block.role === 'furniture' && block.href === undefined ? { ...block, role: 'paragraph' } : block;
}

function factsOf(values: ReadonlyMap<string, string>, columns: Columns): Facts {
  const one = (field: keyof Columns) => {
    const column = columns[field];
    const value = column === undefined ? '' : (values.get(column) ?? '').trim();
    return value && !/^(?:null|none|nan|undefined|n\/a|-)$/i.test(value)
      ? { value, from: `column «${column}»` }
      : undefined;
  };
  const facts: Facts = {};
  for (const field of ['title', 'date', 'source', 'section', 'url', 'language', 'id'] as const) {
    const fact = one(field);
    if (fact) facts[field] = { ...fact, value: clean(field, fact.value) };
  }
  for (const field of ['authors', 'keywords'] as const) {
    const fact = one(field);
    const list = fact && splitList(fact.value);
    if (list?.length) facts[field] = { value: list, from: fact?.from ?? '' };
  }
  return facts;
}

function clean(field: string, value: string): string {
  const judged = field === 'title' || field === 'source' ? judgeText(value) : undefined;
  return judged?.ok ? judged.text.replaceAll(/\s+/g, ' ').trim() : value;
}

/** Items of a list in one cell: JSON or Python brackets, commas, semicolons, bars or hashes. */
function splitList(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/[,،;؛|\n]|\s#/)
    .map((item) =>
      item
        .trim()
        .replace(/^['"#]+|['"]+$/g, '')
        .trim(),
    )
    .filter(Boolean);
}
