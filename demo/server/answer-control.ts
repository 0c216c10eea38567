import { type ApiAnswer, json, text } from '../api/answer';
import type { DemoDeployment, DemoFault, DemoSwitches } from '../site';
import type { Incoming } from './incoming';
import type { SiteParts } from './site-parts';

const DEPLOYMENTS: readonly DemoDeployment[] = ['multi-tenant', 'dedicated', 'self-managed'];

/**
 * Answers what a test in a browser or a shell may ask of the site itself, on every host: `PUT /__demo/faults` (an array
 * of faults), `PUT /__demo/switches` (changes by deployment), `GET` and `DELETE /__demo/requests`. Undefined for
 * everything else. Neither spoiled by faults nor kept in the log.
 */
export function answerControl({ method, path, body }: Incoming, parts: SiteParts): ApiAnswer | undefined {
  switch (`${method} ${path}`) {
    case 'PUT /__demo/faults':
      return withJson(body, (value) => {
        if (!Array.isArray(value)) return text(400, 'an array of faults is needed');
        parts.faults.set(value as readonly DemoFault[]);
        return text(204, '');
      });
    case 'PUT /__demo/switches':
      return withJson(body, (value) => {
        const changes = value as Partial<Record<DemoDeployment, Partial<DemoSwitches>>>;
        for (const deployment of DEPLOYMENTS) parts.switches.set(deployment, changes[deployment] ?? {});
        return text(204, '');
      });
    case 'GET /__demo/requests':
      return json(200, parts.requests.all());
    case 'DELETE /__demo/requests':
      parts.requests.clear();
      return text(204, '');
    default:
      return undefined;
  }
}

/** The site trusts its own tests to send what they are typed to send. */
function withJson(body: string, answer: (value: unknown) => ApiAnswer): ApiAnswer {
  try {
    const value: unknown = JSON.parse(body);
    return value === null ? text(400, 'null says nothing') : answer(value);
  } catch {
    return text(400, 'the body is no JSON');
  }
}
