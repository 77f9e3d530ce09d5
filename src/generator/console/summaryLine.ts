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
