import { describe, expect, it, vi } from 'vitest';
import { serveurSeul } from '../../../test/essai.ts';
import { ecartDHorloge, repeter } from './taches.ts';

const serveur = serveurSeul();

const JOUR = 24 * 3600 * 1000;

describe('ce qui se fait tout seul', () => {
  it('se fait quand l’horloge est celle de la base', async () => {
    const { services } = serveur.application;
    expect(Math.abs(await ecartDHorloge(services))).toBeLessThan(10_000);
    const tache = vi.fn(async () => undefined);
    const arreter = repeter(services, 'essai', JOUR, tache);
    await expect.poll(() => tache.mock.calls.length).toBe(1);
    arreter();
  });

  it.each([400 * JOUR, -400 * JOUR, 6 * 60 * 1000])(
    'ne se fait pas avec une horloge à %i ms, et le dit',
    async (ecart) => {
      const { services } = serveur.application;
      const journal = vi.spyOn(services.log, 'error');
      const tache = vi.fn(async () => undefined);
      serveur.horloge.avancer(ecart);
      const arreter = repeter(services, 'essai', JOUR, tache);
      await expect
        .poll(() => journal.mock.calls.map(([, message]) => message))
        .toContainEqual(expect.stringContaining('plus de cinq minutes'));
      arreter();
      serveur.horloge.avancer(-ecart);
      expect(tache).not.toHaveBeenCalled();
      journal.mockRestore();
    },
  );
});
