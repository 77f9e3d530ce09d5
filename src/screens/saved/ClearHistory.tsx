import { useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { StoredRecord } from '../../storage/record.ts';
import type { Store } from '../../storage/store.ts';
import { announce } from '../ui/Announcer.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { allRecordsQuery } from '../../client/storageQueries.ts';
import { storeOf } from '../../client/storageQueries.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

type Stage =
  /** `returned`: the button pressed is gone, so the focus goes to the one that stands here again. */
  | { is: 'offered'; returned?: true }
  | { is: 'asking' }
  /** Cleared positions can be brought back for as long as the reader stays on the screen. */
  | { is: 'cleared'; forgotten: StoredRecord[] };

/** Button «امسح السجلّ», which asks before it clears, and can be undone. @param articles number of articles in the history */
export function ClearHistory({ articles }: { articles: number }) {
  const { t } = useLazyTexts(savedTexts);
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>({ is: 'offered' });
  const [problem, setProblem] = useState<string>();
  const keep = () => setStage({ is: 'offered', returned: true });
  const write = async (change: (store: Store) => Promise<Stage>, said: string, otherwise: Stage) => {
    try {
      const next = await change(await storeOf(client));
      await client.invalidateQueries(allRecordsQuery());
      setStage(next);
      setProblem(undefined);
      announce(said);
    } catch (error) {
      setStage(otherwise);
      setProblem(t(`saved:notKept.${problemOf(error)}`));
    }
  };
  const clear = () =>
    void write(
      async (store) => ({ is: 'cleared', forgotten: await store.clearPositions() }),
      t('saved:cleared'),
      { is: 'offered', returned: true },
    );
  const undo = (cleared: Extract<Stage, { is: 'cleared' }>) =>
    void write(
      async (store) => {
        await store.take(cleared.forgotten);
        return { is: 'offered', returned: true };
      },
      t('saved:undone'),
      cleared,
    );
  return (
    <>
      {stage.is === 'asking' && <Question articles={articles} clear={clear} keep={keep} />}
      {stage.is === 'cleared' && (
        <p className="gone-line">
          {t('saved:cleared')}{' '}
          <button ref={focused} className="turn" onClick={() => undo(stage)}>
            <span className="ul">{t('saved:undo')}</span>
          </button>
        </p>
      )}
      {stage.is === 'offered' && articles > 0 && (
        <button
          ref={stage.returned ? focused : null}
          className="turn"
          onClick={() => setStage({ is: 'asking' })}
        >
          <span className="ul">{t('saved:clear')}</span>
        </button>
      )}
      {problem && (
        <p className="failed" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function Question({ articles, clear, keep }: { articles: number; clear: () => void; keep: () => void }) {
  const { t } = useLazyTexts(savedTexts);
  const escape = ({ key }: KeyboardEvent) => key === 'Escape' && keep();
  return (
    <fieldset className="failed">
      <legend className="unseen">{t('saved:clear')}</legend>
      <p id="clear-ask">{t('saved:clearAsk', { count: articles })}</p>
      <button className="btn" aria-describedby="clear-ask" ref={focused} onClick={keep} onKeyDown={escape}>
        {t('saved:clearNo')}
      </button>
      <button className="btn btn-solid" aria-describedby="clear-ask" onClick={clear} onKeyDown={escape}>
        {t('saved:clearYes')}
      </button>
    </fieldset>
  );
}

/** Focuses a button as it appears: the harmless one of two answers, or the button that undoes the pressed one. */
const focused = (button: HTMLButtonElement | null) => button?.focus();
