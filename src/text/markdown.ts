/**
 * Escapes everything in a line that Markdown (CommonMark 0.31) could take for markup: characters with a meaning anywhere,
 * and those that open a line (a list, a heading, a number with a point).
 */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^(?:[-+=#]+)/, (signs) => signs.replace(/./g, '\\$&'))
    .replace(/^(\d+)([.)])/, '$1\\$2');
