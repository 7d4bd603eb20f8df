import Fastify from 'fastify';
import mercurius from 'mercurius';
import { commenter, liste, point } from '../limite/sql.ts';

/**
 * The peer: what a GraphQL server made for speed does for the same documents. Mercurius, which compiles them, on
 * Fastify, and the statements of the limit; no session, no rights, no trace, no bound on what is asked. It
 * knows the arguments of the bench by name, and answers the page and the comments that it asks for.
 * `node bench/pair/serveur.ts` with DATABASE_URL, PORT and UTILISATEUR_ID.
 */
const schema = /* GraphQL */ `
  type Texte { fr: String!, en: String! }
  type Personne { id: ID!, nom: String!, prenom: String! }
  type Statut { id: ID!, couleur: String!, libelle: Texte! }
  type Urgence { id: ID!, niveau: Int!, libelle: Texte! }
  type Commentaire { id: ID!, texte: String!, interne: Boolean!, creerA: String!, auteur: Personne! }
  type Intervention {
    id: ID!, reference: String!, titre: String!, adresse: String, etape: String!, echeance: String
    enRetard: Boolean!, creerA: String!
    statut: Statut!, urgence: Urgence!, client: Personne!, intervenant: Personne
    commentaires(limite: Int): [Commentaire!]!
  }
  type Page { items: [Intervention!]! }
  type AjouterCommentairePayload { commentaire: Commentaire! }
  input AjouterCommentaireInput { interventionId: ID!, texte: String! }
  type Query {
    consulterIntervention(page: Int!, perPage: Int!): Page!
    voirIntervention(id: ID!): Intervention
  }
  type Mutation { ajouterCommentaire(input: AjouterCommentaireInput!): AjouterCommentairePayload! }
`;

const resolvers = {
  Query: {
    consulterIntervention: async (_: unknown, { page }: { page: number }) => ({ items: await liste(page) }),
    voirIntervention: (_: unknown, { id }: { id: string }) => point(Number(id)),
  },
  Mutation: {
    ajouterCommentaire: async (_: unknown, { input }: { input: Parameters<typeof commenter>[0] }) => ({
      commentaire: await commenter(input, false),
    }),
  },
};

const serveur = Fastify();
await serveur.register(mercurius, { schema, resolvers, jit: 1 });
await serveur.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.on('SIGTERM', () => process.exit(0));
