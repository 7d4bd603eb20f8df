import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ELEMENTS_MAX } from '../statut/listes.ts';
import { CHAMPS } from './secteur.champs.ts';
import { Secteur } from './secteur.entity.ts';
import type { ConsulterSecteurArgs, CreerSecteurInput, ModifierSecteurInput } from './secteur.inputs.ts';

const CE_SECTEUR = { fr: 'Ce secteur', en: 'This sector' };
const RENVOIS = [
  { table: 'intervenant_secteur', colonne: 'secteurId', mots: { fr: 'intervenant(s)', en: 'technician(s)' } },
];
const PLUTOT = { fr: 'Désactivez-le plutôt', en: 'Deactivate it instead' };

export function consulter({ em }: Contexte, { actif, ...demande }: ConsulterSecteurArgs) {
  let requete = sql(em).selectFrom('secteur').selectAll().orderBy('nom').orderBy('id');
  if (actif != null) requete = requete.where('actif', '=', actif);
  return lirePage(em, requete, demande);
}

export async function voir({ em }: Contexte, id: string): Promise<LigneDe<'secteur'>> {
  const ligne = await ligneDe(em, cle(id, CE_SECTEUR)).executeTakeFirst();
  if (!ligne) throw introuvable(CE_SECTEUR);
  return ligne;
}

export async function creer({ em }: Contexte, input: CreerSecteurInput): Promise<LigneDe<'secteur'>> {
  if ((await em.count(Secteur)) >= ELEMENTS_MAX)
    throw conflit({ fr: `La liste est pleine (${ELEMENTS_MAX})`, en: `The list is full (${ELEMENTS_MAX})` });
  const prefixes = JSON.stringify(input.prefixes);
  const secteur = em.create(Secteur, { actif: true, ...valeursDe(CHAMPS, input), prefixes });
  await em.flush();
  return lire(em, secteur.id);
}

export async function modifier({ em }: Contexte, input: ModifierSecteurInput): Promise<LigneDe<'secteur'>> {
  const secteur = await aEditer(em, Secteur, input, CE_SECTEUR);
  em.assign(secteur, changementsDe(CHAMPS, input));
  if (input.prefixes !== undefined) secteur.prefixes = JSON.stringify(input.prefixes);
  await em.flush();
  return lire(em, secteur.id);
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const secteur = await aEditer(em, Secteur, input, CE_SECTEUR);
  const { id } = secteur;
  await refuserSiCite(em, id, CE_SECTEUR, RENVOIS, PLUTOT);
  await em.remove(secteur).flush();
  return id;
}

export const prefixesDe = ({ prefixes }: Pick<LigneDe<'secteur'>, 'prefixes'>): string[] =>
  JSON.parse(prefixes) as string[];

/** Of a sector that there is not, none. */
export async function prefixesDuSecteur(em: EntityManager, id: number): Promise<string[]> {
  const secteur = await ligneDe(em, id).executeTakeFirst();
  return secteur ? prefixesDe(secteur) : [];
}

const lire = (em: EntityManager, id: number) => ligneDe(em, id).executeTakeFirstOrThrow();

const ligneDe = (em: EntityManager, id: number) => sql(em).selectFrom('secteur').selectAll().where('id', '=', id);
