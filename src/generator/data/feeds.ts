import { createHash } from 'node:crypto';
import { withoutEntities } from '../../text/entities.ts';
import { visibleName, escapeName, escapeArticleName, escapeXml } from '../../text/xml.ts';
import { articleAddress, FEEDS, keywordAddress, listFeedPath, sourceAddress } from '../../site/addresses.ts';
import type { ListFeedKind } from '../../site/addresses.ts';
import { pageTitle, SECTION_TITLES } from '../../site/pageTitle.ts';
import type { Article } from '../../article/article.ts';
import { creatorsOf } from '../../article/creators.ts';
import type { Entry } from '../../site/files.ts';
import type { SiteInfo } from '../../site/siteInfo.ts';
import type { SiteFile } from './siteFile.ts';

/** An article in a feed. */
export type FeedItem = Pick<Entry, 'id' | 'title' | 'date' | 'source' | 'lead'> &
  Pick<Article, 'authors'> & { keywords: string[] };

/** Facts about the collection that feeds have. */
type FeedInfo = Pick<SiteInfo, 'name' | 'description' | 'rights'>;

/** Most articles in a feed of all articles, and in one of a keyword or a source. */
export const FEED_LENGTH = 50;
export const LIST_FEED_LENGTH = 20;

/** Time of an undated article: RFC 4287 wants one, and the earliest that can be written sorts it last. */
const UNDATED = '1970-01-01T00:00:00Z';
/** Elements of Dublin Core: the source of an article that has authors of its own. */
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
/** Namespace in which addresses become UUIDs (RFC 9562, section 6.6). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Writes both feeds of the same articles. No clock is read: the same articles give the same bytes.
 * @param items newest first, undated last
 * @param url the site's public address, `https://…/`. Without it links are relative to the feed's own address, as
 * RFC 4287 (section 2) allows; JSON Feed does not define relative links, so only readers that resolve them can follow.
 * @param info what the collection states about itself
 */
export function feedFiles(items: FeedItem[], url?: string, info: FeedInfo = {}): SiteFile[] {
  const [atom, json] = FEEDS;
  return [
    { path: atom.path, content: atomFeed(items, info, url, { path: atom.path, page: '', name: titleOf(info) }) },
    { path: json.path, content: jsonFeed(items, info, url) },
  ];
}

/** A keyword or source with its newest articles. */
export interface FeedList {
  kind: ListFeedKind;
  name: string;
  items: FeedItem[];
}

/**
 * Writes an Atom feed for each keyword and source; two whose names make one address share the first one's.
 * @param url as of `feedFiles`
 */
export function listFeedFiles(lists: readonly FeedList[], url?: string, info: FeedInfo = {}): SiteFile[] {
  const files = new Map<string, SiteFile>();
  for (const { kind, name, items } of lists) {
    const path = listFeedPath(kind, name);
    if (path === undefined || files.has(path)) continue;
    const page = (kind === 'keyword' ? keywordAddress(name) : sourceAddress(name)).slice(1);
    const frame = { path, page, name: `${nameIn(name)} · ${info.name ?? SECTION_TITLES.name}` };
    // Keywords and beginnings are left to the feed of all articles: these files are many.
    const short = items.map((item) => ({ ...item, lead: '', keywords: [] }));
    files.set(path, { path, content: atomFeed(short, info, url, frame) });
  }
  return [...files.values()];
}

/** Place of a feed below the site, the page it is of, and its title. */
interface FeedFrame {
  path: string;
  page: string;
  name: string;
}

/** Writes an Atom feed (RFC 4287). */
function atomFeed(items: FeedItem[], info: FeedInfo, url: string | undefined, frame: FeedFrame): string {
  const { path, page } = frame;
  const name = escapeXml(frame.name);
  const { description, rights } = info;
  const site = url ?? '../'.repeat(path.split('/').length - 1);
  const lines = [
    description === undefined ? '' : `<subtitle>${escapeXml(description)}</subtitle>\n`,
    rights === undefined ? '' : `<rights>${escapeXml(rights)}</rights>\n`,
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>${idOf(url, path === FEEDS[0].path ? '' : path, info)}</id>
<title>${name}</title>
${lines.join('')}<updated>${moment(items[0]?.date)}</updated>
<author><name>${escapeXml(titleOf(info))}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(site + page || './')}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(site + encodeURI(path))}"/>
<generator>Warraq</generator>
${items.map((item) => atomEntry(item, info, url, site)).join('')}</feed>
`;
}

function atomEntry(
  { id, title, date, source, authors, lead, keywords }: FeedItem,
  info: FeedInfo,
  url: string | undefined,
  site: string,
): string {
  const address = below(id);
  const lines = [
    `<id>${idOf(url, address, info)}</id>`,
    `<title>${escapeArticleName(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(site + address)}"/>`,
    `<updated>${moment(date)}</updated>`,
    date === undefined ? '' : `<published>${moment(date)}</published>`,
    ...creatorsOf({ authors, source }).map(
      (name) => `<author><name>${escapeArticleName(name)}</name></author>`,
    ),
    authors === undefined || source === undefined
      ? ''
      : `<dc:publisher xmlns:dc="${DUBLIN_CORE}">${escapeArticleName(source)}</dc:publisher>`,
    ...keywords.map((text) => `<category term="${escapeArticleName(text)}"/>`),
    lead && `<summary>${escapeName(lead)}</summary>`,
  ];
  return `<entry>\n${lines.filter(Boolean).join('\n')}\n</entry>\n`;
}

/** Writes the JSON Feed, version 1.1 (jsonfeed.org). The text that an item must have is the article's lead. */
function jsonFeed(items: FeedItem[], info: FeedInfo, url = ''): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(info),
    ...(info.description !== undefined && { description: info.description }),
    ...(info.name !== undefined && { authors: [{ name: info.name }] }),
    ...(url ? { home_page_url: url, feed_url: url + FEEDS[1].path } : {}),
    language: 'ar',
    items: items.map(({ id, title, date, source, authors, lead, keywords }) => ({
      id: idOf(url, below(id), info),
      url: url + below(id),
      title: nameIn(title),
      content_text: lead && visibleName(lead),
      ...(date === undefined ? {} : { date_published: moment(date) }),
      ...namedAuthors(creatorsOf({ authors, source })),
      ...(keywords.length ? { tags: keywords.map(nameIn) } : {}),
    })),
  };
}

const namedAuthors = (names: readonly string[]): { authors?: { name: string }[] } =>
  names.length === 0 ? {} : { authors: names.map((name) => ({ name: nameIn(name) })) };

/** A name (title, source, author, keyword) with its entities read. */
function nameIn(text: string): string {
  return visibleName(withoutEntities(text));
}

const titleOf = ({ name }: FeedInfo): string => name ?? pageTitle('library', undefined);

/** Address of an article, relative to the site's. */
function below(id: string): string {
  return articleAddress(id).slice(1);
}

function moment(day: string | undefined): string {
  return day === undefined ? UNDATED : `${day}T00:00:00Z`;
}

/**
 * Makes a permanent id: the UUID (version 5) of the public address. Without a public address the id is made of the
 * feed's title, so two such sites whose files have the same names share ids.
 */
function idOf(url: string | undefined, address: string, info: FeedInfo): string {
  const name = (url || `${titleOf(info)}/`) + address;
  const hash = createHash('sha1').update(URL_NAMESPACE).update(name).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}
