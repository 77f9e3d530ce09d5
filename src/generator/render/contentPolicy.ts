import { createHash } from 'node:crypto';

/** Source of a directive that allows the inline element with this text. */
const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Content-Security-Policy of a site's pages (W3C CSP 3), without any `unsafe-`: only files of the site itself are loaded,
 * the inline script and style of a page are named by their hashes, text becomes neither HTML nor script (Trusted Types; the
 * policy `warraq` is that of trustedScriptUrl.ts). `style` attributes in a page are refused; React sets styles through the CSSOM,
 * which is allowed.
 */
export class ContentPolicy {
  readonly #start: string;
  /** Sources of styles by their two parts: thousands of pages share them. */
  readonly #sources = new Map<string, Map<string, string>>();

  /** @param scripts the texts of the inline scripts that every page has */
  constructor(scripts: readonly string[]) {
    this.#start = `default-src 'self';script-src ${["'self'", ...scripts.map(hashSource)].join(' ')};style-src 'self' `;
  }

  /**
   * Makes the element that sets the policy. It stands first in the head, for it rules only what stands after it.
   * @param style the text of the page's inline style, in two parts: each repeats
   */
  element(...style: [first: string, rest: string]): string {
    return `<meta http-equiv="Content-Security-Policy" content="${this.#start}${this.#source(...style)}${END}">`;
  }

  #source(first: string, rest: string): string {
    let known = this.#sources.get(rest);
    if (!known) this.#sources.set(rest, (known = new Map<string, string>()));
    let source = known.get(first);
    if (source === undefined) known.set(first, (source = hashSource(first + rest)));
    return source;
  }
}

const END =
  ";object-src 'none';base-uri 'none';form-action 'self';require-trusted-types-for 'script';trusted-types warraq";
