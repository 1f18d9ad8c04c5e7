// A PDF is read in here, out of the page's way: it may take long, and it may have been made to take forever.

import { textOfPdf } from './pdf';

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  // Only this app's own pages can start it; it reads one file and is let go.
  if (event.data instanceof Uint8Array) self.postMessage({ found: await textOfPdf(event.data) });
});
