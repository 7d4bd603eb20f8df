import { VersionReferentiel } from '../../plateforme/droits/version-referentiel.entity.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Appelant, Contexte } from '../../socle/graphql/contexte.ts';
import { creerRequeteSysteme } from '../../socle/graphql/systeme.ts';
import type { Services } from '../../socle/services.ts';

/** A context in an account's name, with the rights that it really has. */
export async function contexteDe(services: Services, login: string): Promise<Contexte> {
  const em = services.orm.em.fork();
  const { id, type } = await em.findOneOrFail(Utilisateur, { login });
  const { valeur } = await em.findOneOrFail(VersionReferentiel, 1);
  const appelant: Appelant = {
    id,
    type,
    par: 'SESSION',
    sessionId: '',
    motDePasseAChanger: false,
    droits: await services.droits.de(em, id, valeur),
    versionReferentiel: valeur,
  };
  return creerRequeteSysteme(services, appelant);
}
