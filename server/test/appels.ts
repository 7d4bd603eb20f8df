import type { Acteur } from './acteurs.ts';
import type { Reponse } from './serveur.ts';

/** An actor, or the server itself for a visitor. */
export type Executant = Pick<Acteur, 'executer'>;

export interface Rendu<P> extends Reponse<Record<string, P> | null> {
  /** What the function returned; undefined when it was refused. */
  rendu: P;
}

/** Calls a mutation by its name: its input type is named after it, but for deletions. */
export async function muter<P>(
  qui: Executant,
  fonction: string,
  input: Record<string, unknown>,
  champs: string,
): Promise<Rendu<P>> {
  const supprime = fonction.startsWith('supprimer') || fonction === 'retirerPermission';
  const type = supprime ? 'Supprimer' : fonction.charAt(0).toUpperCase() + fonction.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${fonction}(input: $input) { message { fr en } ${champs} } }`;
  return avecRendu<P>(await qui.executer<Record<string, P> | null>(document, { input }), fonction);
}

/** Calls a query of which the arguments are written out in the document. */
export async function lire<P>(
  qui: Executant,
  fonction: string,
  parametres: string,
  champs: string,
  variables: Record<string, unknown> = {},
): Promise<Rendu<P>> {
  const [types, arguments_] = parametres === '' ? ['', ''] : declarer(parametres);
  const document = `query ${types} { ${fonction}${arguments_} { ${champs} } }`;
  return avecRendu<P>(await qui.executer<Record<string, P> | null>(document, variables), fonction);
}

/** `id: ID!, page: Int` → the declaration of the variables and their use. */
function declarer(parametres: string): [string, string] {
  const noms = parametres.split(',').map((parametre) => parametre.split(':').map((mot) => mot.trim()));
  const declares = noms.map(([nom, type]) => `$${nom}: ${type}`).join(', ');
  return [`(${declares})`, `(${noms.map(([nom]) => `${nom}: $${nom}`).join(', ')})`];
}

function avecRendu<P>(reponse: Reponse<Record<string, P> | null>, fonction: string): Rendu<P> {
  return { ...reponse, rendu: reponse.data?.[fonction] as P };
}
