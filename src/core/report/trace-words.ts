/** How a score came about, in words. */
import { fill } from '../messages/template';
import { TRACE_SENTENCES } from '../messages/traces';
import type { Trace } from '../scoring/scored';

export function wordTrace(trace: Trace): string {
  const sentence = fill(TRACE_SENTENCES[trace.id], trace.params);
  return trace.also === undefined ? sentence : `${sentence}；${wordTrace(trace.also)}`;
}
