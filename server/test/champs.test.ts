import { getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { construireSchema } from '../src/app/schema.ts';
import { muter } from './appels.ts';
import type { Champ, Concept } from './champs/champ.ts';
import { INTERVENTIONS } from './champs/interventions.ts';
import { OFFRES } from './champs/offres.ts';
import { PLATEFORME } from './champs/plateforme.ts';
import { CREATIONS } from './creations.ts';
import { essaiDOffres } from './essai.ts';

/**
 * A field that the API takes is kept: each one of each creation and change is written, and read back. One that nobody
 * keeps would be accepted, confirmed and lost.
 */
type Ligne = Record<string, unknown>;

const CONCEPTS: Record<string, Concept> = { ...PLATEFORME, ...INTERVENTIONS, ...OFFRES };

/** What is asked and kept nowhere as such, and which test holds it. */
const SANS_RELECTURE: Record<string, string> = {
  id: 'says which row',
  version: 'says which state of it',
  cleIdempotence: 'says which request (rejeux.test.ts)',
  'CreerInterventionInput.demandeId': 'which request it answers (demande.test.ts)',
  'CreerInterventionInput.creneau': 'when it is planned at once (ouvrir-et-planifier.test.ts)',
  'CreerInterventionInput.suiteDeId': 'which one it follows up (suites.test.ts)',
  'AjouterPieceJointeInput.interventionId': 'which one it is put on (piece-jointe.test.ts)',
  'AjouterPieceJointeInput.fichierId': 'the file that it is (piece-jointe.test.ts)',
  confirme: 'a confirmation (offre.gestion.test.ts)',
  confirmer: 'a confirmation (client.test.ts)',
  motDePasseActuel: 'a proof (profil.test.ts)',
  motifPasse: 'stands in the line of the history (creer.test.ts, modifier.test.ts)',
  'CreerCleApiInput.utilisateurApiId': 'whose key it is (cles.test.ts)',
  'CreerUtilisateurApiInput.cleExpireA': 'of its first key (creer.test.ts)',
  'ModifierFicheIntervenantInput.utilisateurId': 'says whose it is (fiche-intervenant.test.ts)',
  'ModifierHorairesInput.utilisateurId': 'says whose they are (horaire.test.ts)',
  'ModifierPreferenceNotificationInput.type': 'says which one (preferences.test.ts)',
  'ModifierPreferenceNotificationInput.application': 'a choice, or the rule again (preferences.test.ts)',
  'ModifierPreferenceNotificationInput.email': 'likewise (preferences.test.ts)',
  'ModifierRegleNotificationInput.application': 'of a table that is never created (regles.test.ts)',
  'ModifierRegleNotificationInput.email': 'likewise (regles.test.ts)',
  'ModifierRegleNotificationInput.obligatoire': 'likewise (regles.test.ts)',
  'ModifierWebhookInput.renouveler': 'asks for another secret (webhook.test.ts)',
  'ModifierProfilInput.utilisateurId': 'one’s own, or nothing (profil.test.ts)',
};

const mutations = construireSchema().getMutationType()?.getFields() ?? {};
const saisies = new Map(
  Object.values(mutations).flatMap(({ name, args }) => {
    const type = getNamedType(args.find((argument) => argument.name === 'input')?.type);
    return isInputObjectType(type) && /^(Creer|Ajouter|Modifier)/.test(type.name) ? [[name, type] as const] : [];
  }),
);
const champsDe = (fonction: string): string[] => Object.keys(saisies.get(fonction)?.getFields() ?? {});

const monde = essaiDOffres();

describe('ce qui s’écrit', () => {
  it.each([...saisies.keys()])('%s : chaque champ est relu ici, ou dit pourquoi il ne peut pas l’être', (fonction) => {
    const relus = Object.values(CONCEPTS)
      .filter(({ creation, modification }) => [creation, modification].includes(fonction))
      .flatMap(({ champs }) => Object.keys(champs));
    const type = saisies.get(fonction)?.name;
    const connus = [...relus, ...Object.keys(SANS_RELECTURE)];
    expect(champsDe(fonction).filter((nom) => !connus.includes(nom) && !connus.includes(`${type}.${nom}`))).toEqual([]);
  });
});

/** The values of the fields that this function takes: the first ones, or those that come instead. */
async function valeursDe(champs: Concept['champs'], fonction: string, rang: 0 | 1): Promise<Ligne> {
  const siens = Object.entries(champs).filter(([nom]) => champsDe(fonction).includes(nom));
  const lues: [string, unknown][] = [];
  for (const [nom, { valeurs }] of siens)
    lues.push([nom, (typeof valeurs === 'function' ? await valeurs(monde) : valeurs)[rang]]);
  return Object.fromEntries(lues);
}

async function ecrire(concept: Concept, fonction: string, debut: Ligne, rang: 0 | 1): Promise<Ligne> {
  const { creation, modification, objet, champs, par, avec } = concept;
  const envoyes = await valeursDe(champs, fonction, rang);
  const input = { ...debut, ...(await avec?.(monde, fonction)), ...envoyes };
  const siens = Object.entries(champs).filter(([nom]) => nom in envoyes);
  const cles = creation && modification ? 'id version' : '';
  const demande = `${objet} { ${cles} ${siens.map(([, { lire }]) => lire).join(' ')} }`;
  const { rendu, errors } = await muter<Record<string, Ligne>>(
    par?.(monde) ?? monde.acteurs.A,
    fonction,
    input,
    demande,
  );
  expect(errors).toEqual([]);
  const lu = rendu[objet] ?? {};
  const relu = (champ: Champ) => champ.lu(lu);
  expect(Object.fromEntries(siens.map(([nom, champ]) => [nom, relu(champ)]))).toEqual(envoyes);
  return lu;
}

describe.each(Object.entries(CONCEPTS))('%s', (_nom, concept) => {
  it('se relit telle qu’elle a été écrite, puis changée', async () => {
    const { creation, modification, existant } = concept;
    let ligne = (await existant?.(monde)) ?? {};
    if (creation) {
      const { input, par } = (await CREATIONS[creation]?.(monde)) ?? { input: {}, par: undefined };
      ligne = await ecrire({ par: par ? () => par : undefined, ...concept }, creation, input, 0);
    }
    if (modification) {
      const { id, version } = ligne;
      await ecrire(concept, modification, { ...(id !== undefined && { id }), version }, 1);
    }
  });
});
