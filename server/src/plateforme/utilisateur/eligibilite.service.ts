import { type Brut, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { CE_COMPTE } from './gestion.ts';

const DE_STATUT: Partial<Record<StatutUtilisateur, Bilingue>> = {
  INACTIF: { fr: 'Ce compte est inactif', en: 'This account is inactive' },
  SUSPENDU: { fr: 'Ce compte est suspendu', en: 'This account is suspended' },
  EN_ATTENTE: { fr: 'Ce compte est en attente', en: 'This account is pending' },
};

/** Document 002, "Vérifier l'éligibilité": the account's state first, then its role in this application. */
export async function verifierEligibilite(contexte: Contexte, utilisateurId: string, applicationId: string) {
  const base = sql(contexte.em);
  const compte = await base
    .selectFrom('utilisateur')
    .selectAll()
    .where('id', '=', cle(utilisateurId, CE_COMPTE))
    .executeTakeFirst();
  if (!compte) throw introuvable(CE_COMPTE);
  const CETTE_APPLICATION = { fr: 'Cette application', en: 'This application' };
  const application = await base
    .selectFrom('application')
    .select('id')
    .where('id', '=', cle(applicationId, CETTE_APPLICATION))
    .executeTakeFirst();
  if (!application) throw introuvable(CETTE_APPLICATION);
  const tenu = await base
    .selectFrom('utilisateur_role')
    .select('dateFin')
    .where('utilisateurId', '=', compte.id)
    .where('applicationId', '=', application.id)
    .executeTakeFirst();
  const raison = raisonContre(compte, tenu, contexte.horloge.maintenant());
  return { eligible: raison === null, raison };
}

/** Null: nothing stands against it. */
function raisonContre(
  { statut, dateExpiration }: LigneDe<'utilisateur'>,
  tenu: { dateFin: Brut | null } | undefined,
  maintenant: Date,
): Bilingue | null {
  const deStatut = DE_STATUT[statut];
  if (deStatut) return deStatut;
  const expiration = versDate(dateExpiration);
  if (expiration !== null && expiration <= maintenant) {
    return {
      fr: `Ce compte a expiré le ${jour(expiration, 'fr')}`,
      en: `This account expired on ${jour(expiration, 'en')}`,
    };
  }
  if (!tenu) {
    return {
      fr: 'Ce compte n’a pas de rôle dans cette application',
      en: 'This account has no role in this application',
    };
  }
  const fin = versDate(tenu.dateFin);
  if (fin === null || fin > maintenant) return null;
  return {
    fr: `Son rôle dans cette application a pris fin le ${jour(fin, 'fr')}`,
    en: `Its role in this application ended on ${jour(fin, 'en')}`,
  };
}

/** The last day in Paris, as the website shows it: an end is the first moment that it no longer holds. */
function jour(fin: Date, langue: 'fr' | 'en'): string {
  const style = { dateStyle: 'long', timeZone: 'Europe/Paris' } as const;
  return new Date(fin.getTime() - 1).toLocaleDateString(langue === 'fr' ? 'fr-FR' : 'en-GB', style);
}
