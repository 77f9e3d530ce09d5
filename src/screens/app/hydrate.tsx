import { startTransition } from 'react';
import type { i18n } from 'i18next';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readFilter } from '../../site/filter.ts';
import { createQueryClient } from '../../client/queries.ts';
import { SiteError } from '../../client/fetchFile.ts';
import { App } from './App.tsx';
import { firstQuery } from '../../client/pageQuery.ts';
import { warmUpSearch } from '../browse/results/warmUpSearch.ts';
import { loadFonts } from '../typography/loadFonts.ts';
import '../typography/fontFaces.css';
import './styles.css';
import { LANGUAGE_CODES } from '../../text/language.ts';
import { startTexts } from '../i18n/i18n.ts';
import { fetchScreen } from './lazyScreens.tsx';
import { rootAttributes } from '../routing/rootAttributes.ts';
import { askAgain } from '../routing/lazyCode.ts';
import { offer } from '../routing/offer.ts';
import { problemKind } from '../ui/Problem.tsx';

/**
 * Hydrates the prerendered page once its JSON and the code of its screen have loaded. If one of them fails, the text and
 * its ordinary links stay, and a line at the window's lower edge says what failed and offers to try again.
 *
 * The page is hydrated as the address it was rendered for (`data-path` of `#root`), not as that of the address bar, which
 * may differ by then: after a reload, «back» stays in the document, and a reader can press it before the code has loaded.
 *
 * @throws Error when the page has no `#root`; rejects when the texts of the interface cannot be loaded
 */
export async function hydrate(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('#root is missing');
  void loadFonts();
  const base = import.meta.env.BASE_URL;
  const client = createQueryClient();
  // The code and index of a search in the address load together with the page's own data.
  if (readFilter(location.search).q && location.pathname === base) warmUpSearch(client);
  const { lang } = document.documentElement;
  const name = document.querySelector<HTMLMetaElement>('meta[name=application-name]')?.content;
  const texts = await startTexts(
    LANGUAGE_CODES.find((code) => code === lang),
    name,
  );
  // A host's 404.html may stand at an address that looks like one of ours; it has no data to fetch.
  const missing = 'missing' in rootAttributes();
  const path = root.dataset['path'];
  // An address of an earlier build: the application finds the headline.
  const moved = missing && location.pathname.startsWith(`${base}headlines/`);
  if (path === undefined || moved) {
    createRoot(root).render(<App base={base} client={client} texts={texts} />);
    return;
  }
  // The address of a page's file is replaced by that of the page.
  if (location.pathname === `${base.slice(0, -1)}${path}index.html`)
    history.replaceState(history.state, '', base.slice(0, -1) + path + location.search + location.hash);
  const ssrPath = missing ? location.pathname : base.slice(0, -1) + path;
  const app = <App base={base} client={client} texts={texts} ssrPath={ssrPath} missing={missing} />;
  const query = missing ? undefined : firstQuery(path);
  /** Loads what the page needs and hydrates it. @returns false when that fails, which is said */
  const load = async (): Promise<boolean> => {
    try {
      await Promise.all([query && client.fetchQuery(query), missing || fetchScreen(client, path)]);
      // A transition hydrates in pieces and lets the reader's input in between them.
      startTransition(() => void hydrateRoot(root, app));
      return true;
    } catch (error) {
      delete rootAttributes().filtered;
      const again = () => void askAgain(async () => ({ isError: !(await load()) }));
      offer(failureSentence(error, texts.t), [texts.t('problem.again'), again]);
      return false;
    }
  };
  await load();
}

function failureSentence(error: unknown, t: i18n['t']): string {
  const what = t(`problem.${problemKind(error)}.headline`);
  // A left-to-right isolate keeps the parts of the path in order.
  const file = error instanceof SiteError ? ` \u2066${error.path}\u2069` : '';
  return t('problem.first', { what }) + file;
}
