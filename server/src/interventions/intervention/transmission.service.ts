import type { FilterQuery } from '@mikro-orm/core';
import { peutEtre } from '../../plateforme/utilisateur/annuaire.service.ts';
import { lirePersonnes, type Personne } from '../../plateforme/utilisateur/personnes.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { cle, cleOuAucune, lireCle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, conflitDeVersion, introuvable } from '../../socle/commun/erreurs.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { annoncer } from '../nouvelles/annoncer.ts';
import { Intervention } from './intervention.entity.ts';
import { LINTERVENTION } from './intervention.lecture.ts';
import { regardDe } from './intervention.regles.ts';
import { aReprendre, estDUnCollegue, liens, mouvement, visible } from './intervention.service.ts';
import { ETAPES_FINALES } from './machine.ts';
import {
  type ReprendreInterventionInput,
  TRANSMISES_MAX,
  type TransmettreInterventionsInput,
} from './transmission.types.ts';

/** A colleague's becomes the caller's own: they lead it from now on, and the colleague is told. */
export async function reprendre(
  contexte: Contexte,
  { id, version }: ReprendreInterventionInput,
): Promise<Intervention> {
  const { utilisateurId, toutes, equipe } = regardDe(contexte);
  const duBureau = toutes ? {} : { standardiste: { $in: [utilisateurId, ...equipe] } };
  const intervention = await contexte.em.findOne(Intervention, { $and: [{ id: cle(id, LINTERVENTION) }, duBureau] });
  if (!intervention) throw introuvable(LINTERVENTION);
  if (version !== intervention.version) throw conflitDeVersion(visible(intervention));
  if (liens(intervention).standardisteId === utilisateurId) {
    throw conflit({ fr: 'Cette intervention est déjà la vôtre', en: 'This intervention is yours already' });
  }
  refuserLesCloses([intervention]);
  await changerDeMains(contexte, [intervention], utilisateurId, { fonction: 'reprendreIntervention', note: null });
  return intervention;
}

/** One's own that are not over, all or these, to a colleague: all of them, or none. */
export async function transmettre(contexte: Contexte, input: TransmettreInterventionsInput): Promise<string[]> {
  const versId = await destinataire(contexte, input.versStandardisteId);
  const trouvees = await aTransmettre(contexte, input);
  const interventions = trouvees.filter((une) => liens(une).standardisteId !== versId);
  if (interventions.length === 0) {
    throw conflit({ fr: 'Aucune intervention à transmettre', en: 'No intervention to hand over' });
  }
  const note = input.note?.trim() || null;
  await changerDeMains(contexte, interventions, versId, { fonction: 'transmettreInterventions', note });
  return interventions.map(({ id, creerA }) => referenceDe(id, creerA));
}

/** Somebody who opens interventions, of one's team; with INTERVENTION_TOUTES, of any. */
async function destinataire(contexte: Contexte, versStandardisteId: string): Promise<number> {
  const { em, horloge } = contexte;
  const { utilisateurId, toutes, equipe } = regardDe(contexte);
  const id = lireCle(versStandardisteId);
  if (id === utilisateurId) {
    throw champInvalide('versStandardisteId', 'Choisissez quelqu’un d’autre.', 'Choose somebody else.');
  }
  const permis = id !== null && (toutes || equipe.includes(id));
  if (permis && (await peutEtre(em, 'COLLEGUE', id, horloge.maintenant()))) return id;
  const [fr, en] = ['Ce n’est pas un collègue de votre entité.', 'This is no colleague of your entity.'];
  throw champInvalide('versStandardisteId', fr, en);
}

async function aTransmettre(contexte: Contexte, { interventionIds }: TransmettreInterventionsInput) {
  const { toutes, utilisateurId } = regardDe(contexte);
  const choisies = interventionIds == null ? null : [...new Set(interventionIds.map((id) => cleOuAucune(id)))];
  const ou: FilterQuery<Intervention> = {
    ...(choisies ? { id: { $in: choisies } } : { etape: { $nin: [...ETAPES_FINALES] } }),
    ...(choisies && toutes ? {} : { standardiste: utilisateurId }),
  };
  const trouvees = await contexte.em.find(Intervention, ou, { limit: TRANSMISES_MAX + 1, orderBy: { id: 'asc' } });
  if (choisies && trouvees.length < choisies.length) {
    const manquante = choisies.find((id) => !trouvees.some((une) => une.id === id));
    throw (await estDUnCollegue(contexte, String(manquante))) ? aReprendre() : introuvable(LINTERVENTION);
  }
  if (trouvees.length > TRANSMISES_MAX) {
    const fr = `Plus de ${TRANSMISES_MAX} interventions : choisissez-en une partie.`;
    throw champInvalide('interventionIds', fr, `More than ${TRANSMISES_MAX} interventions: choose some of them.`);
  }
  refuserLesCloses(trouvees);
  return trouvees;
}

const NOMMEES = 10;

function refuserLesCloses(interventions: readonly Intervention[]): void {
  const closes = interventions.filter(({ etape }) => ETAPES_FINALES.includes(etape));
  if (closes.length === 0) return;
  const nommees = closes.slice(0, NOMMEES).map(({ id, creerA }) => referenceDe(id, creerA));
  const liste = `${nommees.join(', ')}${closes.length > NOMMEES ? ', …' : ''}`;
  throw conflit({
    fr: `Ce qui est clos ne change plus de mains : ${liste}`,
    en: `What is closed changes hands no more: ${liste}`,
  });
}

interface Passation {
  fonction: 'reprendreIntervention' | 'transmettreInterventions';
  note: string | null;
}

/** Who leads them changes, and nothing else; each has its line and its event, each person is told once. */
async function changerDeMains(
  contexte: Contexte,
  interventions: readonly Intervention[],
  versId: number,
  { fonction, note }: Passation,
): Promise<void> {
  const { em } = contexte;
  const anciens = new Map(interventions.map((une) => [une, liens(une).standardisteId]));
  const noms = await lirePersonnes(em, [versId, ...anciens.values()], ['id', 'nom', 'prenom']);
  for (const [une, ancienId] of anciens) {
    une.standardiste = em.getReference(Utilisateur, versId);
    const change = { champ: 'standardisteId', avant: nomDe(noms, ancienId), apres: nomDe(noms, versId) };
    em.persist(mouvement(contexte, une, fonction, { changements: [change], note }));
  }
  await em.flush();
  const reprise = fonction === 'reprendreIntervention';
  const cedees = Map.groupBy(anciens.values(), (id) => id);
  let recues: number | null = reprise ? null : interventions.length;
  for (const [une, ancienStandardisteId] of anciens) {
    await annoncer(
      contexte,
      reprise ? 'REPRISE' : 'TRANSMISE',
      { id: une.id, ...liens(une) },
      {
        ...{ ancienStandardisteId, version: une.version, note, recues },
        cedees: cedees.get(ancienStandardisteId)?.length ?? null,
      },
    );
    recues = null;
    cedees.delete(ancienStandardisteId);
  }
}

function nomDe(noms: ReadonlyMap<number, Personne>, id: number): string | null {
  const personne = noms.get(id);
  return personne ? `${personne.prenom} ${personne.nom}` : null;
}
