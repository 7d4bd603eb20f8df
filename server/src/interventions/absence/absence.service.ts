import type { Rel } from '@mikro-orm/core';
import { emettre } from '../../plateforme/evenement/emettre.ts';
import { compteNomme } from '../../plateforme/utilisateur/compte-nomme.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { verrouiller } from '../intervention/creneaux.ts';
import { CHAMPS, TypeAbsence } from './absence.champs.ts';
import { Absence } from './absence.entity.ts';
import type { ConsulterAbsenceArgs, CreerAbsenceInput, ModifierAbsenceInput } from './absence.inputs.ts';
import { estFinie, estLaSienne, type LigneAbsence, lesSiennes, regardAbsence } from './absence.regles.ts';
import { estTouchee } from './touchees.ts';

const CETTE_ABSENCE = { fr: 'Cette absence', en: 'This absence' };
const JOURS_MAX = 370;
const JOUR = 24 * 3600 * 1000;

/** Those that end after `du` and begin before `au`, the first to begin before the others. */
export function consulter(contexte: Contexte, args: ConsulterAbsenceArgs) {
  const { utilisateurId, type, du, au } = args;
  let requete = sql(contexte.em)
    .selectFrom('absence')
    .where(lesSiennes(regardAbsence(contexte)));
  if (utilisateurId != null) requete = requete.where('utilisateurId', '=', cleOuAucune(utilisateurId));
  if (type != null) requete = requete.where('type', '=', type);
  if (du != null) requete = requete.where('fin', '>', du);
  if (au != null) requete = requete.where('debut', '<', au);
  return lirePage(contexte.em, requete.selectAll().orderBy('debut').orderBy('id'), args);
}

export async function voir(contexte: Contexte, id: string): Promise<LigneAbsence> {
  const lue = await sql(contexte.em)
    .selectFrom('absence')
    .where('id', '=', cleOuAucune(id))
    .where(lesSiennes(regardAbsence(contexte)))
    .selectAll()
    .executeTakeFirst();
  if (!lue) throw introuvable(CETTE_ABSENCE);
  return lue;
}

export async function creer(contexte: Contexte, input: CreerAbsenceInput): Promise<LigneAbsence> {
  const utilisateur = await pourQui(contexte, input);
  const absence = contexte.em.create(Absence, { ...valeursDe(CHAMPS, input), utilisateur });
  return enregistrer(contexte, absence);
}

export async function modifier(contexte: Contexte, input: ModifierAbsenceInput): Promise<LigneAbsence> {
  const absence = await aChanger(contexte, input);
  const valeurs = changementsDe(CHAMPS, input);
  if (valeurs.type !== undefined && (valeurs.type === TypeAbsence.FERMETURE) !== (absence.utilisateur === null))
    throw champInvalide(
      'type',
      'Une fermeture vaut pour tous, les autres absences pour une personne.',
      'A closure is everybody’s, other absences are one person’s.',
    );
  contexte.em.assign(absence, valeurs);
  return enregistrer(contexte, absence);
}

export async function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const absence = await aChanger(contexte, input);
  const { id } = absence;
  await contexte.em.remove(absence).flush();
  return id;
}

/** One's own; of others and of everybody for who enters absences. */
async function pourQui(contexte: Contexte, input: CreerAbsenceInput): Promise<Rel<Utilisateur> | null> {
  const regard = regardAbsence(contexte);
  if (input.type === TypeAbsence.FERMETURE) {
    if (input.utilisateurId != null)
      throw champInvalide('utilisateurId', 'Une fermeture vaut pour tous.', 'A closure is everybody’s.');
    if (!regard.gere) throw interdit(CELLES_DES_AUTRES);
    return null;
  }
  const id = input.utilisateurId ?? String(regard.utilisateurId);
  if (cleOuAucune(id) !== regard.utilisateurId && !regard.gere) throw interdit(CELLES_DES_AUTRES);
  const compte = await compteNomme(contexte.em, 'utilisateurId', id);
  if (compte.type !== TypeCompte.API) return compte;
  throw champInvalide('utilisateurId', 'Un programme n’est pas absent.', 'A program is not absent.');
}

const CELLES_DES_AUTRES = {
  fr: 'Votre rôle ne permet que vos propres absences',
  en: 'Your role allows only your own absences',
};

async function aChanger(contexte: Contexte, input: SupprimerInput): Promise<Absence> {
  const regard = regardAbsence(contexte);
  await voir(contexte, input.id);
  const absence = await aEditer(contexte.em, Absence, input, CETTE_ABSENCE);
  if (!estLaSienne(regard, { utilisateurId: absence.utilisateur?.id ?? null })) throw interdit(CELLES_DES_AUTRES);
  if (estFinie(absence, regard.maintenant))
    throw conflit({ fr: 'Cette absence est finie', en: 'This absence is over' });
  return absence;
}

/** Who plans this person at the same time waits: one of the two sees what the other wrote. */
async function enregistrer(contexte: Contexte, absence: Absence): Promise<LigneAbsence> {
  const { em } = contexte;
  const { debut, fin, utilisateur } = absence;
  if (debut >= fin) throw champInvalide('fin', 'La fin vient après le début.', 'The end comes after the beginning.');
  if (fin.getTime() - debut.getTime() > JOURS_MAX * JOUR)
    throw champInvalide('fin', `${JOURS_MAX} jours au plus.`, `${JOURS_MAX} days at most.`);
  if (utilisateur) await verrouiller(em, utilisateur.id);
  await em.flush();
  const { id } = absence;
  if (await estTouchee(contexte, id))
    await emettre(contexte, {
      ...{ type: 'ABSENCE_TOUCHE', sujet: 'absence', sujetId: id },
      donnees: { utilisateurId: utilisateur?.id ?? null, debut: debut.toISOString(), fin: fin.toISOString() },
    });
  return sql(em).selectFrom('absence').where('id', '=', id).selectAll().executeTakeFirstOrThrow();
}
