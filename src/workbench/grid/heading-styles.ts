/** Headings of rows and columns, which stay while the sheet scrolls under them. */
import { makeStyles } from '@fluentui/react-components';
import { ACCENT } from './sheet-colors';

export const useHeadingStyles = makeStyles({
  heading: {
    position: 'sticky',
    boxSizing: 'border-box',
    padding: 0,
    borderRight: '1px solid #c8c8c8',
    borderBottom: '1px solid #c8c8c8',
    backgroundColor: '#f3f3f3',
    color: '#444',
    fontSize: '12px',
    fontWeight: 400,
    textAlign: 'center',
    verticalAlign: 'middle',
    userSelect: 'none',
  },
  side: { left: 0, zIndex: 2 },
  top: { top: 0, zIndex: 3, height: '22px' },
  corner: { left: 0, zIndex: 4 },
  marked: { backgroundColor: '#d8ebe1', color: ACCENT, fontWeight: 600 },
});
