/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type ConnexionInput = {
  identifiant?: string | null | undefined;
  jetonIdentite?: string | null | undefined;
  motDePasse?: string | null | undefined;
  nonce?: string | null | undefined;
};

export type Langue =
  | 'EN'
  | 'FR';

export type RafraichirSessionInput = {
  jetonRafraichissement: string;
};

export type Theme =
  | 'AUTO'
  | 'CLAIR'
  | 'SOMBRE';

export type ConnexionMutationVariables = Exact<{
  input: ConnexionInput;
}>;


export type ConnexionMutation = { connexion: { jetonAcces: string, expireA: string, jetonRafraichissement: string, compte: { id: string, langue: Langue | null, theme: Theme | null } } };

export type RafraichirSessionMutationVariables = Exact<{
  input: RafraichirSessionInput;
}>;


export type RafraichirSessionMutation = { rafraichirSession: { jetonAcces: string, expireA: string, jetonRafraichissement: string } };

export type DeconnexionMutationVariables = Exact<{ [key: string]: never; }>;


export type DeconnexionMutation = { deconnexion: { message: { fr: string, en: string } } };

export type DeconnecterPartoutMutationVariables = Exact<{ [key: string]: never; }>;


export type DeconnecterPartoutMutation = { deconnecterPartout: { message: { fr: string, en: string } } };

export type MoiQueryVariables = Exact<{ [key: string]: never; }>;


export type MoiQuery = { moi: { motDePasseAChanger: boolean, fonctions: Array<string>, permissions: Array<string>, pageAccueil: string, compte: { id: string, nom: string, prenom: string, login: string | null, email: string | null, telephone: string | null, dateExpiration: string | null, langue: Langue | null, theme: Theme | null, version: number }, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }>, pages: Array<{ id: string, nom: string, nomEn: string | null, lien: string, pictogramme: string | null, ordre: number, icone: { url: string } | null, application: { id: string, nom: string, nomEn: string | null, couleur: string | null, icone: { url: string } | null } | null }> } };

export const ConnexionDocument: Operation<ConnexionMutation, ConnexionMutationVariables> = "mutation Connexion($input: ConnexionInput!) {\n  connexion(input: $input) {\n    jetonAcces\n    expireA\n    jetonRafraichissement\n    compte {\n      id\n      langue\n      theme\n    }\n  }\n}";
export const RafraichirSessionDocument: Operation<RafraichirSessionMutation, RafraichirSessionMutationVariables> = "mutation RafraichirSession($input: RafraichirSessionInput!) {\n  rafraichirSession(input: $input) {\n    jetonAcces\n    expireA\n    jetonRafraichissement\n  }\n}";
export const DeconnexionDocument: Operation<DeconnexionMutation, DeconnexionMutationVariables> = "mutation Deconnexion {\n  deconnexion {\n    message {\n      fr\n      en\n    }\n  }\n}";
export const DeconnecterPartoutDocument: Operation<DeconnecterPartoutMutation, DeconnecterPartoutMutationVariables> = "mutation DeconnecterPartout {\n  deconnecterPartout {\n    message {\n      fr\n      en\n    }\n  }\n}";
export const MoiDocument: Operation<MoiQuery, MoiQueryVariables> = "query Moi {\n  moi {\n    compte {\n      id\n      nom\n      prenom\n      login\n      email\n      telephone\n      dateExpiration\n      langue\n      theme\n      version\n    }\n    roles {\n      application {\n        id\n        nom\n        nomEn\n      }\n      role {\n        id\n        nom\n        nomEn\n      }\n      dateFin\n    }\n    motDePasseAChanger\n    fonctions\n    permissions\n    pages {\n      id\n      nom\n      nomEn\n      lien\n      pictogramme\n      ordre\n      icone {\n        url\n      }\n      application {\n        id\n        nom\n        nomEn\n        couleur\n        icone {\n          url\n        }\n      }\n    }\n    pageAccueil\n  }\n}";