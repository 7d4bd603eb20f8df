import { beforeAll, describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { differences, empreinte } from '../../../test/empreinte.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { deposer } from '../../../test/fichiers.ts';
import { importer, type Lot, mappage } from '../../../test/importations.ts';
import { statutsParEtape } from '../../../test/interventions.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const statuts = dAvance(() => statutsParEtape(acteurs.A));
let roles: Record<string, string>;

beforeAll(async () => {
  const lus = await sql(emDe(serveur))
    .selectFrom('role as r')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .where('a.code', '=', 'interventions')
    .select(['r.id', 'r.nom'])
    .execute();
  roles = Object.fromEntries(lus.map(({ id, nom }) => [nom, String(id)]));
});

const ENTETE = 'Ref;Titre;Cree;Etat;Nom;Prenom;Tel;Mail';
const COLONNES = {
  ...{ REFERENCE: 'Ref', TITRE: 'Titre', CREEE_LE: 'Cree', STATUT: 'Etat' },
  ...{ CLIENT_NOM: 'Nom', CLIENT_PRENOM: 'Prenom', CLIENT_TELEPHONE: 'Tel', CLIENT_EMAIL: 'Mail' },
};
const ligne = (ref: string, client: string) => `${ref};Panne;01/02/2026 08:30;Ouvert;${client}`;
const deposerLignes = async (qui: Acteur, lignes: readonly string[]) =>
  (await deposer(serveur, qui, [ENTETE, ...lignes, ''].join('\n'))).corps.id;
const demande = (fichierId: string, valeurs: Record<string, unknown> = {}) => ({
  ...mappage(statuts),
  fichierId,
  colonnes: Object.entries(COLONNES).map(([champ, colonne]) => ({ champ, colonne })),
  nouveauxClients: { roleId: roles.Client },
  ...valeurs,
});
async function toutImporter(fichierId: string, valeurs: Record<string, unknown>): Promise<Lot[]> {
  const lots: Lot[] = [];
  for (let premiere: number | null = 1; premiere !== null; ) {
    const { lot }: { lot: Lot } = (await importer(acteurs.A, demande(fichierId, { ...valeurs, ligne: premiere })))
      .rendu;
    lots.push(lot);
    premiere = lot.suivante;
  }
  return lots;
}
const comptes = ({ importees, clientsCrees, clientsReconnus }: Lot) => [importees, clientsCrees, clientsReconnus];
const clientDe = (source: string) =>
  sql(emDe(serveur))
    .selectFrom('intervention as i')
    .innerJoin('utilisateur as u', 'u.id', 'i.clientId')
    .where('i.source', '=', source)
    .select(['i.sourceReference as ref', 'u.id', 'u.nom', 'u.prenom', 'u.email', 'u.telephone', 'u.statut'])
    .orderBy('i.id')
    .execute();

describe('Les clients inconnus d’un import', () => {
  it('sont créés une fois chacun, reconnus à leur adresse, ou à leur numéro et à leur nom', async () => {
    const lignes = [
      ligne('1', 'Durand;Alice;06 11 22 33 44;alice@exemple.org'),
      ligne('2', 'ALICE DURAND;;+33 6 11 22 33 44;'),
      ligne('3', 'Autre nom;;;ALICE@exemple.org'),
      ligne('4', 'Durand;Bruno;06 11 22 33 44;'),
      ligne('5', 'SARL Les Tilleuls;;01 44 55 66 77;'),
      ligne('6', 'NomC1;Prénom C1;0199000000;'),
      ligne('7', 'Quelconque;;;c2@exemple.fr'),
    ];
    const fichierId = await deposerLignes(acteurs.A, lignes);
    const avant = await empreinte(serveur);
    const simules = await toutImporter(fichierId, { simulation: true, source: 'clients' });
    expect(differences(avant, await empreinte(serveur))).toEqual([]);
    const faits = await toutImporter(fichierId, { source: 'clients' });
    expect(simules.map(comptes)).toEqual([[7, 3, 2]]);
    expect(faits).toEqual(simules);
    const [un, deux, trois, quatre, cinq, six, sept] = await clientDe('clients');
    expect(un).toMatchObject({
      nom: 'Durand',
      prenom: 'Alice',
      email: 'alice@exemple.org',
      telephone: '06 11 22 33 44',
    });
    expect([deux?.id, trois?.id]).toEqual([un?.id, un?.id]);
    expect(quatre?.id).not.toBe(un?.id);
    expect(cinq).toMatchObject({ nom: 'SARL Les Tilleuls', prenom: '', statut: 'ACTIF' });
    expect(cinq?.email).toMatch(/\.invalid$/);
    expect([six?.id, sept?.id].map(String)).toEqual([acteurs.C1.id, acteurs.C2.id]);
    const mots = await sql(emDe(serveur)).selectFrom('mot_de_passe').select('utilisateurId').execute();
    expect(mots.map(({ utilisateurId }) => utilisateurId)).not.toContain(un?.id);
    // Another file of the same people, one of whom has been renamed since.
    await sql(emDe(serveur))
      .updateTable('utilisateur')
      .set({ nom: 'Renommée' })
      .where('id', '=', cinq?.id ?? 0)
      .execute();
    const encore = await toutImporter(await deposerLignes(acteurs.A, lignes), { source: 'clients-bis' });
    expect(encore.map(comptes)).toEqual([[7, 0, 5]]);
    expect((await clientDe('clients-bis')).map(({ id }) => id)).toEqual(
      (await clientDe('clients')).map(({ id }) => id),
    );
  });

  it('de lot en lot, l’essai compte ce que l’import fera', async () => {
    const lignes = Array.from({ length: 700 }, (_, rang) => {
      const qui = rang % 450;
      return ligne(
        `L-${rang}`,
        `Client ${qui};;${qui % 2 ? `06${String(10_000_000 + qui)}` : ''};${qui % 2 ? '' : `c${qui}@lots.fr`}`,
      );
    });
    const fichierId = await deposerLignes(acteurs.A, lignes);
    const simules = await toutImporter(fichierId, { simulation: true, source: 'lots' });
    expect(simules.map(comptes)).toEqual([
      [500, 450, 0],
      [200, 0, 0],
    ]);
    expect((await toutImporter(fichierId, { source: 'lots' })).map(comptes)).toEqual(simules.map(comptes));
    expect(new Set((await clientDe('lots')).map(({ id }) => id)).size).toBe(450);
  });

  it('une ligne qui ne dit pas de qui il s’agit est refusée ; un numéro sur liste noire est importé, et dit', async () => {
    await muter(acteurs.A, 'creerBlacklist', { numero: '06 88 88 88 88' }, '');
    const fichierId = await deposerLignes(acteurs.A, [
      ligne('1', 'Seul;;;'),
      ligne('2', ';;06 12 12 12 12;'),
      ligne('3', 'Faux;;douze;'),
      ligne('4', 'Faux;;;pas une adresse'),
      ligne('5', 'Employé;;;s1@exemple.fr'),
      ligne('6', 'Noir;;06 88 88 88 88;'),
    ]);
    const { lot } = (await importer(acteurs.A, demande(fichierId, { source: 'refus' }))).rendu;
    expect(lot.refus.map(({ ligne: numero, champ }) => [numero, champ])).toEqual([
      [2, 'CLIENT_TELEPHONE'],
      [3, 'CLIENT_NOM'],
      [4, 'CLIENT_TELEPHONE'],
      [5, 'CLIENT_EMAIL'],
      [6, 'CLIENT'],
    ]);
    expect(lot.avertissements).toEqual([{ ligne: 7, champ: 'CLIENT_TELEPHONE' }]);
    expect(comptes(lot)).toEqual([1, 1, 0]);
  });

  it('ne sont créés qu’à la demande, par qui peut créer un compte, et dans un rôle de client', async () => {
    const fichierId = await deposerLignes(acteurs.A, [ligne('1', 'Inconnu;;06 77 77 77 77;')]);
    const sans = (await importer(acteurs.A, demande(fichierId, { nouveauxClients: null, source: 'sans' }))).rendu.lot;
    expect(sans.refus.map(({ champ }) => champ)).toEqual(['CLIENT']);
    for (const roleId of ['999999', roles.Intervenant, roles.Admin])
      champsRefuses(
        await importer(acteurs.A, demande(fichierId, { nouveauxClients: { roleId } })),
        'nouveauxClients.roleId',
      );
    const permission = await sql(emDe(serveur))
      .selectFrom('permission')
      .where('nom', '=', 'INTERVENTION_IMPORTER')
      .select('id')
      .executeTakeFirstOrThrow();
    const donner = { roleId: roles.Standardiste, permissionIds: [String(permission.id)] };
    expect((await muter(acteurs.A, 'affecterPermissionsRole', donner, '')).errors).toEqual([]);
    const sien = await deposerLignes(acteurs.S1, [ligne('1', 'Inconnu;;06 77 77 77 77;')]);
    const avant = await empreinte(serveur);
    refus(await importer(acteurs.S1, demande(sien)), 'FORBIDDEN');
    expect(differences(avant, await empreinte(serveur)).filter((ecart) => !/trace/.test(ecart))).toEqual([]);
  });
});
