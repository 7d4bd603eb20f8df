import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import { montant, ZERO } from '../../socle/commun/montant.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { type Avertissement, avertissementsDe, cleDe, type TarifLu, type TermesJuges } from './plausibilite.ts';

/** As many tariffs on sale are looked at: all those of hundreds of offers. */
const LUS_MAX = 10_000;
/** Of fewer, one that is wrong itself would judge the others. */
const ASSEZ = 3;

/** The price in the middle of those on sale, by kind. */
export async function prixCourants(em: EntityManager, sauf: number | null): Promise<Map<string, string>> {
  const lus = await sql(em)
    .selectFrom('tarif as t')
    .innerJoin('version_offre as v', 'v.id', 't.versionOffreId')
    .where('v.activeDe', 'is not', null)
    .where('v.offreId', '!=', sauf ?? 0)
    .select(['t.puissance', 't.abonnement', 't.kwh', 't.kwhPleines', 't.kwhCreuses'])
    .orderBy('t.id', 'desc')
    .limit(LUS_MAX)
    .execute();
  const parCle = new Map<string, string[]>();
  const ranger = (cle: string, prix: unknown) => {
    if (prix == null || montant(String(prix)).eq(ZERO)) return;
    const connus = parCle.get(cle);
    if (connus) connus.push(String(prix));
    else parCle.set(cle, [String(prix)]);
  };
  for (const { puissance, ...prix } of lus) {
    for (const [champ, valeur] of Object.entries(prix)) ranger(cleDe(champ, puissance), valeur);
  }
  return new Map([...parCle].filter(([, prix]) => prix.length >= ASSEZ).map(([cle, prix]) => [cle, milieu(prix)]));
}

const milieu = (prix: string[]): string =>
  prix.sort((a, b) => Number(a) - Number(b))[Math.floor(prix.length / 2)] ?? '0';

interface VersionLue {
  tarifs: TarifLu[];
  fraisActivation: string;
  prixExact: boolean;
}

/** Of each offer what it is sold at (`vendue`), and what an edit starts from (`prepa`): one for the other where only one is. */
export async function versionsDes(em: EntityManager, offreIds: readonly number[]) {
  const versions = await sql(em)
    .selectFrom('version_offre')
    .where('offreId', 'in', [0, ...offreIds])
    .where((ou) => ou.or([ou('activeDe', 'is not', null), ou('prepareePour', 'is not', null)]))
    .select(['id', 'offreId', 'activeDe', 'fraisActivation', 'prixExact'])
    .execute();
  const tarifs = await tarifsDe(
    em,
    versions.map(({ id }) => id),
  );
  const lue = ({ id, fraisActivation, prixExact }: (typeof versions)[number]): VersionLue => ({
    tarifs: tarifs.get(id) ?? [],
    ...{ fraisActivation: String(fraisActivation), prixExact: Boolean(prixExact) },
  });
  const parOffre = Map.groupBy(versions, ({ offreId }) => offreId);
  return new Map(
    [...parOffre].map(([offreId, siennes]) => {
      const vendue = siennes.find(({ activeDe }) => activeDe !== null);
      const prepa = siennes.find(({ activeDe }) => activeDe === null);
      const une = (vendue ?? prepa) as (typeof versions)[number];
      return [offreId, { vendue: lue(vendue ?? une), prepa: lue(prepa ?? une) }];
    }),
  );
}

async function tarifsDe(em: EntityManager, versionIds: readonly number[]): Promise<Map<number, TarifLu[]>> {
  const lus = await sql(em)
    .selectFrom('tarif')
    .where('versionOffreId', 'in', [0, ...versionIds])
    .selectAll()
    .orderBy('puissance')
    .execute();
  const texte = (prix: unknown) => (prix == null ? null : String(prix));
  const parVersion = Map.groupBy(lus, ({ versionOffreId }) => versionOffreId);
  return new Map(
    [...parVersion].map(([id, siens]) => [
      id,
      siens.map(({ puissance, abonnement, kwh, kwhPleines, kwhCreuses }) => ({
        ...{ puissance, abonnement: String(abonnement) },
        ...{ kwh: texte(kwh), kwhPleines: texte(kwhPleines), kwhCreuses: texte(kwhCreuses) },
      })),
    ]),
  );
}

/** What is not changed was confirmed when it was written. */
function sansLesInchanges(avertissements: Avertissement[], tarifs: readonly TarifLu[], actuels: readonly TarifLu[]) {
  const memes = (a: TarifLu, b: TarifLu) =>
    (['puissance', 'abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'] as const).every((champ) =>
      a[champ] == null || b[champ] == null ? (a[champ] ?? null) === (b[champ] ?? null) : montant(a[champ]).eq(b[champ]),
    );
  const inchanges = tarifs.map((tarif) => actuels.some((actuel) => memes(tarif, actuel)));
  return avertissements.filter(({ champ }) => !inchanges[Number(champ.split('.')[1])]);
}

/** Surprising prices are written by whoever has read what they mean, and the trace says so. */
export function exigerConfirmation(
  avertissements: readonly Avertissement[],
  confirme: boolean | null | undefined,
): void {
  if (avertissements.length === 0) return;
  if (confirme) {
    const dits = avertissements.map(({ code, champ }) => `${champ} ${code}`);
    journalEnCours().noter({ objet: 'prix', id: 'confirmés', apres: { avertissements: dits } });
    return;
  }
  throw new ErreurMetier(
    'BAD_USER_INPUT',
    {
      fr: 'Des prix surprennent : vérifiez-les, puis confirmez-les',
      en: 'Some prices are surprising: check them, then confirm them',
    },
    {
      champs: avertissements.map(({ champ, message }) => ({ chemin: champ, message })),
      actuel: { avertissements: [...avertissements] },
    },
  );
}

/** Of what an offer would be sold at: `null`, a new one. */
export async function juger(em: EntityManager, offreId: number | null, termes: TermesJuges): Promise<Avertissement[]> {
  const versions = offreId === null ? undefined : (await versionsDes(em, [offreId])).get(offreId);
  return avertissementsDe(termes, { avant: versions?.vendue ?? null, autres: await prixCourants(em, offreId) });
}

type Changes = Partial<Pick<TermesJuges, 'prixExact'>> & { tarifs?: TarifLu[]; fraisActivation?: string };

/** Of what an edit changes in an offer's terms. */
export async function jugerChangements(em: EntityManager, offreId: number, changes: Changes): Promise<Avertissement[]> {
  const versions = (await versionsDes(em, [offreId])).get(offreId);
  const autres = await prixCourants(em, offreId);
  return avertissementsDesChangements(changes, { versions, autres });
}

type Versions = Awaited<ReturnType<typeof versionsDes>> extends Map<number, infer V> ? V : never;

export function avertissementsDesChangements(
  { tarifs = [], fraisActivation, prixExact }: Changes,
  { versions, autres }: { versions: Versions | undefined; autres: Map<string, string> },
): Avertissement[] {
  const actuelle = versions?.prepa;
  const memesFrais =
    fraisActivation === undefined || (actuelle && montant(actuelle.fraisActivation).eq(fraisActivation));
  const termes = {
    tarifs,
    fraisActivation: memesFrais ? null : fraisActivation,
    prixExact: prixExact ?? actuelle?.prixExact ?? true,
  };
  const dits = avertissementsDe(termes, { avant: versions?.vendue ?? null, autres });
  return sansLesInchanges(dits, tarifs, actuelle?.tarifs ?? []);
}

/** Of the version that is being prepared, beside what is on sale. */
export async function jugerPreparee(em: EntityManager, offreId: number): Promise<Avertissement[]> {
  const versions = (await versionsDes(em, [offreId])).get(offreId);
  if (!versions) return [];
  return avertissementsDe(versions.prepa, { avant: versions.vendue, autres: await prixCourants(em, offreId) });
}
