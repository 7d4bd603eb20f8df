import { signalDeDepart } from './session/depart';

/**
 * What is on its way from this page and would be lost with it. Of a page that is closed the browser asks; whoever ends
 * the session is asked before it has ended (`pageTenue`), and no second time.
 */
let tenues = 0;

const demanderAvant = (evenement: BeforeUnloadEvent) => {
  if (!signalDeDepart().aborted) evenement.preventDefault();
};

/** Ends with what it answers. */
export function tenirLaPage(): () => void {
  tenues += 1;
  if (tenues === 1) window.addEventListener('beforeunload', demanderAvant);
  return () => {
    tenues -= 1;
    if (tenues === 0) window.removeEventListener('beforeunload', demanderAvant);
  };
}

export const pageTenue = (): boolean => tenues > 0;
