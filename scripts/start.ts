// `pnpm start`: builds what has changed, starts API and website, and stops both cleanly.
import { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from './lib/comptes.ts';
import { depuis, dire, direDebut, discret, gras, tableau } from './lib/dire.ts';
import { attendreServices, construireParts, echec } from './lib/mise-en-route.ts';
import { verifierPorts } from './lib/ports.ts';
import { lireReglages, type Reglages } from './lib/reglages.ts';
import { demarrerServices } from './lib/services.ts';
import { tenir } from './lib/tenir.ts';

const bavard = process.argv.includes('--verbose');
const debut = performance.now();

await tenir(async (aArreter) => {
  const reglages = await lireReglages();
  await verifierPorts(reglages);
  await construireParts(['API', 'Site'], bavard ? 1000 : 60);
  direDebut(`API et site : démarrage ${discret(`données dans ${reglages.dossier}`)}`);
  const services = aArreter(await demarrerServices(reglages, { sortie: bavard ? 'bavarde' : 'fichiers' }));
  await attendreServices(services);
  direAdresses(reglages);
  await echec(services.panne);
});

function direAdresses({ urlApi, urlSite, demo }: Reglages): void {
  dire(`\n${gras('Driven est prêt')} ${depuis(debut)}\n`);
  dire(
    tableau([
      ['Site', urlSite],
      ['API', `${urlApi}/graphql`],
    ]),
  );
  if (demo) {
    const comptes = Object.entries(COMPTES_DEMO).map(([identifiant, role]) => [identifiant, role]);
    dire(`\nComptes de démonstration, mot de passe ${gras(MOT_DE_PASSE_DEMO)} :\n${tableau(comptes)}`);
  }
  dire(`\n${discret('Ctrl-C arrête tout.')}`);
}
