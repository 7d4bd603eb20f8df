import { expect, it } from 'vitest';
import { ecrireDemande, lireDemande } from './demande.ts';

it('ce qui est demandé se relit tel quel, instants compris', () => {
  const demande = {
    filtre: { recherche: '2026-01-01T00:00:00.000Z', creeeDu: new Date(0), etapes: ['NOUVELLE'], aTraiter: true },
    tri: null,
  };
  expect(lireDemande(ecrireDemande(demande))).toEqual(demande);
});
