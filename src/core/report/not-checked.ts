/** What the tool does not check, for every place that shows a verdict. */
export { NOT_CHECKED } from '../messages/verdicts';
