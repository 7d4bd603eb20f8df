import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { conflit, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ecrireDemande } from './demande.ts';
import { Exportation } from './exportation.entity.ts';
import { EN_ROUTE, EtatExport } from './exportation.enums.ts';
import type { DemandeDExport } from './exportation.inputs.ts';
import { peutLire } from './lecteur.ts';
import { colonnesDemandees, listeExportable } from './listes.ts';
import { cleDe, finDe } from './magasin.ts';

export type ExportLu = LigneDe<'exportation'>;

/** More is for a program, which reads the list by its pages. */
export const LIGNES_MAX = 200_000;
const CET_EXPORT = { fr: 'Cet export', en: 'This export' };
const DEJA = { fr: 'Un export est déjà en cours', en: 'An export is running already' };

export function tropDeLignes(nombre: number): Bilingue {
  const [fr, en] = [nombre.toLocaleString('fr-FR'), nombre.toLocaleString('en-GB')];
  return {
    fr: `${fr} lignes : affinez le filtre (200 000 au plus)`,
    en: `${en} rows: narrow the filter down (200,000 at most)`,
  };
}

/** One row at once; the file is made beside the requests (fabrication.ts). */
export async function demander(
  contexte: Contexte,
  nom: string,
  { colonnes, langue, ...demande }: Omit<DemandeDExport, 'cleIdempotence'>,
): Promise<ExportLu> {
  const { em, horloge } = contexte;
  const liste = listeExportable(nom);
  const { id, type } = appelantDe(contexte);
  // A program reads pages, and could not see what becomes of its file.
  if (type !== TypeCompte.PERSONNE || !(await peutLire(contexte, liste))) throw interdit();
  const choisies = colonnesDemandees(liste, colonnes ?? null);
  if ((await em.count(Exportation, { enRouteDe: id })) > 0) throw conflit(DEJA);
  const total = await liste.compter(contexte, demande);
  if (total !== null && total > LIGNES_MAX) throw conflit(tropDeLignes(total));
  const demandee = em.create(Exportation, {
    ...{ liste: nom, demande: ecrireDemande(demande), colonnes: choisies.join(','), langue, total },
    ...{ utilisateur: em.getReference(Utilisateur, id), enRouteDe: id, etat: EtatExport.EN_ATTENTE },
    ...{ faits: 0, tentatives: 0, reservePar: null, reserveJusqua: null, fichier: null, motif: null },
    ...{ creerA: horloge.maintenant(), expireA: null },
  });
  try {
    await em.flush();
  } catch (erreur) {
    throw erreur instanceof UniqueConstraintViolationException ? conflit(DEJA) : erreur;
  }
  return relire(contexte, String(demandee.id));
}

/** One's own, until it is swept away. */
const lesSiens = (contexte: Contexte) =>
  sql(contexte.em)
    .selectFrom('exportation')
    .where('utilisateurId', '=', appelantDe(contexte).id)
    .where((ou) => ou.or([ou('expireA', 'is', null), ou('expireA', '>', contexte.horloge.maintenant())]));

export async function relire(contexte: Contexte, id: string): Promise<ExportLu> {
  const lu = await lesSiens(contexte).where('id', '=', cle(id, CET_EXPORT)).selectAll().executeTakeFirst();
  if (!lu) throw introuvable(CET_EXPORT);
  return lu;
}

/** This one, or the last that was asked for; null: there is none. */
export async function voir(contexte: Contexte, id: string | null): Promise<ExportLu | null> {
  if (id !== null) return relire(contexte, id);
  return (await lesSiens(contexte).selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()) ?? null;
}

/** Whoever makes it sees so at the next batch. */
export async function annuler(contexte: Contexte, id: string): Promise<ExportLu> {
  const { em, horloge } = contexte;
  const avant = await relire(contexte, id);
  const etat = EtatExport.ANNULE;
  const { numUpdatedRows } = await sql(em)
    .updateTable('exportation')
    .set({ etat, ...finDe(horloge.maintenant()) })
    .where('id', '=', avant.id)
    .where('etat', 'in', [...EN_ROUTE])
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw conflit({ fr: 'Cet export n’est plus en cours', en: 'This export is no longer running' });
  journalEnCours().noter({ objet: 'exportation', id: avant.id, avant: { etat: avant.etat }, apres: { etat } });
  return relire(contexte, id);
}

/** The bytes of one's own that is ready, and the name under which it is kept. */
export async function telecharger(contexte: Contexte, id: string): Promise<{ nom: string; octets: Buffer }> {
  const { liste, fichier, creerA, id: numero } = await relire(contexte, id);
  const octets = fichier === null ? null : await contexte.services.fichiers.lire(cleDe(fichier));
  if (octets === null) throw introuvable(CET_EXPORT);
  return {
    nom: `${listeExportable(liste).fichier}-${versDate(creerA).toISOString().slice(0, 10)}-${numero}.csv`,
    octets,
  };
}
