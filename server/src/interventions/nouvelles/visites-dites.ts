import type { EntityManager } from '@mikro-orm/core';
import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import type { TypeDeNotification } from '../../plateforme/notification/types.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { INTERVENTION_LIRE } from '../intervention/intervention.permissions.ts';
import type { Requete } from '../intervention/lignes.ts';
import { quand } from './mots.ts';

const LIGNES_MAX = 20;

interface Mots {
  combien(nombre: number): string;
  reste(nombre: number): string;
  voir: string;
}

interface Dites {
  /** Those that the event leaves to somebody's care, as they are now. */
  visites(em: EntityManager, sujetId: number, maintenant: Date): Requete;
  titre(donnees: Donnees): Bilingue;
  mots: Readonly<Record<'fr' | 'en', Mots>>;
  lien: string;
}

/** The reader's own among these visits, as they are when the mail leaves; nothing where none is left. */
export const direLesVisites =
  ({ visites, titre, mots, lien }: Dites): TypeDeNotification['ecrire'] =>
  async ({ services, em, notification, lecteur }) => {
    if (!lecteur.tient(INTERVENTION_LIRE.nom)) return null;
    const maintenant = services.horloge.maintenant();
    const siennes = visites(em, notification.sujetId, maintenant).where('i.standardisteId', '=', lecteur.id);
    const { nombre } = await siennes.select((ou) => ou.fn.countAll<number>().as('nombre')).executeTakeFirstOrThrow();
    const total = Number(nombre);
    if (total === 0) return null;
    const lues = await siennes
      .select(['i.id', 'i.creerA', 'i.titre', 'i.debutPlanifie', 'i.finPlanifiee'])
      .orderBy('i.debutPlanifie')
      .orderBy('i.id')
      .limit(LIGNES_MAX)
      .execute();
    const { langue } = lecteur;
    const { combien, reste, voir } = mots[langue];
    const lignes = lues.map(({ id, creerA, titre: demande, debutPlanifie, finPlanifiee }) => {
      const creneau = quand({ debut: enIso(debutPlanifie), fin: enIso(finPlanifiee) }, langue);
      return `• ${[referenceDe(id, versDate(creerA)), demande, creneau].filter(Boolean).join(' · ')}`;
    });
    const autres = total - lues.length;
    return {
      sujet: titre(notification.donnees)[langue],
      paragraphes: [combien(total), lignes.join('\n'), ...(autres > 0 ? [reste(autres)] : [])],
      lien: { chemin: lien, texte: voir },
    };
  };

const enIso = (valeur: Parameters<typeof versDate>[0]): string | null => versDate(valeur)?.toISOString() ?? null;
