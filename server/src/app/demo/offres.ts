import { readFile } from 'node:fs/promises';
import { importerLotOffres } from '../../offres/importation/importation-offres.service.ts';
import type { LotOffres } from '../../offres/importation/importation-offres.types.ts';
import { ResultatRendu } from '../../offres/numero-test/numero-test.inputs.ts';
import * as numeros from '../../offres/numero-test/numero-test.service.ts';
import { Offre } from '../../offres/offre/offre.entity.ts';
import * as offres from '../../offres/offre/offre.service.ts';
import { VersionOffre } from '../../offres/offre/version-offre.entity.ts';
import { lireTarifs } from '../../offres/offre/versions.service.ts';
import { SouscriptionResolver } from '../../offres/souscription/souscription.resolver.ts';
import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { deposer } from '../../plateforme/fichier/fichier.service.ts';
import { montant } from '../../socle/commun/montant.ts';
import { depuisRacine } from '../../socle/config/racine.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';
import { contexteDe } from './contexte.ts';
import { NUMERO_TESTEUR, TESTEUR } from './personnes.ts';
import { plus, type Scene } from './scene.ts';

const CSV = depuisRacine('server/demo/offres-electricite-france.csv');
const souscriptions = new SouscriptionResolver();

/** Offers by code, as they stand. */
export type Catalogue = ReadonlyMap<string, { id: string; version: number; puissances: readonly number[] }>;

/** Eight months ago: the 82 offers of the catalogue through importerOffres, each tested and activated the same day. */
export async function ouvrirCatalogue(services: Services, scene: Scene, jour: Date): Promise<void> {
  const admin = await contexteDe(services, 'admin');
  const depot = { ...admin, horloge: { maintenant: () => jour } };
  const { id: fichierId } = await deposer(depot, {
    usage: UsageFichier.IMPORT,
    nom: 'offres-electricite.csv',
    contenu: await readFile(CSV),
    cle: null,
  });
  for (let rang: number | null = 1; rang !== null; ) {
    const input = { fichierId, simulation: false, rang };
    const importer = (contexte: Contexte) => importerLotOffres(contexte, input);
    const lot: LotOffres = await scene.faire('admin', plus(jour, 1), 'importerOffres', importer);
    rang = lot.suivante;
  }
  let quand = plus(jour, 30);
  for (const { id, puissances } of (await lireCatalogue(services)).values()) {
    await mettreEnVente(services, scene, { id, puissance: puissances[0] ?? 6 }, quand);
    quand = plus(quand, 5);
  }
}

/** As people do it: a number is defined, tries the offer, somebody else validates, and it is activated. */
export async function mettreEnVente(
  services: Services,
  scene: Scene,
  { id, puissance }: { id: string; puissance: number },
  quand: Date,
): Promise<void> {
  await tester(scene, { offreId: id }, { offreId: id, puissance }, quand);
  const { version } = await services.orm.em.fork().findOneOrFail(Offre, Number(id));
  await scene.faire('admin', plus(quand, 3), 'activerOffre', (c) => offres.activer(c, { id, version }));
}

/** The tester is a client who plays along; the second admin looks at what came out. */
export async function tester(
  scene: Scene,
  cible: { offreId: string } | { promotionId: string },
  essai: { offreId: string; puissance: number; codePromotion?: string },
  quand: Date,
): Promise<void> {
  const input = { ...cible, numero: NUMERO_TESTEUR };
  const test = await scene.faire('admin', quand, 'definirNumeroTest', (c) => numeros.definir(c, input));
  await scene.faire(TESTEUR, plus(quand, 1), 'souscrireOffre', (c) => souscriptions.souscrireOffre(essai, c));
  const rendu = { id: String(test), version: 1, resultat: ResultatRendu.REUSSI, note: 'Prix et termes conformes' };
  await scene.faire('admin2', plus(quand, 2), 'validerTest', (c) => numeros.valider(c, rendu));
}

export async function lireCatalogue({ orm }: Services): Promise<Catalogue> {
  const lignes: { id: number; code: string; version: number; puissance: number }[] = await orm.em
    .fork()
    .getConnection()
    .execute(
      `select o.id, o.code, o.version, t.puissance from offre o
       join version_offre v on v.offreId = o.id and (v.activeDe = o.id or v.prepareePour = o.id)
       join tarif t on t.versionOffreId = v.id order by o.id, t.puissance`,
    );
  const parCode = Map.groupBy(lignes, ({ code }) => code);
  return new Map(
    [...parCode].map(([code, siennes]) => {
      const { id = 0, version = 0 } = siennes[0] ?? {};
      return [code, { id: String(id), version, puissances: siennes.map(({ puissance }) => puissance) }];
    }),
  );
}

/** New prices: the version that follows, as far as it is prepared. */
export async function changerLesPrix(
  services: Services,
  scene: Scene,
  { code, facteur, enVente }: { code: string; facteur: number; enVente: boolean },
  quand: Date,
): Promise<void> {
  const em = services.orm.em.fork();
  const { id, version } = await em.findOneOrFail(Offre, { code });
  const active = await em.findOneOrFail(VersionOffre, { activeDe: id });
  const augmente = (prix: string | null) => (prix === null ? null : montant(prix).times(facteur).toFixed(4));
  const tarifs = (await lireTarifs(em, active.id)).map(({ puissance, abonnement, kwh, kwhPleines, kwhCreuses }) => ({
    ...{ puissance, abonnement },
    ...{ kwh: augmente(kwh), kwhPleines: augmente(kwhPleines), kwhCreuses: augmente(kwhCreuses) },
  }));
  const input = { id: String(id), version, tarifs };
  await scene.faire('admin', quand, 'modifierOffre', (c) => offres.modifier(c, input));
  const vendue = { id: String(id), puissance: tarifs[0]?.puissance ?? 6 };
  if (enVente) await mettreEnVente(services, scene, vendue, plus(quand, 30));
}

export async function suspendreOffre(services: Services, scene: Scene, code: string, quand: Date): Promise<void> {
  const { id, version } = await services.orm.em.fork().findOneOrFail(Offre, { code });
  const input = { id: String(id), version };
  await scene.faire('admin', quand, 'desactiverOffre', (c) => offres.desactiver(c, input));
}
