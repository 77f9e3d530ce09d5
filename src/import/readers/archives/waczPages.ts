/**
 * Titles by address of a WACZ's list of pages (`pages/pages.jsonl`, WACZ 1.1): a JSON object a line with `url` and
 * `title`. Lines that are none, like the first, are passed over.
 */
export function titlesOf(list: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const line of list.split('\n')) {
    const { url, title } = objectOf(line);
    if (typeof url === 'string' && typeof title === 'string' && title.trim() !== '' && title !== url)
      titles.set(url, title.trim());
  }
  return titles;
}

function objectOf(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
