import { execute, type GraphQLSchema, parse } from 'graphql';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { pagesDuMenu } from '../page/menu.service.ts';
import { fonctionsAppelables } from '../session/appelables.ts';
import type { Compteur, PremierPas } from './accueil.types.ts';
import { compteursDeclares, pasDeclares } from './declarations.ts';

interface Liste {
  pagination: { totalItems: number; totalExact: boolean };
}

/** Those of the lists that the caller may open, counted by the lists themselves. */
export async function compter(contexte: Contexte, schema: GraphQLSchema): Promise<Compteur[]> {
  const maintenant = contexte.horloge.maintenant();
  const siTient = tientDe(contexte);
  const [appelables, pages] = await Promise.all([fonctionsAppelables(contexte), pagesOuvertes(contexte)]);
  const visibles = compteursDeclares().filter(
    ({ fonction, page, geste = fonction }) =>
      appelables.has(fonction) && appelables.has(geste) && (pages === null || pages.has(page)),
  );
  const comptes: Compteur[] = [];
  // One after the other: a page that counts twenty lists takes no more of the database at once than one that reads one.
  for (const { nom, application, titre, fonction, filtre, lien } of visibles) {
    const appel = appelDe(fonction, filtre?.(maintenant, siTient), 1);
    const { pagination } = await demander<Liste>(contexte, schema, `${appel} { pagination { totalItems totalExact } }`);
    comptes.push({
      nom,
      application,
      titre,
      nombre: pagination.totalItems,
      exact: pagination.totalExact,
      lien: typeof lien === 'string' ? lien : lien(maintenant),
    });
  }
  return comptes;
}

/** Of those that the caller can take; none once all are done. */
export async function premiersPas(contexte: Contexte, schema: GraphQLSchema): Promise<PremierPas[]> {
  const maintenant = contexte.horloge.maintenant();
  const siTient = tientDe(contexte);
  const appelables = await fonctionsAppelables(contexte);
  const possibles = pasDeclares().filter(({ fonction, geste }) => appelables.has(fonction) && appelables.has(geste));
  const pas: PremierPas[] = [];
  for (const { nom, titre, aide, lien, fonction, filtre, lignes = 1 } of possibles) {
    const appel = appelDe(fonction, filtre?.(maintenant, siTient), lignes);
    const { items } = await demander<{ items: unknown[] }>(contexte, schema, `${appel} { items { __typename } }`);
    pas.push({ nom, titre, aide, lien, fait: items.length >= lignes });
  }
  return pas.every(({ fait }) => fait) ? [] : pas;
}

function tientDe(contexte: Contexte): (permission: string) => boolean {
  const { droits } = appelantDe(contexte);
  return (permission) => tient(droits, permission, contexte.horloge.maintenant());
}

const appelDe = (fonction: string, filtre: string | undefined, perPage: number): string =>
  `liste: ${fonction}(${filtre === undefined ? '' : `${filtre}, `}perPage: ${perPage})`;

/** A list answers as it would to the caller: the same right, the same rows. */
async function demander<L>(contexte: Contexte, schema: GraphQLSchema, champ: string): Promise<L> {
  const { data, errors } = await execute({ schema, document: parse(`{ ${champ} }`), contextValue: contexte });
  const [erreur] = errors ?? [];
  if (erreur) throw erreur.originalError ?? erreur;
  return (data as { liste: L }).liste;
}

/** Null: a program, which has no website. */
async function pagesOuvertes(contexte: Contexte): Promise<Set<string> | null> {
  if (appelantDe(contexte).type === TypeCompte.API) return null;
  return new Set((await pagesDuMenu(contexte)).map(({ lien }) => lien));
}
