import { normaliser } from '../src/socle/commun/recherche.ts';
import type { Nom } from './acteurs.ts';
import type { TableQuiGrandit } from './semis.ts';

export type Arguments = Record<string, [type: string, valeur: unknown]>;
export interface Ligne {
  id: string;
  [champ: string]: string | null;
}
export interface Page {
  items: Ligne[];
  curseurSuivant: string | null;
  pagination: { hasNext: boolean; totalItems: number };
}
export interface Liste {
  fonction: string;
  table: TableQuiGrandit;
  qui: Nom;
  sens: 'ASC' | 'DESC';
  /** What is asked for in every call. */
  fixes?: Arguments;
  /** What is asked for besides, for another list than that of the cursor. */
  autrement: Arguments;
  /** What a row is ordered by, before its id, as it is answered. */
  champs?: string;
  cle?: (ligne: Ligne) => string | null;
}

export const nomCherche = ({ nom, prenom }: Ligne) => normaliser(`${nom} ${prenom}`);
const parSonId = { qui: 'A', sens: 'DESC' } as const;
const CHAMPS_DE_TRI = { CREATION: 'creerA', MODIFICATION: 'modifierA', ECHEANCE: 'echeance', PREVUE: 'datePrevue' };
const TRIS = Object.entries(CHAMPS_DE_TRI).flatMap(([champ, colonne]): Liste[] =>
  (['ASC', 'DESC'] as const).map((sens) => ({
    fonction: 'consulterIntervention',
    table: 'intervention',
    qui: 'S1',
    sens,
    fixes: { tri: ['InterventionTri', { champ, sens }] },
    autrement: { filtre: ['InterventionFiltre', { etapes: ['NOUVELLE'] }] },
    champs: colonne,
    cle: (ligne) => ligne[colonne] ?? null,
  })),
);
/** What has changed since an instant, of the lists that programs follow (decision 53): in the order of the changes. */
const DEPUIS = '2029-12-31T00:00:00.000Z';
const parChangement = {
  champs: 'modifierA',
  cle: ({ modifierA = null }: Ligne) => modifierA,
  sens: 'ASC',
  fixes: { modifieDepuis: ['Instant', DEPUIS] },
  autrement: { modifieDepuis: ['Instant', '2029-12-30T00:00:00.000Z'] },
} as const satisfies Partial<Liste>;
export const SUIVIES: Liste[] = [
  {
    ...{ fonction: 'consulterIntervention', table: 'intervention', qui: 'A', ...parChangement },
    fixes: { filtre: ['InterventionFiltre', { modifieDepuis: DEPUIS }] },
    autrement: { filtre: ['InterventionFiltre', { modifieDepuis: DEPUIS, etapes: ['NOUVELLE'] }] },
  },
  { fonction: 'consulterUtilisateur', table: 'utilisateur', qui: 'A', ...parChangement },
  { fonction: 'consulterSouscription', table: 'souscription', qui: 'A', ...parChangement },
  { fonction: 'voirOffreSouscrite', table: 'souscription', qui: 'C1', ...parChangement },
  { fonction: 'consulterOffre', table: 'offre', qui: 'A', ...parChangement },
];

/** Every list that grows without end; a new one is added here. */
export const LISTES: Liste[] = [
  ...TRIS,
  {
    fonction: 'consulterTrace',
    table: 'trace',
    qui: 'A',
    sens: 'DESC',
    fixes: { action: ['String', 'marcher'] },
    autrement: { origine: ['OrigineTrace', 'SYSTEME'] },
    champs: 'creerA',
    cle: ({ creerA = null }) => creerA,
  },
  {
    fonction: 'consulterUtilisateur',
    table: 'utilisateur',
    qui: 'A',
    sens: 'ASC',
    autrement: { statut: ['StatutUtilisateur', 'ACTIF'] },
    champs: 'nom prenom',
    cle: nomCherche,
  },
  {
    fonction: 'consulterAnnuaire',
    table: 'utilisateur',
    qui: 'S1',
    sens: 'ASC',
    fixes: { type: ['TypeAnnuaire!', 'CLIENT'] },
    autrement: { recherche: ['String', 'foule'] },
    champs: 'nom prenom',
    cle: nomCherche,
  },
  {
    fonction: 'consulterBlacklist',
    table: 'blacklist',
    ...parSonId,
    autrement: { recherche: ['String', '+336'] },
  },
  {
    fonction: 'consulterEnvoiWebhook',
    table: 'envoi_webhook',
    ...parSonId,
    // The first of a new base.
    fixes: { webhookId: ['ID!', '1'] },
    autrement: { webhookId: ['ID!', '2'] },
  },
  {
    fonction: 'consulterNotification',
    table: 'notification',
    ...parSonId,
    qui: 'C1',
    autrement: { nonLues: ['Boolean', true] },
  },
  {
    fonction: 'consulterDemande',
    table: 'demande',
    qui: 'S1',
    sens: 'ASC',
    autrement: { miennes: ['Boolean', true] },
  },
  {
    fonction: 'consulterDemande',
    table: 'demande',
    ...parSonId,
    qui: 'C1',
    fixes: { miennes: ['Boolean', true] },
    autrement: { miennes: ['Boolean', false] },
  },
  {
    fonction: 'consulterEnvoi',
    table: 'envoi',
    ...parSonId,
    autrement: { etat: ['EtatEnvoi', 'FAIT'] },
  },
  {
    fonction: 'consulterNumeroTest',
    table: 'numero_test',
    ...parSonId,
    autrement: { offreId: ['ID', '1'] },
  },
  {
    fonction: 'consulterSouscription',
    table: 'souscription',
    ...parSonId,
    autrement: { test: ['Boolean', false] },
  },
  {
    fonction: 'voirOffreSouscrite',
    table: 'souscription',
    ...parSonId,
    qui: 'C1',
    autrement: { statut: ['StatutSouscription', 'ACTIVE'] },
  },
  ...SUIVIES,
];
const D_UN_SEUL = ['consulterAnnuaire', 'consulterNotification', 'consulterEnvoiWebhook'];
export const PARCOURS = LISTES.map((liste) => ({
  liste,
  nom: [
    liste.fonction,
    ...(liste.fixes?.miennes ? ['miennes'] : []),
    ...(liste.fixes?.tri ? [liste.champs, liste.sens] : []),
    ...(SUIVIES.includes(liste) ? ['modifieDepuis'] : []),
  ].join(' '),
}));
/**
 * Each list in the order that it has when none is asked for, without a filter, by whoever sees all of it. The directory
 * is none: its rows are those of the accounts that hold a role, found by the role. Nor are one person's notifications
 * of three months, one webhook's deliveries of one: MariaDB may walk the index from the newest of them.
 */
export const PAR_DEFAUT = LISTES.filter(
  (liste) =>
    !D_UN_SEUL.includes(liste.fonction) &&
    !SUIVIES.includes(liste) &&
    (!liste.fixes?.tri || (liste.champs === 'creerA' && liste.sens === 'DESC')),
).map((liste): Liste => ({ ...liste, fixes: obligatoires(liste), qui: liste.qui === 'S1' ? 'A' : liste.qui }));

/** What a list is never asked for without. */
function obligatoires({ fixes = {} }: Liste): Arguments {
  return Object.fromEntries(Object.entries(fixes).filter(([, [type]]) => type.endsWith('!')));
}
