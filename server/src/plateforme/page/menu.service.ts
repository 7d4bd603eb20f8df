import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { type FonctionConnue, peutAppeler, rolesEnCours, tient } from '../../socle/securite/acces.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { PAGES_MAX } from './page.service.ts';

/** Where one lands who has no page at all: everybody has a profile. */
const SANS_PAGE = '/profil';

/**
 * Spec 1-product, decision 12: the pages of the applications in which the caller holds a role that runs, and whose
 * function, if any, they may call, and permission, if any, they hold. What is in no application is in nobody's menu.
 */
export async function pagesDuMenu(contexte: Contexte): Promise<LigneDe<'page'>[]> {
  const { droits, type } = appelantDe(contexte);
  // A program has no website.
  if (type === TypeCompte.API) return [];
  const maintenant = contexte.horloge.maintenant();
  const applicationIds = rolesEnCours(droits, maintenant).map(({ applicationId }) => applicationId);
  if (applicationIds.length === 0) return [];
  const pages = await sql(contexte.em)
    .selectFrom('page as p')
    .leftJoin('permission as pe', 'pe.id', 'p.permissionId')
    .where('p.applicationId', 'in', applicationIds)
    .selectAll('p')
    .select('pe.nom as nomPermission')
    .orderBy('p.ordre')
    .orderBy('p.id')
    .limit(PAGES_MAX)
    .execute();
  const fonctions = await fonctionsPar(
    contexte,
    pages.flatMap(({ fonctionId }) => fonctionId ?? []),
  );
  return pages.filter(
    ({ fonctionId, nomPermission }) =>
      (fonctionId === null || peutAppeler(droits, fonctions.get(fonctionId), maintenant)) &&
      (nomPermission === null || tient(droits, nomPermission, maintenant)),
  );
}

/** What each function requires, by its id: a page may ask for one of another application, which has a name there only. */
async function fonctionsPar({ em }: Contexte, ids: readonly number[]): Promise<Map<number, FonctionConnue>> {
  if (ids.length === 0) return new Map();
  const lignes = await sql(em)
    .selectFrom('fonction_api as f')
    .leftJoin('fonction_permission as fp', 'fp.fonctionId', 'f.id')
    .leftJoin('permission as p', 'p.id', 'fp.permissionId')
    .where('f.id', 'in', [...new Set(ids)])
    .select(['f.id', 'f.nomFonction as nom', 'f.applicationId', 'f.mode', 'p.nom as permission'])
    .execute();
  return new Map(
    [...Map.groupBy(lignes, ({ id }) => id)].flatMap(([id, siennes]) => {
      const [premiere] = siennes;
      const permissions = siennes.flatMap(({ permission }) => permission ?? []);
      return premiere ? [[id, { ...premiere, permissions }] as const] : [];
    }),
  );
}

/**
 * The home page of a role, the first of the menu when several roles have one; without any that may be opened, the first
 * page of the menu; without any, one's profile. Always a path of the site.
 */
export async function accueilDe(contexte: Contexte): Promise<string> {
  const internes = (await pagesDuMenu(contexte)).filter(({ lien }) => lien.startsWith('/'));
  if (internes.length === 0) return SANS_PAGE;
  const roles = rolesEnCours(appelantDe(contexte).droits, contexte.horloge.maintenant());
  const accueils = await sql(contexte.em)
    .selectFrom('role')
    .where(
      'id',
      'in',
      roles.map(({ roleId }) => roleId),
    )
    .select('pageAccueilId')
    .execute();
  const voulues = new Set(accueils.map(({ pageAccueilId }) => pageAccueilId));
  return (internes.find(({ id }) => voulues.has(id)) ?? internes[0])?.lien ?? SANS_PAGE;
}
