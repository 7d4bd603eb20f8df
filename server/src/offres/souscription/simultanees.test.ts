import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerOffreActive, creerPromotionActive, souscrire } from '../../../test/offres.ts';
import type { Application } from '../../app/app.ts';
import { Langue, Theme } from '../../plateforme/utilisateur/utilisateur.champs.ts';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
let autre: Application | undefined;

beforeAll(async () => {
  // SQLite in two applications of one process would wait for itself; real processes on one file: e2e/souscriptions-tuees.
  if (estMysql(emDe(serveur))) autre = await serveur.processus();
});
afterAll(async () => {
  await autre?.arreter();
});

const active = () => creerOffreActive({ acteurs, valideur });
const codes = (reponses: { errors: { extensions: { code: string } }[] }[]) =>
  reponses.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort();
const repeter = (nombre: number, code: string) => Array.from({ length: nombre }, () => code);

/** Every other request goes to the other process, where there are two. */
const par = (acteur: Acteur, rang: number): Executant =>
  ({
    executer: (document: string, variables: Record<string, unknown> = {}) =>
      serveur.executer(document, variables, { jeton: acteur.jeton }, (rang % 2 === 1 && autre) || serveur.application),
  }) as Executant;

const souscriptionsDe = (offreId: string) =>
  sql(emDe(serveur))
    .selectFrom('souscription')
    .where('offreId', '=', Number(offreId))
    .where('test', '=', false)
    .select(['id', 'clientId', 'termes'])
    .execute();

it('de 50 à la fois par un client, une seule passe', async () => {
  const { id: offreId } = await active();
  const essais = Array.from({ length: 50 }, (_, rang) => souscrire(par(acteurs.C1, rang), { offreId }));
  expect(codes(await Promise.all(essais))).toEqual([...repeter(49, 'CONFLICT'), 'OK']);
  expect(await souscriptionsDe(offreId)).toHaveLength(1);
});

it('cinquante fois la même clé à la fois : cinquante fois la même souscription', async () => {
  const { id: offreId } = await active();
  const demande = { offreId, cleIdempotence: 'simultanee-0001' };
  const reponses = await Promise.all(
    Array.from({ length: 50 }, (_, rang) => souscrire(par(acteurs.C1, rang), demande)),
  );
  expect(codes(reponses)).toEqual(repeter(50, 'OK'));
  expect(new Set(reponses.map(({ texte }) => texte)).size).toBe(1);
  expect(await souscriptionsDe(offreId)).toHaveLength(1);
});

it('de 50 clients sur les 10 dernières d’une promotion, 10 l’ont ; les autres l’apprennent, et paient le prix entier', async () => {
  const { id: offreId } = await active();
  const { id } = await creerPromotionActive({ acteurs, valideur }, offreId, { limiteGlobale: 10 });
  const clients = await creerClients(50);
  const demander = (rang: number) =>
    souscrire(par(acteurs.S1, rang), {
      offreId,
      clientId: clients[rang],
      numero: `+3361111${String(rang).padStart(4, '0')}`,
    });
  const essais = await Promise.all(clients.map((_, rang) => demander(rang)));
  const avec = essais.filter(({ errors, rendu }) => errors.length === 0 && rendu.souscription.termes.etapes.length > 0);
  expect(avec).toHaveLength(10);
  // Those who came too late were told, and nothing of theirs was written.
  const tard = essais.flatMap(({ errors }, rang) => (errors.length > 0 ? [rang] : []));
  expect(codes(tard.map((rang) => essais[rang] as (typeof essais)[number]))).toEqual(repeter(tard.length, 'CONFLICT'));
  expect(await souscriptionsDe(offreId)).toHaveLength(50 - tard.length);
  for (const rang of tard) expect((await demander(rang)).rendu.souscription.termes.etapes).toEqual([]);
  const ecrites = await souscriptionsDe(offreId);
  expect(ecrites.map(({ clientId }) => clientId).sort()).toEqual(clients.toSorted());
  expect(ecrites.filter(({ termes }) => JSON.parse(termes).etapes.length > 0)).toHaveLength(10);
  const { rendu } = await lire<object>(acteurs.A, 'voirPromotion', 'id: ID', 'reste utilisations', { id });
  expect(rendu).toEqual({ reste: 0, utilisations: 10 });
});

async function creerClients(nombre: number): Promise<number[]> {
  const maintenant = new Date();
  const { ACTIF: statut } = StatutUtilisateur;
  const etat = { statut, langue: Langue.FR, theme: Theme.AUTO, creerA: maintenant, modifierA: maintenant };
  const noms = Array.from({ length: nombre }, (_, rang) => `foule${rang}`);
  const lignes = noms.map((login) => ({
    ...{ ...etat, login, nom: 'Foule', prenom: login, email: `${login}@exemple.fr`, nomRecherche: 'foule' },
    ...{ type: TypeCompte.PERSONNE, telephoneAtteste: false },
  }));
  await sql(emDe(serveur)).insertInto('utilisateur').values(lignes).execute();
  const crees = await sql(emDe(serveur)).selectFrom('utilisateur').where('login', 'in', noms).select('id').execute();
  return crees.map(({ id }) => id);
}
