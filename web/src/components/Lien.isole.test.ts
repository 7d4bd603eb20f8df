// @vitest-environment jsdom
import { act, type ComponentProps, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Lien } from './Lien';

/** Next's own link, as far as it can be told what to prepare. */
vi.mock('next/link', () => ({
  default: ({ prefetch, ...reste }: { prefetch?: boolean | null; href: string }) =>
    createElement('a', { ...reste, 'data-prepare': prefetch === false ? 'non' : 'oui' }),
}));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let racine: ReturnType<typeof createRoot>;
beforeEach(() => {
  racine = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => act(() => racine.unmount()));

type Props = Partial<ComponentProps<typeof Lien>>;

async function poser(texte: string, autres: Props = {}): Promise<HTMLAnchorElement> {
  await act(() => racine.render(createElement(Lien, { href: '/offres', ...autres }, texte)));
  const lien = document.querySelector('a');
  if (!lien) throw new Error('Pas de lien.');
  return lien;
}

const GESTES = [
  ['points at it', 'onMouseEnter', () => new MouseEvent('mouseover', { bubbles: true })],
  ['touches it', 'onTouchStart', () => new Event('touchstart', { bubbles: true })],
  ['comes to it by the keyboard', 'onFocus', () => new FocusEvent('focusin', { bubbles: true })],
] as const;

it.each(GESTES)(
  'what a link leads to is prepared once somebody %s, who is heard by its page too',
  async (_qui, nom, geste) => {
    const entendu = vi.fn();
    const lien = await poser('Offres', { [nom]: entendu });
    expect(lien.dataset.prepare).toBe('non');
    await act(() => lien.dispatchEvent(geste()));
    expect(lien.dataset.prepare).toBe('oui');
    expect(entendu).toHaveBeenCalledTimes(1);
  },
);

it('it is not prepared by being there, nor by being drawn again', async () => {
  await poser('Offres');
  expect((await poser('Autres')).dataset.prepare).toBe('non');
});
