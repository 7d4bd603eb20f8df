import type { Acteur } from './acteurs.ts';
import type { ServeurDeTest } from './serveur.ts';

type Evenement = Record<string, string>;

/** The events of a calendar, each line by its name; folded lines are whole again. */
export function evenementsDe(texte: string): Evenement[] {
  const evenements: Evenement[] = [];
  for (const ligne of texte.replaceAll('\r\n ', '').split('\r\n')) {
    const [nom = '', valeur = ''] = [ligne.split(/[:;]/)[0], ligne.slice(ligne.indexOf(':') + 1)];
    if (ligne === 'BEGIN:VEVENT') evenements.push({});
    else if (nom !== '') Object.assign(evenements.at(-1) ?? {}, { [nom]: valeur });
  }
  return evenements;
}

/** A new key of theirs: the path of its address on the API, which is the website's. */
export async function creerAgenda(acteur: Acteur): Promise<string> {
  const { data } = await acteur.executer<{ creerCleAgenda: { adresse: string } }>(
    'mutation { creerCleAgenda { adresse message { fr en } cleAgenda { creerA utiliseeA } } }',
  );
  return new URL(data.creerCleAgenda.adresse).pathname;
}

interface Demande {
  ip?: string;
  sauf?: string;
}

/** As a calendar reads it: without a login. */
export function lireAgenda({ application }: ServeurDeTest, chemin: string, { ip = '10.8.0.1', sauf }: Demande = {}) {
  return application.serveur.inject({
    method: 'GET',
    url: chemin,
    remoteAddress: ip,
    headers: sauf === undefined ? {} : { 'if-none-match': sauf },
  });
}
