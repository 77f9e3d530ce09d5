import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readChoice } from '../../site/filter.ts';
import { createQueryClient } from '../../client/queries.ts';
import { App } from './App.tsx';
import { firstQuery } from '../../client/pageQuery.ts';
import { beginSearch } from '../browse/results/warmUpSearch.ts';
import { drawInFaces } from '../typography/loadFonts.ts';
import '../typography/fontFaces.css';
import './styles.css';
import { startTexts } from '../i18n/i18n.ts';
import { FirstFailure } from './HydrationError.tsx';
import { fetchScreen } from './lazyScreens.tsx';

/**
 * Takes the page over. A prerendered page is hydrated once its own JSON is here; if that JSON does not come, the
 * text stays as it is (its links are ordinary links) and a line below it says what failed and offers to try again.
 *
 * The page says itself which address it was rendered for (`data-path`), and is hydrated as that. The address bar may
 * say another by then: after a reload, «back» goes on within the document, and a hasty reader is there before the code.
 */
export async function takeOver(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('#root is missing');
  void drawInFaces();
  const base = import.meta.env.BASE_URL;
  const client = createQueryClient();
  // A search in the address: what it needs comes together with what the page needs.
  if (readChoice(location.search).q && location.pathname === base) beginSearch(client);
  const texts = await startTexts();
  // The host gave its 404.html for an address that may look like one of ours: nothing of it can be fetched.
  const missing = 'missing' in document.documentElement.dataset;
  const path = root.dataset['path'];
  if (path === undefined) {
    createRoot(root).render(<App base={base} client={client} texts={texts} />);
    return;
  }
  // A link to the file itself is a link to its page.
  if (location.pathname === `${base.slice(0, -1)}${path}index.html`)
    history.replaceState(history.state, '', base.slice(0, -1) + path + location.search + location.hash);
  const ssrPath = missing ? location.pathname : base.slice(0, -1) + path;
  const app = <App base={base} client={client} texts={texts} ssrPath={ssrPath} missing={missing} />;
  const query = missing ? undefined : firstQuery(path);
  const hydrate = async () => {
    await Promise.all([query && client.fetchQuery(query), missing || fetchScreen(client, path)]);
    // As a transition it is done in pieces, and the reader's hands come between them.
    startTransition(() => void hydrateRoot(root, app));
  };
  await hydrate().catch((error: unknown) => {
    const line = document.createElement('div');
    document.body.append(line);
    const failure = createRoot(line);
    const again = async () => {
      const healed = await hydrate().then(
        () => true,
        () => false,
      );
      if (!healed) return;
      failure.unmount();
      line.remove();
    };
    failure.render(<FirstFailure error={error} again={again} texts={texts} />);
  });
}
