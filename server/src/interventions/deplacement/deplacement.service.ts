import { Langue } from '../../plateforme/utilisateur/utilisateur.champs.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { conflit, interdit } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ajouter as ajouterCommentaire } from '../commentaire/commentaire.service.ts';
import { verrouiller } from '../intervention/creneaux.ts';
import type { Intervention } from '../intervention/intervention.entity.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { aChanger, liens } from '../intervention/intervention.service.ts';
import { placer } from '../intervention/mouvements.service.ts';
import { quand } from '../nouvelles/mots.ts';
import { estDeplacable, estPossible, type Visite, visiteDe } from './creneaux-possibles.ts';
import { Deplacement } from './deplacement.entity.ts';
import type { ProposerDeplacementInput, RefuserDeplacementInput } from './deplacement.types.ts';
import { oublierLaDemande } from './oubli.ts';
import { reglages } from './reglages.ts';

/** The client chooses; the company's setting says that this is enough. */
const AU_NOM_DE_L_ENTREPRISE = {
  relations: ['client', 'toutes'],
  permissions: new Set([INTERVENTION_PLANIFIER.nom]),
} as const;

interface Faite {
  intervention: Intervention;
  /** Else it is asked. */
  direct: boolean;
}

/** Done at once where the setting allows it; else the desk is asked, in the client's thread, which it reads. */
export async function proposerDeplacement(contexte: Contexte, input: ProposerDeplacementInput): Promise<Faite> {
  const { em } = contexte;
  const intervention = await aChanger(contexte, input.id, input.version);
  if (!relationsDe(regardDe(contexte), liens(intervention)).includes('client')) throw pasLeClient();
  const { id, etape, codePostal, debutPlanifie, finPlanifiee, echeance } = intervention;
  const lue = { id, etape, codePostal, debutPlanifie, finPlanifiee, echeance };
  const visite = visiteDe({ ...lue, ...liens(intervention) });
  if (!visite || !(await estDeplacable(contexte, visite))) throw tropTard();
  const intervenantId = cleOuAucune(input.intervenantId);
  const { debut } = input;
  const creneau = { intervenantId, debut, fin: new Date(debut.getTime() + dureeDe(visite)) };
  // Whoever plans them meanwhile waits: what is read below is so until this is written.
  await verrouiller(em, intervenantId);
  if (!(await estPossible(contexte, visite, creneau))) throw plusLibre();
  const { direct } = await reglages(contexte);
  if (direct) {
    const dureeMinutes = Math.round(dureeDe(visite) / 60_000);
    const pose = { intervenantId: input.intervenantId, debut, dureeMinutes };
    await placer(contexte, intervention, pose, { acteur: AU_NOM_DE_L_ENTREPRISE });
  } else await demander(contexte, intervention, creneau);
  return { intervention, direct };
}

async function demander(
  contexte: Contexte,
  intervention: Intervention,
  { intervenantId, debut, fin }: { intervenantId: number; debut: Date; fin: Date },
): Promise<void> {
  const { em } = contexte;
  const connue = await em.findOne(Deplacement, { intervention });
  // Sent again, it is asked already.
  if (connue?.debut.getTime() === debut.getTime() && connue.intervenant.id === intervenantId) return;
  const intervenant = em.getReference(Utilisateur, intervenantId);
  if (connue) em.assign(connue, { intervenant, debut, fin });
  else em.create(Deplacement, { intervention, intervenant, debut, fin });
  await em.flush();
  const { langue } = await em.findOneOrFail(Utilisateur, regardDe(contexte).utilisateurId);
  const creneau = { debut: debut.toISOString(), fin: fin.toISOString() };
  const texte =
    langue === Langue.EN
      ? `I would like to move the visit to ${quand(creneau, 'en')}.`
      : `Je voudrais déplacer le rendez-vous au ${quand(creneau, 'fr')}.`;
  await ajouterCommentaire(contexte, { interventionId: String(intervention.id), texte, interne: false });
}

/** The visit stays where it is, and the client reads why. */
export async function refuserDeplacement(
  contexte: Contexte,
  { id, version, motif }: RefuserDeplacementInput,
): Promise<Intervention> {
  const { em } = contexte;
  const intervention = await aChanger(contexte, id, version);
  if ((await em.count(Deplacement, { intervention })) === 0) throw rienDeDemande();
  await oublierLaDemande(em, intervention.id);
  await ajouterCommentaire(contexte, { interventionId: id, texte: motif, interne: false });
  return intervention;
}

const dureeDe = ({ debut, fin }: Visite): number => fin.getTime() - debut.getTime();

const pasLeClient = () =>
  interdit({
    fr: 'Seul le client propose de déplacer sa visite : planifiez-la',
    en: 'Only the client proposes to move their visit: plan it',
  });
const tropTard = () =>
  conflit({
    fr: 'Cette visite ne se déplace plus d’ici : appelez-nous',
    en: 'This visit can’t be moved from here any more: call us',
  });
const plusLibre = () => {
  const message = {
    fr: 'Ce créneau n’est pas libre : choisissez-en un autre',
    en: 'This slot is not free: choose another one',
  };
  return conflit(message, { champs: [{ chemin: 'debut', message }] });
};
const rienDeDemande = () => conflit({ fr: 'Aucun déplacement n’est demandé', en: 'No move is asked for' });
