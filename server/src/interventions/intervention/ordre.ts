import type { Ordre } from '../../socle/commun/curseur.ts';
import { SensTri } from '../../socle/commun/tri.ts';
import { type InterventionTri, InterventionTriChamp } from './intervention.types.ts';

const COLONNES = {
  [InterventionTriChamp.CREATION]: { colonne: 'i.creerA', nullable: false },
  [InterventionTriChamp.ECHEANCE]: { colonne: 'i.echeance', nullable: true },
  [InterventionTriChamp.PREVUE]: { colonne: 'i.datePrevue', nullable: true },
  [InterventionTriChamp.MODIFICATION]: { colonne: 'i.modifierA', nullable: false },
} as const;
type Colonne = (typeof COLONNES)[InterventionTriChamp]['colonne'];

export const TRI_PAR_DEFAUT: InterventionTri = { champ: InterventionTriChamp.CREATION, sens: SensTri.DESC };

export function ordreDe({ champ, sens }: InterventionTri) {
  return {
    marque: [champ, sens],
    par: { ...COLONNES[champ], genre: 'instant' },
    id: 'i.id',
    sens: sens === SensTri.ASC ? 'asc' : 'desc',
  } as const satisfies Ordre<Colonne | 'i.id'>;
}
