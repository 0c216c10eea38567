import { shareText } from '../../../components/elements/activity-view/share-text';

/** `42%`; nothing where there is no whole to be part of. */
export function shareOf(part: number, whole: number, locale: string): string {
  return shareText(part, whole, locale) ?? '';
}
