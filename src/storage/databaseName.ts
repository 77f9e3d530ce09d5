/** Name of a site's database. @param base '/' or '/sub/': two sites on one host do not mix */
export const databaseName = (base: string): string => `warraq ${base}`;

/** Tells whether this browser has ever stored anything of the site; true where it cannot tell. Never rejects. */
export async function databaseExists(base: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName(base));
  } catch {
    return true;
  }
}
