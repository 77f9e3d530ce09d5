import postcss from 'postcss';
import type { AtRule, ChildNode, Rule } from 'postcss';
import { copied } from '../../collection/compact/packedTexts.ts';

/** A rule, the text of which is its selectors and `body`; text kept as it is; or a block (`@media`, `@layer` …) around such. */
type Piece = { selectors: Selector[]; body: string } | { text: string } | { open: string; inside: Piece[] };

/** A selector, with the names that must all occur in a page for it to match, and groups of which one must each: `:is(…)`. */
interface Selector {
  text: string;
  names: string[];
  oneOf: string[][][];
}

/**
 * Critical CSS: the part of the stylesheet that a page's first paint needs, written into the page, because a stylesheet
 * of its own would cost a round trip before the first paint. Kept are rules with a selector that can match in the page,
 * fallback fonts, which need no download, and custom properties that are read; left out is the layer that names web
 * fonts. The whole stylesheet follows with the application.
 */
export class CriticalCss {
  readonly #pieces: Piece[];
  readonly #known = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  /** Class names (`.name`) by value of a class attribute. */
  readonly #classes = new Map<string, string[]>();

  /** @param whole the stylesheet that Vite wrote @throws CssSyntaxError when it is not CSS */
  constructor(whole: string) {
    const sheet = postcss.parse(whole);
    // Lightning CSS writes some prefixed declarations three times over.
    sheet.walkDecls((declaration) => {
      if (declaration.toString() === declaration.next()?.toString()) declaration.remove();
    });
    this.#pieces = sheet.nodes.flatMap(piecesOf);
  }

  /** @param used the names that occur in a page (namesIn) @returns CSS */
  for(used: ReadonlySet<string>): string {
    const key = this.#keyOf(used);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const css = withoutUnusedKeyframes(withoutUnusedProperties(keep(this.#pieces, used)));
    this.#known.set(key, css);
    return css;
  }

  /** Key of a set of names, whatever their order: bits of the numbers that names get as they come. */
  #keyOf(used: ReadonlySet<string>): string {
    const bits: number[] = [];
    for (const name of used) {
      let number = this.#numbers.get(name);
      if (number === undefined) this.#numbers.set(name, (number = this.#numbers.size));
      while (bits.length <= number >> 5) bits.push(0);
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    }
    return bits.join(' ');
  }

  /** Collects the elements and classes (`.name`) of a page or a part of one; `html` and `body` stand around every page. */
  namesIn(html: string): Set<string> {
    const used = new Set(['html', 'body']);
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      const from = ++at;
      while (isOfName(html.charCodeAt(at))) at++;
      if (at > from) used.add(html.slice(from, at));
    }
    const lists = new Set<string>();
    const attribute = ' class="';
    for (let at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at)) {
      at += attribute.length;
      lists.add(html.slice(at, html.indexOf('"', at)));
    }
    for (const list of lists) for (const name of this.#classesIn(list)) used.add(name);
    return used;
  }

  #classesIn(list: string): string[] {
    let names = this.#classes.get(list);
    if (names === undefined) {
      const own = copied(list);
      names = unescaped(own)
        .split(' ')
        .map((name) => `.${name}`);
      this.#classes.set(own, names);
    }
    return names;
  }
}

/** Tells if a UTF-16 unit is an ASCII letter or digit, as in `h1`. */
function isOfName(unit: number): boolean {
  const letter = unit | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

const unescaped = (list: string) =>
  list.replaceAll('&amp;', '&').replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

function keep(pieces: Piece[], used: ReadonlySet<string>): string {
  let css = '';
  for (const piece of pieces) {
    if ('text' in piece) css += piece.text;
    else if ('body' in piece) {
      const selectors = piece.selectors.filter((selector) => canMatch(selector, used));
      if (selectors.length > 0) css += selectors.map(({ text }) => text).join(',') + piece.body;
    } else {
      const inside = keep(piece.inside, used);
      if (inside) css += `${piece.open}{${inside}}`;
    }
  }
  return css;
}

function canMatch({ names, oneOf }: Selector, used: ReadonlySet<string>): boolean {
  const all = (some: string[]): boolean => some.every((name) => used.has(name));
  return all(names) && oneOf.every((group) => group.some(all));
}

/** Matches `--name:value;` in a rule, and `@property --name{…}`. A `;` or brace inside a value stands in a string. */
const CUSTOM = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|[^;}"])*;?|@property (--[\w-]+)\{[^}]*\}/g;
/** Matches empty blocks. An empty layer is kept as a statement: it fixes the order of the layers. */
const EMPTY = /(?<=^|[{};])(?:(@layer [\w-]+)|[^{};"]*)\{\}/g;

/** Removes custom properties that nothing reads, and blocks left empty by that. */
function withoutUnusedProperties(css: string): string {
  const read = new Set(css.match(/(?<=var\()--[\w-]+/g));
  let kept = css.replace(CUSTOM, (whole, set?: string, registered?: string) =>
    read.has(set ?? registered ?? '') ? whole : '',
  );
  // Properties read only by removed ones are removed in turn.
  if (kept !== css) return withoutUnusedProperties(kept);
  for (let before = ''; before !== kept;)
    kept = (before = kept).replace(EMPTY, (_, layer?: string) => (layer ? `${layer};` : ''));
  return kept;
}

/** Matches an animation; its name is the first group. */
const KEYFRAMES = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g;

/** Removes animations that no kept rule names. */
function withoutUnusedKeyframes(css: string): string {
  const rules = css.replace(KEYFRAMES, '');
  return css.replace(KEYFRAMES, (whole, name: string) => (rules.includes(name) ? whole : ''));
}

/** Descriptors of fonts that say nothing: the format, for every browser since 2018 reads this one, and the initial weight. */
const NEEDLESS = / ?format\("woff2"\)|(?<=[{;])font-weight:400;/g;

function piecesOf(node: ChildNode): Piece[] {
  if (node.type === 'rule') {
    const body = node.toString().slice(node.selector.length);
    return [{ selectors: selectorsOf(node), body }];
  }
  if (node.type !== 'atrule') return [];
  const fetched = node.name === 'font-face' && node.toString().includes('url(') && !isBlocking(node);
  const ofFaces = node.name === 'layer' && node.params === 'faces' && node.nodes !== undefined;
  // Print rules are needed only after the whole stylesheet has loaded.
  if (fetched || ofFaces || (node.name === 'media' && node.params === 'print')) return [];
  // Other at-rules (`@font-face`, `@property`, `@layer a,b;`) hold no rules and are kept as they are.
  const holdsRules =
    ['media', 'layer', 'supports', 'container'].includes(node.name) && node.nodes !== undefined;
  if (!holdsRules) return [{ text: `${node.toString().replaceAll(NEEDLESS, '')}${node.nodes ? '' : ';'}` }];
  return [{ open: `@${node.name} ${node.params}`, inside: (node.nodes ?? []).flatMap(piecesOf) }];
}

/**
 * Tells whether a font hides text until it has loaded, as those for digits of another shape do; it is then
 * critical.
 */
const isBlocking = (face: AtRule): boolean =>
  (face.nodes ?? []).some(
    (node) => node.type === 'decl' && node.prop === 'font-display' && node.value === 'block',
  );

/** Selectors of a rule. Pseudo-elements of form fields, and answers to the pointer, are not critical. */
function selectorsOf(rule: Rule): Selector[] {
  return rule.selectors
    .filter((selector) => !/::?-(?:webkit|moz)-|::file-selector-button|:hover/.test(selector))
    .map((text) => ({
      text,
      names: namesOf(text),
      oneOf: Array.from(text.matchAll(ALTERNATIVES), ([, inside = '']) => splitAtCommas(inside).map(namesOf)),
    }));
}

/** Parentheses, to the second level. */
const INSIDE = String.raw`\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)`;
const PARENTHESES = new RegExp(INSIDE, 'g');
/** Alternatives of which one must match. Those inside `:not(…)` do not count: a match begins after no parenthesis. */
const ALTERNATIVES = new RegExp(String.raw`(?<!\([^)]*):(?:is|where|has)${INSIDE}`, 'g');

const splitAtCommas = (list: string): string[] => list.split(/,(?![^(]*\))/);

/** Names that must all occur in a page for a selector to match; those in parentheses are left out. */
function namesOf(selector: string): string[] {
  const plain = selector.replace(PARENTHESES, '').replace(/\[[^\]]*\]/g, '');
  const classes = [...plain.matchAll(/\.((?:\\.|[\w-])+)/g)].map(
    ([, name = '']) => `.${name.replace(/\\(.)/g, '$1')}`,
  );
  const elements = [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(([, name = '']) => name);
  return [...classes, ...elements];
}
