import { Annotations } from './annotate/Annotations.tsx';
import type { ArticleToolsProps } from './tools/ArticleTools.tsx';
import { ArticleTools } from './tools/ArticleTools.tsx';
import { FocusMode } from './tools/FocusMode.tsx';
import { ReadingPosition } from './tools/ReadingPosition.tsx';

/** What goes along with reading, once the text can be read: the article's tools, the reader's place and marks. */
export function ReaderExtras({ page, article, tools }: ArticleToolsProps) {
  return (
    <>
      <ArticleTools page={page} article={article} tools={tools} />
      <Annotations page={page} article={article} />
      <ReadingPosition page={page} article={article} />
      <FocusMode />
    </>
  );
}
