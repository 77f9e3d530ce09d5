import { useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { StoredRecord } from '../../storage/record.ts';
import type { Store } from '../../storage/store.ts';
import { announce } from '../ui/Announcer.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { allRecordsQuery } from '../../client/storageQueries.ts';
import { storeOf } from '../../client/storageQueries.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

type Stage =
  /** `returned`: by a button that is gone; the focus goes to the one that stands here again. */
  | { is: 'offered'; returned?: true }
  | { is: 'asking' }
  /** What was forgotten can be brought back for as long as the reader stays on the screen. */
  | { is: 'cleared'; forgotten: StoredRecord[] };

/** «امسح السجلّ», which asks once more before it does, and can be undone. @param articles in the history */
export function ClearHistory({ articles }: { articles: number }) {
  const { t } = useWords(savedTexts);
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>({ is: 'offered' });
  const [problem, setProblem] = useState<string>();
  const keep = () => setStage({ is: 'offered', returned: true });
  const write = async (change: (shelf: Store) => Promise<Stage>, said: string, otherwise: Stage) => {
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
      async (shelf) => ({ is: 'cleared', forgotten: await shelf.clearPlaces() }),
      t('saved:cleared'),
      { is: 'offered', returned: true },
    );
  const undo = (cleared: Extract<Stage, { is: 'cleared' }>) =>
    void write(
      async (shelf) => {
        await shelf.take(cleared.forgotten);
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
  const { t } = useWords(savedTexts);
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

/** Of two answers the harmless one has the focus; a way back has it from the button that was pressed. */
const focused = (button: HTMLButtonElement | null) => button?.focus();
