import type { ChangesAnswer } from '../insights-messages';
export function shownChanges(answer: ChangesAnswer): ChangesAnswer {
  return answer;
}
