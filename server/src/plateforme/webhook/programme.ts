import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { tient } from '../../socle/securite/acces.ts';
import { estUtilisable, TypeCompte } from '../../socle/securite/compte.ts';
import { lireDroits } from '../../socle/securite/lecture-droits.ts';
import type { EvenementLu } from '../evenement/diffusion.ts';
import type { Donnees } from '../evenement/emettre.ts';
import { type Programme, sujetDeWebhook } from './sujets.ts';

/** The program with the rights that it has now; null: its account is not to be used. */
async function lireProgramme(em: EntityManager, id: number, maintenant: Date): Promise<Programme | null> {
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', id)
    .where('type', '=', TypeCompte.API)
    .select(['id', 'statut', 'dateExpiration'])
    .executeTakeFirst();
  if (!compte || !estUtilisable(compte, maintenant)) return null;
  const droits = await lireDroits(em, id);
  return { id, equipe: droits.equipe, tient: (permission) => tient(droits, permission, maintenant) };
}

interface Dit {
  type: string;
  data: Record<string, unknown>;
}

/** What this program may be told of an event, by its rights of now; null: nothing. */
export async function direA(
  em: EntityManager,
  programmeId: number,
  { type, sujet, sujetId, donnees: json }: EvenementLu,
  maintenant: Date,
): Promise<Dit | null> {
  const declare = sujetDeWebhook(sujet);
  if (!declare || !Object.hasOwn(declare.libelles, type)) return null;
  const programme = await lireProgramme(em, programmeId, maintenant);
  const donnees = JSON.parse(json) as Donnees;
  const entendu = programme && declare.entend(programme, { type, donnees });
  if (!entendu) return null;
  const dites = declare.champs.flatMap((champ) => {
    const valeur = donnees[champ];
    return valeur === undefined ? [] : [[champ, enCle(champ, valeur)]];
  });
  return { type: entendu, data: { sujet, id: String(sujetId), ...Object.fromEntries(dites) } };
}

/** Keys are texts, as everywhere in the API. */
const enCle = (champ: string, valeur: Donnees[string]) =>
  champ.endsWith('Id') && valeur !== null ? String(valeur) : valeur;
