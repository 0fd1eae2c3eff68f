/** The entry of the page that `npm start` shows. */
import { createRoot } from 'react-dom/client';
import { texts } from './texts';
import { Workbench } from './workbench';

document.title = `${texts.title} · ${texts.place}`;
const wish = new URLSearchParams(location.search).get('do');
createRoot(document.getElementById('root')!).render(
  <Workbench search={wish === null ? '' : `?do=${encodeURIComponent(wish)}`} />,
);
