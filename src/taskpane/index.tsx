/** Starts the pane in Excel once `boot.js` has found that it can run here. */
import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../excel/index';
import { App } from './components/App';
import { browserChoiceStore } from './pane-choices';
import { loadSession } from './load-on-demand';
import type { OfficeColors } from './theme';

const READY_EVENT = 'paneready';

// Typed as always there, but Excel on the web may leave it out.
function readOfficeColors(): OfficeColors | undefined {
  return Office.context.officeTheme;
}

function startPane(): void {
  const container = document.getElementById('container');
  if (container === null) throw new Error('the page has no #container');
  const store = browserChoiceStore(Office.context.partitionKey);
  createRoot(container).render(
    <App gateway={excelWorkbook} store={store} readOfficeColors={readOfficeColors} now={() => new Date()} />,
  );
}

// Asked for while Excel is still getting ready; should it fail, reading asks again and tells.
loadSession().catch(() => undefined);

if (document.documentElement.dataset['pane'] === 'ready') startPane();
else document.addEventListener(READY_EVENT, startPane, { once: true });
