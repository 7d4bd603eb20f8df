/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type AjouterCommentaireInput = {
  /** Caché aux clients ; demande COMMENTAIRE_INTERNE */
  interne?: boolean | null | undefined;
  interventionId: string;
  /** Texte simple ; les retours à la ligne sont gardés, aucun HTML n’est interprété */
  texte: string;
};

export type AnnulerInterventionInput = {
  id: string;
  /** Le client le lit */
  motif: string;
  statutId?: string | null | undefined;
  version: number;
};

/** Ce que le mouvement demande : voir transitionsPossibles */
export type ChangerStatutInterventionInput = {
  id: string;
  /** Minutes passées */
  minutes?: number | null | undefined;
  motif?: string | null | undefined;
  motifAttente?: MotifAttente | null | undefined;
  rapport?: string | null | undefined;
  reprisePrevue?: string | null | undefined;
  statutId: string;
  version: number;
};

export type CloturerInterventionInput = {
  id: string;
  statutId?: string | null | undefined;
  version: number;
};

export type ContesterInterventionInput = {
  id: string;
  /** Pourquoi : devient un commentaire signalé */
  texte: string;
};

export type CreerInterventionInput = {
  adresse: string;
  clientId: string;
  codePostal?: string | null | undefined;
  /** Date souhaitée */
  datePrevue?: string | null | undefined;
  description?: string | null | undefined;
  titre: string;
  urgenceId: string;
};

/** Les sept étapes sur lesquelles travaille la table des mouvements */
export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

/** Tous les filtres donnés doivent tenir */
export type InterventionFiltre = {
  /** Ce qui attend une décision : nouvelles, réalisées à clôturer, en retard, attentes échues ou auxquelles le client a répondu */
  aTraiter?: boolean | null | undefined;
  clientId?: string | null | undefined;
  /** Exclu */
  creeeAu?: string | null | undefined;
  creeeDu?: string | null | undefined;
  enRetard?: boolean | null | undefined;
  etapes?: Array<Etape> | null | undefined;
  intervenantId?: string | null | undefined;
  /** Exclu */
  prevueAu?: string | null | undefined;
  prevueDu?: string | null | undefined;
  /** Référence, ou mots du titre, de la description, de l’adresse, du client, des commentaires ; sans casse ni accents */
  recherche?: string | null | undefined;
  standardisteId?: string | null | undefined;
  statutIds?: Array<string> | null | undefined;
  urgenceIds?: Array<string> | null | undefined;
};

export type InterventionTri = {
  champ: InterventionTriChamp;
  sens: SensTri;
};

export type InterventionTriChamp =
  | 'CREATION'
  | 'ECHEANCE'
  | 'MODIFICATION'
  | 'PREVUE';

export type ModifierCommentaireInput = {
  id: string;
  texte: string;
  version: number;
};

/** Un champ absent ne change pas ; voir Intervention.champsModifiables */
export type ModifierInterventionInput = {
  adresse?: string | null | undefined;
  clientId?: string | null | undefined;
  codePostal?: string | null | undefined;
  datePrevue?: string | null | undefined;
  description?: string | null | undefined;
  echeance?: string | null | undefined;
  id: string;
  minutes?: number | null | undefined;
  rapport?: string | null | undefined;
  titre?: string | null | undefined;
  urgenceId?: string | null | undefined;
  version: number;
};

export type MotifAttente =
  | 'ACCES'
  | 'AUTRE'
  | 'CLIENT_ABSENT'
  | 'PIECE';

export type PlanifierInterventionInput = {
  debut: string;
  /** Motif, pour planifier malgré un chevauchement */
  derogation?: string | null | undefined;
  dureeMinutes: number;
  id: string;
  intervenantId: string;
  /** Un statut de l’étape ; absent : le premier */
  statutId?: string | null | undefined;
  version: number;
};

export type SensTri =
  | 'ASC'
  | 'DESC';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type TypeAnnuaire =
  | 'CLIENT'
  | 'INTERVENANT';

export type CreerInterventionMutationVariables = Exact<{
  input: CreerInterventionInput;
}>;


export type CreerInterventionMutation = { creerIntervention: { message: { fr: string, en: string }, intervention: { id: string, reference: string, titre: string, echeance: string | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type ModifierInterventionMutationVariables = Exact<{
  input: ModifierInterventionInput;
  coordonnees: boolean;
}>;


export type ModifierInterventionMutation = { modifierIntervention: { message: { fr: string, en: string }, intervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type PlanifierInterventionMutationVariables = Exact<{
  input: PlanifierInterventionInput;
  coordonnees: boolean;
}>;


export type PlanifierInterventionMutation = { planifierIntervention: { message: { fr: string, en: string }, intervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type ChangerStatutInterventionMutationVariables = Exact<{
  input: ChangerStatutInterventionInput;
  coordonnees: boolean;
}>;


export type ChangerStatutInterventionMutation = { changerStatutIntervention: { message: { fr: string, en: string }, intervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type CloturerInterventionMutationVariables = Exact<{
  input: CloturerInterventionInput;
  coordonnees: boolean;
}>;


export type CloturerInterventionMutation = { cloturerIntervention: { message: { fr: string, en: string }, intervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type AnnulerInterventionMutationVariables = Exact<{
  input: AnnulerInterventionInput;
  coordonnees: boolean;
}>;


export type AnnulerInterventionMutation = { annulerIntervention: { message: { fr: string, en: string }, intervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type SupprimerInterventionMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerInterventionMutation = { supprimerIntervention: { id: string, message: { fr: string, en: string } } };

export type ContesterInterventionMutationVariables = Exact<{
  input: ContesterInterventionInput;
  coordonnees: boolean;
}>;


export type ContesterInterventionMutation = { contesterIntervention: { message: { fr: string, en: string }, intervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } } };

export type AjouterCommentaireMutationVariables = Exact<{
  input: AjouterCommentaireInput;
}>;


export type AjouterCommentaireMutation = { ajouterCommentaire: { message: { fr: string, en: string }, intervention: { id: string, clientARepondu: boolean, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }> } } };

export type ModifierCommentaireMutationVariables = Exact<{
  input: ModifierCommentaireInput;
}>;


export type ModifierCommentaireMutation = { modifierCommentaire: { message: { fr: string, en: string }, commentaire: { id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> } } };

export type SupprimerCommentaireMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerCommentaireMutation = { supprimerCommentaire: { message: { fr: string, en: string }, commentaire: { id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> } } };

export type StatutLuFragment = { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } };

export type UrgenceLueFragment = { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } };

export type PersonneLueFragment = { id: string, nom: string, prenom: string };

export type InterventionResumeFragment = { id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null };

export type InterventionMouvableFragment = { id: string, version: number, reference: string, titre: string, etape: Etape, debutPlanifie: string | null, finPlanifiee: string | null, datePrevue: string | null, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> };

export type InterventionDetailFragment = { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, standardiste: { id: string, nom: string, prenom: string }, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> };

export type CommentaireLuFragment = { id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> };

export type MouvementLuFragment = { id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> };

export type FilRecentFragment = { id: string, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }> };

export type InterventionsQueryVariables = Exact<{
  filtre?: InterventionFiltre | null | undefined;
  tri?: InterventionTri | null | undefined;
  page?: number;
  perPage?: number;
  coordonnees: boolean;
}>;


export type InterventionsQuery = { consulterIntervention: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type InterventionsMouvablesQueryVariables = Exact<{
  filtre?: InterventionFiltre | null | undefined;
  tri?: InterventionTri | null | undefined;
  page?: number;
  perPage?: number;
  coordonnees: boolean;
}>;


export type InterventionsMouvablesQuery = { consulterIntervention: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type CompterInterventionsQueryVariables = Exact<{
  aTraiter: InterventionFiltre;
  enRetard: InterventionFiltre;
  toutes: InterventionFiltre;
}>;


export type CompterInterventionsQuery = { aTraiter: { pagination: { totalItems: number, totalExact: boolean } }, enRetard: { pagination: { totalItems: number, totalExact: boolean } }, toutes: { pagination: { totalItems: number, totalExact: boolean } } };

export type VoirInterventionQueryVariables = Exact<{
  reference: string;
  coordonnees: boolean;
}>;


export type VoirInterventionQuery = { voirIntervention: { description: string | null, debutReel: string | null, realiseeA: string | null, clotureeA: string | null, annuleeA: string | null, champsModifiables: Array<string>, contestable: boolean, source: string | null, sourceReference: string | null, id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, creerA: string, modifierA: string, rapport: string | null, minutes: number | null, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }>, standardiste: { id: string, nom: string, prenom: string }, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { telephone?: string | null, id: string, nom: string, prenom: string }, intervenant: { telephone?: string | null, id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> } };

export type SuiteDuFilQueryVariables = Exact<{
  id: string;
  avantCommentaire?: string | null | undefined;
  avantMouvement?: string | null | undefined;
}>;


export type SuiteDuFilQuery = { voirIntervention: { id: string, commentaires: Array<{ id: string, version: number, texte: string, interne: boolean, contestation: boolean, supprime: boolean, modifiable: boolean, supprimable: boolean, creerA: string, modifierA: string, auteurRole: string | null, auteur: { id: string, nom: string, prenom: string }, versions: Array<{ id: string, texte: string, creerA: string }> }>, historique: Array<{ id: string, creerA: string, fonction: string, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null, deStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, versStatut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } | null, changements: Array<{ champ: string, avant: string | null, apres: string | null }> }> } };

export type StatutsEtUrgencesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatutsEtUrgencesQuery = { consulterStatutIntervention: { items: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }, consulterDegreUrgence: { items: Array<{ id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }> } };

export type AnnuaireQueryVariables = Exact<{
  type: TypeAnnuaire;
  recherche?: string | null | undefined;
  perPage?: number;
}>;


export type AnnuaireQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null, charge: number }> } };

export const StatutLuFragmentDoc = gql`
    fragment StatutLu on StatutIntervention {
  id
  etape
  couleur
  libelle {
    fr
    en
  }
  libelleClient {
    fr
    en
  }
}
    `;
export const UrgenceLueFragmentDoc = gql`
    fragment UrgenceLue on DegreUrgence {
  id
  niveau
  couleur
  delaiHeures
  libelle {
    fr
    en
  }
}
    `;
export const PersonneLueFragmentDoc = gql`
    fragment PersonneLue on Utilisateur {
  id
  nom
  prenom
}
    `;
export const InterventionResumeFragmentDoc = gql`
    fragment InterventionResume on Intervention {
  id
  version
  reference
  titre
  adresse
  codePostal
  etape
  enRetard
  echeance
  datePrevue
  debutPlanifie
  finPlanifiee
  motif
  motifAttente
  reprisePrevue
  clientARepondu
  contestee
  creerA
  modifierA
  statut {
    ...StatutLu
  }
  urgence {
    ...UrgenceLue
  }
  client {
    ...PersonneLue
    telephone @include(if: $coordonnees)
  }
  intervenant {
    ...PersonneLue
    telephone @include(if: $coordonnees)
  }
}
    `;
export const InterventionMouvableFragmentDoc = gql`
    fragment InterventionMouvable on Intervention {
  id
  version
  reference
  titre
  etape
  statut {
    ...StatutLu
  }
  intervenant {
    ...PersonneLue
  }
  debutPlanifie
  finPlanifiee
  datePrevue
  rapport
  minutes
  transitionsPossibles {
    etape
    fonction
    champsRequis
    statuts {
      ...StatutLu
    }
  }
}
    `;
export const InterventionDetailFragmentDoc = gql`
    fragment InterventionDetail on Intervention {
  ...InterventionResume
  ...InterventionMouvable
  description
  standardiste {
    ...PersonneLue
  }
  debutReel
  realiseeA
  clotureeA
  annuleeA
  champsModifiables
  contestable
  source
  sourceReference
}
    `;
export const CommentaireLuFragmentDoc = gql`
    fragment CommentaireLu on Commentaire {
  id
  version
  texte
  interne
  contestation
  supprime
  modifiable
  supprimable
  creerA
  modifierA
  auteurRole
  auteur {
    ...PersonneLue
  }
  versions {
    id
    texte
    creerA
  }
}
    `;
export const MouvementLuFragmentDoc = gql`
    fragment MouvementLu on MouvementIntervention {
  id
  creerA
  fonction
  motif
  auteur {
    ...PersonneLue
  }
  deStatut {
    ...StatutLu
  }
  versStatut {
    ...StatutLu
  }
  changements {
    champ
    avant
    apres
  }
}
    `;
export const FilRecentFragmentDoc = gql`
    fragment FilRecent on Intervention {
  id
  commentaires(limite: 10) {
    ...CommentaireLu
  }
  historique(limite: 10) {
    ...MouvementLu
  }
}
    `;
export const CreerInterventionDocument = gql`
    mutation CreerIntervention($input: CreerInterventionInput!) {
  creerIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      id
      reference
      titre
      echeance
      transitionsPossibles {
        etape
        fonction
        champsRequis
        statuts {
          ...StatutLu
        }
      }
    }
  }
}
    ${StatutLuFragmentDoc}`;

/**
 * __useCreerInterventionMutation__
 *
 * To run a mutation, you first call `useCreerInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerInterventionMutation, { data, loading, error }] = useCreerInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerInterventionMutation, CreerInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerInterventionMutation, CreerInterventionMutationVariables>(CreerInterventionDocument, options);
      }
export type CreerInterventionMutationHookResult = ReturnType<typeof useCreerInterventionMutation>;
export type CreerInterventionMutationResult = ApolloReactCommon.MutationResult<CreerInterventionMutation>;
export const ModifierInterventionDocument = gql`
    mutation ModifierIntervention($input: ModifierInterventionInput!, $coordonnees: Boolean!) {
  modifierIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      ...InterventionDetail
      ...FilRecent
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __useModifierInterventionMutation__
 *
 * To run a mutation, you first call `useModifierInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierInterventionMutation, { data, loading, error }] = useModifierInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useModifierInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierInterventionMutation, ModifierInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierInterventionMutation, ModifierInterventionMutationVariables>(ModifierInterventionDocument, options);
      }
export type ModifierInterventionMutationHookResult = ReturnType<typeof useModifierInterventionMutation>;
export type ModifierInterventionMutationResult = ApolloReactCommon.MutationResult<ModifierInterventionMutation>;
export const PlanifierInterventionDocument = gql`
    mutation PlanifierIntervention($input: PlanifierInterventionInput!, $coordonnees: Boolean!) {
  planifierIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      ...InterventionDetail
      ...FilRecent
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __usePlanifierInterventionMutation__
 *
 * To run a mutation, you first call `usePlanifierInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `usePlanifierInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [planifierInterventionMutation, { data, loading, error }] = usePlanifierInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function usePlanifierInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<PlanifierInterventionMutation, PlanifierInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<PlanifierInterventionMutation, PlanifierInterventionMutationVariables>(PlanifierInterventionDocument, options);
      }
export type PlanifierInterventionMutationHookResult = ReturnType<typeof usePlanifierInterventionMutation>;
export type PlanifierInterventionMutationResult = ApolloReactCommon.MutationResult<PlanifierInterventionMutation>;
export const ChangerStatutInterventionDocument = gql`
    mutation ChangerStatutIntervention($input: ChangerStatutInterventionInput!, $coordonnees: Boolean!) {
  changerStatutIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      ...InterventionDetail
      ...FilRecent
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __useChangerStatutInterventionMutation__
 *
 * To run a mutation, you first call `useChangerStatutInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useChangerStatutInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [changerStatutInterventionMutation, { data, loading, error }] = useChangerStatutInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useChangerStatutInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangerStatutInterventionMutation, ChangerStatutInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangerStatutInterventionMutation, ChangerStatutInterventionMutationVariables>(ChangerStatutInterventionDocument, options);
      }
export type ChangerStatutInterventionMutationHookResult = ReturnType<typeof useChangerStatutInterventionMutation>;
export type ChangerStatutInterventionMutationResult = ApolloReactCommon.MutationResult<ChangerStatutInterventionMutation>;
export const CloturerInterventionDocument = gql`
    mutation CloturerIntervention($input: CloturerInterventionInput!, $coordonnees: Boolean!) {
  cloturerIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      ...InterventionDetail
      ...FilRecent
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __useCloturerInterventionMutation__
 *
 * To run a mutation, you first call `useCloturerInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCloturerInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [cloturerInterventionMutation, { data, loading, error }] = useCloturerInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useCloturerInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CloturerInterventionMutation, CloturerInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CloturerInterventionMutation, CloturerInterventionMutationVariables>(CloturerInterventionDocument, options);
      }
export type CloturerInterventionMutationHookResult = ReturnType<typeof useCloturerInterventionMutation>;
export type CloturerInterventionMutationResult = ApolloReactCommon.MutationResult<CloturerInterventionMutation>;
export const AnnulerInterventionDocument = gql`
    mutation AnnulerIntervention($input: AnnulerInterventionInput!, $coordonnees: Boolean!) {
  annulerIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      ...InterventionDetail
      ...FilRecent
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __useAnnulerInterventionMutation__
 *
 * To run a mutation, you first call `useAnnulerInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAnnulerInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [annulerInterventionMutation, { data, loading, error }] = useAnnulerInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useAnnulerInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AnnulerInterventionMutation, AnnulerInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AnnulerInterventionMutation, AnnulerInterventionMutationVariables>(AnnulerInterventionDocument, options);
      }
export type AnnulerInterventionMutationHookResult = ReturnType<typeof useAnnulerInterventionMutation>;
export type AnnulerInterventionMutationResult = ApolloReactCommon.MutationResult<AnnulerInterventionMutation>;
export const SupprimerInterventionDocument = gql`
    mutation SupprimerIntervention($input: SupprimerInput!) {
  supprimerIntervention(input: $input) {
    id
    message {
      fr
      en
    }
  }
}
    `;

/**
 * __useSupprimerInterventionMutation__
 *
 * To run a mutation, you first call `useSupprimerInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerInterventionMutation, { data, loading, error }] = useSupprimerInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerInterventionMutation, SupprimerInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerInterventionMutation, SupprimerInterventionMutationVariables>(SupprimerInterventionDocument, options);
      }
export type SupprimerInterventionMutationHookResult = ReturnType<typeof useSupprimerInterventionMutation>;
export type SupprimerInterventionMutationResult = ApolloReactCommon.MutationResult<SupprimerInterventionMutation>;
export const ContesterInterventionDocument = gql`
    mutation ContesterIntervention($input: ContesterInterventionInput!, $coordonnees: Boolean!) {
  contesterIntervention(input: $input) {
    message {
      fr
      en
    }
    intervention {
      ...InterventionDetail
      ...FilRecent
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __useContesterInterventionMutation__
 *
 * To run a mutation, you first call `useContesterInterventionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useContesterInterventionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [contesterInterventionMutation, { data, loading, error }] = useContesterInterventionMutation({
 *   variables: {
 *      input: // value for 'input'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useContesterInterventionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ContesterInterventionMutation, ContesterInterventionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ContesterInterventionMutation, ContesterInterventionMutationVariables>(ContesterInterventionDocument, options);
      }
export type ContesterInterventionMutationHookResult = ReturnType<typeof useContesterInterventionMutation>;
export type ContesterInterventionMutationResult = ApolloReactCommon.MutationResult<ContesterInterventionMutation>;
export const AjouterCommentaireDocument = gql`
    mutation AjouterCommentaire($input: AjouterCommentaireInput!) {
  ajouterCommentaire(input: $input) {
    message {
      fr
      en
    }
    intervention {
      id
      clientARepondu
      ...FilRecent
    }
  }
}
    ${FilRecentFragmentDoc}
${CommentaireLuFragmentDoc}
${PersonneLueFragmentDoc}
${MouvementLuFragmentDoc}
${StatutLuFragmentDoc}`;

/**
 * __useAjouterCommentaireMutation__
 *
 * To run a mutation, you first call `useAjouterCommentaireMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAjouterCommentaireMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [ajouterCommentaireMutation, { data, loading, error }] = useAjouterCommentaireMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useAjouterCommentaireMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AjouterCommentaireMutation, AjouterCommentaireMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AjouterCommentaireMutation, AjouterCommentaireMutationVariables>(AjouterCommentaireDocument, options);
      }
export type AjouterCommentaireMutationHookResult = ReturnType<typeof useAjouterCommentaireMutation>;
export type AjouterCommentaireMutationResult = ApolloReactCommon.MutationResult<AjouterCommentaireMutation>;
export const ModifierCommentaireDocument = gql`
    mutation ModifierCommentaire($input: ModifierCommentaireInput!) {
  modifierCommentaire(input: $input) {
    message {
      fr
      en
    }
    commentaire {
      ...CommentaireLu
    }
  }
}
    ${CommentaireLuFragmentDoc}
${PersonneLueFragmentDoc}`;

/**
 * __useModifierCommentaireMutation__
 *
 * To run a mutation, you first call `useModifierCommentaireMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierCommentaireMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierCommentaireMutation, { data, loading, error }] = useModifierCommentaireMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierCommentaireMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierCommentaireMutation, ModifierCommentaireMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierCommentaireMutation, ModifierCommentaireMutationVariables>(ModifierCommentaireDocument, options);
      }
export type ModifierCommentaireMutationHookResult = ReturnType<typeof useModifierCommentaireMutation>;
export type ModifierCommentaireMutationResult = ApolloReactCommon.MutationResult<ModifierCommentaireMutation>;
export const SupprimerCommentaireDocument = gql`
    mutation SupprimerCommentaire($input: SupprimerInput!) {
  supprimerCommentaire(input: $input) {
    message {
      fr
      en
    }
    commentaire {
      ...CommentaireLu
    }
  }
}
    ${CommentaireLuFragmentDoc}
${PersonneLueFragmentDoc}`;

/**
 * __useSupprimerCommentaireMutation__
 *
 * To run a mutation, you first call `useSupprimerCommentaireMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerCommentaireMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerCommentaireMutation, { data, loading, error }] = useSupprimerCommentaireMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerCommentaireMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerCommentaireMutation, SupprimerCommentaireMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerCommentaireMutation, SupprimerCommentaireMutationVariables>(SupprimerCommentaireDocument, options);
      }
export type SupprimerCommentaireMutationHookResult = ReturnType<typeof useSupprimerCommentaireMutation>;
export type SupprimerCommentaireMutationResult = ApolloReactCommon.MutationResult<SupprimerCommentaireMutation>;
export const InterventionsDocument = gql`
    query Interventions($filtre: InterventionFiltre, $tri: InterventionTri, $page: Int! = 1, $perPage: Int! = 20, $coordonnees: Boolean!) {
  consulterIntervention(
    filtre: $filtre
    tri: $tri
    page: $page
    perPage: $perPage
  ) {
    items {
      ...InterventionResume
    }
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}`;

/**
 * __useInterventionsQuery__
 *
 * To run a query within a React component, call `useInterventionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useInterventionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useInterventionsQuery({
 *   variables: {
 *      filtre: // value for 'filtre'
 *      tri: // value for 'tri'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useInterventionsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<InterventionsQuery, InterventionsQueryVariables> & ({ variables: InterventionsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<InterventionsQuery, InterventionsQueryVariables>(InterventionsDocument, options);
      }
export function useInterventionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<InterventionsQuery, InterventionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<InterventionsQuery, InterventionsQueryVariables>(InterventionsDocument, options);
        }
// @ts-ignore
export function useInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<InterventionsQuery, InterventionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<InterventionsQuery, InterventionsQueryVariables>;
export function useInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<InterventionsQuery, InterventionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<InterventionsQuery | undefined, InterventionsQueryVariables>;
export function useInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<InterventionsQuery, InterventionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<InterventionsQuery, InterventionsQueryVariables>(InterventionsDocument, options);
        }
export type InterventionsQueryHookResult = ReturnType<typeof useInterventionsQuery>;
export type InterventionsLazyQueryHookResult = ReturnType<typeof useInterventionsLazyQuery>;
export type InterventionsSuspenseQueryHookResult = ReturnType<typeof useInterventionsSuspenseQuery>;
export type InterventionsQueryResult = ApolloReactCommon.QueryResult<InterventionsQuery, InterventionsQueryVariables>;
export const InterventionsMouvablesDocument = gql`
    query InterventionsMouvables($filtre: InterventionFiltre, $tri: InterventionTri, $page: Int! = 1, $perPage: Int! = 20, $coordonnees: Boolean!) {
  consulterIntervention(
    filtre: $filtre
    tri: $tri
    page: $page
    perPage: $perPage
  ) {
    items {
      ...InterventionResume
      ...InterventionMouvable
    }
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}`;

/**
 * __useInterventionsMouvablesQuery__
 *
 * To run a query within a React component, call `useInterventionsMouvablesQuery` and pass it any options that fit your needs.
 * When your component renders, `useInterventionsMouvablesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useInterventionsMouvablesQuery({
 *   variables: {
 *      filtre: // value for 'filtre'
 *      tri: // value for 'tri'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useInterventionsMouvablesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables> & ({ variables: InterventionsMouvablesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>(InterventionsMouvablesDocument, options);
      }
export function useInterventionsMouvablesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>(InterventionsMouvablesDocument, options);
        }
// @ts-ignore
export function useInterventionsMouvablesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>;
export function useInterventionsMouvablesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<InterventionsMouvablesQuery | undefined, InterventionsMouvablesQueryVariables>;
export function useInterventionsMouvablesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>(InterventionsMouvablesDocument, options);
        }
export type InterventionsMouvablesQueryHookResult = ReturnType<typeof useInterventionsMouvablesQuery>;
export type InterventionsMouvablesLazyQueryHookResult = ReturnType<typeof useInterventionsMouvablesLazyQuery>;
export type InterventionsMouvablesSuspenseQueryHookResult = ReturnType<typeof useInterventionsMouvablesSuspenseQuery>;
export type InterventionsMouvablesQueryResult = ApolloReactCommon.QueryResult<InterventionsMouvablesQuery, InterventionsMouvablesQueryVariables>;
export const CompterInterventionsDocument = gql`
    query CompterInterventions($aTraiter: InterventionFiltre!, $enRetard: InterventionFiltre!, $toutes: InterventionFiltre!) {
  aTraiter: consulterIntervention(filtre: $aTraiter, perPage: 1) {
    pagination {
      totalItems
      totalExact
    }
  }
  enRetard: consulterIntervention(filtre: $enRetard, perPage: 1) {
    pagination {
      totalItems
      totalExact
    }
  }
  toutes: consulterIntervention(filtre: $toutes, perPage: 1) {
    pagination {
      totalItems
      totalExact
    }
  }
}
    `;

/**
 * __useCompterInterventionsQuery__
 *
 * To run a query within a React component, call `useCompterInterventionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useCompterInterventionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCompterInterventionsQuery({
 *   variables: {
 *      aTraiter: // value for 'aTraiter'
 *      enRetard: // value for 'enRetard'
 *      toutes: // value for 'toutes'
 *   },
 * });
 */
export function useCompterInterventionsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CompterInterventionsQuery, CompterInterventionsQueryVariables> & ({ variables: CompterInterventionsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CompterInterventionsQuery, CompterInterventionsQueryVariables>(CompterInterventionsDocument, options);
      }
export function useCompterInterventionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CompterInterventionsQuery, CompterInterventionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CompterInterventionsQuery, CompterInterventionsQueryVariables>(CompterInterventionsDocument, options);
        }
// @ts-ignore
export function useCompterInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CompterInterventionsQuery, CompterInterventionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CompterInterventionsQuery, CompterInterventionsQueryVariables>;
export function useCompterInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CompterInterventionsQuery, CompterInterventionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CompterInterventionsQuery | undefined, CompterInterventionsQueryVariables>;
export function useCompterInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CompterInterventionsQuery, CompterInterventionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CompterInterventionsQuery, CompterInterventionsQueryVariables>(CompterInterventionsDocument, options);
        }
export type CompterInterventionsQueryHookResult = ReturnType<typeof useCompterInterventionsQuery>;
export type CompterInterventionsLazyQueryHookResult = ReturnType<typeof useCompterInterventionsLazyQuery>;
export type CompterInterventionsSuspenseQueryHookResult = ReturnType<typeof useCompterInterventionsSuspenseQuery>;
export type CompterInterventionsQueryResult = ApolloReactCommon.QueryResult<CompterInterventionsQuery, CompterInterventionsQueryVariables>;
export const VoirInterventionDocument = gql`
    query VoirIntervention($reference: String!, $coordonnees: Boolean!) {
  voirIntervention(reference: $reference) {
    ...InterventionDetail
    commentaires(limite: 20) {
      ...CommentaireLu
    }
    historique(limite: 20) {
      ...MouvementLu
    }
  }
}
    ${InterventionDetailFragmentDoc}
${InterventionResumeFragmentDoc}
${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}
${PersonneLueFragmentDoc}
${InterventionMouvableFragmentDoc}
${CommentaireLuFragmentDoc}
${MouvementLuFragmentDoc}`;

/**
 * __useVoirInterventionQuery__
 *
 * To run a query within a React component, call `useVoirInterventionQuery` and pass it any options that fit your needs.
 * When your component renders, `useVoirInterventionQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useVoirInterventionQuery({
 *   variables: {
 *      reference: // value for 'reference'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useVoirInterventionQuery(baseOptions: ApolloReactHooks.QueryHookOptions<VoirInterventionQuery, VoirInterventionQueryVariables> & ({ variables: VoirInterventionQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<VoirInterventionQuery, VoirInterventionQueryVariables>(VoirInterventionDocument, options);
      }
export function useVoirInterventionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<VoirInterventionQuery, VoirInterventionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<VoirInterventionQuery, VoirInterventionQueryVariables>(VoirInterventionDocument, options);
        }
// @ts-ignore
export function useVoirInterventionSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<VoirInterventionQuery, VoirInterventionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VoirInterventionQuery, VoirInterventionQueryVariables>;
export function useVoirInterventionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VoirInterventionQuery, VoirInterventionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VoirInterventionQuery | undefined, VoirInterventionQueryVariables>;
export function useVoirInterventionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VoirInterventionQuery, VoirInterventionQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<VoirInterventionQuery, VoirInterventionQueryVariables>(VoirInterventionDocument, options);
        }
export type VoirInterventionQueryHookResult = ReturnType<typeof useVoirInterventionQuery>;
export type VoirInterventionLazyQueryHookResult = ReturnType<typeof useVoirInterventionLazyQuery>;
export type VoirInterventionSuspenseQueryHookResult = ReturnType<typeof useVoirInterventionSuspenseQuery>;
export type VoirInterventionQueryResult = ApolloReactCommon.QueryResult<VoirInterventionQuery, VoirInterventionQueryVariables>;
export const SuiteDuFilDocument = gql`
    query SuiteDuFil($id: ID!, $avantCommentaire: ID, $avantMouvement: ID) {
  voirIntervention(id: $id) {
    id
    commentaires(limite: 20, avant: $avantCommentaire) {
      ...CommentaireLu
    }
    historique(limite: 20, avant: $avantMouvement) {
      ...MouvementLu
    }
  }
}
    ${CommentaireLuFragmentDoc}
${PersonneLueFragmentDoc}
${MouvementLuFragmentDoc}
${StatutLuFragmentDoc}`;

/**
 * __useSuiteDuFilQuery__
 *
 * To run a query within a React component, call `useSuiteDuFilQuery` and pass it any options that fit your needs.
 * When your component renders, `useSuiteDuFilQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useSuiteDuFilQuery({
 *   variables: {
 *      id: // value for 'id'
 *      avantCommentaire: // value for 'avantCommentaire'
 *      avantMouvement: // value for 'avantMouvement'
 *   },
 * });
 */
export function useSuiteDuFilQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SuiteDuFilQuery, SuiteDuFilQueryVariables> & ({ variables: SuiteDuFilQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SuiteDuFilQuery, SuiteDuFilQueryVariables>(SuiteDuFilDocument, options);
      }
export function useSuiteDuFilLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SuiteDuFilQuery, SuiteDuFilQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SuiteDuFilQuery, SuiteDuFilQueryVariables>(SuiteDuFilDocument, options);
        }
// @ts-ignore
export function useSuiteDuFilSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<SuiteDuFilQuery, SuiteDuFilQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<SuiteDuFilQuery, SuiteDuFilQueryVariables>;
export function useSuiteDuFilSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<SuiteDuFilQuery, SuiteDuFilQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<SuiteDuFilQuery | undefined, SuiteDuFilQueryVariables>;
export function useSuiteDuFilSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<SuiteDuFilQuery, SuiteDuFilQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<SuiteDuFilQuery, SuiteDuFilQueryVariables>(SuiteDuFilDocument, options);
        }
export type SuiteDuFilQueryHookResult = ReturnType<typeof useSuiteDuFilQuery>;
export type SuiteDuFilLazyQueryHookResult = ReturnType<typeof useSuiteDuFilLazyQuery>;
export type SuiteDuFilSuspenseQueryHookResult = ReturnType<typeof useSuiteDuFilSuspenseQuery>;
export type SuiteDuFilQueryResult = ApolloReactCommon.QueryResult<SuiteDuFilQuery, SuiteDuFilQueryVariables>;
export const StatutsEtUrgencesDocument = gql`
    query StatutsEtUrgences {
  consulterStatutIntervention(actif: true, perPage: 50) {
    items {
      ...StatutLu
    }
  }
  consulterDegreUrgence(actif: true, perPage: 50) {
    items {
      ...UrgenceLue
    }
  }
}
    ${StatutLuFragmentDoc}
${UrgenceLueFragmentDoc}`;

/**
 * __useStatutsEtUrgencesQuery__
 *
 * To run a query within a React component, call `useStatutsEtUrgencesQuery` and pass it any options that fit your needs.
 * When your component renders, `useStatutsEtUrgencesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useStatutsEtUrgencesQuery({
 *   variables: {
 *   },
 * });
 */
export function useStatutsEtUrgencesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>(StatutsEtUrgencesDocument, options);
      }
export function useStatutsEtUrgencesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>(StatutsEtUrgencesDocument, options);
        }
// @ts-ignore
export function useStatutsEtUrgencesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>;
export function useStatutsEtUrgencesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<StatutsEtUrgencesQuery | undefined, StatutsEtUrgencesQueryVariables>;
export function useStatutsEtUrgencesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>(StatutsEtUrgencesDocument, options);
        }
export type StatutsEtUrgencesQueryHookResult = ReturnType<typeof useStatutsEtUrgencesQuery>;
export type StatutsEtUrgencesLazyQueryHookResult = ReturnType<typeof useStatutsEtUrgencesLazyQuery>;
export type StatutsEtUrgencesSuspenseQueryHookResult = ReturnType<typeof useStatutsEtUrgencesSuspenseQuery>;
export type StatutsEtUrgencesQueryResult = ApolloReactCommon.QueryResult<StatutsEtUrgencesQuery, StatutsEtUrgencesQueryVariables>;
export const AnnuaireDocument = gql`
    query Annuaire($type: TypeAnnuaire!, $recherche: String, $perPage: Int! = 10) {
  consulterAnnuaire(type: $type, recherche: $recherche, perPage: $perPage) {
    items {
      id
      nom
      prenom
      telephone
      charge
    }
  }
}
    `;

/**
 * __useAnnuaireQuery__
 *
 * To run a query within a React component, call `useAnnuaireQuery` and pass it any options that fit your needs.
 * When your component renders, `useAnnuaireQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useAnnuaireQuery({
 *   variables: {
 *      type: // value for 'type'
 *      recherche: // value for 'recherche'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useAnnuaireQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AnnuaireQuery, AnnuaireQueryVariables> & ({ variables: AnnuaireQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AnnuaireQuery, AnnuaireQueryVariables>(AnnuaireDocument, options);
      }
export function useAnnuaireLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AnnuaireQuery, AnnuaireQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AnnuaireQuery, AnnuaireQueryVariables>(AnnuaireDocument, options);
        }
// @ts-ignore
export function useAnnuaireSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<AnnuaireQuery, AnnuaireQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AnnuaireQuery, AnnuaireQueryVariables>;
export function useAnnuaireSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AnnuaireQuery, AnnuaireQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AnnuaireQuery | undefined, AnnuaireQueryVariables>;
export function useAnnuaireSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AnnuaireQuery, AnnuaireQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<AnnuaireQuery, AnnuaireQueryVariables>(AnnuaireDocument, options);
        }
export type AnnuaireQueryHookResult = ReturnType<typeof useAnnuaireQuery>;
export type AnnuaireLazyQueryHookResult = ReturnType<typeof useAnnuaireLazyQuery>;
export type AnnuaireSuspenseQueryHookResult = ReturnType<typeof useAnnuaireSuspenseQuery>;
export type AnnuaireQueryResult = ApolloReactCommon.QueryResult<AnnuaireQuery, AnnuaireQueryVariables>;