/** What is measured: three requests that the product spends its day on, as GraphQL and as the limit's addresses. */

export interface Travail {
  nom: string;
  /** Promised share of the limit's throughput (see README, "Throughput"). */
  promesse: number;
  requete: string;
  variables: Record<string, unknown>;
  /** The same work asked of the limit server. */
  limite: { chemin: string; corps?: Record<string, unknown> };
  /** `RANG` is a number from 1 to this, another in each request: no two in flight ask for the same. */
  rangs: number;
}

/** Stands for the number that a request has of its own: one that nothing else in a request is. */
export const RANG = 987_654_321;

const TEXTE = 'Le client rappelle : la panne est revenue.';
const PERSONNE = 'id nom prenom';
const INTERVENTION = `
  id reference titre adresse etape echeance enRetard creerA
  statut { id couleur libelle { fr en } }
  urgence { id niveau libelle { fr en } }
  client { ${PERSONNE} }
  intervenant { ${PERSONNE} }
  commentaires(limite: 5) { id texte interne creerA auteur { ${PERSONNE} } }`;

export function travaux({ taille, connexions }: { taille: number; connexions: number }): Travail[] {
  return [
    {
      nom: 'liste',
      promesse: 0.65,
      requete: `query Liste($page: Int!) { consulterIntervention(page: $page, perPage: 50) { items { ${INTERVENTION} } } }`,
      variables: { page: RANG },
      limite: { chemin: `/liste?page=${RANG}` },
      // The first ones, which people look at.
      rangs: Math.min(2 * connexions, Math.floor(taille / 50)),
    },
    {
      nom: 'point',
      promesse: 0.6,
      requete: `query Point($id: ID!) { voirIntervention(id: $id) { ${INTERVENTION} } }`,
      variables: { id: String(RANG) },
      limite: { chemin: `/point?id=${RANG}` },
      rangs: taille,
    },
    {
      nom: 'commentaire',
      promesse: 0.45,
      requete:
        'mutation Commenter($input: AjouterCommentaireInput!) { ajouterCommentaire(input: $input) { commentaire { id texte } } }',
      variables: { input: { interventionId: String(RANG), texte: TEXTE } },
      limite: { chemin: '/commentaire', corps: { interventionId: String(RANG), texte: TEXTE } },
      rangs: taille,
    },
  ];
}
