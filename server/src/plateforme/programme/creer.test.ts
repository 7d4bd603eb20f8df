import { describe, expect, it } from 'vitest';
import { avecPermission, roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import {
  creerProgramme,
  listerProgrammes,
  modifierProgramme,
  programmeNeuf,
  supprimerProgramme,
} from '../../../test/programmes.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const ici = () => ({ serveur, acteurs });
const SANS_DROIT = ['S1', 'T1', 'C1', 'P'] as const;
const JOUR = 24 * 3600 * 1000;
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();

async function nouvelleEntite(nom: string, code: string): Promise<string> {
  const maintenant = serveur.horloge.maintenant();
  const valeurs = { nom, code, email: null, recherche: '', creerA: maintenant, modifierA: maintenant };
  await sql(emDe(serveur)).insertInto('entite').values(valeurs).execute();
  const { id } = await sql(emDe(serveur))
    .selectFrom('entite')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return String(id);
}

const champsDe = (reponse: Awaited<ReturnType<typeof creerProgramme>>) =>
  refus(reponse, 'CONFLICT').champs?.map(({ chemin }) => chemin);

describe('consulterUtilisateurApi', () => {
  refuseSansDroit(ici, (qui) => listerProgrammes(qui), SANS_DROIT);

  it('donne les programmes avec leurs rôles et leurs clés, et aucune personne', async () => {
    const { cle, ...programme } = await programmeNeuf(acteurs.A, { nom: 'Zèbre', description: 'Essai' });
    const { items, pagination } = (await listerProgrammes(acteurs.A, { perPage: 50 })).rendu;
    expect(items.at(-1)).toEqual(programme);
    expect(items.map(({ login }) => login)).toContain('p');
    for (const personne of ['a', 's1', 'c1']) expect(items.map(({ login }) => login)).not.toContain(personne);
    expect(pagination).toEqual({ totalItems: items.length, hasNext: false });
  });

  it('cherche par débuts de mots du nom et du login, filtre par état, entité, rôle et id', async () => {
    const entiteId = await nouvelleEntite('Siège', 'SIEGE');
    const role = await roleId(serveur, 'API', 'plateforme');
    const { id } = await programmeNeuf(acteurs.A, {
      nom: 'Économètre central',
      login: 'eco.mesure',
      entiteId,
      roles: [{ roleId: role }],
    });
    const suspendu = await programmeNeuf(acteurs.A);
    await modifierProgramme(acteurs.A, suspendu, { statut: 'SUSPENDU' });
    const trouves = async (filtres: Record<string, unknown>) =>
      (await listerProgrammes(acteurs.A, { perPage: 50, ...filtres })).rendu.items.map((item) => item.id);
    for (const recherche of ['econo', 'ÉCONOMÈTRE cent', 'eco mes', 'mesure'])
      expect(await trouves({ recherche })).toEqual([id]);
    expect(await trouves({ recherche: 'nometre' })).toEqual([]);
    expect(await trouves({ entiteId })).toEqual([id]);
    expect(await trouves({ roleId: role })).toEqual([id, acteurs.P.id].toSorted((a, b) => Number(b) - Number(a)));
    expect(await trouves({ statut: 'SUSPENDU' })).toEqual([suspendu.id]);
    expect(await trouves({ id })).toEqual([id]);
    expect(await trouves({ id: acteurs.A.id })).toEqual([]);
    champsRefuses(await listerProgrammes(acteurs.A, { perPage: 51 }), 'perPage');
  });
});

describe('creerUtilisateurApi', () => {
  refuseSansDroit(ici, (qui) => creerProgramme(qui), SANS_DROIT);

  it('crée un compte actif de type API et montre sa clé, qui sert aussitôt', async () => {
    const role = await roleId(serveur, 'API', 'plateforme');
    const fin = dans(30);
    const { rendu, errors } = await creerProgramme(acteurs.A, {
      nom: ' Facturation ',
      login: 'Facturation',
      description: 'Lit les comptes',
      roles: [{ roleId: role, dateFin: fin }],
      cleLibelle: 'Serveur de Lyon',
      cleExpireA: dans(20),
      dateExpiration: dans(200),
    });
    expect(errors).toEqual([]);
    expect(rendu.utilisateurApi).toMatchObject({
      nom: 'Facturation',
      login: 'facturation',
      description: 'Lit les comptes',
      statut: 'ACTIF',
      entite: null,
      utiliseA: null,
      roles: [{ role: { nom: 'API' }, application: { nom: 'Plateforme' }, dateFin: fin }],
      cles: [{ libelle: 'Serveur de Lyon', revoqueeA: null, utiliseeA: null, creerPar: { id: acteurs.A.id } }],
      creerPar: { id: acteurs.A.id },
    });
    expect(rendu.cle).toMatch(/^drv_[0-9a-z]{8}_[\w-]{43}$/);
    expect(rendu.cle.slice(0, 12)).toBe(rendu.utilisateurApi.cles[0]?.prefixe);
    const { data } = await moi(serveur, rendu.cle);
    expect(data.moi.compte).toEqual({ id: rendu.utilisateurApi.id, nom: 'Facturation' });
  });

  it('sans rien de plus qu’un nom et un login : aucun rôle, une clé pour un an', async () => {
    const { cles, roles, cle } = await programmeNeuf(acteurs.A);
    expect(roles).toEqual([]);
    expect(cles).toHaveLength(1);
    const jours = (Date.parse(cles[0]?.expireA ?? '') - serveur.horloge.maintenant().getTime()) / JOUR;
    expect(jours).toBeGreaterThan(364.9);
    expect(jours).toBeLessThanOrEqual(365);
    expect(codes(await serveur.executer('{ consulterUtilisateurApi { items { id } } }', {}, { jeton: cle }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('n’a ni mot de passe, ni adresse où l’on puisse écrire', async () => {
    const { id, login } = await programmeNeuf(acteurs.A);
    const em = emDe(serveur);
    const { email } = await sql(em)
      .selectFrom('utilisateur')
      .select('email')
      .where('id', '=', Number(id))
      .executeTakeFirstOrThrow();
    expect(email).toBe(`${login}@programme.invalid`);
    expect(
      await sql(em).selectFrom('mot_de_passe').selectAll().where('utilisateurId', '=', Number(id)).execute(),
    ).toEqual([]);
  });

  it('ne garde de la clé que son empreinte, et n’en laisse rien dans les traces', async () => {
    const { traces, resultat } = await enObservant(serveur, () => programmeNeuf(acteurs.A));
    const secret = resultat.cle.slice(13);
    expect(traces).toMatchObject([{ action: 'creerUtilisateurApi', resultat: 'SUCCES' }]);
    expect(JSON.stringify(traces)).toContain('cle_api');
    expect(JSON.stringify(traces)).not.toContain(secret);
    for (const ligne of await sql(emDe(serveur)).selectFrom('cle_api').selectAll().execute()) {
      expect(JSON.stringify(ligne)).not.toContain(secret);
      expect(JSON.stringify(traces)).not.toContain(ligne.empreinte);
    }
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const refuses = async (valeurs: Record<string, unknown>, ...chemins: string[]) =>
      champsRefuses(await sansRienEcrire(serveur, () => creerProgramme(acteurs.A, valeurs)), ...chemins);
    await refuses(
      { nom: ' ', login: 'a b', description: 'x'.repeat(101), cleLibelle: '' },
      'nom',
      'login',
      'description',
      'cleLibelle',
    );
    for (const login of ['', 'é', 'a@b.fr', '-x', 'x'.repeat(101)]) await refuses({ login }, 'login');
    await refuses({ cleExpireA: dans(-1) }, 'cleExpireA');
    await refuses({ cleExpireA: dans(733) }, 'cleExpireA');
    await refuses({ dateExpiration: dans(-1) }, 'dateExpiration');
    await refuses({ entiteId: '4000000000' }, 'entiteId');
    await refuses({ roles: null }, 'roles');
    const role = await roleId(serveur, 'API', 'plateforme');
    await refuses({ roles: [{ roleId: 'x' }] }, 'roles.0.roleId');
    await refuses({ roles: [{ roleId: role, dateFin: dans(-1) }] }, 'roles.0.dateFin');
    await refuses(
      { roles: [{ roleId: role }, { roleId: await roleId(serveur, 'Client', 'plateforme') }] },
      'roles.1.roleId',
    );
  });

  it('de deux qui prennent le même login, un seul l’a', async () => {
    const deux = await Promise.all(['double', 'DOUBLE'].map((login) => creerProgramme(acteurs.A, { login })));
    expect(deux.flatMap(codes)).toEqual(['CONFLICT']);
    expect(champsDe(await creerProgramme(acteurs.A, { login: 'double' }))).toEqual(['login']);
    expect(champsDe(await creerProgramme(acteurs.A, { login: 's1' }))).toEqual(['login']);
  });

  it('on ne donne à un programme que ce qu’on tient soi-même', async () => {
    const admin = await roleId(serveur, 'Admin', 'plateforme');
    await avecPermission(serveur, 'Standardiste', 'API_GERER', async () => {
      const refuse = await sansRienEcrire(serveur, () => creerProgramme(acteurs.S1, { roles: [{ roleId: admin }] }));
      expect(refus(refuse, 'FORBIDDEN').details?.fr).toContain('ROLE_GERER');
      const { id, version } = await programmeNeuf(acteurs.A, { roles: [{ roleId: admin }] });
      refus(await modifierProgramme(acteurs.S1, { id, version }, { nom: 'Pris' }), 'FORBIDDEN');
      refus(await supprimerProgramme(acteurs.S1, { id, version }), 'FORBIDDEN');
      expect((await creerProgramme(acteurs.S1)).errors).toEqual([]);
    });
  });
});
