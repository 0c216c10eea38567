import { plainText } from '../native-text/plain-text';

/** What a page says about how many members there are, and which of them it shows. */
export interface PageCount {
  readonly total: number;
  /** Positions of the first and last member shown, counted from 1, where the page gives them. */
  readonly from?: number;
  readonly to?: number;
}

const NUMBER = "(\\d{1,3}(?:[,.\u2019' ]\\d{3})+|\\d+)";
const PEOPLE = '(?:members?|users?|people|persons?|results?|entries|rows|items|records)';
const DASH = '(?:[-\u2010-\u2015\u2212]|to|through)';
const RANGE = new RegExp(
  `^(?:(?:showing|viewing|displaying|${PEOPLE}|rows)[: ]+)?${NUMBER} ?${DASH} ?${NUMBER} ?(?:of|/|out of) (?:about )?${NUMBER}(?: (?:total )?${PEOPLE})?\\.?$`,
  'i',
);
const ALL = new RegExp(
  `^(?:(?:all|total|showing all|showing)[: ]+)?${NUMBER} (?:total |organization |org )?(?:members?|users?|people)(?: total)?\\.?$`,
  'i',
);
const HEADED = new RegExp(`^(?:all |total |organization )?(?:members|users|people)[: ]*\\(?${NUMBER}\\)?$`, 'i');
const SEEN_OF = new RegExp(`^(?:showing |viewing )?${NUMBER} of ${NUMBER} (?:members|users|people)\\.?$`, 'i');

/**
 * Reads "1–25 of 140", "Showing 1 to 25 of 140 entries", "25 of 140 members", "140 members", "Users (140)". Undefined
 * for every other text, and for ranges that make no sense.
 */
export function readPageCount(text: string): PageCount | undefined {
  const plain = plainText(text);
  if (plain.length > 60) return undefined;
  const range = RANGE.exec(plain);
  if (range) {
    const [from, to, total] = range.slice(1).map(numberOf);
    if (from === undefined || to === undefined || total === undefined) return undefined;
    return from <= to && to <= total ? { from, to, total } : undefined;
  }
  const total = numberOf(SEEN_OF.exec(plain)?.[2] ?? ALL.exec(plain)?.[1] ?? HEADED.exec(plain)?.[1]);
  return total === undefined ? undefined : { total };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(/\D/g, ''));
}
