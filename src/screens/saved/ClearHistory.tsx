import { useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Kept } from '../../storage/record.ts';
import type { Shelf } from '../../storage/store.ts';
import { announce } from '../ui/Announcer.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { shelfQuery } from '../../client/storageQueries.ts';
import { shelfOf } from '../../client/storageQueries.ts';
import { shelfWords } from '../i18n/savedTexts.ts';

type Stage =
  /** `returned`: by a button that is gone; the focus goes to the one that stands here again. */
  | { is: 'offered'; returned?: true }
  | { is: 'asking' }
  /** What was forgotten can be brought back for as long as the reader stays on the screen. */
  | { is: 'cleared'; forgotten: Kept[] };

/** «امسح السجلّ», which asks once more before it does, and can be undone. @param articles in the history */
export function ClearHistory({ articles }: { articles: number }) {
  const { t } = useWords(shelfWords);
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>({ is: 'offered' });
  const [problem, setProblem] = useState<string>();
  const keep = () => setStage({ is: 'offered', returned: true });
  const write = async (change: (shelf: Shelf) => Promise<Stage>, said: string, otherwise: Stage) => {
    try {
      const next = await change(await shelfOf(client));
      await client.invalidateQueries(shelfQuery());
      setStage(next);
      setProblem(undefined);
      announce(said);
    } catch (error) {
      setStage(otherwise);
      setProblem(t(`shelf:notKept.${problemOf(error)}`));
    }
  };
  const clear = () =>
    void write(
      async (shelf) => ({ is: 'cleared', forgotten: await shelf.clearPlaces() }),
      t('shelf:cleared'),
      { is: 'offered', returned: true },
    );
  const undo = (cleared: Extract<Stage, { is: 'cleared' }>) =>
    void write(
      async (shelf) => {
        await shelf.take(cleared.forgotten);
        return { is: 'offered', returned: true };
      },
      t('shelf:undone'),
      cleared,
    );
  return (
    <>
      {stage.is === 'asking' && <Question articles={articles} clear={clear} keep={keep} />}
      {stage.is === 'cleared' && (
        <p className="gone-line">
          {t('shelf:cleared')}{' '}
          <button ref={focused} className="turn" onClick={() => undo(stage)}>
            <span className="ul">{t('shelf:undo')}</span>
          </button>
        </p>
      )}
      {stage.is === 'offered' && articles > 0 && (
        <button
          ref={stage.returned ? focused : null}
          className="turn"
          onClick={() => setStage({ is: 'asking' })}
        >
          <span className="ul">{t('shelf:clear')}</span>
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
  const { t } = useWords(shelfWords);
  const escape = ({ key }: KeyboardEvent) => key === 'Escape' && keep();
  return (
    <fieldset className="failed">
      <legend className="unseen">{t('shelf:clear')}</legend>
      <p id="clear-ask">{t('shelf:clearAsk', { count: articles })}</p>
      <button className="btn" aria-describedby="clear-ask" ref={focused} onClick={keep} onKeyDown={escape}>
        {t('shelf:clearNo')}
      </button>
      <button className="btn btn-solid" aria-describedby="clear-ask" onClick={clear} onKeyDown={escape}>
        {t('shelf:clearYes')}
      </button>
    </fieldset>
  );
}

/** Of two answers the harmless one has the focus; a way back has it from the button that was pressed. */
const focused = (button: HTMLButtonElement | null) => button?.focus();
