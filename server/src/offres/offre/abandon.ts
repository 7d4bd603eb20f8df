import { aEditer } from '../../socle/commun/edition.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { terminerEssais } from '../souscription/essais.ts';
import { Offre, StatutOffre } from './offre.entity.ts';
import type { AbandonnerVersionOffreInput } from './offre.inputs.ts';
import { CETTE_OFFRE } from './offre.service.ts';
import { StatutVersion, VersionOffre } from './version-offre.entity.ts';

/**
 * What was being prepared will not be sold: it stays, for nothing that was ever used is deleted, and the next change
 * of terms opens another version. An offer that was never sold has nothing else: it is withdrawn instead.
 */
export async function abandonnerVersion(
  { em, horloge }: Contexte,
  input: AbandonnerVersionOffreInput,
): Promise<number> {
  const offre = await aEditer(em, Offre, input, CETTE_OFFRE);
  const preparee = await em.findOne(VersionOffre, { prepareePour: offre.id });
  if (!preparee || offre.statut === StatutOffre.RETIREE)
    throw conflit({ fr: 'Cette offre n’a rien en préparation', en: 'This offer has nothing in preparation' });
  if ((await em.count(VersionOffre, { activeDe: offre.id })) === 0) {
    throw conflit({
      fr: 'Cette offre ne s’est jamais vendue : retirez-la plutôt',
      en: 'This offer was never sold: withdraw it instead',
    });
  }
  const maintenant = horloge.maintenant();
  em.assign(preparee, { statut: StatutVersion.ABANDONNEE, prepareePour: null });
  offre.modifierA = maintenant;
  await em.flush();
  await terminerEssais(em, { versionOffreId: preparee.id }, maintenant);
  return offre.id;
}
