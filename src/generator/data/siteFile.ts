/** A file of the built site: JSON, or a string that is the file's text. */
export interface SiteFile {
  path: string;
  content: unknown;
}
