import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ajouterCle } from './ajout.ts';
import { CleApi } from './cle-api.entity.ts';
import type { CreerCleApiInput } from './programme.inputs.ts';
import { CE_PROGRAMME, exigerDePouvoirGerer } from './programme.ts';

/** One that serves, one that replaces it, and a few for as many places. */
const CLES_ACTIVES_MAX = 5;

const CETTE_CLE = { fr: 'Cette clé', en: 'This key' };

/** A further key of a program: the old one goes on until it is revoked, so that the new one can be put in its place. */
export async function creer(contexte: Contexte, input: CreerCleApiInput) {
  const { em, horloge } = contexte;
  const programme = await em.findOne(Utilisateur, {
    id: cle(input.utilisateurApiId, CE_PROGRAMME),
    type: TypeCompte.API,
  });
  if (!programme) throw introuvable(CE_PROGRAMME);
  await exigerDePouvoirGerer(contexte, programme.id);
  // Two at once are counted one after the other.
  await sql(em).updateTable('utilisateur').set({ id: programme.id }).where('id', '=', programme.id).execute();
  const maintenant = horloge.maintenant();
  await exigerUnePlace(em, programme.id, maintenant);
  const { cle: secret, ligne } = ajouterCle(em, programme, { ...input, maintenant });
  await em.flush();
  return { id: ligne.id, cle: secret, cleApi: await lireCleApi(em, ligne.id) };
}

/** The request that made it comes again: only its imprint was kept, and whoever listens in between learns nothing. */
export function dejaMontree(id: string): never {
  throw conflit(
    {
      fr: 'Cette clé a été créée, et ne se montre qu’une fois : révoquez-la et faites-en une autre',
      en: 'This key was made, and is shown only once: revoke it and make another one',
    },
    { actuel: { cleApiId: id } },
  );
}

async function exigerUnePlace(em: EntityManager, utilisateurId: number, maintenant: Date): Promise<void> {
  const { compte } = await sql(em)
    .selectFrom('cle_api')
    .where('utilisateurId', '=', utilisateurId)
    .where('revoqueeA', 'is', null)
    .where((ou) => ou.or([ou('expireA', 'is', null), ou('expireA', '>', maintenant)]))
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  if (Number(compte) < CLES_ACTIVES_MAX) return;
  throw conflit({
    fr: `Ce programme a déjà ${CLES_ACTIVES_MAX} clés actives : révoquez d’abord celle qui ne sert plus`,
    en: `This program has ${CLES_ACTIVES_MAX} active keys already: first revoke the one that is no longer used`,
  });
}

/** It is refused from the next request on, in every process. Of one that is revoked already nothing changes. */
export async function revoquer(contexte: Contexte, id: string) {
  const { em, horloge } = contexte;
  const ligne = await em.findOne(CleApi, cle(id, CETTE_CLE), { populate: ['utilisateur'] });
  if (!ligne) throw introuvable(CETTE_CLE);
  await exigerDePouvoirGerer(contexte, ligne.utilisateur.id);
  ligne.revoqueeA ??= horloge.maintenant();
  await em.flush();
  return lireCleApi(em, ligne.id);
}

function lireCleApi(em: EntityManager, id: number) {
  return sql(em).selectFrom('cle_api').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
