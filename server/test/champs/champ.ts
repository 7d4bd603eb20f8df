import { type Acteur } from '../acteurs.ts';
import { muter } from '../appels.ts';
import { CREATIONS, type Demande, type Monde } from '../creations.ts';
import { creerApplicationTierce } from '../delegues.ts';

type Ligne = Record<string, unknown>;
export type Paire = readonly [avant: unknown, apres: unknown];

/** A field that people write: two values of it, and where it is read back. */
export interface Champ {
  valeurs: Paire | ((monde: Monde) => Paire | Promise<Paire>);
  /** What is asked of the answer's object. */
  lire: string;
  /** What is read there, in the form in which it was sent. */
  lu(objet: Ligne): unknown;
}

export interface Concept {
  creation?: string;
  modification?: string;
  /** The object of the answer; absent, what is named is its whole. */
  objet: string;
  champs: Record<string, Champ>;
  /** What is sent with them, or instead of what a creation is sent otherwise. */
  avec?: (monde: Monde, fonction: string) => Ligne | Promise<Ligne>;
  /** The row that is changed, where no creation makes one that can be; and by whom. */
  existant?: (monde: Monde) => Promise<Ligne> | Ligne;
  par?: (monde: Monde) => Acteur;
}

const suivre = (objet: Ligne, chemin: string): unknown =>
  chemin.split('.').reduce<unknown>((valeur, nom) => (valeur as Ligne | null | undefined)?.[nom], objet);
const selection = (chemin: string): string => {
  const [nom = '', ...reste] = chemin.split('.');
  return reste.length === 0 ? nom : `${nom} { ${selection(reste.join('.'))} }`;
};
export const simple = (chemin: string, avant: unknown, apres: unknown): Champ => ({
  valeurs: [avant, apres],
  lire: selection(chemin),
  lu: (objet) => suivre(objet, chemin),
});
export const texte = (nom: string): Champ => simple(nom, `Un ${nom}`, `Autre ${nom}`);
export const code = (nom: string): Champ => simple(nom, 'PREMIER_CODE', 'AUTRE_CODE');
export const oui = (nom: string): Champ => simple(nom, false, true);
export const couleur = simple('couleur', '#1C7ED6', '#2B8A3E');
export const bilingue = (nom: string): Champ => ({
  ...simple(nom, { fr: `Un ${nom}`, en: `A ${nom}` }, { fr: `Autre ${nom}`, en: `Other ${nom}` }),
  lire: `${nom} { fr en }`,
});
export const nombre = (chemin: string, avant: string, apres: string): Champ => ({
  ...simple(chemin, avant, apres),
  lu: (objet) => String(Number(suivre(objet, chemin))),
});
export const relation = (nom: string, valeurs: Champ['valeurs']): Champ => ({
  ...simple(`${nom}.id`, '', ''),
  valeurs,
});
export const entites = async ({ acteurs }: Monde): Promise<Paire> => {
  const creer = async (sigle: string) =>
    (await muter<{ entite: { id: string } }>(acteurs.A, 'creerEntite', { nom: sigle, code: sigle }, 'entite { id }'))
      .rendu.entite.id;
  const rang = `${performance.now()}`.replace('.', '_');
  return [await creer(`UNE_${rang}`), await creer(`AUTRE_${rang}`)];
};
export const deux = (faire: (monde: Monde) => Promise<string>) => async (monde: Monde) =>
  [await faire(monde), await faire(monde)] as const;
export const applications = async ({ serveur }: Monde): Promise<Paire> => [
  await creerApplicationTierce(serveur, `Une ${performance.now()}`),
  await creerApplicationTierce(serveur, `Autre ${performance.now()}`),
];
export const objetDe = async (monde: Monde, fonction: string, objet: string): Promise<string> => {
  const demande = (await CREATIONS[fonction]?.(monde)) as Demande;
  const { rendu } = await muter<Record<string, { id: string }>>(
    demande.par as Acteur,
    fonction,
    demande.input,
    `${objet} { id }`,
  );
  return rendu[objet]?.id as string;
};
