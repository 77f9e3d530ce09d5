import type { KeyboardEvent } from 'react';
import { Fragment, useId, useLayoutEffect, useRef } from 'react';
import { Cross } from '../ui/Icons.tsx';
import type { keys } from '../i18n/ar/keyboard.ts';
import { keyboardTexts } from '../i18n/keyboardTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { useDismissable } from '../ui/useDismissable.ts';
import '../ui/lowerDialog.css';
import './keyboard.css';

type Name = keyof typeof keys.does;

/**
 * All keys, as they are shown: several keys for one command are alternatives (`either`), pressed one
 * after the other (`after`), or together (`with`).
 */
const GROUPS: { name: keyof typeof keys.groups; keys: [Name, string[], 'either' | 'after' | 'with'][] }[] = [
  {
    name: 'move',
    keys: [
      ['next', ['J'], 'either'],
      ['previous', ['K'], 'either'],
      ['open', ['O', 'Enter'], 'either'],
      ['onward', ['←'], 'either'],
      ['back', ['→'], 'either'],
      ['nextInList', ['L'], 'either'],
      ['previousInList', ['B'], 'either'],
      ['filters', ['F'], 'either'],
    ],
  },
  {
    name: 'article',
    keys: [
      ['later', ['S'], 'either'],
      ['focus', ['.'], 'either'],
      ['highlight', ['H'], 'either'],
      ['note', ['N'], 'either'],
      ['copy', ['C'], 'either'],
      ['byWord', ['Shift', '←'], 'with'],
      ['bySentence', ['Shift', '↓'], 'with'],
      ['toolbar', ['Alt', 'M'], 'with'],
      ['nextHit', ['N'], 'either'],
      ['previousHit', ['P'], 'either'],
    ],
  },
  {
    name: 'site',
    keys: [
      ['search', ['/'], 'either'],
      ['settings', ['T'], 'either'],
      ['library', ['G', 'L'], 'after'],
      ['saved', ['G', 'S'], 'after'],
      ['sheet', ['?'], 'either'],
      ['close', ['Esc'], 'either'],
    ],
  },
];

/**
 * Dialog of all keys, set like the index of a book. The browser keeps the focus inside, and returns it when the
 * dialog closes.
 */
export function ShortcutsDialog({ close }: { close: () => void }) {
  const { t } = useLazyTexts(keyboardTexts);
  const title = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const own = sheet.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  useDismissable(close, { escape: 'first' });
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== '?' && event.key !== '؟') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <dialog
      ref={sheet}
      className="lower-dialog keys"
      aria-labelledby={title}
      onKeyDown={pressed}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id={title}>{t('keys:title')}</h2>
        <button className="close" onClick={close} aria-label={t('keys:closeSheet')}>
          <Cross />
        </button>
      </header>
      <div className="groups">
        {GROUPS.map(({ name, keys }) => (
          <table key={name}>
            <caption>{t(`keys:groups.${name}`)}</caption>
            <tbody>
              {keys.map(([does, names, how]) => (
                <tr key={does}>
                  <th scope="row">
                    <span className="led">
                      {t(`keys:does.${does}`)}
                      <i />
                    </span>
                  </th>
                  <td>
                    <span className="led">
                      <i />
                      {names.map((key, i) => (
                        <Fragment key={key}>
                          {i > 0 && <span>{t(`keys:${how}`)}</span>}
                          <kbd dir="ltr">{key}</kbd>
                        </Fragment>
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="small">{t('keys:note')}</p>
    </dialog>
  );
}
