/** Text as HTML prints it. */
export function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Elements between which a browser begins a new line. */
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tr|ul|br|center)\b[^>]*>/gi;

/**
 * Text of a page as people strip it: scripts and styles dropped, a line break for each block, every other tag removed. The
 * element `<title>` is dropped too.
 */
export function stripTags(html: string): string {
  return html
    .replaceAll(/<(script|style|title)\b[^]*?<\/\1>/gi, '')
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(BLOCK, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]*\n\s*/g, '\n\n')
    .trim();
}
