import * as v from 'valibot';
import type { RequestAnswer, RequestData, RequestName } from '../messages';
import { type Outcome, failed } from '../problem';
import { ProblemError } from './ask';
import { isBulk, sendInBulk } from './bulk-channel';
import { type Caller, type OwnExtension, type Sender, callerOf } from './caller';
import { EXPORT_REQUEST_SCHEMAS } from './export-request-schemas';
import { EXTENSION_REQUEST_SCHEMAS } from './extension-request-schemas';
import { refusalOf, refusalOfData } from './gate';
import { HISTORY_REQUEST_SCHEMAS } from './history-request-schemas';
import { PRIVACY_REQUEST_SCHEMAS } from './privacy-request-schemas';
import { PAGE_REQUEST_SCHEMAS } from './page-request-schemas';
import { problemPhrases } from '../problem-phrases.strings';

const CHANNEL = v.pipe(v.string(), v.uuid());

/** One function per request. Expected failures are values; what is thrown becomes `bug`. */
export type Handlers = {
  readonly [N in RequestName]: (data: RequestData<N>, caller: Caller) => Promise<Outcome<RequestAnswer<N>>>;
};

/** A listener for `runtime.onMessage`: true when it will answer, nothing when the message is no request. */
export type MessageListener = (
  message: unknown,
  sender: Sender,
  sendResponse: (answer: Outcome<unknown>) => void,
) => true | undefined;

const SCHEMAS: { readonly [N in RequestName]: v.GenericSchema<unknown, RequestData<N>> } = {
  ...PAGE_REQUEST_SCHEMAS,
  ...EXTENSION_REQUEST_SCHEMAS,
  ...HISTORY_REQUEST_SCHEMAS,
  ...EXPORT_REQUEST_SCHEMAS,
  ...PRIVACY_REQUEST_SCHEMAS,
};

/**
 * The background's end of `messages.ts`. For each request: who asks (by origin), is it well-formed, may they, then the
 * handler. `report` is told of bugs; it never gets request data. Nothing is answered before `ready`.
 */
export function serveRequests(
  handlers: Handlers,
  own: OwnExtension,
  report: (name: string, error: unknown) => void,
  ready: Promise<void> = Promise.resolve(),
): MessageListener {
  return (message, sender, sendResponse) => {
    const request = requestIn(message);
    if (!request) return undefined;
    const answered = ready.then(() => answer(handlers, own, request, sender));
    answered.then(sendResponse, (error: unknown) => {
      if (error instanceof ProblemError) return sendResponse(failed(error.problem));
      report(request.name, error);
      sendResponse(failed({ kind: 'bug', detail: `${request.name}: ${nameOf(error)}` }));
    });
    return true;
  };
}

interface UnparsedRequest {
  readonly name: string;
  readonly data: unknown;
  readonly channel: unknown;
}

function requestIn(message: unknown): UnparsedRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('rollcall' in message) || message.rollcall !== 'request') return undefined;
  if (!('name' in message) || typeof message.name !== 'string') return undefined;
  return {
    name: message.name,
    data: 'data' in message ? message.data : undefined,
    channel: 'channel' in message ? message.channel : undefined,
  };
}

async function answer(
  handlers: Handlers,
  own: OwnExtension,
  request: UnparsedRequest,
  sender: Sender,
): Promise<Outcome<unknown>> {
  const caller = callerOf(sender, own);
  if (!caller.ok) return caller;
  if (!isRequestName(request.name)) return failed({ kind: 'not-allowed', what: problemPhrases.refused.askForNothing });
  const refusal = refusalOf(caller.value, request.name);
  if (refusal) return failed(refusal);
  if (!isBulk(request.name)) return answerAs(handlers, request.name, request.data, caller.value);
  if (!v.is(CHANNEL, request.channel)) return failed({ kind: 'bug', detail: `${request.name}: channel` });
  return sendInBulk(request.channel, await answerAs(handlers, request.name, request.data, caller.value));
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(SCHEMAS, name);
}

async function answerAs<N extends RequestName>(
  handlers: Handlers,
  name: N,
  unparsed: unknown,
  caller: Caller,
): Promise<Outcome<RequestAnswer<N>>> {
  const parsed = v.safeParse(SCHEMAS[name], unparsed);
  if (!parsed.success) {
    // Issue paths name fields, never values: a value could be a key or a person.
    return failed({ kind: 'bug', detail: `${name}: ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')}` });
  }
  const refusal = refusalOfData(caller, parsed.output);
  return refusal ? failed(refusal) : handlers[name](parsed.output, caller);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
