export const TITRE = 'pieces-titre';

/** Where one goes on from when what was pressed is gone. */
export function allerAuTitre(): void {
  if (document.activeElement === document.body) document.getElementById(TITRE)?.focus({ preventScroll: true });
}
