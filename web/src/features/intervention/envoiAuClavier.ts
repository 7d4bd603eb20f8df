import type { KeyboardEvent } from 'react';

/** Ctrl+Enter (Cmd on a Mac) sends what is being written, from whichever field. */
export function envoiAuClavier(envoyer: () => Promise<void>) {
  return (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Enter' || !(evenement.ctrlKey || evenement.metaKey)) return;
    evenement.preventDefault();
    void envoyer();
  };
}
