import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { conflit, conflitDeVersion, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { aChanger, liens } from '../intervention/intervention.service.ts';
import { lesSiennes } from '../intervention/lignes.ts';
import { CHAMPS } from './avis.champs.ts';
import { Avis } from './avis.entity.ts';
import type { NoterInterventionInput } from './avis.inputs.ts';
import { changeable, donnable, JOURS_POUR_CHANGER, JOURS_POUR_DONNER } from './avis.regles.ts';

const CET_AVIS = { fr: 'Cet avis', en: 'This rating' };

/** The first time it is given, afterwards it is changed: from the version that one has read. */
export async function noter(contexte: Contexte, input: NoterInterventionInput): Promise<LigneDe<'avis'>> {
  const { em, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const intervention = await aChanger(contexte, input.interventionId);
  const relations = relationsDe(regardDe(contexte), liens(intervention));
  if (!relations.includes('client'))
    throw interdit({ fr: 'Seul le client donne son avis', en: 'Only the client gives a rating' });
  const { note, texte } = valeursDe(CHAMPS, input);
  const donne = await em.findOne(Avis, { intervention });
  if (donne) {
    const { id, version, creerA } = donne;
    if (version !== input.version)
      throw conflitDeVersion({ id: String(id), version, note: donne.note, texte: donne.texte });
    if (!changeable(creerA, maintenant)) throw plusChangeable();
    em.assign(donne, { note, texte });
    await em.flush();
    return lire(em, id);
  }
  if (input.version != null) throw introuvable(CET_AVIS);
  if (!donnable({ ...intervention, relations }, maintenant)) throw pasDonnable();
  const avis = em.create(Avis, { intervention, note, texte });
  await em.flush();
  return lire(em, avis.id);
}

/** One that was given, as it is now: of an intervention that is still the caller's. */
export async function relire(contexte: Contexte, id: string): Promise<LigneDe<'avis'>> {
  const avis = await sql(contexte.em)
    .selectFrom('avis')
    .where('id', '=', cle(id, CET_AVIS))
    .where('interventionId', 'in', lesSiennes(contexte).select('i.id'))
    .selectAll()
    .executeTakeFirst();
  if (!avis) throw introuvable(CET_AVIS);
  return avis;
}

const lire = (em: EntityManager, id: number): Promise<LigneDe<'avis'>> =>
  sql(em).selectFrom('avis').where('id', '=', id).selectAll().executeTakeFirstOrThrow();

const plusChangeable = () =>
  conflit({
    fr: `Un avis se change pendant ${JOURS_POUR_CHANGER} jours`,
    en: `A rating can be changed for ${JOURS_POUR_CHANGER} days`,
  });

const pasDonnable = () =>
  conflit({
    fr: `Un avis se donne une fois l’intervention réalisée, et jusqu’à ${JOURS_POUR_DONNER} jours après sa clôture`,
    en: `A rating is given once the intervention is done, and until ${JOURS_POUR_DONNER} days after its closing`,
  });
