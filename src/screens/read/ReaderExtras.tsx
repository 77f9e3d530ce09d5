import { Marks } from './annotate/Annotations.tsx';
import type { ToolsProps } from './tools/ArticleTools.tsx';
import { Tools } from './tools/ArticleTools.tsx';
import { FocusMode } from './tools/FocusMode.tsx';
import { Place } from './tools/ReadingPosition.tsx';

/** What goes along with reading, once the text can be read: the article's tools, the reader's place and marks. */
export function ReaderCompanion({ page, article, tools }: ToolsProps) {
  return (
    <>
      <Tools page={page} article={article} tools={tools} />
      <Marks page={page} article={article} />
      <Place page={page} article={article} />
      <FocusMode />
    </>
  );
}
