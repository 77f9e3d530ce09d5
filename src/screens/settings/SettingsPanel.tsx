import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { settingsTexts } from '../i18n/settingsTexts.ts';
import type { AppearanceName } from '../../site/appearanceChoices.ts';
import { APPEARANCE_CHOICES } from '../../site/appearanceChoices.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';
import type { Appearance } from '../typography/appearance.ts';
import { appearance, choose, chooseTheUsual, followOtherTabs } from '../typography/appearance.ts';
import { keepPlace } from '../typography/keepPlace.ts';
import { Cross } from '../ui/Icons.tsx';
import { useArabic } from '../ui/language.ts';
import { useDismissable } from '../ui/useDismissable.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { SizeSlider } from './SizeSlider.tsx';
import './settings.css';

/**
 * Panel with the choices for the look of texts, in the margin or, on a phone, on a sheet at the lower edge. The page
 * stays in view and in use, so that each choice is seen at once.
 */
export function SettingsPanel({ close }: { close: () => void }) {
  const { t } = useLazyTexts(settingsTexts);
  const arabic = useArabic();
  const panel = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [chosen, setChosen] = useState(appearance);
  const [unkept, setUnkept] = useState(false);
  useEffect(() => followOtherTabs(() => setChosen(appearance())), []);
  useDismissable(close, { element: panel });
  usePanelAttribute();
  const took = (kept: boolean) => {
    setUnkept(!kept);
    setChosen(appearance());
  };
  const choice = <Name extends Exclude<AppearanceName, 'size' | 'list'>>(
    name: Name,
    order: readonly Appearance[Name][],
  ) => (
    <RadioGroup
      name={name}
      legend={t(`settings:${name}.name`)}
      values={order.map((value) => ({
        value,
        words: t(`settings:${name}.${value}` as 'settings:theme.paper'),
      }))}
      chosen={chosen[name]}
      choose={(value) => took(choose(name, value))}
    />
  );
  return (
    <dialog ref={panel} open className="settings" aria-labelledby={title} tabIndex={-1}>
      <div className="head">
        <h2 id={title}>{t('settings:title')}</h2>
        <button className="close" onClick={close} aria-label={t('settings:close')}>
          <Cross />
        </button>
      </div>
      {unkept && (
        <p className="unkept" role="alert">
          {t('settings:unkept')}
        </p>
      )}
      <p className="sample" {...arabic}>
        {t('settings:sample')}
      </p>
      {choice('theme', APPEARANCE_CHOICES.theme)}
      <SizeSlider chosen={chosen.size} choose={(value) => took(choose('size', value))} />
      {choice('leading', ['close', 'medium', 'open'])}
      {choice('face', APPEARANCE_CHOICES.face)}
      <div className="wide-only">{choice('width', ['narrow', 'medium', 'wide'])}</div>
      {choice('digits', APPEARANCE_CHOICES.digits)}
      {choice('hijri', APPEARANCE_CHOICES.hijri)}
      {choice('months', APPEARANCE_CHOICES.months)}
      {choice('tashkeel', APPEARANCE_CHOICES.tashkeel)}
      {choice('tatweel', APPEARANCE_CHOICES.tatweel)}
      {choice('justify', APPEARANCE_CHOICES.justify)}
      <button className="usual" onClick={() => took(chooseTheUsual())}>
        <span className="ul">{t('settings:usual')}</span>
      </button>
    </dialog>
  );
}

/** Sets the attribute `data-panel` on the root element while the panel is open; a headline may need more lines then. */
function usePanelAttribute(): void {
  useLayoutEffect(() => {
    keepPlace(() => (rootAttributes().panel = ''));
    return () => keepPlace(() => delete rootAttributes().panel);
  }, []);
}
