import * as v from 'valibot';
import { ProblemError } from '../../messaging/ask';
import type { ApiAccess } from '../api/api-access';
import { type Http, openAnswer, textOf } from '../api/request';

/** `wandb/ui.md`, GraphQL: an organization is asked for by its name. */
const QUERY = 'query RollcallOrganization($name: String!) { organization(name: $name) { name } }';

const answerSchema = v.object({
  data: v.object({ organization: v.object({ name: v.pipe(v.string(), v.nonEmpty()) }) }),
});

/**
 * What the API calls the organization, for the admin to compare. Undefined wherever it does not say: nothing depends on
 * this question, so its problems are none.
 */
export async function readOrganizationName(
  http: Http,
  access: ApiAccess,
  name: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const question = JSON.stringify({ query: QUERY, variables: { name } });
    const answer = await openAnswer(http, access, '/graphql', signal, question);
    const parsed = v.safeParse(answerSchema, JSON.parse(await textOf(answer)));
    return parsed.success ? parsed.output.data.organization.name : undefined;
  } catch (error) {
    if (error instanceof ProblemError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
