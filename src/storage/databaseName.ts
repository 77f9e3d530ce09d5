/** The name of a site's database. @param base '/' or '/sub/': two sites on one host do not mix */
export const databaseName = (base: string): string => `warraq ${base}`;

/** Has this browser ever kept anything of the site? Where it cannot tell, it may have. Never rejects. */
export async function databaseExists(base: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName(base));
  } catch {
    return true;
  }
}
