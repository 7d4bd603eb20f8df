declare global {
  interface Window {
    /** The button that was pressed before the page's scripts could answer, and what ends listening to presses. */
    premieresPressions?: { bouton: HTMLButtonElement | null; finir: AbortController };
  }
}

/**
 * The page's first script: a button that is pressed before the others have come is kept, the last one alone. Links and
 * fields answer by themselves, and what sends a form is inert until it can.
 */
export const ECOUTE = `(function(p){window.premieresPressions=p;addEventListener('click',function(e){
var b=e.target instanceof Element?e.target.closest('a,button'):null;p.bouton=b&&b.type==='button'?b:null
},{capture:true,signal:p.finir.signal})})({bouton:null,finir:new AbortController()})`;

/** A press that React has seen is answered; one that came too early is pressed again when the page is ready. */
export function oublierLaPression(): void {
  if (window.premieresPressions) window.premieresPressions.bouton = null;
}

export function rendreLaPression(): void {
  const { bouton, finir } = window.premieresPressions ?? {};
  finir?.abort();
  delete window.premieresPressions;
  if (bouton?.isConnected) bouton.click();
}
