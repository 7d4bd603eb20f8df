import type { ComponentType } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { constaterCoupure, repond, reseauRevenu } from '@/lib/reseau';
import { differe } from './differe';

const next = vi.hoisted(() => ({ charger: async (): Promise<unknown> => undefined }));
// What Next would load when the component is first shown.
vi.mock('next/dynamic', () => ({
  default: (charger: () => Promise<unknown>) => {
    next.charger = charger;
  },
}));
vi.mock('@/lib/reseau', () => ({ constaterCoupure: vi.fn(), repond: vi.fn(), reseauRevenu: vi.fn() }));

const Fenetre: ComponentType<object> = () => null;
const panne = new Error('Loading chunk failed');

describe('What a press shows, loaded when it is pressed', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    vi.mocked(reseauRevenu).mockResolvedValue();
  });

  it('asks nobody whether there is a network while it comes', async () => {
    differe(async () => Fenetre);
    expect(await next.charger()).toBe(Fenetre);
    expect(repond).not.toHaveBeenCalled();
  });

  it('waits for the network, as often as it goes away', async () => {
    const charger = vi.fn(async () => Fenetre);
    charger.mockRejectedValueOnce(panne).mockRejectedValueOnce(panne);
    vi.mocked(repond).mockResolvedValue(false);
    differe(charger);
    expect(await next.charger()).toBe(Fenetre);
    expect(charger).toHaveBeenCalledTimes(3);
    expect(constaterCoupure).toHaveBeenCalledTimes(2);
    expect(reseauRevenu).toHaveBeenCalledTimes(2);
  });

  it('that does not come where somebody answers is tried once more, then told as a fault', async () => {
    const charger = vi.fn(async () => Promise.reject<ComponentType<object>>(panne));
    vi.mocked(repond).mockResolvedValue(true);
    differe(charger);
    await expect(next.charger()).rejects.toBe(panne);
    expect(charger).toHaveBeenCalledTimes(2);
    expect(constaterCoupure).not.toHaveBeenCalled();
  });
});
