import type { Ordre } from '../../socle/commun/curseur.ts';
import { autreOrdre } from '../../socle/commun/depuis.ts';
import { SensTri } from '../../socle/commun/tri.ts';
import { type InterventionFiltre, type InterventionTri, InterventionTriChamp } from './intervention.types.ts';

const COLONNES = {
  [InterventionTriChamp.CREATION]: { colonne: 'i.creerA', nullable: false },
  [InterventionTriChamp.ECHEANCE]: { colonne: 'i.echeance', nullable: true },
  [InterventionTriChamp.PREVUE]: { colonne: 'i.datePrevue', nullable: true },
  [InterventionTriChamp.MODIFICATION]: { colonne: 'i.modifierA', nullable: false },
} as const;
type Colonne = (typeof COLONNES)[InterventionTriChamp]['colonne'];

const TRI_PAR_DEFAUT: InterventionTri = { champ: InterventionTriChamp.CREATION, sens: SensTri.DESC };
const TRI_DES_CHANGEMENTS: InterventionTri = { champ: InterventionTriChamp.MODIFICATION, sens: SensTri.ASC };

export function triDe({ modifieDepuis }: InterventionFiltre, demande: InterventionTri | undefined): InterventionTri {
  if (modifieDepuis == null) return demande ?? TRI_PAR_DEFAUT;
  if (demande && demande.champ !== InterventionTriChamp.MODIFICATION) throw autreOrdre('tri');
  return demande ?? TRI_DES_CHANGEMENTS;
}

export function ordreDe({ champ, sens }: InterventionTri) {
  return {
    marque: [champ, sens],
    par: { ...COLONNES[champ], genre: 'instant' },
    id: 'i.id',
    sens: sens === SensTri.ASC ? 'asc' : 'desc',
  } as const satisfies Ordre<Colonne | 'i.id'>;
}
