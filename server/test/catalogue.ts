import type { Acteur } from './acteurs.ts';
import { type Executant, muter } from './appels.ts';
import { deposer } from './fichiers.ts';
import type { ServeurDeTest } from './serveur.ts';

export interface LotDOffres {
  total: number;
  lignes: number;
  lues: number;
  creees: number;
  versionsOuvertes: number;
  modifiees: number;
  inchangees: number;
  refusees: number;
  touchees: { code: string; nom: string; sort: string }[];
  refus: { ligne: number; champ: string | null; raison: { fr: string; en: string } }[];
  suivante: number | null;
  rejetsUrl: string;
}

const ENTETE_CATALOGUE =
  'fournisseur,offre,reglemente,puissance_kva,abonnement_mensuel_eur_ttc,prix_kwh_cent_ttc,prix_kwh_hp_cent_ttc,prix_kwh_hc_cent_ttc,maj';

/** A catalogue of these lines; returns the file's id. */
export async function catalogueDe(
  serveur: ServeurDeTest,
  qui: Pick<Acteur, 'jeton'>,
  lignes: readonly string[],
  entete = ENTETE_CATALOGUE,
): Promise<string> {
  return (await deposer(serveur, qui, [entete, ...lignes, ''].join('\n'), { fichier: 'catalogue.csv' })).corps.id;
}

export const importerOffres = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ message: { fr: string; en: string }; lot: LotDOffres }>(
    qui,
    'importerOffres',
    { simulation: false, ...input },
    `lot { total lignes lues creees versionsOuvertes modifiees inchangees refusees suivante rejetsUrl touchees { code nom sort }
      refus { ligne champ raison { fr en } } }`,
  );
