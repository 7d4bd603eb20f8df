import type { EntityManager } from '@mikro-orm/core';
import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import type { Chercher, Destinataire } from '../../plateforme/notification/types.ts';
import { lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import { toutes } from '../intervention/lignes.ts';

/** Who was of it when it happened, and the words that what is told of it is made of. */
export const destinatairesDIntervention: Chercher = async ({ em, evenement, donnees }) => {
  const ligne = await toutes(em)
    .where('i.id', '=', evenement.sujetId)
    .select(['i.creerA', 'i.titre'])
    .executeTakeFirst();
  // Deleted since: there is nothing left to be told of.
  if (!ligne) return { destinataires: [], donnees };
  const { acteurId, type } = evenement;
  const noms = await nomsDe(em, [acteurId, lire(donnees.intervenantId), lire(donnees.standardisteId)]);
  return {
    destinataires: destinataires(type, donnees),
    donnees: {
      ...donnees,
      reference: referenceDe(evenement.sujetId, versDate(ligne.creerA)),
      titre: ligne.titre,
      acteur: acteurId === null ? null : (noms.get(acteurId) ?? null),
      intervenant: noms.get(lire(donnees.intervenantId) ?? 0) ?? null,
      standardiste: noms.get(lire(donnees.standardisteId) ?? 0) ?? null,
    },
  };
};

const lire = (valeur: Donnees[string]): number | null => (typeof valeur === 'number' ? valeur : null);

async function nomsDe(em: EntityManager, ids: readonly (number | null)[]): Promise<Map<number, string>> {
  const connus = await lirePersonnes(
    em,
    ids.filter((id) => id !== null),
    ['id', 'nom', 'prenom'],
  );
  return new Map([...connus.values()].map(({ id, nom, prenom }) => [id, `${prenom} ${nom}`]));
}

/** Relations are of the moment of the event; who has just lost it is told so, in words of their own. */
function destinataires(type: string, donnees: Donnees): Destinataire[] {
  if (type === 'REPRISE' || type === 'TRANSMISE') return passation(type, donnees);
  const parLien = { client: 'clientId', intervenant: 'intervenantId', standardiste: 'standardisteId' } as const;
  const concernes: Destinataire[] = Object.entries(parLien).flatMap(([relation, cle]) => {
    const compteId = lire(donnees[cle]);
    return compteId === null ? [] : [{ compteId, relation, type: typePour(type, relation, donnees) }];
  });
  concernes.unshift(...mentionnes(donnees));
  const ancienId = lire(donnees.ancienIntervenantId);
  if (ancienId === null || ancienId === lire(donnees.intervenantId)) return concernes;
  return [
    ...concernes,
    { compteId: ancienId, relation: 'ancienIntervenant', type: type === 'ANNULEE' ? type : 'LIBEREE' },
  ];
}

/** Whom a comment calls by their name hears that, and not also that there is a comment. */
function mentionnes({ mentions }: Donnees): Destinataire[] {
  const ids = typeof mentions === 'string' ? mentions.split(' ').map(Number) : [];
  return ids.map((compteId) => ({ compteId, relation: 'mentionne', type: 'MENTION' }));
}

/** Of many that change hands together each side is told once: of the event that says how many. */
function passation(type: string, donnees: Donnees): Destinataire[] {
  const [compteId, ancienId] = [lire(donnees.standardisteId), lire(donnees.ancienStandardisteId)];
  const recue = compteId !== null && lire(donnees.recues) !== null;
  const cedee = ancienId !== null && lire(donnees.cedees) !== null;
  return [
    ...(recue ? [{ compteId, relation: 'standardiste', type }] : []),
    ...(cedee ? [{ compteId: ancienId, relation: 'ancienStandardiste', type: 'REPRISE' }] : []),
  ];
}

/** A client hears that the slot is free, not who declined it; and of a wait for them, what they can do about it. */
function typePour(type: string, relation: string, { motifAttente }: Donnees): string {
  if (relation !== 'client') return type;
  if (type === 'DECLINEE') return 'LIBEREE';
  return type === 'EN_ATTENTE' && motifAttente === 'CLIENT_ABSENT' ? 'EN_ATTENTE_CLIENT' : type;
}
