import { withoutEntities } from '../../../text/entities.ts';
import { type Element, isInside, textOf } from './tree.ts';

/** A run of text between two block boundaries of the page. */
export interface RawBlock {
  /** White space collapsed; `\n` stands for a line break of `<br>` or `<pre>`, a tab between cells or halves of a verse. */
  text: string;
  /** Nearest block element round the text. */
  element: Element;
  /** Element directly round the text, inline ones included, where one holds all of it; else `element`. */
  inner: Element;
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number;
  /** Address of the first link in it. */
  href?: string;
  /** Relation that the first link states: `tag`, `author` … */
  rel?: string;
  /** True in menus, forms, footers and hidden parts. */
  away: boolean;
  /** Cells of a row of a table that holds data. */
  cells?: string[];
}

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'amp-img caption'
  ).split(' '),
);

/** Elements that hold no article: controls, menus, players. */
const AWAY = new Set(
  (
    'noscript svg iframe select option button textarea input nav footer dialog audio video object embed canvas map ' +
    'amp-ad ins datalist menu'
  ).split(' '),
);

const AWAY_ROLES = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'complementary',
  'search',
  'menu',
  'menubar',
]);

/** Longest text of a link, in characters: a link that was never closed covers the whole article. */
const LONGEST_LINK = 300;

/** Elements that, never closed, swallow the article behind them. */
const OFTEN_LEFT_OPEN = new Set(['nav', 'footer', 'menu', 'noscript', 'ins', 'map', 'object', 'canvas']);

/**
 * Collects the text of a page as blocks in its order; every character of text that a page has stands in one of them. Hidden
 * parts are set aside unless they hold most of the page: a page saved under a pop-up is hidden as a whole. `lenient` sets
 * only controls and players aside, for pages where nothing is left otherwise.
 */
export function collectBlocks(root: Element, { lenient = false } = {}): RawBlock[] {
  const blocks: RawBlock[] = [];
  const half = textLength(root, Number.POSITIVE_INFINITY) / 2;
  const isAway = (element: Element) =>
    AWAY.has(element.name)
      ? !(lenient && OFTEN_LEFT_OPEN.has(element.name))
      : isHidden(element) && !lenient && textLength(element, half + 1) <= half;
  let run = emptyRun(root);

  const flush = (next: Element) => {
    const text = run.blank ? '' : decodeTwice(tidy(run.parts.join('')), run.inner ?? run.element);
    if (text)
      blocks.push({
        text,
        element: run.element,
        inner: run.inner ?? run.element,
        linked: Math.min(1, run.linked / text.length),
        ...(run.href ? { href: run.href } : {}),
        ...(run.rel ? { rel: run.rel } : {}),
        away: run.away,
      });
    run = emptyRun(next);
  };

  const addText = (text: string, scope: Scope, holder: Element) => {
    const blank = text.trim() === '';
    if (run.blank) {
      run.element = scope.block;
      run.away = scope.away;
    }
    run.parts.push(scope.pre ? text : text.replaceAll(/[^\S\u00a0]+/g, ' '));
    if (blank) return;
    run.inner = run.blank || run.inner === holder ? holder : undefined;
    run.blank = false;
    run.broken = false;
    if (scope.link) {
      run.linked += text.trim().length;
      run.href ??= scope.link.attributes['href'] ?? '#';
      run.rel ??= scope.link.attributes['rel'];
    }
  };

  const visit = (element: Element, scope: Scope) => {
    for (const child of element.children) {
      if (typeof child === 'string') addText(child, scope, element);
      else if (child.name === 'br') {
        if (run.broken) flush(scope.block);
        else run.parts.push('\n');
        run.broken = true;
      } else visitElement(child, scope);
    }
  };

  const visitElement = (element: Element, scope: Scope) => {
    const away = scope.away || isAway(element);
    const link = element.name === 'a' && isLink(element) ? element : scope.link;
    const pre = scope.pre || element.name === 'pre';
    if (!BLOCK.has(element.name) && away === scope.away) {
      visit(element, { ...scope, link, pre });
      return;
    }
    flush(scope.block);
    const inner = { block: BLOCK.has(element.name) ? element : scope.block, away, link, pre };
    if (element.name === 'table' && isData(element)) visitRows(element, inner);
    else visit(element, inner);
    flush(scope.block);
  };

  const visitRows = (element: Element, scope: Scope) => {
    for (const child of element.children) {
      if (typeof child === 'string') addText(child, scope, element);
      else if (child.name !== 'tr') visitElementOfTable(child, scope);
      else {
        flush(scope.block);
        const cells = childElements(child).map((cell) => decodeTwice(textOf(cell), cell));
        const text = cells.join('\t');
        if (text.trim())
          blocks.push({ text, element: child, inner: child, linked: 0, away: scope.away, cells });
      }
    }
  };

  const visitElementOfTable = (element: Element, scope: Scope) => {
    if (['thead', 'tbody', 'tfoot'].includes(element.name)) visitRows(element, scope);
    else visitElement(element, scope);
  };

  visit(root, { block: root, away: false, link: undefined, pre: false });
  flush(root);
  return blocks;
}

/** State that an element passes on to its content. */
interface Scope {
  block: Element;
  away: boolean;
  /** Link round the text. */
  link: Element | undefined;
  pre: boolean;
}

/** Text that is being collected, in parts: joining each to the text before would cost the square of its length. */
interface Run {
  parts: string[];
  blank: boolean;
  /** True after a line break with no text behind it. */
  broken: boolean;
  element: Element;
  inner: Element | undefined;
  linked: number;
  href: string | undefined;
  rel: string | undefined;
  away: boolean;
}

function emptyRun(element: Element): Run {
  return {
    parts: [],
    blank: true,
    broken: false,
    element,
    inner: undefined,
    linked: 0,
    href: undefined,
    rel: undefined,
    away: false,
  };
}

/** Collapses blanks; a gap of three no-break spaces and more, set by hand between the halves of a verse, becomes a tab. */
function tidy(text: string): string {
  return text
    .replaceAll(/ ?\u00a0(?: ?\u00a0){2,} ?/g, '\t')
    .replaceAll(/[ \u00a0]+/g, ' ')
    .replaceAll(/ *\n+ */g, '\n')
    .trim();
}

/** Decodes entities that were encoded twice («&amp;quot;»), except in code, which may show them. */
function decodeTwice(text: string, element: Element): string {
  const isCode = !text.includes('&') || isInside(element, 'pre') || isInside(element, 'code');
  return isCode ? text : withoutEntities(text);
}

/** Classes that hide an element everywhere; «hidden» alone is shown again on wider screens. */
const HIDING =
  /(?:^|\s)(?:d-none|sr-only|visually-hidden|screen-reader-text|element-invisible|hideme)(?:\s|$)/i;
/** Parts of microdata that repeat the page's facts, mostly addresses. */
const MACHINE_DATA = /^(?:image|logo|publisher|url|mainEntityOfPage|thumbnailUrl)$/;

/** True for an element that its attributes hide or set aside. */
function isHidden({ attributes }: Element): boolean {
  return (
    HIDING.test(attributes['class'] ?? '') ||
    (attributes['itemprop'] !== undefined && MACHINE_DATA.test(attributes['itemprop'])) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    AWAY_ROLES.has(attributes['role'] ?? '') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  );
}

function isLink(element: Element): boolean {
  return textLength(element, LONGEST_LINK + 1) <= LONGEST_LINK;
}

/** Characters of text in an element, counted no further than `limit`. */
function textLength(element: Element, limit: number): number {
  let length = 0;
  for (const child of element.children) {
    length += typeof child === 'string' ? child.trim().length : textLength(child, limit - length);
    if (length >= limit) break;
  }
  return length;
}

function childElements(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** A cell of a table of data is short and holds no blocks; old pages are laid out in tables whose cells hold all. */
const LONGEST_CELL = 160;
const IN_CELLS = /^(?:table|p|div|h[1-6]|ul|ol|form|img|iframe|script)$/;

/** True for a table of two rows and more, of two columns and more, whose cells are short text. */
function isData(table: Element): boolean {
  const rows: Element[] = [];
  const collect = (element: Element): boolean =>
    childElements(element).every((child) => {
      if (child.name === 'tr') rows.push(child);
      return (
        child.name === 'tr' || (/^(?:thead|tbody|tfoot|caption|colgroup)$/.test(child.name) && collect(child))
      );
    });
  if (!collect(table) || rows.length < 2) return false;
  const wide = rows.filter((row) => childElements(row).length >= 2);
  if (wide.length < rows.length / 2) return false;
  return rows.every((row) => childElements(row).every(isShortCell) && row.children.every(isBlankOrElement));
}

function isShortCell(cell: Element): boolean {
  return (
    (cell.name === 'td' || cell.name === 'th') &&
    textLength(cell, LONGEST_CELL + 1) <= LONGEST_CELL &&
    !holds(cell, IN_CELLS)
  );
}

function isBlankOrElement(child: Element | string): boolean {
  return typeof child !== 'string' || child.trim() === '';
}

function holds(element: Element, names: RegExp): boolean {
  return childElements(element).some((child) => names.test(child.name) || holds(child, names));
}
