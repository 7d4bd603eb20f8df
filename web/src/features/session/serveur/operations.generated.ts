/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@/lib/api/texte';
/** Un identifiant et son mot de passe, ou ce que le fournisseur d’identité a remis au site */
export type ConnexionInput = {
  /** Login ou e-mail */
  identifiant?: string | null | undefined;
  /** ID token du fournisseur d’identité, à usage unique */
  jetonIdentite?: string | null | undefined;
  motDePasse?: string | null | undefined;
  /** Celui de la demande dont vient jetonIdentite */
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


export const ConnexionDocument = gql`
    mutation Connexion($input: ConnexionInput!) {
  connexion(input: $input) {
    jetonAcces
    expireA
    jetonRafraichissement
    compte {
      id
      langue
      theme
    }
  }
}
    `;
export const RafraichirSessionDocument = gql`
    mutation RafraichirSession($input: RafraichirSessionInput!) {
  rafraichirSession(input: $input) {
    jetonAcces
    expireA
    jetonRafraichissement
  }
}
    `;
export const DeconnexionDocument = gql`
    mutation Deconnexion {
  deconnexion {
    message {
      fr
      en
    }
  }
}
    `;
export const DeconnecterPartoutDocument = gql`
    mutation DeconnecterPartout {
  deconnecterPartout {
    message {
      fr
      en
    }
  }
}
    `;
export const MoiDocument = gql`
    query Moi {
  moi {
    compte {
      id
      nom
      prenom
      login
      email
      telephone
      dateExpiration
      langue
      theme
      version
    }
    roles {
      application {
        id
        nom
        nomEn
      }
      role {
        id
        nom
        nomEn
      }
      dateFin
    }
    motDePasseAChanger
    fonctions
    permissions
    pages {
      id
      nom
      nomEn
      lien
      pictogramme
      ordre
      icone {
        url
      }
      application {
        id
        nom
        nomEn
        couleur
        icone {
          url
        }
      }
    }
    pageAccueil
  }
}
    `;