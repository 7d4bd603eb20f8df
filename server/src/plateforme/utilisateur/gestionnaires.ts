import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import type { Donnees } from '../evenement/emettre.ts';
import { declarerRelation } from '../notification/relations.ts';
import type { Chercher, Destinataire } from '../notification/types.ts';
import { UTILISATEUR_GERER } from './utilisateur.permissions.ts';

declarerRelation('personne', null);
declarerRelation('gestionnaire', UTILISATEUR_GERER.nom);

const GESTIONNAIRES_MAX = 200;

/** The person, and who manages accounts. A program is nobody to be told; whoever is invited is told by the invitation. */
export const personneEtGestionnaires: Chercher = async ({ em, evenement, donnees }) => {
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', evenement.sujetId)
    .select(['id', 'nom', 'prenom', 'login', 'type'])
    .executeTakeFirst();
  if (!compte) return { destinataires: [], donnees };
  const laPersonne = compte.type === TypeCompte.PERSONNE && donnees.invite !== true;
  return {
    destinataires: [
      ...(laPersonne ? [{ compteId: compte.id, relation: 'personne' }] : []),
      ...(await gestionnaires(em)),
    ],
    donnees: {
      ...donnees,
      ...(await nommerRole(em, donnees)),
      ...{ compteId: compte.id, personne: `${compte.prenom} ${compte.nom}`.trim(), login: compte.login },
    },
  };
};

async function gestionnaires(em: EntityManager): Promise<Destinataire[]> {
  const lus = await sql(em)
    .selectFrom('utilisateur_role as ur')
    .where('ur.roleId', 'in', rolesQuiTiennent(UTILISATEUR_GERER.nom))
    .select('ur.utilisateurId as compteId')
    .distinct()
    .limit(GESTIONNAIRES_MAX)
    .execute();
  return lus.map(({ compteId }) => ({ compteId, relation: 'gestionnaire' }));
}

/** « Admin (Interventions) »: two applications may have a role of one name. */
async function nommerRole(em: EntityManager, { roleId }: Donnees): Promise<Donnees> {
  if (roleId == null) return {};
  const role = await sql(em)
    .selectFrom('role as r')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .where('r.id', '=', Number(roleId))
    .select(['r.nom', 'a.nom as application'])
    .executeTakeFirst();
  return role ? { role: role.nom, application: role.application } : {};
}

/** To whoever manages accounts, which; the person knows. */
export const objetDuCompte = ({ personne, login }: Donnees) => ({
  fr: `${personne} (${login})`,
  en: `${personne} (${login})`,
});
export const lienDuCompte = ({ compteId }: Donnees, relation: string): string =>
  relation === 'personne' ? '/profil' : `/comptes/${compteId}`;

/** A mail's subject: to its person what has become of theirs, to whoever manages accounts also whose. */
export const sujetPour = (
  { relation, donnees }: { relation: string; donnees: Donnees },
  dit: string,
  langue: 'fr' | 'en',
): string =>
  relation === 'personne' ? dit : `${objetDuCompte(donnees)[langue]}${langue === 'fr' ? ' :' : ':'} ${dit}`;

const VOIR = {
  personne: { fr: 'Voir mon compte', en: 'See my account' },
  gestionnaire: { fr: 'Voir le compte', en: 'See the account' },
};

/** Where a mail leads. */
export const allerAuCompte = (
  { sujetId, relation }: { sujetId: number; relation: string },
  langue: 'fr' | 'en',
): { chemin: string; texte: string } => ({
  chemin: lienDuCompte({ compteId: sujetId }, relation),
  texte: VOIR[relation === 'personne' ? 'personne' : 'gestionnaire'][langue],
});
