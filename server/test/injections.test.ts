import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { construireSchema } from '../src/app/schema.ts';
import type { Acteurs } from './acteurs.ts';
import { muter } from './appels.ts';
import { unEssai } from './essai.ts';
import { fichierDe } from './importations.ts';
import { creerIntervention } from './interventions.ts';
import { DU_DOCUMENT } from './objectifs.ts';
import { fichierDePiece } from './pieces.ts';
import { refus } from './refus.ts';
import type { ServeurDeTest } from './serveur.ts';

let serveur: ServeurDeTest;
let acteurs: Acteurs;
let fichierId: string;

beforeEach(async () => {
  fraiches.clear();
  ({ serveur, acteurs } = await unEssai());
  fichierId = await fichierDe(serveur, acteurs.A, ['A-1;Panne;01/02/2026 08:30;Ouvert;c1;;;']);
});
afterEach(() => serveur.arreter());

const PAR_ECRIT = ["' OR 1=1 --", "\\' OR SLEEP(20) #", "x' UNION SELECT login FROM utilisateur --", '%', '\u0000'];
const MALVEILLANTES = [
  ...PAR_ECRIT,
  "1'; DROP TABLE intervention; --",
  '1 AND SLEEP(20)',
  '%27%20OR%201=1',
  '0x27',
  '_',
  '\\',
  '\uD800',
  '{"$ne":0}',
];
/** In capitals, as codes are. */
const AU_HASARD = 'QZVKJXW';
const OBJETS = [{ $ne: 0 }, { $like: '%' }, { $or: [{}] }];
const SESSION = /connexion|deconn|session|MotDePasse|Reinitialisation|^moi$|Profil/i;

/** What a function needs for its other arguments to be reached. */
const PLAUSIBLES: Record<string, () => unknown> = {
  fichierId: () => fichierId,
  clientId: () => acteurs.C1.id,
  intervenantId: () => acteurs.T1.id,
  couleur: () => '#000000',
  formatDate: () => 'dd/MM/yyyy HH:mm',
  fuseau: () => 'Europe/Paris',
  dureeMinutes: () => 60,
  minutes: () => 5,
  debut: () => '2040-01-01T08:00:00.000Z',
  simulation: () => true,
  numero: () => '06 12 34 56 78',
  periode: () => '2026.01',
  param: () => 'ESSAI',
  prefixes: () => '69',
  dateFin: () => '2040-01-01T08:00:00.000Z',
  utilisateurId: () => acteurs.C1.id,
};

function plausible(nom: string, type: GraphQLInputType, chemin: readonly string[] | null, valeur: unknown): unknown {
  if (isNonNullType(type)) return plausible(nom, type.ofType, chemin, valeur);
  if (isListType(type)) return [plausible(nom, type.ofType, chemin, valeur)];
  if (chemin?.length === 0) return valeur;
  if (isInputObjectType(type)) return objet(Object.values(type.getFields()), chemin, valeur);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const connu = PLAUSIBLES[nom]?.();
  if (connu !== undefined) return connu;
  return { String: 'x', ID: '1', Int: 1, Boolean: false, Instant: '2026-01-01T00:00:00.000Z' }[type.name];
}

/** The required fields, and the one that the path leads to. */
function objet(
  champs: readonly (GraphQLArgument | GraphQLInputField)[],
  chemin: readonly string[] | null,
  valeur: unknown,
) {
  const [suivant, ...reste] = chemin ?? [];
  return Object.fromEntries(
    champs
      .filter(({ name, type }) => name === suivant || isNonNullType(type))
      .map(({ name, type }) => [name, plausible(name, type, name === suivant ? reste : null, valeur)]),
  );
}

interface Cible {
  racine: 'query' | 'mutation';
  fonction: string;
  arguments: readonly GraphQLArgument[];
  chemin: string[];
  type: GraphQLInputType;
}

function chemins(
  champs: readonly (GraphQLArgument | GraphQLInputField)[],
): { chemin: string[]; type: GraphQLInputType }[] {
  return champs.flatMap(({ name, type }) => {
    const nomme = getNamedType(type);
    const ici = { chemin: [name], type };
    if (!isInputObjectType(nomme)) return [ici];
    const dessous = chemins(Object.values(nomme.getFields()));
    return dessous.map((cible) => ({ ...cible, chemin: [name, ...cible.chemin] }));
  });
}

/** Every argument of every function but those of sessions, which have their own tests, with a type of this name. */
function cibles(juste: (type: GraphQLInputType) => boolean): Cible[] {
  const { schema } = serveur.application;
  return (['query', 'mutation'] as const).flatMap((racine) => {
    const type = racine === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !SESSION.test(name))
      .flatMap(({ name, args }) =>
        chemins(args)
          .filter((cible) => juste(cible.type))
          .map((cible) => ({ racine, fonction: name, arguments: args, ...cible })),
      );
  });
}

const duType =
  (...noms: string[]) =>
  (type: GraphQLInputType) =>
    noms.includes(getNamedType(type).name);

/** An intervention, comment, status or urgency of this moment: its key and version let the rest of the input through. */
async function cles(fonction: string): Promise<Record<string, unknown>> {
  if (
    !/^(modifier|supprimer|planifier|annuler|cloturer|changerStatut|contester|inviter|refuserDemande|retirerDemande)/.test(
      fonction,
    )
  )
    return {};
  const libelle = { fr: 'Essai', en: 'Trial' };
  const { A } = acteurs;
  if (fonction.endsWith('ModeleCommentaire')) {
    const input = { titre: 'Essai', texteFr: 'Essai', texteEn: 'Essai' };
    const { rendu } = await muter<{ modeleCommentaire: object }>(
      A,
      'creerModeleCommentaire',
      input,
      'modeleCommentaire { id version }',
    );
    return { ...rendu.modeleCommentaire };
  }
  if (fonction.includes('Commentaire')) {
    const { id } = await creerIntervention(A, acteurs.C1);
    const ajout = { interventionId: id, texte: 'Essai' };
    const { rendu } = await muter<{ commentaire: object }>(
      A,
      'ajouterCommentaire',
      ajout,
      'commentaire { id version }',
    );
    return { ...rendu.commentaire };
  }
  if (fonction.endsWith('PieceJointe')) {
    const { id } = await creerIntervention(A, acteurs.C1);
    const ajout = { interventionId: id, fichierId: await fichierDePiece(serveur, A) };
    const { rendu } = await muter<{ pieceJointe: object }>(
      A,
      'ajouterPieceJointe',
      ajout,
      'pieceJointe { id version }',
    );
    return { ...rendu.pieceJointe };
  }
  if (fonction.endsWith('StatutIntervention')) {
    const input = { etape: 'EN_COURS', libelle, couleur: '#000000' };
    const { rendu } = await muter<{ statut: object }>(A, 'creerStatutIntervention', input, 'statut { id version }');
    return { ...rendu.statut };
  }
  if (fonction.endsWith('DegreUrgence')) {
    const input = { niveau: 9, delaiHeures: 1, libelle, couleur: '#000000' };
    const { rendu } = await muter<{ urgence: object }>(A, 'creerDegreUrgence', input, 'urgence { id version }');
    return { ...rendu.urgence };
  }
  if (fonction.endsWith('rDemande')) {
    const input = { titre: 'Essai', adresse: '3 rue des Lilas, Nantes' };
    const { rendu } = await muter<{ demande: object }>(
      acteurs.C1,
      'demanderIntervention',
      input,
      'demande { id version }',
    );
    return { ...rendu.demande };
  }
  for (const [objet, input] of Object.entries(A_CREER)) {
    if (!fonction.endsWith(objet)) continue;
    const champ = objet.charAt(0).toLowerCase() + objet.slice(1);
    const { rendu } = await muter<Record<string, object>>(A, `creer${objet}`, input(), `${champ} { id version }`);
    return { ...rendu[champ] };
  }
  const { id, version } = await creerIntervention(A, acteurs.C1);
  return { id, version };
}

let rang = 0;
/** Per object of the same form, `creerX(input)` → `{ x { id version } }`: what makes one more. */
const A_CREER: Record<string, () => Record<string, unknown>> = {
  Vue: () => ({ page: '/interventions', nom: `Vue ${++rang}` }),
  Absence: () => ({ type: 'CONGE', debut: '2095-01-01T08:00:00.000Z', fin: '2095-01-02T08:00:00.000Z' }),
  Blacklist: () => ({ numero: `06${10_000_000 + ++rang}` }),
  Client: () => ({ nom: 'Essai', telephone: `06${20_000_000 + ++rang}` }),
  Codification: () => ({ libelle: 'Essai', param: `ESSAI_${++rang}` }),
  Secteur: () => ({ nom: 'Essai', prefixes: ['69'], couleur: '#000000' }),
  Objectif: () => ({ ...DU_DOCUMENT, utilisateurId: acteurs.S1.id }),
};

/** Kept as long as every call with them was refused, for then they are as they were. */
const fraiches = new Map<string, Record<string, unknown>>();

async function envoyer(cible: Cible, valeur: unknown) {
  const { racine, fonction, arguments: declares, chemin } = cible;
  const variables = objet(declares, chemin, valeur) as Record<string, Record<string, unknown>>;
  if (racine === 'mutation') {
    const gardees = fraiches.get(fonction) ?? (await cles(fonction));
    const donnees: Record<string, unknown> = gardees;
    fraiches.set(fonction, gardees);
    for (const nom of ['id', 'version']) {
      const { input } = variables;
      if (input && nom in input && donnees[nom] !== undefined && chemin.join('.') !== `input.${nom}`)
        input[nom] = donnees[nom];
    }
  }
  const utiles = declares.filter(({ name }) => name in variables);
  const types = utiles.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const noms = utiles.map(({ name }) => `${name}: $${name}`).join(', ');
  const reponse = await acteurs.A.executer<Record<string, unknown>>(
    `${racine} (${types}) { reponse: ${fonction}(${noms}) { __typename ${racine === 'query' ? champsDe(fonction) : ''} } }`,
    variables,
  );
  if (reponse.errors.length === 0) fraiches.delete(fonction);
  return reponse;
}

const schema = construireSchema();

function champsDe(fonction: string): string {
  const type = getNamedType(schema.getQueryType()?.getFields()[fonction]?.type as GraphQLOutputType);
  const champs = isObjectType(type) ? Object.keys(type.getFields()) : [];
  if (champs.includes('items')) return 'items { id } pagination { totalItems }';
  return champs.includes('id') ? 'id' : '';
}

describe('Injection, par chaque argument de chaque fonction', () => {
  it('un texte malveillant n’est qu’un texte : aucune faute interne, et rien de plus lent', async () => {
    const textes = cibles(duType('String', 'ID'));
    expect(textes.length).toBeGreaterThan(60);
    for (const cible of textes) {
      for (const valeur of cible.racine === 'query' ? MALVEILLANTES : PAR_ECRIT) {
        const debut = performance.now();
        const { statut, errors, texte } = await envoyer(cible, valeur);
        const lieu = `${cible.fonction} ${cible.chemin.join('.')} ${JSON.stringify(valeur)}`;
        expect([lieu, statut < 500]).toEqual([lieu, true]);
        const codes = errors.map(({ extensions }) => extensions.code);
        expect([lieu, codes.includes('INTERNAL_SERVER_ERROR')]).toEqual([lieu, false]);
        expect(texte).not.toMatch(/\bER_[A-Z]|SQLITE|syntax/i);
        // SLEEP(20) would show.
        expect([lieu, performance.now() - debut < 15_000]).toEqual([lieu, true]);
      }
    }
  }, 120_000);

  it('une lecture répond à un texte malveillant comme à un mot au hasard', async () => {
    await creerIntervention(acteurs.S1, acteurs.C1);
    const lectures = cibles(duType('String', 'ID')).filter(({ racine }) => racine === 'query');
    const dire = async (cible: Cible, valeur: unknown) => {
      const { data, errors } = await envoyer(cible, valeur);
      const extensions = errors.map((erreur) => erreur.extensions);
      const champs = extensions.flatMap((dites) => dites.champs?.map(({ chemin }) => chemin.split('.').at(-1)) ?? []);
      // Too long, or of another form than the field asks for: the field is named, nothing was read.
      return champs.includes(String(cible.chemin.at(-1)))
        ? 'refusée'
        : [cible.fonction, cible.chemin, data, extensions];
    };
    for (const cible of lectures) {
      const auHasard = await dire(cible, AU_HASARD);
      // A search of signs alone has no word: it finds nothing.
      const sansMot = cible.chemin.at(-1) === 'recherche' ? /[\p{L}\p{N}]/u : /./su;
      // What could be a postcode is read as one, which the word at random is not.
      const lisible = cible.chemin.at(-1) === 'codePostal' ? /[^\w -]/u : sansMot;
      for (const valeur of MALVEILLANTES.filter((texte) => lisible.test(texte)))
        expect([auHasard, 'refusée']).toContainEqual(await dire(cible, valeur));
    }
  }, 120_000);

  it('un objet d’opérateurs à la place d’un id ou d’un texte est refusé : 400', async () => {
    for (const cible of cibles(duType('String', 'ID', 'Int', 'Boolean', 'Instant'))) {
      for (const valeur of isListType(nullable(cible.type)) ? OBJETS : [...OBJETS, [1, 2]]) {
        const reponse = await envoyer(cible, valeur);
        expect([cible.fonction, cible.chemin, reponse.statut]).toEqual([cible.fonction, cible.chemin, 400]);
        refus(reponse, 'BAD_USER_INPUT');
      }
    }
  }, 120_000);

  it('un tri, un champ ou une étape qui n’est pas du schéma est refusé : 400', async () => {
    const choix = cibles((type) => isEnumType(getNamedType(type)));
    expect(choix.length).toBeGreaterThan(5);
    for (const cible of choix) {
      for (const valeur of ['nom; DROP TABLE intervention', '(SELECT 1)', 'mot_de_passe', '__proto__', 0, { $ne: 0 }])
        expect((await envoyer(cible, valeur)).statut).toBe(400);
    }
  });
});

const nullable = (type: GraphQLInputType) => (isNonNullType(type) ? type.ofType : type);
