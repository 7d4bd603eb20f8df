// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { lienQuitte } from './lienQuitte';

/** What the click on the first element named says, where the page listens to it. */
function cliquer(html: string, options: MouseEventInit = {}, quoi = 'a'): string | null {
  document.body.innerHTML = html;
  let dit: string | null = null;
  const ecouter = (evenement: MouseEvent) => {
    dit = lienQuitte(evenement);
    evenement.preventDefault();
  };
  document.body.addEventListener('click', ecouter);
  const clic = new MouseEvent('click', { bubbles: true, cancelable: true, ...options });
  document.querySelector(quoi)?.dispatchEvent(clic);
  document.body.removeEventListener('click', ecouter);
  return dit;
}

describe('A click that leaves the page', () => {
  beforeEach(() => window.history.replaceState(null, '', '/offres/A?onglet=termes'));

  it('leads to another page of this site', () => {
    expect(cliquer('<a href="/comptes?q=a#b">x</a>')).toBe('/comptes?q=a#b');
    expect(cliquer('<a href="/comptes" target="_self"><span>x</span></a>', {}, 'span')).toBe('/comptes');
  });

  it.each([
    ['another tab', '<a href="/comptes" target="_blank">x</a>', {}],
    ['a file', '<a href="/comptes" download>x</a>', {}],
    ['another site', '<a href="https://ailleurs.fr/comptes">x</a>', {}],
    ['the page itself', '<a href="/offres/A?onglet=prix">x</a>', {}],
    ['a new tab by Ctrl', '<a href="/comptes">x</a>', { ctrlKey: true }],
    ['a new tab by Cmd', '<a href="/comptes">x</a>', { metaKey: true }],
    ['a window by Shift', '<a href="/comptes">x</a>', { shiftKey: true }],
    ['a download by Alt', '<a href="/comptes">x</a>', { altKey: true }],
    ['the middle button', '<a href="/comptes">x</a>', { button: 1 }],
  ])('is not %s', (_quoi, html, options) => {
    expect(cliquer(html, options)).toBeNull();
  });

  it('is none that somebody else has taken, nor one beside a link', () => {
    const pris = new MouseEvent('click', { cancelable: true });
    pris.preventDefault();
    expect(lienQuitte(pris)).toBeNull();
    expect(cliquer('<p>x</p><a href="/comptes">y</a>', {}, 'p')).toBeNull();
  });
});
