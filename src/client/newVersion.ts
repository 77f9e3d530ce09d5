import type { QueryClient } from '@tanstack/react-query';
import { libraryQuery } from './queries.ts';

/**
 * Tells whether the site was built anew since this page was opened. A new application has another entry script, of which
 * the name is a hash of all code; of a new collection the library's first file differs. False where the host does not
 * answer, and for an answer that is no page of the site.
 */
export async function isNewVersion(client: QueryClient): Promise<boolean> {
  const fresh = async (path: string) => {
    try {
      const response = await fetch(import.meta.env.BASE_URL + path, { cache: 'no-store' });
      return response.ok ? await response.text() : '';
    } catch {
      return '';
    }
  };
  const entry = document.querySelector('script[type=module]')?.getAttribute('src');
  const page = await fresh('');
  if (!entry || !page.includes('data-path="/"')) return false;
  if (!page.includes(entry)) return true;
  const library = client.getQueryData(libraryQuery().queryKey);
  if (library === undefined) return false;
  const text = await fresh('library.json');
  return text.startsWith('{') && text !== JSON.stringify(library);
}
