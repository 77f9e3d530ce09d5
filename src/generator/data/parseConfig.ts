import { LANGUAGE_CODES } from '../../text/language.ts';
import { FIELDS } from '../../import/readers/rows/columns.ts';
import type { Columns } from '../../import/readers/rows/columns.ts';
import type { Language } from '../../text/language.ts';

/** Values of a `warraq.json`. A key not stated is absent. */
export interface Config {
  name?: string;
  description?: string;
  /** Path of a Markdown file, from the folder of the configuration. */
  about?: string;
  rights?: string;
  contact?: string;
  language?: Language;
  /** Public address of the site, `https://…/`; also `--url`. */
  url?: string;
  /** Names of the columns of data sets, by the field they hold. */
  columns?: Columns;
}

/** Fault of a configuration, in a sentence with the file's name. */
export class ConfigError extends Error {}

/** Characters above which a text is taken for a mistake: a masthead has to hold the name. */
const LONGEST = { name: 80, description: 600, about: 1000, rights: 300, contact: 300, url: 1000 };
/** Control characters, line breaks among them, and those that turn the direction of what follows (UAX #9). */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

/** Reader of each key: the value, or the end of a sentence that begins «"key" ». A key forgotten here does not compile. */
const READERS: { [Key in keyof Config]-?: (value: unknown) => Config[Key] | Fault } = {
  name: (value) => line(value, LONGEST.name),
  description: (value) => line(value, LONGEST.description),
  about: (value) => line(value, LONGEST.about),
  rights: (value) => line(value, LONGEST.rights),
  contact: (value) => line(value, LONGEST.contact),
  language: (value) =>
    LANGUAGE_CODES.find((code) => code === value) ??
    new Fault(`is one of ${LANGUAGE_CODES.map((code) => `"${code}"`).join(', ')}`),
  url: (value) => line(value, LONGEST.url),
  columns: columnsOf,
};

/** Fault of a value: the end of a sentence about its key. */
class Fault {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

function line(value: unknown, longest: number): string | Fault {
  if (typeof value !== 'string') return new Fault(`is a text in quotation marks, not ${nameOf(value)}`);
  const text = value.trim();
  if (!text) return new Fault('is empty; leave the key out instead');
  if (UNPRINTABLE.test(text)) return new Fault('is one line, without control characters');
  if (text.length > longest) return new Fault(`has ${text.length} characters; ${longest} is the most`);
  return text;
}

function columnsOf(value: unknown): Columns | Fault {
  if (!isObject(value)) return new Fault(`is an object such as {"title": "headline"}, not ${nameOf(value)}`);
  const columns: Columns = {};
  for (const [name, column] of Object.entries(value)) {
    const field = FIELDS.find((known) => known === name);
    if (!field) return new Fault(`has no field "${name}"; the fields are ${FIELDS.join(', ')}`);
    if (typeof column !== 'string' || !column)
      return new Fault(`names a column in quotation marks for "${name}"`);
    columns[field] = column;
  }
  return columns;
}

/**
 * Reads a `warraq.json`.
 * @param file its name, for the sentences
 * @throws ConfigError when it is no JSON object, has an unknown key, or a value of another type than asked for
 */
export function parseConfig(text: string, file: string): Config {
  const stated = parsed(text, file);
  const unknown = Object.keys(stated).filter((key) => !Object.hasOwn(READERS, key));
  if (unknown.length) {
    const [names, keys] = [unknown, Object.keys(READERS)].map((list) =>
      list.map((key) => `"${key}"`).join(', '),
    );
    throw new ConfigError(
      `${file}: unknown ${unknown.length > 1 ? 'keys' : 'key'} ${names}; the keys are ${keys}.`,
    );
  }
  return Object.fromEntries(
    Object.entries(READERS).flatMap(([key, read]) => {
      if (!Object.hasOwn(stated, key)) return [];
      const value = read(stated[key]);
      if (value instanceof Fault) throw new ConfigError(`${file}: "${key}" ${value.sentence}.`);
      return [[key, value]];
    }),
  );
}

function parsed(text: string, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (!isObject(value)) throw new ConfigError(`${file} holds ${nameOf(value)}, not an object { … }.`);
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
