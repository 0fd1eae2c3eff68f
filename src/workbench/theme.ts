/** Dark where the person's system is dark: the page, and the Excel that the pane finds, which tells it its colours. */
import type { OfficeThemeName } from '../simulator';

export const themeName: OfficeThemeName = matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white';
