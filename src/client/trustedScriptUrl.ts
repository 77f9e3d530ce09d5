/** Part of Trusted Types (W3C) that TypeScript's library does not declare yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

let policy: { createScriptURL: (url: string) => string } | undefined;

/**
 * Makes the address of a script that a worker or service worker may be started from under the page's
 * Content-Security-Policy, which names the policy `warraq`. Browsers without Trusted Types take the plain address.
 * @param url of a script of this site, as the build wrote it
 * @throws TypeError when the script is on another origin
 */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('warraq', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  };
  return policy.createScriptURL(url);
}

function ownScript(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`a script of another origin: ${href}`);
  return href;
}
