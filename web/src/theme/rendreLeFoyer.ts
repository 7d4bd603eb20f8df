/** Who had the focus last, and who before them: a field may take it while its window is being drawn. */
let dernier: EventTarget | null = null;
let precedent: EventTarget | null = null;
if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    [dernier, precedent] = [target, dernier];
  });
  // A key of the page is pressed from nowhere: nothing asked for what it opens.
  document.addEventListener(
    'keydown',
    ({ target }) => {
      if (target === document.body) [dernier, precedent] = [null, dernier];
    },
    { capture: true },
  );
}

/**
 * The ref of every window. Mantine gives the focus back when `opened` becomes false; ours are drawn open, and are gone
 * when they are closed: the focus goes back to what opened them, unless something else has taken it.
 */
export function rendreLeFoyer(fenetre: HTMLElement | null): (() => void) | undefined {
  // Given null once it is gone, where nothing was to be done.
  if (fenetre === null || fenetre.querySelector('[role="dialog"]') === null) return undefined;
  const avant = dernier instanceof Node && fenetre.contains(dernier) ? precedent : dernier;
  const ouvreur = avant instanceof HTMLElement ? boutonDe(avant) : null;
  return () => {
    // Once it is gone, and after those who know better where to go on from.
    queueMicrotask(() => {
      if (document.activeElement === document.body) ouvreur?.focus({ preventScroll: true });
    });
  };
}

/** An entry of a menu goes with its menu: the button stays. */
function boutonDe(element: HTMLElement): HTMLElement | null {
  const menu = element.closest('[role="menu"]');
  return menu === null ? element : document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
}
