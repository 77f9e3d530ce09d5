/** Gives one JSON file of the site, from the cache when it is there. In Node, tests and the browser alike. */
export type Load = <T>(path: string) => Promise<T>;
