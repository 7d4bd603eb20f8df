import type { LettreRole, NomApplication } from '../../socle/securite/droits.ts';

/** What a new base holds of applications and roles. All of it is the admins' afterwards; no code asks for it. */
export const APPLICATIONS_INTEGREES: Record<NomApplication, { nom: string; description: string; couleur: string }> = {
  plateforme: {
    nom: 'Plateforme',
    description: 'Qui peut quoi : comptes, rôles, permissions, fonctions',
    couleur: '#364FC7',
  },
  offres: { nom: 'Offres', description: 'Offres d’énergie, promotions et souscriptions', couleur: '#2B8A3E' },
  interventions: {
    nom: 'Interventions',
    description: 'De l’appel d’un client à l’intervention clôturée',
    couleur: '#0B7285',
  },
};

export const ROLES_INTEGRES: Record<LettreRole, { nom: string; description: string; accueil: string | null }> = {
  A: { nom: 'Admin', description: 'A accès à tout', accueil: '/accueil' },
  S: { nom: 'Standardiste', description: 'Ouvre et suit ses interventions', accueil: '/interventions' },
  I: { nom: 'Intervenant', description: 'Réalise les interventions qui lui sont attribuées', accueil: '/ma-journee' },
  C: { nom: 'Client', description: 'Suit ses interventions', accueil: '/mes-interventions' },
  P: { nom: 'API', description: 'Programme d’une autre application', accueil: null },
};
