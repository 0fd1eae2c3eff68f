/** Files of an office's own over the policies of ours. */
import { BUILT_IN } from './known';
import { policyFileSchema as fileSchema, readPolicyFile as readFile, type PolicyFileResult } from './policy-file';

/** An office's own policy from the text of its file. */
export function readPolicyFile(text: string): PolicyFileResult {
  return readFile(text, BUILT_IN);
}

/** The shape of such a file. */
export const policyFileSchema = fileSchema(BUILT_IN.map(({ id }) => id));
