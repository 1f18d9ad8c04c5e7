'use client';

import { useEffect } from 'react';

/**
 * Lets the pages work without a network. Only in production: in development a worker left over from a build on the
 * same port would show old pages, so any is taken away.
 */
export function OfflineKeeper() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const workers = navigator.serviceWorker;
    const keep = async () => {
      if (process.env.NODE_ENV === 'production') {
        await workers.register('/sw.js', { updateViaCache: 'none' });
      } else {
        for (const registration of await workers.getRegistrations()) await registration.unregister();
      }
    };
    // Refused (a private window, a full disk): the app works, with a network.
    keep().catch(() => undefined);
  }, []);
  return null;
}
