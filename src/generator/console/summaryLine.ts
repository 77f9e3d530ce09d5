import { counted } from './counted.ts';

/** Numbers of a build. */
export interface BuildNumbers {
  pages: number;
  articles: number;
  headlines: number;
  refused: number;
}

/** Summary of a build: «12 pages read, 11 articles, 1 headline without an article, 1 page refused». */
export const summaryLine = ({ pages, articles, headlines, refused }: BuildNumbers): string =>
  `${counted(pages, 'page')} read, ${counted(articles, 'article')}, ${counted(headlines, 'headline')} without an article, ${counted(refused, 'page')} refused`;

/** Work of a build that others before it did not do already. */
export interface UpdateNumbers {
  read: number;
  kept: number;
  written: number;
  unchanged: number;
}

/** Says what a build had to do: «1 page read, 9,999 kept; 37 files written, 30,000 unchanged». */
export const updateLine = ({ read, kept, written, unchanged }: UpdateNumbers): string =>
  `${grouped(read, 'page')} read, ${kept.toLocaleString('en')} kept; ${grouped(written, 'file')} written, ${unchanged.toLocaleString('en')} unchanged`;

const grouped = (count: number, noun: string): string =>
  counted(count, noun).replace(/^\d+/, count.toLocaleString('en'));
