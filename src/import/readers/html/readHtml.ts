import { withoutEntities } from '../../../text/entities.ts';
import { decodeBytes } from '../../encodings/decodePage.ts';
import { lostLetters } from '../../encodings/lostLetters.ts';
import type { BlockRole, Imported, SourceBlock } from '../../page/page.ts';
import { rolesOf } from './blockRoles.ts';
import { collectBlocks, type RawBlock } from './collectBlocks.ts';
import { findFacts, siteInTitle, statedAuthors } from './facts.ts';
import { findArticle } from './findArticle.ts';
import { declaredCharset } from './declaredCharset.ts';
import { readJsonLd } from './jsonLd.ts';
import { splitLines } from './splitLines.ts';
import { isHeading, readTree } from './tree.ts';

/**
 * Reads a saved page: its blocks in their order with their roles, and the facts that its head states. Every character of
 * its text stands in one block. Never throws; a page without Arabic text is refused. `declared` is the charset that the
 * carrier names (HTTP head, MIME part); the page's own `<meta charset>` comes after it.
 */
export function readHtml(path: string, bytes: Uint8Array, declared?: string): Imported {
  const decoded = decodeBytes(bytes, declared ?? declaredCharset(bytes));
  if (!decoded.ok) return { ok: false, path, problem: decoded.problem };
  const { text, encoding, sure, notes } = decoded;
  const page = readHtmlText(text);
  if (page.isFrameset) return { ok: false, path, problem: { kind: 'not-a-page', what: 'frameset' } };
  const { arabic, share } = lostLetters(page.blocks.map((block) => block.text).join('\n'));
  if (share > 0.5) return { ok: false, path, problem: { kind: 'letters-lost', share } };
  if (!arabic) return { ok: false, path, problem: { kind: 'no-arabic' } };
  return {
    ok: true,
    path,
    content: { kind: 'blocks', blocks: page.blocks },
    facts: page.facts,
    encoding,
    ...(sure ? {} : { guessed: true }),
    notes: [...notes, ...page.notes],
  };
}

/** Reads HTML that is already text. */
export function readHtmlText(html: string) {
  const tree = readTree(html);
  const stated = readJsonLd(tree.jsonLd);
  let raw = collectBlocks(tree.root);
  const authors = statedAuthors(tree, stated);
  let found = findArticle(raw, stated?.body ?? '', authors);
  if (!found) {
    raw = collectBlocks(tree.root, { lenient: true });
    found = findArticle(raw, stated?.body ?? '', authors);
  }
  const { facts, notes } = findFacts(tree, stated, found?.holder);
  const titles = [facts.title?.value, stated?.headline, tree.title].filter((title) => title !== undefined);
  const roles = rolesOf(raw, found, titles);
  const title = raw[roles.indexOf('title')];
  const printed = raw.flatMap((block, i) => sourceBlocks(block, roles[i] ?? 'furniture', tree.base));
  const blocks = found ? printed : [...printed, ...statedBlocks(stated?.body)];
  const site = facts.source || !title ? undefined : siteInTitle(tree.title, title.text);
  return {
    isFrameset: !found && tree.isFrameset === true,
    blocks,
    facts: {
      ...facts,
      ...(title ? { title: printedTitle(title.text, facts.title) } : {}),
      ...(site ? { source: { value: site, from: '<title>' } } : {}),
    },
    notes: found ? notes : [...notes, noArticle(blocks.length > printed.length)],
  };
}

/** Paragraphs of the text that JSON-LD states, for pages that print theirs by a script. */
function statedBlocks(body = ''): SourceBlock[] {
  const paragraphs = body.split('\n').map((text) => withoutEntities(text).replaceAll(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean).map((text) => ({ role: 'paragraph', text }));
}

function noArticle(isStated: boolean): string {
  return isStated
    ? 'The page prints no article: the text is the one that JSON-LD states.'
    : 'No article was found on the page: all of it is furniture.';
}

/** Prefers the title as the page prints it: the stated one often has the site's name behind it, or is cut short. */
function printedTitle(text: string, stated: { value: string; from: string } | undefined) {
  return stated?.value === text ? stated : { value: text.replaceAll('\n', ' '), from: 'the page' };
}

function sourceBlocks(block: RawBlock, role: BlockRole, base: string | undefined): SourceBlock[] {
  const { cells, element } = block;
  const href =
    block.href && base && URL.canParse(block.href, base) ? new URL(block.href, base).href : block.href;
  const level = role === 'heading' && isHeading(element) ? Number(element.name[1]) : undefined;
  const lines = role === 'verse' || role === 'row' ? [block.text] : splitLines(block.text);
  return lines.map((text) => ({
    role,
    text,
    ...(href && block.linked > 0.5 ? { href } : {}),
    ...(level ? { level } : {}),
    ...(cells ? { cells } : {}),
  }));
}
