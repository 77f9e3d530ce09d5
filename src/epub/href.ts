/** Two parts of an address: scheme and host (in ASCII, as it is sent), and all that follows. */
const ABSOLUTE = /^(https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?)([/?#].*)?$/is;
/** Characters that RFC 3986 (section 3.3 and on) does not allow behind the host. */
const UNSAFE = /[^\w.~!$&'()*+,;=:@/?#%-]+|%(?![\da-f]{2})/gi;

/**
 * Escapes an address for a link (RFC 3986); existing escapes stay.
 * @returns undefined when the text is no absolute `http:` or `https:` address
 */
export function hrefOf(address: string): string | undefined {
  const [, host, rest = ''] = ABSOLUTE.exec(address.trim()) ?? [];
  if (host === undefined) return undefined;
  const escaped = wellFormed(rest).replace(UNSAFE, encodeURIComponent);
  const [path = '', ...fragment] = escaped.split('#');
  return host + path + (fragment.length ? `#${fragment.join('%23')}` : '');
}

/** Replaces lone surrogates, which cannot be escaped. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
