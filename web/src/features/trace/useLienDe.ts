'use client';

import { useMoi } from '@/lib/session/MoiContexte';

/** Of these, a row has a page of its own. */
const A_UNE_PAGE: Record<string, string> = {
  intervention: '/interventions',
  utilisateur: '/comptes',
  trace: '/traces',
  offre: '/offres',
};
/** Of these, it is on the page of its list. */
const SUR_SA_LISTE: Record<string, string> = {
  degre_urgence: '/listes?liste=urgences',
  modele_commentaire: '/listes?liste=modeles',
  secteur: '/listes?liste=secteurs',
  statut_intervention: '/listes',
  absence: '/absences',
  demande: '/demandes',
  horaire: '/horaires',
  blacklist: '/blacklist',
  objectif: '/objectifs',
  codification: '/codifications',
  webhook: '/webhooks',
  setting: '/parametres',
  coordonnees: '/coordonnees',
  entite: '/entites',
  role: '/roles',
  fonction_api: '/fonctions',
  application: '/applications',
  page: '/applications',
  regle_notification: '/notifications/regles',
  envoi: '/notifications/regles?onglet=envois',
};

/** Where an object can be looked at, when that page is among the reader's. */
export function useLienDe() {
  const { pages } = useMoi();
  const ouverte = (lien: string) => pages.some((page) => page.lien === lien.split('?')[0]);
  return ({ objet, id }: { objet: string; id: string | null }): string | null => {
    const page = A_UNE_PAGE[objet];
    if (page !== undefined && id !== null && ouverte(page)) return `${page}/${id}`;
    const liste = SUR_SA_LISTE[objet];
    return liste !== undefined && ouverte(liste) ? liste : null;
  };
}
