import { describe, expect, it } from 'vitest';
import { type FonctionConnue, ModeFonction, peutAppeler, type Roles, tient } from './acces.ts';

const MAINTENANT = new Date('2026-11-21T08:30:00.000Z');

const IDS = ['plateforme', 'interventions'];

function droits(application: string, permissions: string[], dateFin: Date | null = null): Roles {
  const role = { applicationId: IDS.indexOf(application), application, roleId: 1, role: 'Peu importe', dateFin };
  return { roles: [{ ...role, permissions: new Set(permissions) }] };
}
const fonction = (permissions: string[], mode = ModeFonction.AU_MOINS_UNE): FonctionConnue => ({
  id: 1,
  nom: 'agir',
  applicationId: IDS.indexOf('interventions'),
  mode,
  permissions,
});

describe('peut appeler une fonction', () => {
  it('celui dont le rôle, dans l’application de la fonction, a au moins une de ses permissions', () => {
    expect(peutAppeler(droits('interventions', ['B']), fonction(['A', 'B']), MAINTENANT)).toBe(true);
  });

  it('avec toutes ses permissions quand la fonction les demande toutes', () => {
    const toutes = fonction(['A', 'B'], ModeFonction.TOUTES);
    expect(peutAppeler(droits('interventions', ['A', 'B', 'C']), toutes, MAINTENANT)).toBe(true);
    expect(peutAppeler(droits('interventions', ['B']), toutes, MAINTENANT)).toBe(false);
  });

  it.each<[string, Roles, FonctionConnue | undefined]>([
    ['une autre permission', droits('interventions', ['C']), fonction(['A', 'B'])],
    ['la permission dans une autre application', droits('plateforme', ['A']), fonction(['A'])],
    ['aucun rôle', { roles: [] }, fonction(['A'])],
    ['un rôle qui a pris fin à l’instant', droits('interventions', ['A'], MAINTENANT), fonction(['A'])],
    ['une fonction sans permission', droits('interventions', ['A']), fonction([])],
    [
      'une fonction sans permission qui les demande toutes',
      droits('interventions', ['A']),
      fonction([], ModeFonction.TOUTES),
    ],
    ['une fonction inconnue', droits('interventions', ['A']), undefined],
  ])('personne avec %s', (_cas, siens, demandee) => {
    expect(peutAppeler(siens, demandee, MAINTENANT)).toBe(false);
  });

  it('un rôle compte jusqu’à sa fin', () => {
    const fin = new Date(MAINTENANT.getTime() + 1);
    expect(peutAppeler(droits('interventions', ['A'], fin), fonction(['A']), MAINTENANT)).toBe(true);
    expect(tient(droits('plateforme', ['A'], fin), 'A', MAINTENANT)).toBe(true);
    expect(tient(droits('plateforme', ['A'], fin), 'A', fin)).toBe(false);
  });
});
