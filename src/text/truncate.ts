/** The first whole words of a text, in one line, with an ellipsis for what is left out. @param most characters */
export function truncate(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > 0 ? end : most).replace(/[\ud800-\udbff]$/, '')} …`;
}
