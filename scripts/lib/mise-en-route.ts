import { apiConstruite, type Construction, construireApi, construireSite, siteConstruit } from './construire.ts';
import { depuis, direDebut, direReussite, extrait, patienter } from './dire.ts';
import type { NomService, Services } from './services.ts';

const PARTS: Record<
  NomService,
  { quoi: string; deja: () => Promise<boolean>; construire: () => Promise<Construction> }
> = {
  API: { quoi: 'Serveur', deja: apiConstruite, construire: construireApi },
  Site: { quoi: 'Site', deja: siteConstruit, construire: construireSite },
};

/** Builds what has changed, and says so; throws with the end of what the compiler wrote. */
export async function construireParts(noms: readonly NomService[], lignes = 60): Promise<void> {
  await Promise.all(
    noms.map(async (nom) => {
      const { quoi, deja, construire } = PARTS[nom];
      const depart = performance.now();
      if (!(await deja())) direDebut(`${quoi} : construction`);
      const construction = await patienter(`construction du ${quoi.toLowerCase()}`, construire());
      verifierConstruction(quoi, construction, lignes);
      direReussite(`${quoi} ${construction.deja ? 'déjà construit' : 'construit'} ${depuis(depart)}`);
    }),
  );
}

function verifierConstruction(quoi: string, { execution }: Construction, lignes: number): void {
  if (!execution || execution.reussi) return;
  throw new Error(`${quoi} : la construction a échoué.\n${extrait(execution.sortie, lignes)}`);
}

/** Says each part when it answers; throws when one dies before that. */
export async function attendreServices({ services, panne }: Services): Promise<void> {
  const depart = performance.now();
  const tous = Promise.all(
    services.map(({ nom, prete }) => prete.then(() => direReussite(`${nom} : prêt ${depuis(depart)}`))),
  );
  await Promise.race([patienter('démarrage', tous), echec(panne)]);
}

/** The death of a part, as an error. */
export const echec = (panne: Promise<string>): Promise<never> =>
  panne.then((raison) => Promise.reject(new Error(raison)));
