import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useLocation, useRouter } from 'wouter';
import type { Article } from '../../../article/article.ts';
import { articleQuery } from '../../../client/queries.ts';
import { articleAddress } from '../../../site/addresses.ts';
import type { ListenQueue } from '../../../storage/listenQueue.ts';
import { stepped } from '../../../storage/listenQueue.ts';
import { listenTexts } from '../../i18n/listenTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { Link } from '../../routing/Link.tsx';
import { announce } from '../../ui/Announcer.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { useArabic } from '../../ui/language.ts';
import { closeListenQueue, endListenQueue, moveListenQueue } from '../../ui/listenQueue.ts';
import { TEXTS } from '../../highlight/blockElements.ts';
import { ListenFrame } from './ListenFrame.tsx';
import { sentencesOf } from './sentences.ts';
import { spokenBlocks } from './spokenBlocks.ts';
import type { Voices } from './useArabicVoices.ts';
import { useSpeaker, useSpoken } from './useSpeaker.ts';
import { useVoice, VoiceChoice } from './VoiceChoice.tsx';

/** Bar of a list that the device reads aloud, article after article, whatever page is open meanwhile. */
export function QueueBar({ queue }: { queue: ListenQueue }) {
  const { t } = useLazyTexts(listenTexts);
  return (
    <ListenFrame name={t('listening:listName')} className="listenbar queuebar" close={closeListenQueue}>
      {(voices) => <Queue queue={queue} voices={voices} />}
    </ListenFrame>
  );
}

function Queue({ queue, voices }: { queue: ListenQueue; voices: Voices }) {
  const { t } = useLazyTexts(listenTexts);
  const arabic = useArabic();
  const { articles, at } = queue;
  const now = articles[at];
  const next = stepped(queue, 1);
  const { data, isError, refetch } = useQuery({ ...articleQuery(now?.id ?? ''), enabled: now !== undefined });
  // The next article is at hand when this one ends.
  useQuery({
    ...articleQuery(articles[at + 1]?.id ?? ''),
    enabled: next !== undefined && data !== undefined,
  });
  const go = (by: number) => {
    const to = stepped(queue, by);
    if (to) moveListenQueue(to);
  };
  const title = now?.title ?? '';
  useEffect(() => announce(t('listening:nowRead', { title })), [title, t]);
  const onward = (
    <button aria-label={t('listening:nextArticle')} aria-disabled={!next} onClick={() => go(1)}>
      {t('listening:nextOne')}
    </button>
  );
  return (
    <>
      <p className="now">
        <span className="small">{t('listening:ofList', { at: at + 1, all: articles.length })}</span>{' '}
        <Link ref={null} to={articleAddress(now?.id ?? '')} {...arabic}>
          <span className="ul">
            <BidiText text={title} />
          </span>
        </Link>
      </p>
      <button aria-label={t('listening:previousArticle')} aria-disabled={at === 0} onClick={() => go(-1)}>
        {t('listening:previousOne')}
      </button>
      {data ? (
        <QueuedPlayer key={now?.id} article={data.article} queue={queue} voices={voices}>
          {onward}
        </QueuedPlayer>
      ) : (
        <>
          <button className="play" aria-disabled={!isError} onClick={() => void (isError && refetch())}>
            {t('listening:play')}
          </button>
          {onward}
          {isError && <p role="alert">{t('listening:unreachable')}</p>}
        </>
      )}
    </>
  );
}

interface QueuedPlayerProps {
  article: Article;
  queue: ListenQueue;
  voices: Voices;
  children: ReactNode;
}

/**
 * Voice of one article of the queue. At its end the next one follows.
 * @param children stand after the button that pauses
 */
function QueuedPlayer({ article, queue, voices, children }: QueuedPlayerProps) {
  const { t } = useLazyTexts(listenTexts);
  const voice = useVoice(voices);
  const [sentences] = useState(() => sentencesOf(spokenBlocks(article)));
  const { speaker, speaking } = useSpeaker(sentences, voice.settings, queue.sentence);
  const { at, is } = speaking;
  const sentence = sentences[at];
  // On the page of the article itself the spoken sentence is marked.
  useLocation();
  const isOpen = location.pathname === useRouter().base + articleAddress(article.id);
  const texts = isOpen ? document.querySelectorAll<HTMLElement>(`.reader :is(${TEXTS})`) : undefined;
  useSpoken(is === 'ended' ? undefined : sentence, sentence && texts?.[sentence.block]);
  useEffect(() => {
    const next =
      is === 'ended' ? stepped(queue, 1) : at === queue.sentence ? undefined : { ...queue, sentence: at };
    if (next) moveListenQueue(next);
    else if (is === 'ended') endListenQueue();
  }, [at, is, queue]);
  return (
    <>
      <button className="play" onClick={is === 'speaking' ? speaker.pause : speaker.play}>
        {t(is === 'speaking' ? 'listening:pause' : is === 'ended' ? 'listening:again' : 'listening:play')}
      </button>
      {children}
      {(is === 'silent' || is === 'failed') && <p role="alert">{t(`listening:${is}`)}</p>}
      <VoiceChoice {...voice} voices={voices} choose={(next) => speaker.changeVoice(voice.choose(next))} />
    </>
  );
}
