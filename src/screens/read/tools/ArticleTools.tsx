import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { ArticlePage } from '../../../site/files.ts';
import type { StoredRecord } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { tell } from '../../ui/tell.ts';
import { listenCode } from '../listen/lazyListen.ts';
import { useStoredRecord } from './useStoredRecord.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import { askAgain } from '../../routing/lazyCode.ts';
import { BidiText } from '../../ui/BidiText.tsx';
import { moreToolsCode } from './lazyTools.ts';
import { Knobs } from '../../ui/Icons.tsx';
import { Bookmark, Dots, Speaker, Star } from '../../ui/ToolIcons.tsx';
import { pressSettings } from '../../settings/pressSettings.ts';
import { useToolBar } from './useToolBar.ts';
import { toolsTexts } from '../../i18n/toolsTexts.ts';
import './tools.css';
import { READ_LATER_REQUESTED } from '../../routing/events.ts';

export interface ArticleToolsProps {
  page: ArticlePage;
  article: RefObject<HTMLElement | null>;
  /** Element that holds the tools, in the place kept for them. */
  tools: RefObject<HTMLElement | null>;
}

/** Tools of an opened article: read later, favourite, listen, and more. */
export function ArticleTools({ page, article, tools }: ArticleToolsProps) {
  const { t } = useLazyTexts(toolsTexts);
  const { record, change } = useStoredRecord(page.article.id);
  const [open, setOpen] = useState(false);
  const [listening, setListening] = useState(false);
  const more = useQuery({ ...moreToolsCode, enabled: open });
  const voice = useQuery({ ...listenCode, enabled: listening });
  const place = tools.current;
  const isBar = useToolBar(place);
  const text = article.current;

  const toggle = useCallback(
    (what: 'later' | 'favourite', button?: Element) => {
      const on = record?.[what] === undefined;
      const write = async () => {
        const written = await change(briefOf(page), (now) =>
          withWhen(now, what, on ? Date.now() : undefined),
        );
        if (written) tell(t(`tools:${what}${on ? 'Done' : 'Undone'}`), button);
      };
      void write();
    },
    [record, change, page, t],
  );
  const lost = voice.isError || more.isError;
  useEffect(() => {
    if (lost) announce(t('problem.unreachable.headline'), {});
  }, [lost, t]);
  /** Opens the listening bar; pressed again after a failure, fetches its code again. */
  const listen = () => {
    if (voice.isError) void askAgain(voice.refetch);
    setListening(true);
  };
  const unfold = () => {
    if (more.isError) void askAgain(more.refetch);
    setOpen(more.isError || !open);
  };
  useEffect(() => {
    const asked = (event: Event) => {
      event.preventDefault();
      toggle('later');
    };
    document.addEventListener(READ_LATER_REQUESTED, asked);
    return () => document.removeEventListener(READ_LATER_REQUESTED, asked);
  }, [toggle]);

  if (!place) return undefined;
  return (
    <>
      {createPortal(
        <>
          <fieldset className="articletools" aria-label={t('tools:name')}>
            <Toggle
              name={t('tools:later')}
              on={record?.later !== undefined}
              press={(button) => toggle('later', button)}
            >
              <Bookmark />
            </Toggle>
            <Toggle
              name={t('tools:favourite')}
              on={record?.favourite !== undefined}
              press={(button) => toggle('favourite', button)}
            >
              <Star />
            </Toggle>
            <button className="tool" onClick={listen}>
              <Speaker />
              <span>{t('tools:listen')}</span>
            </button>
            {isBar && (
              <button className="tool" aria-label={t('shell.settings')} onClick={pressSettings}>
                <Knobs />
                <span>{t('shell.settingsName')}</span>
              </button>
            )}
            <button className="tool" aria-expanded={open} onClick={unfold}>
              <Dots />
              <span>{t('tools:more')}</span>
            </button>
          </fieldset>
          {open && more.data && <more.data.MoreTools page={page} />}
        </>,
        place,
      )}
      {text && createPortal(<PrintedFrom page={page} />, text)}
      {listening && voice.data && (
        <voice.data.ListenBar article={page.article} body={article} close={() => setListening(false)} />
      )}
    </>
  );
}

/** Line that names, on paper, the source and address of the page. */
function PrintedFrom({ page: { article } }: { page: ArticlePage }) {
  return (
    <p className="printed">
      {article.source !== undefined && (
        <>
          <bdi>
            <BidiText text={article.source} />
          </bdi>
          {' · '}
        </>
      )}
      <bdi dir="ltr">{location.origin + location.pathname}</bdi>
    </p>
  );
}

function Toggle({
  name,
  on,
  press,
  children,
}: {
  name: string;
  on: boolean;
  press: (button: Element) => void;
  children: ReactNode;
}) {
  return (
    <button className="tool" aria-pressed={on} onClick={(event) => press(event.currentTarget)}>
      {children}
      <span>{name}</span>
    </button>
  );
}

function withWhen(record: StoredRecord, what: 'later' | 'favourite', when: number | undefined): StoredRecord {
  const { [what]: _, ...rest } = record;
  return when === undefined ? rest : { ...rest, [what]: when };
}
