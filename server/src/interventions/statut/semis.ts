import type { EntityManager } from '@mikro-orm/core';
import type { Etape } from '../intervention/machine.ts';
import { DegreUrgence } from '../urgence/urgence.entity.ts';
import { StatutIntervention } from './statut.entity.ts';

type Statut = [etape: Etape, fr: string, en: string, clientFr: string, clientEn: string, couleur: string];
type Urgence = [niveau: number, fr: string, en: string, delaiHeures: number, couleur: string];

/** What a new base offers; the lists are the admins' afterwards. */
const STATUTS: readonly Statut[] = [
  ['NOUVELLE', 'Nouvelle', 'New', 'Demande reçue', 'Request received', '#1C7ED6'],
  ['PLANIFIEE', 'Planifiée', 'Planned', 'Rendez-vous fixé', 'Appointment set', '#7048E8'],
  ['EN_COURS', 'En cours', 'In progress', 'L’intervenant travaille', 'Technician at work', '#E8590C'],
  ['EN_ATTENTE', 'En attente', 'On hold', 'En attente', 'On hold', '#F08C00'],
  ['REALISEE', 'Réalisée', 'Done', 'Travail terminé', 'Work done', '#2B8A3E'],
  ['CLOTUREE', 'Clôturée', 'Closed', 'Dossier clos', 'Closed', '#495057'],
  ['ANNULEE', 'Annulée', 'Cancelled', 'Annulée', 'Cancelled', '#C92A2A'],
];

const URGENCES: readonly Urgence[] = [
  [1, 'Critique', 'Critical', 4, '#C92A2A'],
  [2, 'Haute', 'High', 24, '#E8590C'],
  [3, 'Normale', 'Normal', 72, '#1C7ED6'],
  [4, 'Basse', 'Low', 240, '#495057'],
];

/** Only on a base that has none: a list that an admin emptied or renamed stays so. */
export async function semerListes(em: EntityManager): Promise<void> {
  if ((await em.count(StatutIntervention)) === 0) {
    STATUTS.forEach(([etape, libelleFr, libelleEn, libelleClientFr, libelleClientEn, couleur], rang) => {
      const libelles = { libelleFr, libelleEn, libelleClientFr, libelleClientEn };
      em.create(StatutIntervention, { etape, ...libelles, couleur, ordre: (rang + 1) * 10, actif: true });
    });
  }
  if ((await em.count(DegreUrgence)) === 0) {
    for (const [niveau, libelleFr, libelleEn, delaiHeures, couleur] of URGENCES) {
      em.create(DegreUrgence, { niveau, libelleFr, libelleEn, delaiHeures, couleur, actif: true });
    }
  }
  await em.flush();
}
