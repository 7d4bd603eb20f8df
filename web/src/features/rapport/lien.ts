import type { Jours } from './jours';
import type { TypeRapport } from './operations.generated';
import type { Filtre } from './useDemande';

interface Chiffre {
  type: TypeRapport;
  mesure: string;
  jours: Jours;
  /** Of the report, and of the figure's own group. */
  filtres: readonly Filtre[];
}

/** The parameter of the list that stands for a group. */
type Parametres = Partial<Record<Filtre['groupe'], string>>;
interface Liste {
  page: string;
  du: string;
  au: string;
  fixes: Record<string, string>;
  groupes: Parametres;
}

const ACTIVITE = { page: '/traces', du: 'du', au: 'au', groupes: { UTILISATEUR: 'qui', ACTION: 'action' } };

/** Lists that can show exactly the rows that a figure counts; other figures have none. Their days are those of Paris. */
const LISTES: Partial<Record<TypeRapport, Record<string, Liste>>> = {
  SOUSCRIPTIONS: {
    nouvelles: {
      ...{ page: '/souscriptions', du: 'du', au: 'au', fixes: {} },
      groupes: { OFFRE: 'offre', STATUT: 'statut' },
    },
  },
  INTERVENTIONS: {
    creees: {
      ...{ page: '/interventions', du: 'creeeDu', au: 'creeeAu', fixes: { vue: 'toutes' } },
      groupes: { STATUT: 'statut', URGENCE: 'urgence', INTERVENANT: 'intervenant' },
    },
  },
  ACTIVITE: {
    actions: { ...ACTIVITE, fixes: { periode: 'choisie', resultat: 'SUCCES' } },
    refus: { ...ACTIVITE, fixes: { periode: 'choisie', resultat: 'REFUS' } },
  },
};

/** The address of the list behind a figure, or null where no list can show just that. */
export function lienVers({ type, mesure, jours, filtres }: Chiffre, pages: readonly { lien: string }[]): string | null {
  const liste = LISTES[type]?.[mesure];
  if (!liste || !pages.some(({ lien }) => lien === liste.page)) return null;
  const parametres = new URLSearchParams({ ...liste.fixes, [liste.du]: jours.du, [liste.au]: jours.au });
  for (const { groupe, cle } of filtres) {
    const nom = liste.groupes[groupe];
    if (nom === undefined || cle === null || parametres.has(nom)) return null;
    parametres.set(nom, cle);
  }
  return `${liste.page}?${parametres}`;
}
