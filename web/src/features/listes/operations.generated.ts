/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CreerDegreUrgenceInput = {
  actif?: boolean | null | undefined;
  cleIdempotence?: string | null | undefined;
  couleur: string;
  delaiHeures: number;
  libelle: TexteInput;
  niveau: number;
};

export type CreerModeleCommentaireInput = {
  actif?: boolean | null | undefined;
  cleIdempotence?: string | null | undefined;
  interne?: boolean | null | undefined;
  texteEn: string;
  texteFr: string;
  titre: string;
};

export type CreerSecteurInput = {
  actif?: boolean | null | undefined;
  cleIdempotence?: string | null | undefined;
  couleur: string;
  nom: string;
  prefixes: Array<string>;
};

export type CreerStatutInterventionInput = {
  actif?: boolean | null | undefined;
  cleIdempotence?: string | null | undefined;
  couleur: string;
  etape: Etape;
  libelle: TexteInput;
  libelleClient?: TexteInput | null | undefined;
  ordre?: number | null | undefined;
};

export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

export type ModifierDegreUrgenceInput = {
  actif?: boolean | null | undefined;
  couleur?: string | null | undefined;
  delaiHeures?: number | null | undefined;
  id: string;
  libelle?: TexteInput | null | undefined;
  niveau?: number | null | undefined;
  version: number;
};

export type ModifierModeleCommentaireInput = {
  actif?: boolean | null | undefined;
  id: string;
  interne?: boolean | null | undefined;
  ordre?: number | null | undefined;
  texteEn?: string | null | undefined;
  texteFr?: string | null | undefined;
  titre?: string | null | undefined;
  version: number;
};

export type ModifierSecteurInput = {
  actif?: boolean | null | undefined;
  couleur?: string | null | undefined;
  id: string;
  nom?: string | null | undefined;
  prefixes?: Array<string> | null | undefined;
  version: number;
};

export type ModifierStatutInterventionInput = {
  actif?: boolean | null | undefined;
  couleur?: string | null | undefined;
  etape?: Etape | null | undefined;
  id: string;
  libelle?: TexteInput | null | undefined;
  libelleClient?: TexteInput | null | undefined;
  ordre?: number | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type TexteInput = {
  en: string;
  fr: string;
};

export type StatutDeListeFragment = { id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } };

export type UrgenceDeListeFragment = { id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } };

export type ModeleDeListeFragment = { id: string, version: number, titre: string, texteFr: string, texteEn: string, interne: boolean, actif: boolean, ordre: number };

export type SecteurDeListeFragment = { id: string, version: number, nom: string, prefixes: Array<string>, couleur: string, actif: boolean };

export type PaginationDeListeFragment = { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean };

export type ListeStatutsQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeStatutsQuery = { consulterStatutIntervention: { items: Array<{ id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type ListeUrgencesQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeUrgencesQuery = { consulterDegreUrgence: { items: Array<{ id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type ListeModelesQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeModelesQuery = { consulterModeleCommentaire: { items: Array<{ id: string, version: number, titre: string, texteFr: string, texteEn: string, interne: boolean, actif: boolean, ordre: number }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type ListeSecteursQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeSecteursQuery = { consulterSecteur: { items: Array<{ id: string, version: number, nom: string, prefixes: Array<string>, couleur: string, actif: boolean }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type CreerStatutMutationVariables = Exact<{
  input: CreerStatutInterventionInput;
}>;


export type CreerStatutMutation = { creerStatutIntervention: { message: { fr: string, en: string }, statut: { id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } } };

export type ModifierStatutMutationVariables = Exact<{
  input: ModifierStatutInterventionInput;
}>;


export type ModifierStatutMutation = { modifierStatutIntervention: { message: { fr: string, en: string }, statut: { id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } } };

export type SupprimerStatutMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerStatutMutation = { supprimerStatutIntervention: { id: string, message: { fr: string, en: string } } };

export type CreerUrgenceMutationVariables = Exact<{
  input: CreerDegreUrgenceInput;
}>;


export type CreerUrgenceMutation = { creerDegreUrgence: { message: { fr: string, en: string }, urgence: { id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } } } };

export type ModifierUrgenceMutationVariables = Exact<{
  input: ModifierDegreUrgenceInput;
}>;


export type ModifierUrgenceMutation = { modifierDegreUrgence: { message: { fr: string, en: string }, urgence: { id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } } } };

export type SupprimerUrgenceMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerUrgenceMutation = { supprimerDegreUrgence: { id: string, message: { fr: string, en: string } } };

export type CreerModeleMutationVariables = Exact<{
  input: CreerModeleCommentaireInput;
}>;


export type CreerModeleMutation = { creerModeleCommentaire: { message: { fr: string, en: string }, modeleCommentaire: { id: string, version: number, titre: string, texteFr: string, texteEn: string, interne: boolean, actif: boolean, ordre: number } } };

export type ModifierModeleMutationVariables = Exact<{
  input: ModifierModeleCommentaireInput;
}>;


export type ModifierModeleMutation = { modifierModeleCommentaire: { message: { fr: string, en: string }, modeleCommentaire: { id: string, version: number, titre: string, texteFr: string, texteEn: string, interne: boolean, actif: boolean, ordre: number } } };

export type SupprimerModeleMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerModeleMutation = { supprimerModeleCommentaire: { id: string, message: { fr: string, en: string } } };

export type CreerSecteurMutationVariables = Exact<{
  input: CreerSecteurInput;
}>;


export type CreerSecteurMutation = { creerSecteur: { message: { fr: string, en: string }, secteur: { id: string, version: number, nom: string, prefixes: Array<string>, couleur: string, actif: boolean } } };

export type ModifierSecteurMutationVariables = Exact<{
  input: ModifierSecteurInput;
}>;


export type ModifierSecteurMutation = { modifierSecteur: { message: { fr: string, en: string }, secteur: { id: string, version: number, nom: string, prefixes: Array<string>, couleur: string, actif: boolean } } };

export type SupprimerSecteurMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerSecteurMutation = { supprimerSecteur: { id: string, message: { fr: string, en: string } } };

export const StatutDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<StatutDeListeFragment, unknown>;
export const UrgenceDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<UrgenceDeListeFragment, unknown>;
export const ModeleDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModeleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeleCommentaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"texteFr"}},{"kind":"Field","name":{"kind":"Name","value":"texteEn"}},{"kind":"Field","name":{"kind":"Name","value":"interne"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}}]}}]} as unknown as DocumentNode<ModeleDeListeFragment, unknown>;
export const SecteurDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecteurDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secteur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prefixes"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}}]}}]} as unknown as DocumentNode<SecteurDeListeFragment, unknown>;
export const PaginationDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode<PaginationDeListeFragment, unknown>;
export const ListeStatutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeStatuts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatutDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode<ListeStatutsQuery, ListeStatutsQueryVariables>;
export const ListeUrgencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeUrgences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgenceDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode<ListeUrgencesQuery, ListeUrgencesQueryVariables>;
export const ListeModelesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeModeles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterModeleCommentaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModeleDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModeleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeleCommentaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"texteFr"}},{"kind":"Field","name":{"kind":"Name","value":"texteEn"}},{"kind":"Field","name":{"kind":"Name","value":"interne"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode<ListeModelesQuery, ListeModelesQueryVariables>;
export const ListeSecteursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeSecteurs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterSecteur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecteurDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecteurDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secteur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prefixes"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode<ListeSecteursQuery, ListeSecteursQueryVariables>;
export const CreerStatutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerStatut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerStatutInterventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatutDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<CreerStatutMutation, CreerStatutMutationVariables>;
export const ModifierStatutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierStatut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierStatutInterventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatutDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ModifierStatutMutation, ModifierStatutMutationVariables>;
export const SupprimerStatutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerStatut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerStatutMutation, SupprimerStatutMutationVariables>;
export const CreerUrgenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerUrgence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerDegreUrgenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<CreerUrgenceMutation, CreerUrgenceMutationVariables>;
export const ModifierUrgenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierUrgence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierDegreUrgenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ModifierUrgenceMutation, ModifierUrgenceMutationVariables>;
export const SupprimerUrgenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerUrgence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerUrgenceMutation, SupprimerUrgenceMutationVariables>;
export const CreerModeleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerModele"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerModeleCommentaireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerModeleCommentaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modeleCommentaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModeleDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModeleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeleCommentaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"texteFr"}},{"kind":"Field","name":{"kind":"Name","value":"texteEn"}},{"kind":"Field","name":{"kind":"Name","value":"interne"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}}]}}]} as unknown as DocumentNode<CreerModeleMutation, CreerModeleMutationVariables>;
export const ModifierModeleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierModele"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierModeleCommentaireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierModeleCommentaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modeleCommentaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModeleDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModeleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeleCommentaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"texteFr"}},{"kind":"Field","name":{"kind":"Name","value":"texteEn"}},{"kind":"Field","name":{"kind":"Name","value":"interne"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}}]}}]} as unknown as DocumentNode<ModifierModeleMutation, ModifierModeleMutationVariables>;
export const SupprimerModeleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerModele"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerModeleCommentaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerModeleMutation, SupprimerModeleMutationVariables>;
export const CreerSecteurDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerSecteur"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerSecteurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerSecteur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecteurDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecteurDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secteur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prefixes"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}}]}}]} as unknown as DocumentNode<CreerSecteurMutation, CreerSecteurMutationVariables>;
export const ModifierSecteurDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierSecteur"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierSecteurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierSecteur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecteurDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecteurDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secteur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prefixes"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}}]}}]} as unknown as DocumentNode<ModifierSecteurMutation, ModifierSecteurMutationVariables>;
export const SupprimerSecteurDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerSecteur"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerSecteur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerSecteurMutation, SupprimerSecteurMutationVariables>;
export const useListeStatutsQuery = (options: useQuery.Options<ListeStatutsQuery, ListeStatutsQueryVariables>) => useQuery(ListeStatutsDocument, { client: useClient(), ...options });
export const useListeUrgencesQuery = (options: useQuery.Options<ListeUrgencesQuery, ListeUrgencesQueryVariables>) => useQuery(ListeUrgencesDocument, { client: useClient(), ...options });
export const useListeModelesQuery = (options: useQuery.Options<ListeModelesQuery, ListeModelesQueryVariables>) => useQuery(ListeModelesDocument, { client: useClient(), ...options });
export const useListeSecteursQuery = (options: useQuery.Options<ListeSecteursQuery, ListeSecteursQueryVariables>) => useQuery(ListeSecteursDocument, { client: useClient(), ...options });
export const useCreerStatutMutation = (options?: useMutation.Options<CreerStatutMutation, CreerStatutMutationVariables>) => useMutation(CreerStatutDocument, { client: useClient(), ...options });
export const useModifierStatutMutation = (options?: useMutation.Options<ModifierStatutMutation, ModifierStatutMutationVariables>) => useMutation(ModifierStatutDocument, { client: useClient(), ...options });
export const useSupprimerStatutMutation = (options?: useMutation.Options<SupprimerStatutMutation, SupprimerStatutMutationVariables>) => useMutation(SupprimerStatutDocument, { client: useClient(), ...options });
export const useCreerUrgenceMutation = (options?: useMutation.Options<CreerUrgenceMutation, CreerUrgenceMutationVariables>) => useMutation(CreerUrgenceDocument, { client: useClient(), ...options });
export const useModifierUrgenceMutation = (options?: useMutation.Options<ModifierUrgenceMutation, ModifierUrgenceMutationVariables>) => useMutation(ModifierUrgenceDocument, { client: useClient(), ...options });
export const useSupprimerUrgenceMutation = (options?: useMutation.Options<SupprimerUrgenceMutation, SupprimerUrgenceMutationVariables>) => useMutation(SupprimerUrgenceDocument, { client: useClient(), ...options });
export const useCreerModeleMutation = (options?: useMutation.Options<CreerModeleMutation, CreerModeleMutationVariables>) => useMutation(CreerModeleDocument, { client: useClient(), ...options });
export const useModifierModeleMutation = (options?: useMutation.Options<ModifierModeleMutation, ModifierModeleMutationVariables>) => useMutation(ModifierModeleDocument, { client: useClient(), ...options });
export const useSupprimerModeleMutation = (options?: useMutation.Options<SupprimerModeleMutation, SupprimerModeleMutationVariables>) => useMutation(SupprimerModeleDocument, { client: useClient(), ...options });
export const useCreerSecteurMutation = (options?: useMutation.Options<CreerSecteurMutation, CreerSecteurMutationVariables>) => useMutation(CreerSecteurDocument, { client: useClient(), ...options });
export const useModifierSecteurMutation = (options?: useMutation.Options<ModifierSecteurMutation, ModifierSecteurMutationVariables>) => useMutation(ModifierSecteurDocument, { client: useClient(), ...options });
export const useSupprimerSecteurMutation = (options?: useMutation.Options<SupprimerSecteurMutation, SupprimerSecteurMutationVariables>) => useMutation(SupprimerSecteurDocument, { client: useClient(), ...options });