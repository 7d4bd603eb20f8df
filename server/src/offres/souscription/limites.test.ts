import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { creerOffreActive, creerPromotionActive, type SouscriptionDeTest, souscrire } from '../../../test/offres.ts';

const { acteurs, valideur } = essaiDOffres();

const LIMITE = 2;
const NUMEROS = ['+33611110001', '+33611110002', '+33611110003', '+33611110004'];
const gestes = fc.array(fc.record({ client: fc.nat(3), annuler: fc.boolean() }), { minLength: 4, maxLength: 12 });

it('quel que soit l’ordre des souscriptions et des annulations, ce qui est rendu est de nouveau à prendre', async () => {
  await fc.assert(
    fc.asyncProperty(gestes, async (suite) => {
      const offre = await creerOffreActive({ acteurs, valideur });
      const { id } = await creerPromotionActive({ acteurs, valideur }, offre.id, { limiteGlobale: LIMITE });
      const clients = [acteurs.C1.id, acteurs.C2.id, acteurs.T1.id, acteurs.T2.id];
      const vivantes = new Map<number, { souscription: SouscriptionDeTest; avec: boolean }>();
      for (const { client, annuler } of suite) {
        const sienne = vivantes.get(client);
        const prises = [...vivantes.values()].filter(({ avec }) => avec).length;
        if (annuler && sienne) {
          await resilier(acteurs.A, sienne.souscription);
          vivantes.delete(client);
        } else if (!annuler && !sienne) {
          const souscription = await commencerPlusTard(offre.id, String(clients[client]), NUMEROS[client] ?? '');
          const avec = souscription.termes.etapes.length > 0;
          // What is left decides, and nothing else.
          expect(avec).toBe(prises < LIMITE);
          vivantes.set(client, { souscription, avec });
        }
        const tenues = [...vivantes.values()].filter(({ avec }) => avec).length;
        expect(await reste(id)).toBe(LIMITE - tenues);
      }
      for (const { souscription } of vivantes.values()) await resilier(acteurs.A, souscription);
      expect(await reste(id)).toBe(LIMITE);
    }),
    { numRuns: 12 },
  );
}, 60_000);

async function commencerPlusTard(offreId: string, clientId: string, numero: string): Promise<SouscriptionDeTest> {
  const dateDebut = new Date(Date.now() + 864_000_000).toISOString();
  const { rendu, errors } = await souscrire(acteurs.A, { offreId, clientId, numero, dateDebut });
  expect(errors).toEqual([]);
  return rendu.souscription;
}

async function resilier(qui: Executant, { id, version }: SouscriptionDeTest): Promise<void> {
  const { rendu } = await muter<{ souscription: SouscriptionDeTest }>(
    qui,
    'resilierSouscription',
    { id, version },
    'souscription { statut }',
  );
  expect(rendu.souscription.statut).toBe('REFUSEE');
}

async function reste(id: string): Promise<number> {
  return (await lire<{ reste: number }>(acteurs.A, 'voirPromotion', 'id: ID', 'reste', { id })).rendu.reste;
}
