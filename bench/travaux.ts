/** What is measured: three requests that the product spends its day on, as GraphQL and as the limit's addresses. */

export interface Travail {
  nom: string;
  /** Promised share of the limit's throughput (see README, "Vitesse"). */
  promesse: number;
  requete: string;
  variables: Record<string, unknown>;
  /** The same work asked of the limit server. */
  limite: { chemin: string; corps?: Record<string, unknown> };
  /** Where all must not write to the same row: `RANG` in what is sent is then a number from 1 to this, each in its turn. */
  rangs?: number;
}

export const RANG = '@RANG@';

const TEXTE = 'Le client rappelle : la panne est revenue.';
const PERSONNE = 'id nom prenom';
const INTERVENTION = `
  id reference titre adresse etape echeance enRetard creerA
  statut { id couleur libelle { fr en } }
  urgence { id niveau libelle { fr en } }
  client { ${PERSONNE} }
  intervenant { ${PERSONNE} }
  commentaires(limite: 5) { id texte interne creerA auteur { ${PERSONNE} } }`;

export function travaux(id: number): Travail[] {
  return [
    {
      nom: 'liste',
      promesse: 0.65,
      requete: `query Liste($page: Int!) { consulterIntervention(page: $page, perPage: 50) { items { ${INTERVENTION} } } }`,
      variables: { page: 3 },
      limite: { chemin: '/liste?page=3' },
    },
    {
      nom: 'point',
      promesse: 0.6,
      requete: `query Point($id: ID!) { voirIntervention(id: $id) { ${INTERVENTION} } }`,
      variables: { id: String(id) },
      limite: { chemin: `/point?id=${id}` },
    },
    {
      nom: 'commentaire',
      promesse: 0.45,
      requete:
        'mutation Commenter($input: AjouterCommentaireInput!) { ajouterCommentaire(input: $input) { commentaire { id texte } } }',
      variables: { input: { interventionId: RANG, texte: TEXTE } },
      limite: { chemin: '/commentaire', corps: { interventionId: RANG, texte: TEXTE } },
      rangs: id,
    },
  ];
}
