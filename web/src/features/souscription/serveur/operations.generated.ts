/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@/lib/api/texte';
/** Ce qu’un client cherche : les offres qui se souscrivent aujourd’hui à cette puissance, la moins chère d’abord */
export type BesoinInput = {
  /** Absent : soi-même ; un autre demande SOUSCRIPTION_GERER */
  clientId?: string | null | undefined;
  /** Pour les offres de certains lieux */
  codePostal?: string | null | undefined;
  /** Par an ; 5000 par défaut */
  kwhParAn?: number | null | undefined;
  /** Absent : celui du compte */
  numero?: string | null | undefined;
  /** De la consommation, en heures creuses ; 30 par défaut */
  pourcentCreuses?: number | null | undefined;
  /** kVA */
  puissance: number;
};

export type ExisteSouscriptionQueryVariables = Exact<{
  id: string;
}>;


export type ExisteSouscriptionQuery = { voirSouscription: { id: string, termes: { offre: { nom: { fr: string, en: string } } } } };

export type ExisteOffreQueryVariables = Exact<{
  code: string;
  besoin?: BesoinInput | null | undefined;
}>;


export type ExisteOffreQuery = { voirOffre: { code: string, nom: { fr: string, en: string } } };


export const ExisteSouscriptionDocument = gql`
    query ExisteSouscription($id: ID!) {
  voirSouscription(id: $id) {
    id
    termes {
      offre {
        nom {
          fr
          en
        }
      }
    }
  }
}
    `;
export const ExisteOffreDocument = gql`
    query ExisteOffre($code: String!, $besoin: BesoinInput) {
  voirOffre(code: $code, besoin: $besoin) {
    code
    nom {
      fr
      en
    }
  }
}
    `;