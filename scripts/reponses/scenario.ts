import { ecrireAcces } from './acces.ts';
import type { Champs } from './documents.ts';
import { Ecrivain } from './ecriture.ts';
import { envoyerDesEtranges } from './etranges.ts';
import { fautesDe } from './fautes.ts';
import { envoyerDesFichiers } from './fichiers.ts';
import { AUTRES } from './gens.ts';
import { ecrireInterventions } from './interventions.ts';
import type { Partie } from './jouer.ts';
import { lecturesDe } from './lectures.ts';
import { Monde } from './monde.ts';
import { ecrireOffres } from './offres.ts';
import { ecrireReferentiel } from './referentiel.ts';
import { connecter, ecrireSessions } from './sessions.ts';
import { envoyerLeSite } from './site.ts';

/** All that is asked of the API, in this order: nothing is written before everything has been read. */
export async function jouerLeScenario(partie: Partie, checkout: string): Promise<void> {
  const m = await Monde.ouvrir(partie);
  const e = new Ecrivain(m);
  await connecter(m);
  const lectures = await lecturesDe(m);
  await lire(m, lectures);
  await envoyerLeSite(m, checkout, lectures);
  await envoyerDesEtranges(m);
  await ecrireReferentiel(m, e);
  await ecrireAcces(m, e);
  await ecrireInterventions(m, e);
  await ecrireOffres(m, e);
  await envoyerDesFichiers(m, e);
  // What the changes have left behind, the history and the traces among it.
  for (const [nom, [args = {}]] of Object.entries(lectures)) await m.appeler('admin', nom, args, 'après tout');
  await ecrireSessions(m, e);
}

async function lire(m: Monde, lectures: Record<string, Champs[]>): Promise<void> {
  for (const [nom, [bons = {}, ...filtres]] of Object.entries(lectures)) {
    for (const qui of ['admin', ...AUTRES] as const) await m.appeler(qui, nom, bons);
    for (const args of filtres) await m.appeler('admin', nom, args, JSON.stringify(args));
    const { champ } = m.champ(nom);
    for (const faute of fautesDe(champ.args, bons, { nuls: 'tous' }))
      await m.essayer('admin', nom, faute.args, faute.nom);
  }
}
