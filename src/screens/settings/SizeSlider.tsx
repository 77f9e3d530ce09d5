import type { CSSProperties } from 'react';
import { useId } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { Appearance } from '../typography/appearance.ts';

type Size = Appearance['size'];

const SIZES: readonly Size[] = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** Percent of the default size that reading.css gives each value. */
const PERCENT: Record<Size, number> = { 1: 84, 2: 92, 3: 100, 4: 110, 5: 122, 6: 138, 7: 160, 8: 190 };

/** The size of texts: a slider between a small ع, where reading begins, and a large one. */
export function SizeSlider({ chosen, choose }: { chosen: Size; choose: (size: Size) => void }) {
  const { t } = useTexts();
  const id = useId();
  const at = SIZES.indexOf(chosen);
  const go = (to: number) => {
    const size = SIZES[to];
    if (size) choose(size);
  };
  return (
    <div className="size">
      <label htmlFor={id}>{t('settings:size.name')}</label>
      <div>
        <button disabled={at === 0} onClick={() => go(at - 1)} aria-label={t('settings:smaller')}>
          <span lang="ar">ع</span>
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={SIZES.length - 1}
          value={at}
          aria-valuetext={t('settings:size.value', { percent: PERCENT[chosen] })}
          style={{ '--filled': `${(at / (SIZES.length - 1)) * 100}%` } as CSSProperties}
          onChange={(event) => go(event.target.valueAsNumber)}
        />
        <button
          disabled={at === SIZES.length - 1}
          onClick={() => go(at + 1)}
          aria-label={t('settings:larger')}
        >
          <span lang="ar">ع</span>
        </button>
      </div>
    </div>
  );
}
