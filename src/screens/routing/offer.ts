import type { i18n } from 'i18next';
import { OFFER_EVENT } from './events.ts';

/** A button of an offer: its name, and the action of pressing it, which takes the line away as well. */
type OfferButton = [name: string, press?: () => void];

/**
 * Shows a sentence with buttons at the lower edge of the window, in place of the one before. The line is drawn by the
 * script of index.html, because it must also come where none of the application's code does.
 */
export const offer = (sentence: string, ...buttons: OfferButton[]): void =>
  void dispatchEvent(new CustomEvent(OFFER_EVENT, { detail: [sentence, buttons] }));

/** Takes the line away. */
export const endOffer = (): void => document.getElementById('offer')?.remove();

/**
 * Offers to reload the page, because a newer version of the site is there. Nothing is reloaded unasked.
 * @param reload changes to the newer version; by default the page is loaded again
 */
export const offerNewVersion = (t: i18n['t'], reload: () => void = () => location.reload()): void =>
  offer(t('newVersion.say'), [t('newVersion.reload'), reload], [t('newVersion.later')]);
