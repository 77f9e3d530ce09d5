/**
 * Copies a text to the clipboard, as HTML too for fields that take it.
 * @returns false when the browser refuses, as it does on pages that did not come over https
 */
export async function copyToClipboard({ text, html }: { text: string; html?: string }): Promise<boolean> {
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
