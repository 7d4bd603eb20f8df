import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire } from '../../../test/appels.ts';
import { acteurAvec, compteNeuf, ecrireUtilisateur, roleNomme } from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention, interventionA } from '../../../test/interventions.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

interface Compteur {
  nom: string;
  application: string;
  titre: { fr: string; en: string };
  nombre: number;
  exact: boolean;
  lien: string;
}
interface Accueil {
  compteurs: Compteur[];
  premiersPas: { nom: string; fait: boolean; lien: string }[];
}
const CHAMPS =
  'compteurs { nom application titre { fr en } nombre exact lien } premiersPas { nom fait lien titre { en } }';
const voir = async (qui: Executant) => {
  const { rendu, errors } = await lire<Accueil>(qui, 'consulterAccueil', '', CHAMPS);
  expect(errors).toEqual([]);
  return rendu;
};
const nombres = async (qui: Executant) =>
  Object.fromEntries((await voir(qui)).compteurs.map(({ nom, nombre }) => [nom, nombre]));
const applications = async (qui: Executant) => [
  ...new Set((await voir(qui)).compteurs.map(({ application }) => application)),
];

describe('consulterAccueil', () => {
  beforeAll(async () => {
    await creerIntervention(acteurs.S1, acteurs.C1);
    await creerIntervention(acteurs.S2, acteurs.C2);
    await interventionA('REALISEE', acteurs);
  });

  it('refuse un visiteur', async () => {
    const { errors } = await lire(serveur, 'consulterAccueil', '', CHAMPS);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('ne compte à chacun que ce qu’il peut lister, ses lignes seulement', async () => {
    expect(await nombres(acteurs.S1)).toMatchObject({ NOUVELLE: 1, A_CLOTURER: 1, CONTESTEE: 0 });
    expect(await nombres(acteurs.S2)).toMatchObject({ NOUVELLE: 1, A_CLOTURER: 0 });
    expect(await nombres(acteurs.A)).toMatchObject({ NOUVELLE: 2, A_CLOTURER: 1 });
    expect(await applications(acteurs.A)).toEqual(['interventions', 'offres', 'plateforme']);
    // A client has a home of their own: no address of a page that they may not open.
    expect(await nombres(acteurs.C1)).toEqual({});
    expect((await voir(acteurs.C1)).premiersPas).toEqual([]);
    expect(Object.keys(await nombres(acteurs.S1))).not.toContain('REFUS_DEPUIS_HIER');
  });

  it('suit les droits qu’un administrateur donne et reprend', async () => {
    const lecteur = await acteurAvec(serveur, 'TRACE_LIRE');
    const { REFUS_DEPUIS_HIER, ...autres } = await nombres(lecteur);
    expect(REFUS_DEPUIS_HIER).toBeGreaterThanOrEqual(0);
    expect(autres).not.toHaveProperty('COMPTES_EN_ATTENTE');
  });

  it('dit les comptes et les rôles qui finissent, et ceux qui attendent', async () => {
    const avant = await nombres(acteurs.A);
    const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * 86_400_000).toISOString();
    const roleId = await roleNomme(serveur, 'interventions', 'Client');
    const compte = await compteNeuf(acteurs.A, { dateExpiration: dans(10) });
    await ecrireUtilisateur(acteurs.A, 'assignerRole', { utilisateurId: compte.id, roleId, dateFin: dans(20) });
    await compteNeuf(acteurs.A, { dateExpiration: dans(40) });
    const plusTard = await compteNeuf(acteurs.A, {});
    await ecrireUtilisateur(acteurs.A, 'assignerRole', { utilisateurId: plusTard.id, roleId, dateFin: dans(40) });
    const apres = await nombres(acteurs.A);
    expect(apres.COMPTES_QUI_FINISSENT).toBe((avant.COMPTES_QUI_FINISSENT ?? 0) + 1);
    expect(apres.ROLES_QUI_FINISSENT).toBe((avant.ROLES_QUI_FINISSENT ?? 0) + 1);
    // The list says whose.
    const { rendu } = await lire<{ items: { id: string }[] }>(
      acteurs.A,
      'consulterUtilisateur',
      'roleFinitAvant: Instant',
      'items { id }',
      { roleFinitAvant: dans(30) },
    );
    expect(rendu.items.map(({ id }) => id)).toContain(compte.id);
    expect(rendu.items.map(({ id }) => id)).not.toContain(plusTard.id);
  });

  it('dit ce qu’il reste à faire sur une base nouvelle, et plus rien une fois tout fait', async () => {
    const { premiersPas } = await voir(acteurs.A);
    expect(Object.fromEntries(premiersPas.map(({ nom, fait }) => [nom, fait]))).toEqual({
      EQUIPE: true,
      INTERVENANT: true,
      CLIENT: true,
      INTERVENTION: true,
      OFFRES: false,
    });
    // Whoever can take none of them is shown none.
    expect((await voir(acteurs.T1)).premiersPas).toEqual([]);
    expect((await voir(acteurs.S1)).premiersPas).toEqual([]);
  });

  it('ne demande pas plus à la base quand il y a plus à compter', async () => {
    // One row tells how many there are; more are counted, whatever their number.
    await creerIntervention(acteurs.S1, acteurs.C2);
    await interventionA('REALISEE', acteurs);
    const avant = await compterRequetes(serveur, () => voir(acteurs.S1));
    await creerIntervention(acteurs.S1, acteurs.C2);
    await interventionA('REALISEE', acteurs);
    expect(await compterRequetes(serveur, () => voir(acteurs.S1))).toBe(avant);
  });
});
