import { type EntityManager, LockMode } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { saisieInvalide } from '../../socle/commun/erreurs.ts';
import { signatureDuChangement } from '../../socle/journal/inserer.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { ResultatTest } from '../numero-test/numero-test.entity.ts';
import { terminerEssais } from '../souscription/essais.ts';
import { statutSelonLesTests } from './cycle.ts';
import type { Offre } from './offre.entity.ts';
import { fautesDesTermes, type Termes } from './termes.ts';
import { StatutVersion, VersionOffre } from './version-offre.entity.ts';

/** A new draft of the offer with these terms. */
export async function ouvrirVersion(
  em: EntityManager,
  offre: Offre,
  numero: number,
  termes: Termes,
): Promise<VersionOffre> {
  verifier(termes);
  const { tarifs, ...valeurs } = termes;
  const version = em.create(VersionOffre, {
    ...valeurs,
    offre,
    numero,
    statut: StatutVersion.BROUILLON,
    activeeA: null,
    activeDe: null,
    prepareePour: offre.id,
  });
  await em.flush();
  await poserTarifs(em, version.id, tarifs);
  return version;
}

/**
 * The version being prepared, with these terms; the next one, made from the active one, when none is (the active goes
 * on). What was tested is no longer what it is: its results are taken back.
 */
export async function versionAChanger(
  em: EntityManager,
  offre: Offre,
  changes: Partial<Termes>,
  maintenant: Date,
): Promise<VersionOffre> {
  verifier(changes);
  const preparee = await em.findOne(VersionOffre, { prepareePour: offre.id });
  if (!preparee) return ouvrirSuivante(em, offre, changes);
  const { tarifs, ...valeurs } = changes;
  em.assign(preparee, valeurs, { ignoreUndefined: true });
  verifier({ valideDu: preparee.valideDu, valideAu: preparee.valideAu });
  if (tarifs) await poserTarifs(em, preparee.id, tarifs);
  await reprendreResultats(em, preparee);
  await terminerEssais(em, { versionOffreId: preparee.id }, maintenant);
  return preparee;
}

export function verifier(termes: Partial<Termes>): void {
  const fautes = fautesDesTermes(termes);
  if (fautes.length > 0) throw saisieInvalide(fautes);
}

async function ouvrirSuivante(em: EntityManager, offre: Offre, changes: Partial<Termes>): Promise<VersionOffre> {
  const derniere = await em.findOneOrFail(VersionOffre, { offre }, { orderBy: { numero: 'desc' } });
  const modele = (await em.findOne(VersionOffre, { activeDe: offre.id })) ?? derniere;
  const { fraisActivation, engagementMois, prixExact, valideDu, valideAu } = modele;
  const tarifs = changes.tarifs ?? (await lireTarifs(em, modele.id));
  const donnes = Object.fromEntries(Object.entries(changes).filter(([, valeur]) => valeur !== undefined));
  return ouvrirVersion(em, offre, derniere.numero + 1, {
    ...{ fraisActivation, engagementMois, prixExact, valideDu, valideAu },
    ...donnes,
    tarifs,
  });
}

export function lireTarifs(em: EntityManager, versionId: number) {
  return sql(em)
    .selectFrom('tarif')
    .where('versionOffreId', '=', versionId)
    .select(['puissance', 'abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'])
    .orderBy('puissance')
    .execute();
}

async function poserTarifs(em: EntityManager, versionId: number, tarifs: Termes['tarifs']): Promise<void> {
  await sql(em).deleteFrom('tarif').where('versionOffreId', '=', versionId).execute();
  const lignes = tarifs.map(({ puissance, abonnement, kwh = null, kwhPleines = null, kwhCreuses = null }) => ({
    ...{ puissance, abonnement, kwh, kwhPleines, kwhCreuses },
    versionOffreId: versionId,
  }));
  await sql(em).insertInto('tarif').values(lignes).execute();
  // The list is cut short where it is long, its number is not.
  const apres = { nombre: lignes.length, tarifs: JSON.stringify(lignes) };
  journalEnCours().noter({ objet: 'tarif', id: `version ${versionId}`, apres });
}

/** Every number is to be tried again; the subscriptions made with them were of other terms, and end. */
async function reprendreResultats(em: EntityManager, version: VersionOffre): Promise<void> {
  await sql(em)
    .updateTable('numero_test')
    .set({ resultat: ResultatTest.EN_ATTENTE, note: null, valideParId: null, valideA: null })
    // Who looked at it before the change says nothing of what it is now.
    .set((ligne) => ({ version: ligne('version', '+', 1) }))
    .where('versionOffreId', '=', version.id)
    .execute();
  await recalculerStatut(em, version);
}

/**
 * What is tested of an offer is a change of it, told to whoever follows the list, and none that a form was opened before:
 * its version stays. First of all that is written: the offer is locked before what it holds.
 */
export async function noterUnTest(em: EntityManager, offreId: number): Promise<void> {
  await sql(em).updateTable('offre').set(signatureDuChangement()).where('id', '=', offreId).execute();
}

/** After any change of a version's numbers or of their results. */
export async function recalculerStatut(em: EntityManager, version: VersionOffre): Promise<void> {
  // Of two results given at once, the second sees the first.
  await em.lock(version, LockMode.PESSIMISTIC_WRITE);
  const tests = await sql(em)
    .selectFrom('numero_test')
    .where('versionOffreId', '=', version.id)
    .select('resultat')
    .execute();
  version.statut = StatutVersion[statutSelonLesTests(tests.map(({ resultat }) => resultat))];
  await em.flush();
}
