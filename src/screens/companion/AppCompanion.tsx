/** What goes along on every page: keys, and peeking into what a link leads to. */
export function AppCompanion(_: { path: string }) {
  return undefined;
}
