import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { saisieInvalide } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import type { FonctionConnue } from '../../socle/securite/acces.ts';
import { expliquer, MotifAcces } from '../../socle/securite/decision.ts';
import { AUTORISE, raisonDe } from './decision.raisons.ts';
import type { VerifierAccesArgs } from './decision.types.ts';

interface FonctionDemandee {
  applicationId: number | null;
  fonction: FonctionConnue | undefined;
}

/**
 * The decision point of the company's applications: one indexed query for the account; rights and functions come from
 * memory at the version that this request has read. What does not exist is a refusal with its reason, not an error.
 */
export async function verifier(contexte: Contexte, demande: VerifierAccesArgs) {
  exigerUneSeuleCle(demande);
  const args = plausible(demande);
  const { em, services, horloge } = contexte;
  const { versionReferentiel } = appelantDe(contexte);
  const compte = await compteDemande(em, args);
  const { fonctionId, fonction: nom, applicationId: id, application } = args;
  const quoi = JSON.stringify([fonctionId ?? null, nom ?? null, id ?? null, application ?? null]);
  const demandee = await services.droits.retenir(`fonction ${quoi}`, versionReferentiel, () => lireDemandee(em, args));
  const droits = compte ? await services.droits.de(em, compte.id, versionReferentiel) : { roles: [] };
  const lu = compte ? { statut: compte.statut, dateExpiration: versDate(compte.dateExpiration) } : null;
  const decision = expliquer({ compte: lu, droits, ...demandee }, horloge.maintenant());
  const ici = { decision, statut: compte?.statut, fonction: demandee.fonction };
  const etapes = decision.etapes.map(({ etape, motif }) => ({
    etape,
    passee: motif === MotifAcces.AUTORISE,
    motif,
    raison: raisonDe(etape, motif, ici),
  }));
  return {
    autorise: decision.autorise,
    motif: decision.motif,
    raison: etapes.find(({ passee }) => !passee)?.raison ?? AUTORISE,
    etapes,
    utilisateur: compte ?? null,
    statut: lu?.statut ?? null,
    dateExpiration: lu?.dateExpiration ?? null,
    applicationId: demandee.applicationId,
    fonctionId: demandee.fonction?.id ?? null,
    mode: demandee.fonction?.mode ?? null,
    permissionsRequises: decision.permissions,
    roleId: decision.role?.roleId ?? null,
    dateFin: decision.role?.dateFin ?? null,
  };
}

/** What no name can be is nobody's: neither sent to the database nor kept in memory. */
function plausible(demande: VerifierAccesArgs): VerifierAccesArgs {
  const lisible = (valeur: unknown) => typeof valeur !== 'string' || (valeur.length <= 100 && !valeur.includes('\0'));
  const entrees = Object.entries(demande).map(([cle, valeur]) => [cle, lisible(valeur) ? valeur : '']);
  return Object.fromEntries(entrees) as VerifierAccesArgs;
}

/** Z6: of two keys that name one thing, exactly one. */
function exigerUneSeuleCle({
  utilisateurId,
  login,
  fonctionId,
  fonction,
  applicationId,
  application,
}: VerifierAccesArgs) {
  const champs: { chemin: string; message: { fr: string; en: string } }[] = [];
  const refuser = (chemin: string, fr: string, en: string) => champs.push({ chemin, message: { fr, en } });
  if ((utilisateurId == null) === (login == null)) {
    refuser(
      'utilisateurId',
      'Donnez utilisateurId ou login, et un seul des deux.',
      'Give utilisateurId or login, and only one of them.',
    );
  }
  if ((fonctionId == null) === (fonction == null)) {
    refuser(
      'fonctionId',
      'Donnez fonctionId ou fonction, et un seul des deux.',
      'Give fonctionId or fonction, and only one of them.',
    );
  }
  const applications = [applicationId, application].filter((cle) => cle != null).length;
  if (fonctionId != null && applications > 0) {
    refuser('applicationId', 'fonctionId dit déjà l’application.', 'fonctionId tells the application already.');
  }
  if (fonctionId == null && fonction != null && applications !== 1) {
    refuser(
      'applicationId',
      'Donnez applicationId ou application, et un seul des deux.',
      'Give applicationId or application, and only one of them.',
    );
  }
  if (champs.length > 0) throw saisieInvalide(champs);
}

async function compteDemande(em: EntityManager, { utilisateurId, login }: VerifierAccesArgs) {
  const comptes = sql(em).selectFrom('utilisateur').selectAll();
  if (login != null) return comptes.where('login', '=', login.trim().toLowerCase()).executeTakeFirst();
  return comptes.where('id', '=', cleOuAucune(utilisateurId ?? '')).executeTakeFirst();
}

/** One query by indexes: the application, its function if there is one, a row a permission. */
async function lireDemandee(em: EntityManager, args: VerifierAccesArgs): Promise<FonctionDemandee> {
  const { fonctionId, fonction, applicationId, application } = args;
  let requete = sql(em)
    .selectFrom('application as a')
    .leftJoin('fonction_api as f', (join) =>
      fonctionId == null
        ? join.onRef('f.applicationId', '=', 'a.id').on('f.nomFonction', '=', fonction ?? '')
        : join.onRef('f.applicationId', '=', 'a.id'),
    )
    .leftJoin('fonction_permission as fp', 'fp.fonctionId', 'f.id')
    .leftJoin('permission as p', 'p.id', 'fp.permissionId')
    .select(['a.id as applicationId', 'a.code', 'f.id', 'f.nomFonction as nom', 'f.mode', 'p.nom as permission'])
    .orderBy('p.nom');
  if (fonctionId != null) requete = requete.where('f.id', '=', cleOuAucune(fonctionId));
  else if (applicationId != null) requete = requete.where('a.id', '=', cleOuAucune(applicationId));
  else
    requete = requete.where((ou) => ou.or([ou('a.code', '=', application ?? ''), ou('a.nom', '=', application ?? '')]));
  const lignes = await requete.execute();
  // Should an admin's application bear another's code as its name, the code is what it names.
  const premiere = lignes.find(({ code }) => code === application) ?? lignes[0];
  if (!premiere) return { applicationId: null, fonction: undefined };
  const { id, nom, mode } = premiere;
  if (id === null || nom === null || mode === null)
    return { applicationId: premiere.applicationId, fonction: undefined };
  const siennes = lignes.filter((ligne) => ligne.id === id);
  const permissions = siennes.flatMap(({ permission }) => (permission === null ? [] : [permission]));
  const { applicationId: dans } = premiere;
  return { applicationId: dans, fonction: { id, nom, applicationId: dans, mode, permissions } };
}
