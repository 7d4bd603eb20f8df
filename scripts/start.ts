// `pnpm start`: builds what has changed, starts API and website, and stops both cleanly.
import { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from './lib/comptes.ts';
import {
  type Construction,
  construireServeur,
  construireSite,
  serveurConstruit,
  siteConstruit,
} from './lib/construire.ts';
import {
  depuis,
  dire,
  direDebut,
  direEchec,
  direReussite,
  discret,
  extrait,
  gras,
  patienter,
  tableau,
} from './lib/dire.ts';
import { verifierPorts } from './lib/ports.ts';
import { arreterTout, surArret } from './lib/processus.ts';
import { lireReglages, type Reglages } from './lib/reglages.ts';
import { demarrerServices, type Service, type Services } from './lib/services.ts';

const bavard = process.argv.includes('--verbose');
const debut = performance.now();
let services: Services | undefined;
let arretDemande = false;

surArret(async () => {
  arretDemande = true;
  dire('\nArrêt demandé…');
  await services?.arreter();
  await arreterTout();
  direReussite('Tout est arrêté.');
  process.exit(0);
});

try {
  const reglages = await lireReglages();
  await verifierPorts(reglages);
  await construireTout();
  await demarrerTout(reglages);
} catch (erreur) {
  if (!arretDemande) {
    direEchec(erreur instanceof Error ? erreur.message : String(erreur));
    await services?.arreter();
    await arreterTout();
    process.exit(1);
  }
}

async function construireTout(): Promise<void> {
  const aFaire = [
    { quoi: 'Serveur', deja: serveurConstruit, construire: construireServeur },
    { quoi: 'Site', deja: siteConstruit, construire: construireSite },
  ];
  await Promise.all(
    aFaire.map(async ({ quoi, deja, construire }) => {
      const depart = performance.now();
      if (!(await deja())) direDebut(`${quoi} : construction`);
      const construction = await patienter(`construction du ${quoi.toLowerCase()}`, construire());
      if (arretDemande) return;
      verifierConstruction(quoi, construction);
      direReussite(`${quoi} ${construction.deja ? 'déjà construit' : 'construit'} ${depuis(depart)}`);
    }),
  );
}

function verifierConstruction(quoi: string, { execution }: Construction): void {
  if (!execution || execution.reussi) return;
  throw new Error(`${quoi} : la construction a échoué.\n${extrait(execution.sortie, bavard ? 1000 : 60)}`);
}

async function demarrerTout(reglages: Reglages): Promise<void> {
  const depart = performance.now();
  direDebut(`API et site : démarrage ${discret(`données dans ${reglages.dossier}`)}`);
  services = await demarrerServices(reglages, bavard);
  const dite = ({ nom, prete }: Service) => prete.then(() => direReussite(`${nom} : prêt ${depuis(depart)}`));
  const tous = Promise.all([dite(services.api), dite(services.site)]);
  const panne = services.panne.then((raison) => Promise.reject(new Error(raison)));
  await Promise.race([patienter('démarrage', tous), panne]);
  direAdresses(reglages);
  await panne;
}

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
