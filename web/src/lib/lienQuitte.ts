/** The path of another page of this site that this click leads to in this tab, or null. */
export function lienQuitte(evenement: MouseEvent): string | null {
  if (evenement.defaultPrevented || evenement.button !== 0) return null;
  if (evenement.ctrlKey || evenement.metaKey || evenement.shiftKey || evenement.altKey) return null;
  const ancre = evenement.target instanceof Element ? evenement.target.closest('a') : null;
  if (ancre === null || (ancre.target !== '' && ancre.target !== '_self') || ancre.hasAttribute('download'))
    return null;
  if (ancre.origin !== window.location.origin || ancre.pathname === window.location.pathname) return null;
  return ancre.pathname + ancre.search + ancre.hash;
}
