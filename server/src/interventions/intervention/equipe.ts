import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { declarerEquipe } from '../../socle/securite/equipe.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import { INTERVENTION_CREER, INTERVENTION_LIRE_EQUIPE } from './intervention.permissions.ts';

const EQUIPE_MAX = 500;

declarerEquipe({ permission: INTERVENTION_LIRE_EQUIPE.nom, lire: lireEquipe });

/** Of the same entity, those who open interventions, and those who did: what they have left is not lost to the others. */
async function lireEquipe(em: EntityManager, utilisateurId: number): Promise<number[]> {
  const collegues = await sql(em)
    .selectFrom('utilisateur as moi')
    .innerJoin('utilisateur as u', 'u.entiteId', 'moi.entiteId')
    .where('moi.id', '=', utilisateurId)
    .where('u.id', '!=', utilisateurId)
    .where((ou) =>
      ou.or([
        ou.exists(
          ou
            .selectFrom('utilisateur_role as ur')
            .whereRef('ur.utilisateurId', '=', 'u.id')
            .where('ur.roleId', 'in', rolesQuiTiennent(INTERVENTION_CREER.nom))
            .select('ur.utilisateurId'),
        ),
        ou.exists(ou.selectFrom('intervention as i').whereRef('i.standardisteId', '=', 'u.id').select('i.id')),
      ]),
    )
    .select('u.id')
    .orderBy('u.id')
    .limit(EQUIPE_MAX)
    .execute();
  return collegues.map(({ id }) => id);
}
