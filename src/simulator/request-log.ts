/** Every request an add-in sent, for tests that count them. */
import { isWorkAction } from './richapi/executor';
import { ActionType, type RequestBody, type ResponseBody } from './richapi/protocol';

export interface LoggedRequest {
  /** It loads, calls or writes, or asks whether objects exist; false for what the client does by itself. */
  readonly isWork: boolean;
  readonly body: RequestBody;
  readonly requestBytes: number;
  /** 0 where no answer came. */
  readonly responseBytes: number;
  /** 0, or the status with which it failed as a whole; null where no answer came. */
  readonly status: number | null;
  readonly response: ResponseBody | null;
}

/**
 * The client's own batches: its greeting at the start and the release of references. A batch that only
 * names objects (to learn whether they exist) is a round trip of the add-in and counts.
 */
export function isWorkRequest({ Actions: actions }: RequestBody): boolean {
  if (actions.some(isWorkAction)) return true;
  return actions.every((action) => action.ActionType === ActionType.instantiate || action.Name === '_KeepReference');
}
