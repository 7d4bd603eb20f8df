import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe } from '../../socle/champs/saisie.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import { exigerNumero } from '../../socle/commun/telephone.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { CHAMPS } from './coordonnees.champs.ts';
import { Coordonnees, LEUR_ID } from './coordonnees.entity.ts';
import type { ModifierCoordonneesInput } from './coordonnees.inputs.ts';

const CES_COORDONNEES = { fr: 'Ces coordonnées', en: 'These contact details' };

export async function voir(em: EntityManager) {
  return lues(await sql(em).selectFrom('coordonnees').selectAll().where('id', '=', LEUR_ID).executeTakeFirstOrThrow());
}

export async function modifier({ em }: Contexte, input: ModifierCoordonneesInput) {
  const cles = { id: String(LEUR_ID), version: input.version };
  const ligne = await aEditer(em, Coordonnees, cles, CES_COORDONNEES);
  const { telephone, ...valeurs } = changementsDe(CHAMPS, input);
  em.assign(ligne, valeurs);
  if (telephone !== undefined) ligne.telephone = telephone && exigerNumero('telephone', telephone);
  await em.flush();
  return voir(em);
}

function lues({ horairesFr, horairesEn, ...ligne }: LigneDe<'coordonnees'>) {
  const horaires: Bilingue | null = horairesFr && horairesEn ? { fr: horairesFr, en: horairesEn } : null;
  return { ...ligne, horaires };
}
