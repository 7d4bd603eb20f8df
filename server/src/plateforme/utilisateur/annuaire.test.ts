import { describe, expect, it } from 'vitest';
import { type Executant, lire } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { interventionA } from '../../../test/interventions.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { attribuerPartout, creerCompte } from '../semis/premiers-comptes.ts';

const { serveur, acteurs } = essai();

interface Page {
  items: { id: string; nom: string; prenom: string; telephone: string; charge: number }[];
  pagination: { totalItems: number; hasNext: boolean };
  approchee: boolean;
}
const annuaire = (qui: Executant, type: string, variables: Record<string, unknown> = {}) =>
  lire<Page>(
    qui,
    'consulterAnnuaire',
    'type: TypeAnnuaire!, recherche: String, id: ID, page: Int, perPage: Int',
    'items { id nom prenom telephone charge } pagination { totalItems hasNext } approchee',
    { type, page: 1, perPage: 50, ...variables },
  );
const noms = async (type: string, recherche?: string) =>
  (await annuaire(acteurs.S1, type, { recherche })).rendu.items.map(({ nom, prenom }) => `${nom} ${prenom}`);

let rang = 0;
async function compte(role: string, nom: string, prenom: string): Promise<number> {
  rang += 1;
  return enTransaction(serveur.application.services.orm.em, async (em) => {
    const cree = creerCompte(em, { login: `n${rang}`, nom, prenom, email: `n${rang}@exemple.fr` });
    await em.flush();
    await attribuerPartout(em, [cree], role);
    return cree.id;
  });
}

/** Of the application of offers alone. */
async function compteDesOffres(code: string, nom: string, prenom: string): Promise<number> {
  rang += 1;
  return enTransaction(serveur.application.services.orm.em, async (em) => {
    const utilisateur = creerCompte(em, { login: `n${rang}`, nom, prenom, email: `n${rang}@exemple.fr` });
    const role = await em.findOneOrFail(Role, { code, application: { code: 'offres' } }, { populate: ['application'] });
    em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin: null });
    await em.flush();
    return utilisateur.id;
  });
}

describe('consulterAnnuaire', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => annuaire(qui, 'CLIENT'),
    ['T1', 'C1', 'P'],
  );

  it('donne le nom derrière l’id d’un client, et celui d’aucun autre compte', async () => {
    const { C1, S1 } = acteurs;
    expect((await annuaire(S1, 'CLIENT', { id: C1.id })).rendu.items.map(({ nom }) => nom)).toEqual(['NomC1']);
    for (const id of [S1.id, '999999']) expect((await annuaire(S1, 'CLIENT', { id })).rendu.items).toEqual([]);
  });

  it('donne les clients, ou les intervenants, par leur nom, et pas les autres comptes', async () => {
    expect((await noms('CLIENT')).slice(0, 2)).toEqual(['NomC1 Prénom C1', 'NomC2 Prénom C2']);
    expect((await noms('INTERVENANT')).slice(0, 2)).toEqual(['NomT1 Prénom T1', 'NomT2 Prénom T2']);
    for (const type of ['CLIENT', 'INTERVENANT']) expect((await noms(type)).join()).not.toMatch(/NomS|NomA|NomP/);
  });

  it('les souscripteurs : les clients de l’une ou l’autre application, et pas qui souscrit pour eux', async () => {
    const offres = await compteDesOffres('C', 'Seulement', 'Offres');
    const programme = await compteDesOffres('P', 'Souscrit', 'Pourautrui');
    const ids = (await annuaire(acteurs.S1, 'SOUSCRIPTEUR')).rendu.items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([acteurs.C1.id, acteurs.C2.id, String(offres)]));
    for (const id of [acteurs.S1.id, acteurs.A.id, acteurs.T1.id, String(programme)]) expect(ids).not.toContain(id);
    expect(await noms('CLIENT', 'seulement')).toEqual([]);
  });

  it('ne donne rien d’autre d’un compte : ni login, ni e-mail, ni statut', async () => {
    for (const champ of ['login', 'email', 'statut', 'dateExpiration', 'version']) {
      const reponse = await lire(acteurs.S1, 'consulterAnnuaire', 'type: TypeAnnuaire!', `items { id ${champ} }`, {
        type: 'CLIENT',
      });
      expect(reponse.statut).toBe(400);
    }
  });

  it('trouve par le début de chaque mot du nom, sans casse ni accents', async () => {
    await compte('Client', 'Lefèvre-Œhler', 'Élodie');
    for (const recherche of ['lefevre', 'LEFÈVRE élo', 'oehler', 'œhl', 'elodie lef', '  ÉLODIE '])
      expect([recherche, await noms('CLIENT', recherche)]).toEqual([recherche, ['Lefèvre-Œhler Élodie']]);
    for (const recherche of ['efevre', 'lefevre x', 'elodie inconnu'])
      expect(await noms('CLIENT', recherche)).toEqual([]);
    expect(await noms('INTERVENANT', 'lefevre')).toEqual([]);
  });

  it('à une lettre près, quand personne ne s’appelle ainsi, et le dit', async () => {
    await compte('Client', 'Quéméneur', 'Gwenaëlle');
    await compte('Intervenant', 'Quémener', 'Loïc');
    const lue = async (recherche: string) => {
      const { items, approchee } = (await annuaire(acteurs.S1, 'CLIENT', { recherche })).rendu;
      return [approchee, items.map(({ nom }) => nom)];
    };
    for (const exacte of ['quemeneur', 'quem', 'gwenaelle quemeneur'])
      expect([exacte, await lue(exacte)]).toEqual([exacte, [false, ['Quéméneur']]]);
    for (const presque of ['quemenneur', 'quemneur', 'quemenuer', 'quemaneur', 'gwenaele quemeneur', 'quemaneur gwen'])
      expect([presque, await lue(presque)]).toEqual([presque, [true, ['Quéméneur']]]);
    for (const loin of ['quamaneur', 'kemeneur', 'quemeneur loic', 'qua'])
      expect([loin, await lue(loin)]).toEqual([loin, [false, []]]);
  });

  it('des signes seuls ne trouvent rien, rien de tapé trouve tout', async () => {
    const tous = await noms('CLIENT');
    for (const recherche of ['', ' ', null]) expect(await noms('CLIENT', recherche as string)).toEqual(tous);
    for (const recherche of ['%', '_', "'", '\\', "' OR 1=1 --", '%e%fevre', "x' UNION SELECT 1", 'n_mc1'])
      expect(await noms('CLIENT', recherche)).toEqual([]);
  });

  it('la charge compte les interventions ouvertes, pas les finies', async () => {
    const charge = async (type: string, id: string) =>
      (await annuaire(acteurs.S1, type)).rendu.items.find((entree) => entree.id === id)?.charge;
    const avant = [await charge('CLIENT', acteurs.C1.id), await charge('INTERVENANT', acteurs.T1.id)];
    expect(avant).toEqual([0, 0]);
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'] as const)
      await interventionA(etape, acteurs);
    expect(await charge('CLIENT', acteurs.C1.id)).toBe(3);
    expect(await charge('INTERVENANT', acteurs.T1.id)).toBe(2);
  });

  it('n’offre plus un compte inactif ou expiré, ni un rôle qui a pris fin', async () => {
    const em = serveur.application.services.orm.em.fork();
    const demain = new Date(serveur.horloge.maintenant().getTime() + 24 * 3_600_000);
    const [inactif, expirant, finissant] = [
      await compte('Intervenant', 'Zinactif', 'A'),
      await compte('Intervenant', 'Zexpirant', 'B'),
      await compte('Intervenant', 'Zfinissant', 'C'),
    ];
    await sql(em)
      .updateTable('utilisateur')
      .set({ statut: StatutUtilisateur.SUSPENDU })
      .where('id', '=', inactif)
      .execute();
    await sql(em).updateTable('utilisateur').set({ dateExpiration: demain }).where('id', '=', expirant).execute();
    await sql(em)
      .updateTable('utilisateur_role')
      .set({ dateFin: demain })
      .where('utilisateurId', '=', finissant)
      .execute();
    expect(await noms('INTERVENANT', 'z')).toEqual(['Zexpirant B', 'Zfinissant C']);
    await avancer(serveur, acteurs, 25 * 3_600_000);
    expect(await noms('INTERVENANT', 'z')).toEqual([]);
  });

  it('va par pages de 1 à 50, dans l’ordre des noms', async () => {
    const tous = await noms('CLIENT');
    const { rendu } = await annuaire(acteurs.S1, 'CLIENT', { page: 2, perPage: 1 });
    expect(rendu.items.map(({ nom, prenom }) => `${nom} ${prenom}`)).toEqual([tous[1]]);
    expect(rendu.pagination.totalItems).toBe(tous.length);
    champsRefuses(await annuaire(acteurs.S1, 'CLIENT', { perPage: 51 }), 'perPage');
    champsRefuses(await annuaire(acteurs.S1, 'CLIENT', { page: 0 }), 'page');
    expect((await annuaire(acteurs.S1, 'ADMIN')).statut).toBe(400);
  });
});
