/** Facts that a page's JSON-LD states of its article. */
export interface StatedArticle {
  headline?: string;
  date?: string;
  authors: string[];
  section?: string;
  keywords: string[];
  publisher?: string;
  url?: string;
  body?: string;
}

type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value };

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;

/**
 * Reads the article of a page's JSON-LD (schema.org `NewsArticle` and its kin), wherever it stands in a graph. Control
 * characters inside strings, which templates leave there, are read as blanks; other broken JSON gives nothing.
 */
export function readJsonLd(scripts: readonly string[]): StatedArticle | undefined {
  const objects: Record<string, Value>[] = [];
  for (const script of scripts) {
    const value = parseLoosely(script);
    collectObjects(value, objects, 0);
  }
  const article =
    objects.find((object) => isArticle(object['@type'])) ??
    objects.find((object) => object['headline'] && object['datePublished']);
  return article && statedBy(article);
}

function parseLoosely(script: string): Value {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replaceAll(/[\u0000-\u001f]+/g, ' ')
    .replaceAll(/,\s*([\]}])/g, '$1')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

/** Objects nested deeper are none that a page means. */
const MAX_DEPTH = 8;

function collectObjects(value: Value, into: Record<string, Value>[], depth: number): void {
  if (!value || typeof value !== 'object' || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collectObjects(item, into, depth + 1);
    return;
  }
  into.push(value);
  for (const item of Object.values(value)) collectObjects(item, into, depth + 1);
}

function isArticle(type: Value): boolean {
  return texts(type).some((name) => ARTICLE.test(name));
}

function statedBy(object: Record<string, Value>): StatedArticle {
  const main = object['mainEntityOfPage'];
  return {
    ...optional('headline', firstText(object['headline'] ?? object['name'])),
    ...optional('date', firstText(object['datePublished'] ?? object['dateCreated'])),
    authors: names(object['author'] ?? object['creator']),
    ...optional('section', firstText(object['articleSection'])),
    keywords: texts(object['keywords'])
      .flatMap((text) => text.split(/[,،;|]/))
      .map((text) => text.trim())
      .filter(Boolean),
    ...optional('publisher', names(object['publisher'])[0]),
    ...optional('url', firstText(object['url'] ?? (isObject(main) ? main['@id'] : main))),
    ...optional('body', firstText(object['articleBody'])),
  };
}

/** An object with one key, or without any where the value is absent or empty. */
export function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const made: Partial<Record<K, string>> = {};
  if (value) made[key] = value;
  return made;
}

function isObject(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: Value): string[] {
  if (typeof value === 'string') return [value.trim()];
  return Array.isArray(value) ? value.flatMap(texts) : [];
}

function firstText(value: Value): string | undefined {
  return texts(value).find(Boolean);
}

/** Names of persons or organisations: given as texts, as objects with `name`, or as a list of either. */
function names(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  if (isObject(value)) return names(value['name']);
  return texts(value).filter((name) => name && !/^https?:/.test(name));
}
