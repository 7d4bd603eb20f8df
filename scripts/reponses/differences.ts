import type { Reponse } from './echange.ts';

const MONTREES = 8;
const LARGEUR = 160;

/** What is not the same, a line each; empty when both are equal byte for byte. */
export function differences(avant: Reponse, apres: Reponse): string[] {
  const noms = [...new Set([...Object.keys(avant.entetes), ...Object.keys(apres.entetes)])].sort();
  return [
    ...ecart('statut', avant.statut, apres.statut),
    ...noms.flatMap((nom) => ecart(`en-tête ${nom}`, avant.entetes[nom], apres.entetes[nom])),
    ...(avant.corps === apres.corps ? [] : ecartsDesCorps(avant.corps, apres.corps)),
  ];
}

function ecartsDesCorps(avant: string, apres: string): string[] {
  const ecarts = ecartsDesValeurs('', lu(avant), lu(apres));
  if (ecarts.length === 0) return ecartDesTextes(avant, apres);
  const reste = ecarts.length - MONTREES;
  return reste > 0 ? [...ecarts.slice(0, MONTREES), `… et ${reste} autres différences`] : ecarts;
}

/** A text that is no JSON is compared as it is. */
function lu(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return texte;
  }
}

function ecartsDesValeurs(chemin: string, avant: unknown, apres: unknown): string[] {
  if (!estObjet(avant) || !estObjet(apres) || Array.isArray(avant) !== Array.isArray(apres))
    return ecart(chemin || 'corps', avant, apres);
  const cles = [...new Set([...Object.keys(avant), ...Object.keys(apres)])];
  return cles.flatMap((cle) => ecartsDesValeurs(chemin ? `${chemin}.${cle}` : cle, avant[cle], apres[cle]));
}

const estObjet = (valeur: unknown): valeur is Record<string, unknown> => typeof valeur === 'object' && valeur !== null;

function ecart(ou: string, avant: unknown, apres: unknown): string[] {
  const [a, b] = [JSON.stringify(avant) ?? 'absent', JSON.stringify(apres) ?? 'absent'];
  return a === b ? [] : [`${ou} : ${coupe(a)} → ${coupe(b)}`];
}

/** The same values in another writing: the order of the fields, a space. */
function ecartDesTextes(avant: string, apres: string): string[] {
  let place = 0;
  while (avant[place] === apres[place]) place += 1;
  const autour = (texte: string) => coupe(texte.slice(Math.max(0, place - 40), place + 80));
  return [`octet ${place}, mêmes valeurs écrites autrement : ${autour(avant)} → ${autour(apres)}`];
}

const coupe = (texte: string): string => (texte.length > LARGEUR ? `${texte.slice(0, LARGEUR)}…` : texte);
