import type { EntityManager } from '@mikro-orm/core';
import { referentielModifie } from '../../plateforme/droits/droits.service.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { conflit, conflitDeVersion, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { Mouvement } from '../intervention/mouvement.entity.ts';
import { ELEMENTS_MAX, statutLu } from './listes.ts';
import { CHAMPS } from './statut.champs.ts';
import { StatutIntervention } from './statut.entity.ts';
import type { CreerStatutInterventionInput, ModifierStatutInterventionInput } from './statut.inputs.ts';

export const CE_STATUT = { fr: 'Ce statut', en: 'This status' };

export async function creer({ em }: Contexte, input: CreerStatutInterventionInput) {
  const nombre = await em.count(StatutIntervention);
  if (nombre >= ELEMENTS_MAX)
    throw conflit({ fr: `La liste est pleine (${ELEMENTS_MAX})`, en: `The list is full (${ELEMENTS_MAX})` });
  const [dernier] = await em.find(StatutIntervention, {}, { orderBy: { ordre: 'desc' }, limit: 1 });
  const ordre = input.ordre ?? (dernier?.ordre ?? 0) + 10;
  const { fr, en } = input.libelleClient ?? input.libelle;
  const autres = { libelleClientFr: fr.trim(), libelleClientEn: en.trim(), ordre };
  const statut = em.create(StatutIntervention, { actif: true, ...valeursDe(CHAMPS, input), ...autres });
  await em.persist(statut).flush();
  await referentielModifie(em);
  return statutLu(statut);
}

export async function modifier({ em }: Contexte, input: ModifierStatutInterventionInput) {
  const statut = await trouver(em, input.id, input.version);
  const valeurs = changementsDe(CHAMPS, input);
  const quitte = (valeurs.etape !== undefined && valeurs.etape !== statut.etape) || valeurs.actif === false;
  if (valeurs.etape !== undefined && valeurs.etape !== statut.etape) await refuserSiUtilise(em, statut);
  if (quitte) await garderUnActif(em, statut);
  em.assign(statut, valeurs);
  await em.flush();
  await referentielModifie(em);
  return statutLu(statut);
}

/** Refused while an intervention uses it, or its history tells of it: deactivate it instead. */
export async function supprimer({ em }: Contexte, id: string, version: number): Promise<number> {
  const statut = await trouver(em, id, version);
  const { id: supprime } = statut;
  await refuserSiUtilise(em, statut);
  await garderUnActif(em, statut);
  await em.remove(statut).flush();
  await referentielModifie(em);
  return supprime;
}

async function trouver(em: EntityManager, id: string, version: number): Promise<StatutIntervention> {
  // Changes of the list go one after the other: two that each withdraw one of a stage's last two can't both pass.
  await referentielModifie(em);
  const statut = await em.findOne(StatutIntervention, cle(id, CE_STATUT));
  if (!statut) throw introuvable(CE_STATUT);
  if (statut.version !== version) {
    const { libelle, libelleClient, ...reste } = statutLu(statut);
    throw conflitDeVersion({
      id: String(reste.id),
      version: reste.version,
      etape: reste.etape,
      couleur: reste.couleur,
      ordre: reste.ordre,
      actif: reste.actif,
      libelle,
      libelleClient,
    });
  }
  return statut;
}

async function refuserSiUtilise(em: EntityManager, statut: StatutIntervention): Promise<void> {
  const interventions = await em.count(Intervention, { statut });
  const mouvements = await em.count(Mouvement, { $or: [{ deStatut: statut }, { versStatut: statut }] });
  if (interventions + mouvements === 0) return;
  throw conflit(
    { fr: 'Ce statut est utilisé : désactivez-le plutôt', en: 'This status is in use: deactivate it instead' },
    {
      details: {
        fr: `${interventions} intervention(s) l’ont, ${mouvements} ligne(s) d’historique en parlent`,
        en: `${interventions} intervention(s) have it, ${mouvements} history line(s) tell of it`,
      },
    },
  );
}

/** Each stage has at least one status that a move can lead to. */
async function garderUnActif(em: EntityManager, statut: StatutIntervention): Promise<void> {
  if (!statut.actif) return;
  const autres = await em.count(StatutIntervention, { etape: statut.etape, actif: true, id: { $ne: statut.id } });
  if (autres > 0) return;
  throw conflit({
    fr: 'C’est le dernier statut actif de son étape : créez-en un autre d’abord',
    en: 'It is the last active status of its stage: create another one first',
  });
}
