import { ProblemError } from '../../messaging/ask';
import { type Outcome, failed, succeeded } from '../../problem';

/** Runs a reading and gives an expected failure as a value; a bug is thrown on. */
export async function outcomeOf<T>(read: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeeded(await read());
  } catch (error) {
    if (error instanceof ProblemError) return failed(error.problem);
    throw error;
  }
}
