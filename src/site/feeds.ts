/** Feeds of the newest articles, beside the site's first page, with the content types of RFC 4287 and JSON Feed 1.1. */
export const FEEDS = [
  { path: 'feed.xml', type: 'application/atom+xml', title: 'Atom' },
  { path: 'feed.json', type: 'application/feed+json', title: 'JSON Feed' },
] as const;
