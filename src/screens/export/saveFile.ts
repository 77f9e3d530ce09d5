/** Milliseconds a file's address stays valid: Firefox begins to read the file only after the task that pressed the link. */
const READABLE = 60_000;

/** Hands a file to the browser, which saves it among the reader's downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READABLE);
}
