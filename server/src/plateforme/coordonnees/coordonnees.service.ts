import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import { exigerNumero } from '../../socle/commun/telephone.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Coordonnees, LEUR_ID } from './coordonnees.entity.ts';
import type { ModifierCoordonneesInput } from './coordonnees.inputs.ts';

const CES_COORDONNEES = { fr: 'Ces coordonnées', en: 'These contact details' };

export async function voir(em: EntityManager) {
  return lues(await sql(em).selectFrom('coordonnees').selectAll().where('id', '=', LEUR_ID).executeTakeFirstOrThrow());
}

export async function modifier({ em }: Contexte, { version, ...valeurs }: ModifierCoordonneesInput) {
  const { nom, telephone, horaires, adresse, email } = valeurs;
  const ligne = await aEditer(em, Coordonnees, { id: String(LEUR_ID), version }, CES_COORDONNEES);
  if (nom !== undefined) ligne.nom = propre(nom);
  if (telephone !== undefined) ligne.telephone = propre(telephone) && exigerNumero('telephone', telephone ?? '');
  if (horaires !== undefined) [ligne.horairesFr, ligne.horairesEn] = [propre(horaires?.fr), propre(horaires?.en)];
  if (adresse !== undefined) ligne.adresse = propre(adresse);
  if (email !== undefined) ligne.email = propre(email)?.toLowerCase() ?? null;
  await em.flush();
  return voir(em);
}

const propre = (texte: string | null | undefined): string | null => texte?.trim() || null;

function lues({ horairesFr, horairesEn, ...ligne }: LigneDe<'coordonnees'>) {
  const horaires: Bilingue | null = horairesFr && horairesEn ? { fr: horairesFr, en: horairesEn } : null;
  return { ...ligne, horaires };
}
