import { Parser } from 'htmlparser2';
import { shallowMarkup } from './shallowMarkup.ts';

/** An element of a page as its tags say it, implied ends added; attributes are decoded. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
  parent?: Element;
}

/** A page as a light tree, and what its head says. */
export interface Tree {
  root: Element;
  /** Text of the first `<title>`. */
  title: string;
  /** Meta elements by `property`, `name`, `itemprop` or `http-equiv`, lower case, in the page's order. */
  meta: { name: string; content: string }[];
  /** Text of the scripts of type `application/ld+json`. */
  jsonLd: string[];
  canonical?: string;
  /** True for a page whose text stands in other files, one a frame. */
  isFrameset?: true;
  /** Address that `<base>` states for the links of the page. */
  base?: string;
  language?: string;
}

/**
 * Greatest depth of an element; deeper ones become children of the last that fits: hostile pages nest a hundred
 * thousand.
 */
const MAX_DEPTH = 250;

/** Number of open elements, of which browsers allow 512, from which on the markup is made shallow first. */
const TOO_DEEP = 2000;

/** Elements whose text no reader sees. */
const SILENT = new Set(['script', 'style', 'title', 'template']);

/**
 * Reads HTML into a light tree by htmlparser2, which never throws and needs no DOM. Text of scripts and styles is left
 * out. 2.3 ms CPU a page of 180 kB (parse5: 8.2).
 */
export function readTree(html: string): Tree {
  return (
    buildTree(html) ?? buildTree(shallowMarkup(html, MAX_DEPTH), Number.POSITIVE_INFINITY) ?? emptyTree()
  );
}

function emptyTree(): Tree {
  return { root: { name: '#root', attributes: {}, children: [] }, title: '', meta: [], jsonLd: [] };
}

/** Builds the tree of a page; undefined where more than `most` elements are open at once. */
function buildTree(html: string, most = TOO_DEEP): Tree | undefined {
  const tree = emptyTree();
  let current = tree.root;
  let depth = 0;
  /** Element at `MAX_DEPTH`, the parent of all deeper ones. */
  let deepest = tree.root;
  /** Number of open elements. */
  let open = 0;
  /** Number of open elements beyond `MAX_DEPTH`. */
  let beyond = 0;
  /** Open element of `SILENT`, its text so far, and the number of elements that are open inside it. */
  let silent: { name: string; text: string; jsonLd: boolean } | undefined;
  let silentDepth = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++open > most) parser.pause();
        readHeadElement(tree, name, attributes);
        if (silent) {
          silentDepth++;
          return;
        }
        if (SILENT.has(name) && !isInside(current, 'svg')) {
          silent = { name, text: '', jsonLd: /ld\+json/i.test(attributes['type'] ?? '') };
          return;
        }
        const isDeep = depth >= MAX_DEPTH;
        if (isDeep && beyond++ === 0) deepest = current;
        const parent = isDeep ? deepest : current;
        const element: Element = { name, attributes, children: [], parent };
        parent.children.push(element);
        current = element;
        if (!isDeep) depth++;
      },
      ontext(text) {
        if (silent) silent.text += text;
        else current.children.push(text);
      },
      onclosetag() {
        open--;
        if (silent) {
          if (silentDepth > 0) silentDepth--;
          else {
            if (silent.jsonLd) tree.jsonLd.push(silent.text);
            if (silent.name === 'title' && !tree.title) tree.title = silent.text.trim();
            silent = undefined;
          }
        } else if (beyond > 0) {
          beyond--;
          current = deepest;
        } else if (current.parent) {
          if (current.name === 'noframes') readRawChildren(current);
          current = current.parent;
          depth--;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  if (open > most) return undefined;
  parser.end();
  return tree;
}

/** Reads the markup in an element whose content the tokenizer took for text: the copy of a page beside its frames. */
function readRawChildren(element: Element): void {
  const { root } = readTree(element.children.filter((child) => typeof child === 'string').join(''));
  for (const child of root.children) if (typeof child !== 'string') child.parent = element;
  element.children = root.children;
}

/** True for an element in another, or the same. */
export function isWithin(element: Element, holder: Element): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (at === holder) return true;
  return false;
}

export function isHeading({ name }: Element): boolean {
  return /^h[1-6]$/.test(name);
}

/** True where the element or one above it has that name. */
export function isInside(element: Element | undefined, name: string): boolean {
  for (let at = element; at; at = at.parent) if (at.name === name) return true;
  return false;
}

/** Class and id of an element, as patterns look at them. */
export function classAndId({ attributes }: Element): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
}

/** Text of an element and what it holds, white space collapsed. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Element) => {
    for (const child of node.children)
      if (typeof child === 'string') parts.push(child);
      else visit(child);
  };
  visit(element);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function readHeadElement(tree: Tree, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'meta') {
    const key =
      attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'];
    const content = attributes['content']?.trim();
    if (key && content) tree.meta.push({ name: key.trim().toLowerCase(), content });
  } else if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical' && attributes['href'])
    tree.canonical ??= attributes['href'].trim();
  else if (name === 'frameset') tree.isFrameset = true;
  else if (name === 'base' && attributes['href']) tree.base ??= attributes['href'].trim();
  else if (name === 'html' && attributes['lang']) tree.language ??= attributes['lang'].trim();
}
