const utf8 = new TextDecoder('utf-8');

/**
 * Bytes of a page → its text. UTF-8, with or without a byte order mark (which the decoder removes); what is not
 * valid UTF-8 becomes U+FFFD, and a page that is mostly that is refused by the parser as `not-text`.
 */
export function decode(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
