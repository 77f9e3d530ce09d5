import { useState } from 'react';
import { formatNumber } from '../../../text/formatNumber.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import type { Bar, Bars } from './bars.ts';

/** The bars as a table, newest first, made when it is unfolded; bars without an article are left out. */
export function BarTable({ unit, bars, nameOf }: Bars & { nameOf: (bar: Bar) => string }) {
  const { t } = useLazyTexts(timeTexts);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="ul">{t('time:table')}</span>
      </summary>
      {open && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`time:${unit}`)}</th>
              <th scope="col">{t('time:number')}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .toReversed()
              .map((bar) => (
                <tr key={bar.name}>
                  <th scope="row">{nameOf(bar)}</th>
                  <td>{formatNumber(bar.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
