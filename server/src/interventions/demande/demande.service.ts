import { peutEtre } from '../../plateforme/utilisateur/annuaire.service.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { valeursDe } from '../../socle/champs/saisie.ts';
import { enClair } from '../../socle/commun/edition.ts';
import { conflit, conflitDeVersion } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { verrouiller } from '../intervention/creneaux.ts';
import { quiAttend } from './acceptation.ts';
import { CHAMPS, EtatDemande } from './demande.champs.ts';
import { Demande } from './demande.entity.ts';
import type { DemanderInterventionInput, RefuserDemandeInput, RetirerDemandeInput } from './demande.inputs.ts';
import { type DemandeLue, lireEcrite, lireLaSienne } from './demande.lecture.ts';
import { annoncer } from './nouvelles.ts';

/** Of one client: whoever has more to say calls. */
export const EN_ATTENTE_MAX = 10;

export async function demander(contexte: Contexte, input: DemanderInterventionInput): Promise<DemandeLue> {
  const { em, horloge } = contexte;
  const { id } = appelantDe(contexte);
  // Two at once go one after the other: the second counts the first.
  await verrouiller(em, id);
  if (!(await peutEtre(em, 'CLIENT', id, horloge.maintenant()))) throw pasClient();
  const enAttente = await sql(em)
    .selectFrom('demande')
    .where('clientId', '=', id)
    .where('etat', '=', EtatDemande.RECUE)
    .select('id')
    .limit(EN_ATTENTE_MAX)
    .execute();
  if (enAttente.length >= EN_ATTENTE_MAX) throw tropEnAttente();
  const client = em.getReference(Utilisateur, id);
  const etat = { etat: EtatDemande.RECUE, motif: null, intervention: null };
  const demande = em.create(Demande, { ...valeursDe(CHAMPS, input), client, ...etat });
  await em.flush();
  await annoncer(contexte, 'DEMANDE_RECUE', demande);
  return lireEcrite(contexte, demande.id);
}

/** The client reads why. */
export async function refuser(contexte: Contexte, { id, version, motif }: RefuserDemandeInput): Promise<DemandeLue> {
  const { em } = contexte;
  const demande = await quiAttend(contexte, id);
  if (demande.version !== version) throw conflitDeVersion(enClair(em, demande));
  em.assign(demande, { etat: EtatDemande.REFUSEE, motif: motif.trim() });
  await em.flush();
  await annoncer(contexte, 'DEMANDE_REFUSEE', demande);
  return lireEcrite(contexte, demande.id);
}

/** One's own that nobody has answered: it waits no more, and stays in the list with the client's own words. */
export async function retirer(contexte: Contexte, { id, version, motif }: RetirerDemandeInput): Promise<DemandeLue> {
  const { em } = contexte;
  await lireLaSienne(contexte, id);
  const demande = await quiAttend(contexte, id);
  if (demande.version !== version) throw conflitDeVersion(enClair(em, demande));
  em.assign(demande, { etat: EtatDemande.RETIREE, motif: motif?.trim() || null });
  await em.flush();
  return lireEcrite(contexte, demande.id);
}

const pasClient = () =>
  conflit({
    fr: 'Seul un client demande une intervention : ouvrez-la directement',
    en: 'Only a client asks for an intervention: open it directly',
  });

const tropEnAttente = () =>
  conflit({
    fr: `Vous avez déjà ${EN_ATTENTE_MAX} demandes qui attendent une réponse`,
    en: `You already have ${EN_ATTENTE_MAX} requests that wait for an answer`,
  });
