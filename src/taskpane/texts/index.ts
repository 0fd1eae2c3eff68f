/** Every Chinese word of the pane. Sentences about findings, scores and forms come worded from the core. */
import { checkTexts } from './check';
import { fileTexts } from './file';
import { frameTexts } from './frame';
import { reportTexts } from './report';
import { scoreTexts } from './score';
import { settingsTexts } from './settings';
import { writingTexts } from './writing';

export { adviceFor } from './advice';

export const texts = {
  ...frameTexts,
  ...checkTexts,
  ...scoreTexts,
  ...writingTexts,
  ...reportTexts,
  ...settingsTexts,
  ...fileTexts,
} as const;
