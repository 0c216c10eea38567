import { plainText } from '../native-text/plain-text';

/** What a control of a pager does. */
export type PagerStep = 'first' | 'previous' | 'next' | 'more';

const WORDS: Readonly<Record<PagerStep, RegExp>> = {
  first: /^(?:(?:go to |jump to )?(?:the )?first(?: page)?|«|⏮|\|<|<<|first_page)$/i,
  previous:
    /^(?:(?:go to |navigate to )?(?:the )?prev(?:ious)?(?: page)?|‹|←|◀|<|chevron_left|navigate_before|arrow_back)$/i,
  next: /^(?:(?:go to |navigate to )?(?:the )?next(?: page)?|›|→|▶|>|chevron_right|navigate_next|arrow_forward)$/i,
  more: /^(?:load|show|view|see)(?: \d+)? more(?: (?:users|members|people|rows|results))?(?:…|\.\.\.)?$/i,
};

/** Tells what a control does by any of its texts (label, title, visible text); undefined for anything else. */
export function pagerStepOf(texts: readonly string[]): PagerStep | undefined {
  const plain = texts.map(plainText).filter((text) => text !== '' && text.length <= 40);
  const steps: readonly PagerStep[] = ['next', 'previous', 'first', 'more'];
  return steps.find((step) => plain.some((text) => WORDS[step].test(bare(text))));
}

/** "Next ›" and "‹ Previous" are words beside an arrow. */
function bare(text: string): string {
  return /\p{L}{2}/u.test(text) ? text.replace(/[^\p{L}\p{N}_ ….]+/gu, ' ').trim() : text;
}
