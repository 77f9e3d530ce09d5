import { SAVED } from '../../site/addresses.ts';
import { MANIFEST_FILE } from '../../site/offline/offlineNames.ts';
import type { SiteInfo } from '../../site/siteInfo.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { SiteFile } from './siteFile.ts';

/** Colour of the paper by day (styles.css). */
const PAPER = '#f7f6f2';

/**
 * Makes the web app manifest (W3C Application Manifest), by which a browser offers to install the site: in the collection's
 * name, with relative addresses, which are right under any base.
 */
export async function manifestFile({ name, description, language = 'ar' }: SiteInfo): Promise<SiteFile> {
  const { t } = await startTexts(language, name);
  const title = t('titles.name');
  const icon = (src: string, sizes: string, purpose: string) => ({ src, sizes, type: 'image/png', purpose });
  return {
    path: MANIFEST_FILE,
    content: {
      name: title,
      short_name: title,
      ...(description !== undefined && { description }),
      id: './',
      start_url: './',
      scope: './',
      lang: language,
      dir: LANGUAGES[language].direction,
      display: 'standalone',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        icon('icon-192.png', '192x192', 'any'),
        icon('icon-512.png', '512x512', 'any'),
        icon('icon-maskable.png', '512x512', 'maskable'),
      ],
      shortcuts: [
        { name: t('library.search'), url: './?q=' },
        { name: t('titles.saved'), url: `.${SAVED}` },
      ],
    },
  };
}
