import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Rooms of the interface's translations. */
const translations = readdirSync(path.resolve(import.meta.dirname, '../../src/screens/i18n'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && entry.name !== 'ar')
  .map(({ name }) => `screens/i18n/${name}`);

/**
 * Rooms of `src`, lowest floor first: a room imports only from itself and from rooms of lower floors. Rooms of one
 * floor do not know each other.
 */
export const FLOORS = [
  ['text/signs'],
  ['text'],
  ['text/inflection', 'text/days', 'text/vocabulary'],
  ['search/lexicon/nouns', 'search/lexicon/names', 'search/lexicon/spellings'],
  ['search/lexicon'],
  ['article'],
  ['import/page'],
  ['import/encodings'],
  ['parse/lines'],
  ['parse/dates', 'parse/body'],
  ['parse/head'],
  ['parse/frame'],
  ['import/readers/html', 'import/readers/archives'],
  ['import/readers/rows', 'import/readers/mhtml'],
  ['import'],
  ['parse', 'site', 'epub', 'references'],
  ['site/about', 'site/offline'],
  ['import/articles', 'offline'],
  ['collection/compact'],
  ['collection/headlines', 'collection/keywords'],
  ['collection', 'search/format', 'storage'],
  ['collection/figures'],
  ['search'],
  ['search/indexer', 'search/reader', 'search/snippet', 'search/spelling', 'search/facets'],
  ['search/query/terms', 'search/query/parse'],
  ['search/query/headlines'],
  ['search/query'],
  ['search/query/forms'],
  ['client'],
  ['client/search', 'client/offline'],
  ['screens/i18n/ar'],
  translations,
  ['screens/i18n'],
  ['screens/routing'],
  ['screens/typography'],
  ['screens/ui'],
  ['screens/ui/entries'],
  [
    'screens/highlight',
    'screens/export',
    'screens/offline',
    'screens/peek',
    'screens/settings',
    'screens/browse/keywords',
    'screens/browse/filters/days',
    'screens/browse/searches',
  ],
  [
    'screens/read/cite',
    'screens/read/find',
    'screens/read/headlines',
    'screens/read/listen',
    'screens/browse/archive',
    'screens/read/lookUp',
    'screens/browse/list',
    'screens/browse/filters',
  ],
  ['screens/browse/time'],
  ['screens/browse/choose'],
  ['screens/read/tools', 'screens/read/onward', 'screens/browse/results'],
  ['screens/read/annotate'],
  ['screens/about/figures'],
  ['screens/read', 'screens/browse', 'screens/saved', 'screens/keyboard', 'screens/help', 'screens/about'],
  ['screens/app'],
  ['generator/console', 'generator/data'],
  ['generator/cache', 'generator/package'],
  ['generator/render', 'generator/picture'],
  ['generator/disk'],
  ['generator/output'],
  ['generator/serve'],
  ['generator/commands'],
  ['generator', 'testing'],
  ['.'],
];

/** Rooms that know no DOM, framework, Node, network or clock. */
export const PURE = [
  'text',
  'article',
  'import',
  'parse',
  'collection',
  'site',
  'search',
  'epub',
  'references',
];

/** Rooms that only the generator's work needs: their bytes must not reach a reader. */
const BUILD_TIME = ['**/search/lexicon/**'];

/** Names and packages a room may not import, by its top folder. */
export const FOREIGN = {
  ...Object.fromEntries(
    PURE.map((room) => [room, ['node:*', 'react*', '@tanstack/*', 'i18next', 'idb', 'wouter']]),
  ),
  offline: ['node:*', 'react*', '@tanstack/*', 'i18next', 'idb', 'wouter'],
  storage: ['node:*', 'react*', '@tanstack/*', 'i18next'],
  client: ['node:*', 'react', 'react-dom*', ...BUILD_TIME],
  screens: ['node:*', ...BUILD_TIME],
};
