'use client';

import { type ReactNode, useEffect } from 'react';
import { oublierLaPression, rendreLaPression } from './premieresPressions';

/** The body of every page: what was pressed before it was ready is pressed when it is. */
export function Corps({ children }: { children: ReactNode }) {
  useEffect(() => {
    // A press may be the very one that made React ready: it is given its answer first.
    const attente = setTimeout(rendreLaPression);
    return () => clearTimeout(attente);
  }, []);
  return <body onClickCapture={oublierLaPression}>{children}</body>;
}
