import { type ApiAnswer, json } from './answer';

export const SCIM_TYPE = 'application/scim+json';
const LIST_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const ERROR_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error';
/** Documented maximum of one answer (`wandb/scim.md`, section 3). */
export const MOST_PER_ANSWER = 9_999;

/** SCIM's error body: its `status` is a text (`wandb/scim.md`, section 6). */
export function scimError(status: number, detail: string): ApiAnswer {
  return json(status, { schemas: [ERROR_SCHEMA], detail, status: String(status) }, { 'content-type': SCIM_TYPE });
}

/** The fields of a list beside `Resources`. */
export function listFields(startIndex: number, totalResults: number): object {
  return { itemsPerPage: MOST_PER_ANSWER, schemas: [LIST_SCHEMA], startIndex, totalResults };
}

/** Ids decode as `<Type>:<number>` in W&B's examples (`wandb/scim.md`, section 8). */
export function scimId(type: 'User' | 'Entity', number: number): string {
  return Buffer.from(`${type}:${number}`).toString('base64');
}
