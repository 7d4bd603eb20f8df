import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Codification } from '../codification/codification.entity.ts';
import { compteNomme } from '../utilisateur/compte-nomme.ts';
import { Setting } from './parametre.entity.ts';
import type { ConsulterSettingArgs, CreerSettingInput, ModifierSettingInput } from './parametre.inputs.ts';

const CE_PARAMETRE = { fr: 'Ce paramètre', en: 'This setting' };

export function consulter({ em }: Contexte, args: ConsulterSettingArgs) {
  let requete = sql(em).selectFrom('setting').selectAll().orderBy('utilisateurId').orderBy('id');
  for (const colonne of ['utilisateurId', 'codificationId'] as const) {
    const id = args[colonne];
    if (id != null) requete = requete.where(colonne, '=', cleOuAucune(id));
  }
  return lirePage(em, requete, args);
}

export async function voir({ em }: Contexte, id: string) {
  const setting = await sql(em).selectFrom('setting').selectAll().where('id', '=', cleOuAucune(id)).executeTakeFirst();
  if (!setting) throw introuvable(CE_PARAMETRE);
  return setting;
}

export async function creer({ em }: Contexte, input: CreerSettingInput) {
  const utilisateur = await compteNomme(em, 'utilisateurId', input.utilisateurId);
  const codification = await codificationNommee(em, input.codificationId);
  await refuserEnDouble(em, utilisateur.id, codification.id);
  const setting = em.create(Setting, { utilisateur, codification });
  await em.flush();
  return lire(em, setting.id);
}

export async function modifier({ em }: Contexte, { utilisateurId, codificationId, ...cles }: ModifierSettingInput) {
  const setting = await aEditer(em, Setting, cles, CE_PARAMETRE);
  if (utilisateurId !== undefined) setting.utilisateur = await compteNomme(em, 'utilisateurId', utilisateurId);
  if (codificationId !== undefined) setting.codification = await codificationNommee(em, codificationId);
  await refuserEnDouble(em, setting.utilisateur.id, setting.codification.id, setting.id);
  await em.flush();
  return lire(em, setting.id);
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const setting = await aEditer(em, Setting, input, CE_PARAMETRE);
  const { id } = setting;
  await em.remove(setting).flush();
  return id;
}

async function codificationNommee(em: EntityManager, id: string): Promise<Codification> {
  const codification = await em.findOne(Codification, cleOuAucune(id));
  if (codification) return codification;
  throw champInvalide('codificationId', 'Cette codification n’existe pas.', 'This codification does not exist.');
}

/** An account has a codification or has it not: once. The index of both columns holds it besides. */
async function refuserEnDouble(em: EntityManager, utilisateurId: number, codificationId: number, saufId = 0) {
  const double = await sql(em)
    .selectFrom('setting')
    .select('id')
    .where('utilisateurId', '=', utilisateurId)
    .where('codificationId', '=', codificationId)
    .where('id', '!=', saufId)
    .executeTakeFirst();
  if (!double) return;
  const message = { fr: 'Ce compte a déjà cette codification', en: 'This account has this codification already' };
  throw conflit(message, { champs: [{ chemin: 'codificationId', message }] });
}

function lire(em: EntityManager, id: number): Promise<LigneDe<'setting'>> {
  return sql(em).selectFrom('setting').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
