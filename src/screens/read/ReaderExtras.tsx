import { Annotations } from './annotate/Annotations.tsx';
import type { ArticleToolsProps } from './tools/ArticleTools.tsx';
import { ArticleTools } from './tools/ArticleTools.tsx';
import { OnwardPlace } from './onward/OnwardPlace.tsx';
import { FocusMode } from './tools/FocusMode.tsx';
import { ReadingPosition } from './tools/ReadingPosition.tsx';

/** Parts of the reader's page that come after the text: tools, reading position, annotations, focus mode, other articles. */
export function ReaderExtras({ page, article, tools }: ArticleToolsProps) {
  return (
    <>
      <ArticleTools page={page} article={article} tools={tools} />
      <Annotations page={page} article={article} />
      <ReadingPosition page={page} article={article} />
      <FocusMode />
      <OnwardPlace article={page.article} />
    </>
  );
}
