/**
 * Puts a text on the clipboard, for fields that know HTML as HTML.
 * @returns whether it is there: a browser may refuse, and does wherever the page did not come over https
 */
export async function copy({ text, html }: { text: string; html?: string }): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem !== 'function') {
      await navigator.clipboard.writeText(text);
    } else {
      const both = Object.entries({ 'text/plain': text, 'text/html': html });
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(both.map(([type, data]) => [type, new Blob([data], { type })]))),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
