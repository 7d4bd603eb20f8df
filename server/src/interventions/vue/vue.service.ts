import type { EntityManager } from '@mikro-orm/core';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { estUneListe, inconnus } from './pages.ts';
import { CHAMPS } from './vue.champs.ts';
import { Vue } from './vue.entity.ts';
import type { CreerVueInput, ModifierVueInput } from './vue.inputs.ts';
import { VUE_PARTAGER } from './vue.permissions.ts';

const CETTE_VUE = { fr: 'Cette vue', en: 'This view' };
/** Of one person on one page; and of all that are shared there, the first by name. */
const SIENNES_MAX = 50;
const PARTAGEES_MAX = 100;

/** One's own and those that are shared, by name. */
export async function consulter(contexte: Contexte, page: string) {
  exigerListe(page);
  const { id } = appelantDe(contexte);
  const deLaPage = sql(contexte.em).selectFrom('vue').where('page', '=', page).selectAll().orderBy('nom').orderBy('id');
  const siennes = await deLaPage.where('utilisateurId', '=', id).limit(SIENNES_MAX).execute();
  const partagees = await deLaPage
    .where('partagee', '=', true)
    .where('utilisateurId', '!=', id)
    .limit(PARTAGEES_MAX)
    .execute();
  return [...siennes, ...partagees];
}

export async function creer(contexte: Contexte, input: CreerVueInput) {
  const { em } = contexte;
  const valeurs = { partagee: false, ...valeursDe(CHAMPS, input) };
  exigerListe(valeurs.page);
  verifier(contexte, valeurs);
  const utilisateur = em.getReference(Utilisateur, appelantDe(contexte).id);
  if ((await em.count(Vue, { utilisateur, page: valeurs.page })) >= SIENNES_MAX)
    throw conflit({
      fr: `${SIENNES_MAX} vues au plus sur cette page`,
      en: `At most ${SIENNES_MAX} views on this page`,
    });
  await refuserEnDouble(em, { utilisateurId: utilisateur.id, ...valeurs });
  const vue = em.create(Vue, { ...valeurs, utilisateur });
  await em.flush();
  return lire(em, vue.id);
}

export async function modifier(contexte: Contexte, input: ModifierVueInput) {
  const { em } = contexte;
  const vue = await trouver(contexte, input);
  const valeurs = changementsDe(CHAMPS, input);
  verifier(contexte, { page: vue.page, parametres: valeurs.parametres, partagee: valeurs.partagee && !vue.partagee });
  if (valeurs.nom !== undefined)
    await refuserEnDouble(em, { utilisateurId: vue.utilisateur.id, page: vue.page, nom: valeurs.nom }, vue.id);
  em.assign(vue, valeurs);
  await em.flush();
  return lire(em, vue.id);
}

export async function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const vue = await trouver(contexte, input);
  const { id } = vue;
  await contexte.em.remove(vue).flush();
  return id;
}

/** One that was made, while it is still there. */
export async function relire(contexte: Contexte, id: string) {
  const vue = await sql(contexte.em)
    .selectFrom('vue')
    .where('id', '=', cle(id, CETTE_VUE))
    .where('utilisateurId', '=', appelantDe(contexte).id)
    .selectAll()
    .executeTakeFirst();
  if (!vue) throw introuvable(CETTE_VUE);
  return vue;
}

/** One's own: another's, though it is shared, is not there to be changed. */
const trouver = (contexte: Contexte, cles: SupprimerInput) =>
  aEditer(contexte.em, Vue, cles, CETTE_VUE, { utilisateur: appelantDe(contexte).id });

interface AVerifier {
  page: string;
  parametres?: string | null | undefined;
  /** It is to be shared, and was not. */
  partagee?: boolean | undefined;
}

function verifier(contexte: Contexte, { page, parametres, partagee }: AVerifier): void {
  const [inconnu] = inconnus(page, parametres ?? '');
  if (inconnu !== undefined) {
    const nom = inconnu.slice(0, 40);
    throw champInvalide(
      'parametres',
      `« ${nom} » n’est pas un filtre de cette liste.`,
      `“${nom}” is no filter of this list.`,
    );
  }
  if (partagee && !tient(appelantDe(contexte).droits, VUE_PARTAGER.nom, contexte.horloge.maintenant()))
    throw interdit({
      fr: 'Votre rôle ne permet pas de partager une vue',
      en: 'Your role does not allow sharing a view',
    });
}

function exigerListe(page: string): void {
  if (!estUneListe(page)) throw champInvalide('page', 'Cette page n’a pas de vues.', 'This page has no views.');
}

async function refuserEnDouble(
  em: EntityManager,
  { utilisateurId, page, nom }: { utilisateurId: number; page: string; nom: string },
  saufId = 0,
): Promise<void> {
  const deja = await sql(em)
    .selectFrom('vue')
    .where('utilisateurId', '=', utilisateurId)
    .where('page', '=', page)
    .where('nom', '=', nom)
    .where('id', '!=', saufId)
    .select('id')
    .executeTakeFirst();
  if (!deja) return;
  const message = { fr: `Vous avez déjà une vue « ${nom} »`, en: `You already have a view “${nom}”` };
  throw conflit(message, { champs: [{ chemin: 'nom', message }] });
}

const lire = (em: EntityManager, id: number) =>
  sql(em).selectFrom('vue').where('id', '=', id).selectAll().executeTakeFirstOrThrow();
