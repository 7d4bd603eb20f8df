import { sql } from '../../socle/base/base-de-donnees.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { terminerEssais } from '../souscription/essais.ts';
import { manquePourActiver } from './cycle.ts';
import type { Offre } from './offre.entity.ts';
import { exigerConfirmation, jugerPreparee } from './reperes.ts';
import { StatutVersion, VersionOffre } from './version-offre.entity.ts';
import { lireTarifs } from './versions.service.ts';

const UN_TARIF = { fr: 'au moins un tarif', en: 'at least one tariff' };

/**
 * VALIDEE → ACTIVE, the former one REMPLACEE; CONFLICT says all that is missing. Subscriptions made to test it end.
 * Surprising prices are confirmed by whoever puts them on sale too.
 */
export async function activerVersion({ em, horloge }: Contexte, offre: Offre, confirme: boolean): Promise<void> {
  const maintenant = horloge.maintenant();
  const version = await em.findOne(VersionOffre, { prepareePour: offre.id });
  const tests = await sql(em)
    .selectFrom('numero_test')
    .where('versionOffreId', '=', version?.id ?? 0)
    .select('resultat')
    .execute();
  const manques = manquePourActiver(
    {
      statut: version?.statut ?? null,
      resultats: tests.map(({ resultat }) => resultat),
      valideAu: version?.valideAu ?? null,
      contenu: version ? (await lireTarifs(em, version.id)).length : 0,
      motsDuContenu: UN_TARIF,
    },
    maintenant,
  );
  if (!version || manques.length > 0) throw pasEncore(manques);
  exigerConfirmation(await jugerPreparee(em, offre.id), confirme);
  const ancienne = await em.findOne(VersionOffre, { activeDe: offre.id });
  if (ancienne) {
    em.assign(ancienne, { statut: StatutVersion.REMPLACEE, activeDe: null });
    // The index lets the new one in only when the former one is out.
    await em.flush();
  }
  em.assign(version, {
    statut: StatutVersion.ACTIVE,
    activeDe: offre.id,
    prepareePour: null,
    activeeA: maintenant,
  });
  await em.flush();
  await terminerEssais(em, { versionOffreId: version.id }, maintenant);
}

export function pasEncore(manques: readonly { fr: string; en: string }[]) {
  return conflit(
    { fr: 'Elle ne peut pas encore être activée', en: 'It cannot be activated yet' },
    {
      details: {
        fr: manques.map(({ fr }) => fr).join(' ; '),
        en: manques.map(({ en }) => en).join('; '),
      },
    },
  );
}
