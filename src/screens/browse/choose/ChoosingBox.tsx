import { chooseTexts } from '../../i18n/chooseTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import type { PickBoxProps } from '../../ui/entries/PickBox.tsx';
import { press, useIsChosen } from './chosen.ts';

/** Box by which an article is chosen; pressed with Shift, all from the one pressed before. */
export function ChoosingBox({ ordinal, title }: PickBoxProps) {
  const { t } = useLazyTexts(chooseTexts);
  const on = useIsChosen(ordinal);
  return (
    <label className="pick">
      <input
        type="checkbox"
        checked={on}
        aria-label={t('choose:one', { title })}
        onChange={({ target, nativeEvent }) =>
          press(ordinal, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
        }
      />
    </label>
  );
}
