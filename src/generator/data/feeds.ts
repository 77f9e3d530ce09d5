import { createHash } from 'node:crypto';
import { withoutEntities } from '../../text/entities.ts';
import { nameOf, nameText, readName, xmlText } from '../../text/xml.ts';
import { articleAddress } from '../../site/addresses.ts';
import { titleOf } from '../../site/pageTitle.ts';
import type { Entry } from '../../site/files.ts';
import type { SiteFile } from './siteFile.ts';

/** An article in a feed. */
export type FeedItem = Pick<Entry, 'id' | 'title' | 'date' | 'source' | 'lead'> & { keywords: string[] };

/** The feeds' files, beside the site's first page, by the types that RFC 4287 and JSON Feed 1.1 give them. */
export const FEEDS = [
  { path: 'feed.xml', type: 'application/atom+xml', title: 'Atom' },
  { path: 'feed.json', type: 'application/feed+json', title: 'JSON Feed' },
] as const;

/** How many articles a feed tells of. */
export const FEED_LENGTH = 50;

/** RFC 4287 wants a moment where none is known: the first that can be named puts the undated last. */
const UNDATED = '1970-01-01T00:00:00Z';
/** Under which names of addresses become UUIDs (RFC 9562, section 6.6). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Both feeds of the same articles. They know no clock: the same articles give the same bytes.
 * @param items newest first, undated last
 * @param url the site's public address, `https://…/`. Without it links are relative to the feed's own address, as
 * RFC 4287 (section 2) allows; JSON Feed says nothing of relative ones, so only readers that resolve them can follow.
 */
export function feedFiles(items: FeedItem[], url?: string): SiteFile[] {
  const [atom, json] = FEEDS;
  return [
    { path: atom.path, content: atomFeed(items, url) },
    { path: json.path, content: jsonFeed(items, url) },
  ];
}

/** Atom (RFC 4287). */
function atomFeed(items: FeedItem[], url = ''): string {
  const name = xmlText(titleOf('library', undefined));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>${idOf(url, '')}</id>
<title>${name}</title>
<updated>${moment(items[0]?.date)}</updated>
<author><name>${name}</name></author>
<link rel="alternate" type="text/html" href="${xmlText(url || './')}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(url)}${FEEDS[0].path}"/>
${items.map((item) => atomEntry(item, url)).join('')}</feed>
`;
}

function atomEntry({ id, title, date, source, lead, keywords }: FeedItem, url: string): string {
  const address = below(id);
  const lines = [
    `<id>${idOf(url, address)}</id>`,
    `<title>${readName(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xmlText(url + address)}"/>`,
    `<updated>${moment(date)}</updated>`,
    date === undefined ? '' : `<published>${moment(date)}</published>`,
    source === undefined ? '' : `<author><name>${readName(source)}</name></author>`,
    ...keywords.map((text) => `<category term="${readName(text)}"/>`),
    lead && `<summary>${nameText(lead)}</summary>`,
  ];
  return `<entry>\n${lines.filter(Boolean).join('\n')}\n</entry>\n`;
}

/** JSON Feed 1.1 (jsonfeed.org). The text of an item, which it must have, is the beginning of the article's. */
function jsonFeed(items: FeedItem[], url = ''): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf('library', undefined),
    ...(url ? { home_page_url: url, feed_url: url + FEEDS[1].path } : {}),
    language: 'ar',
    items: items.map(({ id, title, date, source, lead, keywords }) => ({
      id: idOf(url, below(id)),
      url: url + below(id),
      title: nameIn(title),
      content_text: lead && nameOf(lead),
      ...(date === undefined ? {} : { date_published: moment(date) }),
      ...(source === undefined ? {} : { authors: [{ name: nameIn(source) }] }),
      ...(keywords.length ? { tags: keywords.map(nameIn) } : {}),
    })),
  };
}

function nameIn(text: string): string {
  return nameOf(withoutEntities(text));
}

/** An article's address below the site's. */
function below(id: string): string {
  return articleAddress(id).slice(1);
}

function moment(day: string | undefined): string {
  return day === undefined ? UNDATED : `${day}T00:00:00Z`;
}

/**
 * A name for ever: the UUID (version 5) of the public address. Of a site that does not know its own it is made of the
 * feed's title instead, and two such sites whose files have the same names share it.
 */
function idOf(url: string, address: string): string {
  const name = (url || `${titleOf('library', undefined)}/`) + address;
  const hash = createHash('sha1').update(URL_NAMESPACE).update(name).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}
