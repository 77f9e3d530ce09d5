/** Loads one JSON file of the site, from a cache where there is one: in Node, in tests and in the browser alike. */
export type Load = <T>(path: string) => Promise<T>;
