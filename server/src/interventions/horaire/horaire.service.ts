import type { EntityManager } from '@mikro-orm/core';
import type { ExpressionBuilder } from 'kysely';
import { compteNomme } from '../../plateforme/utilisateur/compte-nomme.ts';
import type { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, conflitDeVersion, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { lireJour } from '../../socle/commun/horloge.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { verrouiller } from '../intervention/creneaux.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { Horaire } from './horaire.entity.ts';
import { HORAIRE_GERER } from './horaire.permissions.ts';
import type { ConsulterHoraireArgs, ModifierHorairesInput } from './horaire.types.ts';
import { fautesDesPlages, remplacer, SEMAINE_HABITUELLE, type SemaineLue } from './semaine.ts';

/** Kept of each: the last ones. */
const SEMAINES_MAX = 50;

/** The company's first, then those of the people who have their own. */
export function consulter(contexte: Contexte, args: ConsulterHoraireArgs) {
  let requete = sql(contexte.em).selectFrom('horaire').where(lesSiens(contexte));
  const { utilisateurId } = args;
  if (utilisateurId != null)
    requete = requete.where((ou) =>
      ou.or([ou('utilisateurId', 'is', null), ou('utilisateurId', '=', cleOuAucune(utilisateurId))]),
    );
  return lirePage(contexte.em, requete.selectAll().orderBy('utilisateurId').orderBy('id'), args);
}

/** The company's and one's own; everybody's for who plans them or sets their hours. */
function lesSiens(contexte: Contexte) {
  const { id, droits } = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  const tous = [INTERVENTION_PLANIFIER, HORAIRE_GERER].some(({ nom }) => tient(droits, nom, maintenant));
  return (ou: ExpressionBuilder<Base, 'horaire'>) =>
    tous ? ou.and([]) : ou.or([ou('utilisateurId', '=', id), ou('utilisateurId', 'is', null)]);
}

/** From this day on, the week of the company or of a person is this one. */
export async function modifier(contexte: Contexte, input: ModifierHorairesInput): Promise<LigneDe<'horaire'>> {
  const { em } = contexte;
  const { valableDu, version } = input;
  const plages = input.plages.map(({ jourSemaine, debut, fin }) => ({ jourSemaine, debut, fin }));
  if (!lireJour(valableDu)) throw champInvalide('valableDu', 'Un jour comme 2026-11-21.', 'A day such as 2026-11-21.');
  const fautes = fautesDesPlages(plages);
  if (fautes.length > 0)
    throw saisieInvalide(
      fautes.map(({ rang, champ, fr, en }) => ({ chemin: `plages.${rang}.${champ}`, message: { fr, en } })),
    );
  const utilisateur = input.utilisateurId == null ? null : await quelquUn(em, input.utilisateurId);
  if (!utilisateur && plages.length === 0)
    throw champInvalide('plages', 'L’entreprise a des horaires.', 'The company has working hours.');
  // Two who write a person's first week at once go one after the other.
  if (utilisateur) await verrouiller(em, utilisateur.id);
  const actuel = await em.findOne(Horaire, { utilisateur });
  if ((actuel?.version ?? 0) !== version)
    throw conflitDeVersion({
      id: actuel && String(actuel.id),
      version: actuel?.version ?? 0,
      semaines: semainesDe(actuel),
    });
  const semaines = remplacer(semainesDe(actuel), { valableDu, plages }).slice(-SEMAINES_MAX);
  const horaire = actuel ?? em.create(Horaire, { utilisateur, semaines: '[]' });
  horaire.semaines = JSON.stringify(semaines);
  await em.flush();
  return sql(em).selectFrom('horaire').where('id', '=', horaire.id).selectAll().executeTakeFirstOrThrow();
}

async function quelquUn(em: EntityManager, id: string): Promise<Utilisateur> {
  const compte = await compteNomme(em, 'utilisateurId', id);
  if (compte.type !== TypeCompte.API) return compte;
  throw champInvalide('utilisateurId', 'Un programme n’a pas d’horaires.', 'A program has no working hours.');
}

export const semainesDe = (horaire: { semaines: string } | null | undefined): SemaineLue[] =>
  horaire ? (JSON.parse(horaire.semaines) as SemaineLue[]) : [];

/** A base has the company's hours: without them nobody would ever be free. */
export async function semerHoraire(em: EntityManager): Promise<void> {
  if (await em.findOne(Horaire, { utilisateur: null })) return;
  em.create(Horaire, { utilisateur: null, semaines: JSON.stringify([SEMAINE_HABITUELLE]) });
  await em.flush();
}
