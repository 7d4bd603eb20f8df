import { sql } from '../../socle/base/base-de-donnees.ts';
import { type Appelant, appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { creerRequeteSysteme } from '../../socle/graphql/systeme.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import type { Services } from '../../socle/services.ts';
import type { ListeExportable } from './listes.ts';

/** Whether the caller may read this list as a page, by the rights of now: its file holds nothing else. */
export async function peutLire(contexte: Contexte, { fonctions }: ListeExportable): Promise<boolean> {
  const { services, em, horloge } = contexte;
  const connues = await Promise.all(fonctions.map((nom) => services.droits.fonction(em, nom)));
  const { droits } = appelantDe(contexte);
  return connues.every((fonction) => peutAppeler(droits, fonction, horloge.maintenant()));
}

/** As a request of this account that came now would be; null: nobody may use the account any more, or read the list. */
export async function lecteurDe(services: Services, id: number, liste: ListeExportable): Promise<Contexte | null> {
  const em = services.orm.em.fork();
  const compte = await sql(em)
    .selectFrom('utilisateur as u')
    .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
    .where('u.id', '=', id)
    .select(['u.type', 'u.statut', 'u.dateExpiration', 'v.valeur as version'])
    .executeTakeFirst();
  if (!compte || !estUtilisable(compte, services.horloge.maintenant())) return null;
  const appelant: Appelant = {
    ...{ id, type: compte.type, par: 'SESSION', sessionId: '', motDePasseAChanger: false },
    droits: await services.droits.de(em, id, compte.version),
    versionReferentiel: compte.version,
  };
  const contexte = creerRequeteSysteme(services, appelant);
  return (await peutLire(contexte, liste)) ? contexte : null;
}
