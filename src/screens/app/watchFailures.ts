import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { SiteError } from '../../client/fetchFile.ts';
import { isNewVersion } from '../../client/newVersion.ts';
import { askAgain } from '../routing/lazyCode.ts';
import { endOffer, offer, offerNewVersion } from '../routing/offer.ts';

/**
 * Watches code and files that do not come. Where they are gone because the site was built anew, a line offers the newer
 * version; where a part of the screen is missing without a word, it says so and offers another try. Queries with `meta`
 * fail silently.
 * @returns ends it
 */
export function watchFailures(client: QueryClient, t: i18n['t']): () => void {
  const queries = client.getQueryCache();
  let isSaid = false;
  const offerIfNew = async () => {
    const isNew = await isNewVersion(client);
    if (isNew) offerNewVersion(t);
    return isNew;
  };
  const failures = () =>
    queries.findAll({ type: 'active' }).filter(({ state, meta }) => isFileMissing(state.error) && !meta);
  const refetchFailed = async () => {
    await Promise.all(failures().map((query) => query.fetch().catch(() => undefined)));
    return { isError: failures().length > 0 };
  };
  const check = async () => {
    // A screen that says so itself has done it by now.
    if ((await offerIfNew()) || failures().length === 0 || document.querySelector('[role=alert]')) return;
    offer(t('problem.part'), [t('problem.again'), () => void askAgain(refetchFailed)]);
    isSaid = true;
  };
  /** Takes the line away once what was missing has come, by whatever button. */
  const came = () => {
    if (!isSaid || failures().length > 0) return;
    isSaid = false;
    endOffer();
  };
  if (failures().length > 0) void check();
  const end = queries.subscribe((event) => {
    if (event.type !== 'updated') return;
    if (event.action.type === 'success') came();
    if (event.action.type === 'error' && isFileMissing(event.action.error)) void check();
  });
  // Code that no query loads: texts of another language.
  const codeFailed = () => void offerIfNew();
  addEventListener('vite:preloadError', codeFailed);
  return () => {
    end();
    removeEventListener('vite:preloadError', codeFailed);
  };
}

const isFileMissing = (error: unknown): boolean => error instanceof SiteError;
