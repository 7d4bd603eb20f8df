import type { EntityManager } from '@mikro-orm/core';
import { referentielModifie } from '../../plateforme/droits/droits.service.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { conflit, conflitDeVersion, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { ELEMENTS_MAX, urgenceLue } from '../statut/listes.ts';
import { CHAMPS } from './urgence.champs.ts';
import { DegreUrgence } from './urgence.entity.ts';
import type { CreerDegreUrgenceInput, ModifierDegreUrgenceInput } from './urgence.inputs.ts';

export const CE_DEGRE = { fr: 'Ce degré d’urgence', en: 'This degree of urgency' };

export async function creer({ em }: Contexte, input: CreerDegreUrgenceInput) {
  const nombre = await em.count(DegreUrgence);
  if (nombre >= ELEMENTS_MAX)
    throw conflit({ fr: `La liste est pleine (${ELEMENTS_MAX})`, en: `The list is full (${ELEMENTS_MAX})` });
  const urgence = em.create(DegreUrgence, { actif: true, ...valeursDe(CHAMPS, input) });
  await em.persist(urgence).flush();
  await referentielModifie(em);
  return urgenceLue(urgence);
}

export async function modifier({ em }: Contexte, input: ModifierDegreUrgenceInput) {
  const urgence = await trouver(em, input.id, input.version);
  const valeurs = changementsDe(CHAMPS, input);
  if (valeurs.actif === false) await garderUnActif(em, urgence);
  em.assign(urgence, valeurs);
  await em.flush();
  await referentielModifie(em);
  return urgenceLue(urgence);
}

/** Refused while an intervention uses it: deactivate it instead. */
export async function supprimer({ em }: Contexte, id: string, version: number): Promise<number> {
  const urgence = await trouver(em, id, version);
  const { id: supprimee } = urgence;
  const interventions = await em.count(Intervention, { urgence });
  if (interventions > 0) {
    throw conflit(
      {
        fr: 'Ce degré d’urgence est utilisé : désactivez-le plutôt',
        en: 'This degree of urgency is in use: deactivate it instead',
      },
      { details: { fr: `${interventions} intervention(s) l’ont`, en: `${interventions} intervention(s) have it` } },
    );
  }
  await garderUnActif(em, urgence);
  await em.remove(urgence).flush();
  await referentielModifie(em);
  return supprimee;
}

async function trouver(em: EntityManager, id: string, version: number): Promise<DegreUrgence> {
  // As for statuses: changes of the list go one after the other.
  await referentielModifie(em);
  const urgence = await em.findOne(DegreUrgence, cle(id, CE_DEGRE));
  if (!urgence) throw introuvable(CE_DEGRE);
  if (urgence.version !== version) {
    const { libelle, niveau, delaiHeures, couleur, actif } = urgenceLue(urgence);
    throw conflitDeVersion({
      id: String(urgence.id),
      version: urgence.version,
      libelle,
      niveau,
      delaiHeures,
      couleur,
      actif,
    });
  }
  return urgence;
}

/** Without one, no intervention could be created. */
async function garderUnActif(em: EntityManager, urgence: DegreUrgence): Promise<void> {
  if (!urgence.actif) return;
  if ((await em.count(DegreUrgence, { actif: true, id: { $ne: urgence.id } })) > 0) return;
  throw conflit({
    fr: 'C’est le dernier degré d’urgence actif : créez-en un autre d’abord',
    en: 'It is the last active degree of urgency: create another one first',
  });
}
