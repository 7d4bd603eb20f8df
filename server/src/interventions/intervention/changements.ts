import type { EntityManager } from '@mikro-orm/core';
import { lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { empreinteDe } from '../signature-client/ce-qui-est-signe.ts';
import { perimer } from '../signature-client/signature-client.service.ts';
import { SUIVIS } from './intervention.champs.ts';
import type { Intervention } from './intervention.entity.ts';
import type { ChangementChamp } from './mouvement.entity.ts';

/** What people write, and the slot that a move gives it. */
const RACONTES = [...SUIVIS, 'debutPlanifie', 'finPlanifiee'] as const;
const PERSONNES = ['clientId', 'intervenantId'] as const;
const SUIVIS_ICI = [...RACONTES, ...PERSONNES, 'urgenceId'] as const;
/**
 * All that the history tells of: the website has words for each. Who leads it changes by itself (transmission), its
 * times by hand (visite).
 */
export const CHAMPS_RACONTES = [
  ...SUIVIS_ICI,
  ...(['standardisteId', 'enRouteA', 'debutReel', 'finReelle', 'signature'] as const),
] as const;
const estPersonne = (champ: string): boolean => PERSONNES.some((une) => une === champ);

export type EtatEnClair = Record<(typeof SUIVIS_ICI)[number], string | null> & {
  /** Of what a client signs once the work is done; null before. */
  signe: string | null;
};

/** What the history follows of an intervention, as text. */
export function enClair(intervention: Intervention): EtatEnClair {
  const texte = (valeur: unknown) =>
    valeur instanceof Date ? valeur.toISOString() : valeur == null ? null : String(valeur);
  return {
    ...(Object.fromEntries(RACONTES.map((champ) => [champ, texte(intervention[champ])])) as Record<
      (typeof RACONTES)[number],
      string | null
    >),
    clientId: texte(intervention.client.id),
    intervenantId: texte(intervention.intervenant?.id),
    urgenceId: texte(intervention.urgence.id),
    signe: intervention.realiseeA === null ? null : empreinteDe(intervention),
  };
}

/**
 * What the history tells of a change that is about to be written, whatever made it: the one place where the client's
 * signature of what was there before goes out of date.
 */
export async function changementsDepuis(
  contexte: Contexte,
  intervention: Intervention,
  avant: EtatEnClair,
): Promise<ChangementChamp[]> {
  const apres = enClair(intervention);
  const changements = await differences(contexte.em, avant, apres);
  if (avant.signe === null || avant.signe === apres.signe) return changements;
  return [...changements, ...(await perimer(contexte, intervention))];
}

/** Field by field, before and after; people by the name that they have now, for a name is what a history is read for. */
async function differences(em: EntityManager, avant: EtatEnClair, apres: EtatEnClair): Promise<ChangementChamp[]> {
  const changes = SUIVIS_ICI.filter((champ) => avant[champ] !== apres[champ]).map((champ) => ({
    champ,
    avant: avant[champ] ?? null,
    apres: apres[champ] ?? null,
  }));
  const ids = changes
    .filter(({ champ }) => estPersonne(champ))
    .flatMap((change) => [change.avant, change.apres].filter((id) => id !== null).map(Number));
  const personnes = await lirePersonnes(em, ids, ['id', 'nom', 'prenom']);
  const nommer = (id: string | null) => {
    const personne = id === null ? undefined : personnes.get(Number(id));
    return personne ? `${personne.prenom} ${personne.nom}` : null;
  };
  return changes.map((change) =>
    estPersonne(change.champ) ? { ...change, avant: nommer(change.avant), apres: nommer(change.apres) } : change,
  );
}
