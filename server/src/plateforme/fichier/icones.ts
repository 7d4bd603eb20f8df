import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { Fichier, type UsageFichier } from './fichier.entity.ts';
import { clesDe, emplois, type Rangee, usageDe } from './usages.ts';

/**
 * The icon that an input names: the one that is there already, or a file that the caller has sent for this use. Absent
 * stays absent, null empties. To be run with the menu's lock (`verrouillerMenu`): the sweeper takes it too.
 */
export async function iconeDemandee(
  contexte: Contexte,
  usage: UsageFichier,
  iconeId: string | null | undefined,
  actuelle: Fichier | null,
): Promise<Fichier | null | undefined> {
  if (iconeId == null) return iconeId;
  if (iconeId === actuelle?.id) return actuelle;
  const { id: creerParId } = appelantDe(contexte);
  const icone = await contexte.em.findOne(Fichier, { id: iconeId.slice(0, 36), usage, creerParId });
  if (icone) return icone;
  throw champInvalide(
    'iconeId',
    'Cette icône n’existe pas : envoyez-la d’abord.',
    'There is no such icon: send it first.',
  );
}

/** The row of an icon that nothing shows any more goes at once; returns it, for its bytes to go after the commit. */
export async function libererIcone(em: EntityManager, icone: Fichier | null): Promise<Fichier[]> {
  if (!icone) return [];
  const sert = emplois(usageDe(icone.usage), brut`${icone.id}`);
  const encore = await sql(em)
    .selectFrom('fichier')
    .where('id', '=', icone.id)
    .where((ou) => ou.or(sert))
    .select('id')
    .executeTakeFirst();
  if (encore) return [];
  await sql(em).deleteFrom('fichier').where('id', '=', icone.id).execute();
  const { id, usage, nom, octets } = icone;
  journalEnCours().noter({ objet: 'fichier', id, avant: { usage, nom, octets } });
  return [icone];
}

/** After the commit: the row first, then the bytes. What fails here the sweeper does later. */
export async function oublierOctets({ services }: Contexte, liberees: readonly Rangee[]): Promise<void> {
  for (const icone of liberees) {
    for (const cle of clesDe(icone))
      await services.fichiers
        .supprimer(cle)
        .catch((err: unknown) => services.log.warn({ err, fichier: icone.id }, 'octets d’un fichier non supprimés'));
  }
}
