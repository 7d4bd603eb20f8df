import type { EntityManager } from '@mikro-orm/core';
import type { Rejet } from '../../plateforme/import-csv/rejets.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { decimalLu } from '../../socle/commun/decimal.ts';
import { StatutOffre } from '../offre/offre.entity.ts';
import type { CreerOffreInput, ModifierOffreInput } from '../offre/offre.inputs.ts';
import type { TarifInput } from '../offre/tarif.input.ts';
import type { OffreDuFichier } from './offres-du-fichier.ts';
import { codesPris, reconnaitre } from './reconnaissance.ts';

/** What becomes of each offer of a batch; the dry run and the import follow the same plan. */
export interface Plan {
  creees: { cle: string; input: CreerOffreInput }[];
  /** The terms of the active version stay; the next one is opened. */
  versionsOuvertes: Modification[];
  /** The version that is being prepared, or the card alone. */
  modifiees: Modification[];
  inchangees: number;
  refusees: OffreDuFichier[];
  rejets: Rejet[];
  /** Known by their name only until now: from now on by their key, whatever they are called. */
  reconnues: { id: number; cle: string }[];
}
type Modification = Pick<ModifierOffreInput, 'id' | 'version' | 'tarifs' | 'reglementee'> & {
  code: string;
  nom: string;
};

/** The offer as it is now, with the tariffs that come next: of the version being prepared, else of the active one. */
interface Connue {
  id: number;
  code: string;
  version: number;
  statut: string;
  reglementee: boolean;
  enPreparation: boolean;
  tarifs: string;
}

export async function planifier(em: EntityManager, offres: readonly OffreDuFichier[]): Promise<Plan> {
  const bonnes = offres.filter(({ rejets }) => rejets.length === 0);
  const ids = await reconnaitre(em, bonnes);
  const connues = await lireConnues(em, [...new Set(ids.parCle.values())]);
  const pris = await codesPris(em, bonnes);
  const plan: Plan = {
    ...{ creees: [], versionsOuvertes: [], modifiees: [], inchangees: 0, reconnues: ids.nouvelles },
    refusees: offres.filter(({ rejets }) => rejets.length > 0),
    rejets: offres.flatMap(({ rejets }) => rejets),
  };
  for (const offre of bonnes) placer(plan, offre, connues.get(ids.parCle.get(offre.cle) ?? 0), pris);
  return plan;
}

function refuser(plan: Plan, offre: OffreDuFichier, raison: Rejet['raison']): void {
  plan.refusees.push(offre);
  plan.rejets.push(...offre.lignes.map(({ numero }) => ({ ligne: numero, champ: 'OFFRE', raison })));
}

function placer(plan: Plan, offre: OffreDuFichier, connue: Connue | undefined, pris: ReadonlySet<string>): void {
  const { cle, input } = offre;
  const { tarifs, reglementee = false } = input;
  if (!connue) {
    const code = offre.codes.find((libre) => !pris.has(libre));
    if (code === undefined) refuser(plan, offre, CODE_PRIS);
    else plan.creees.push({ cle, input: Object.assign(input, { code }) });
    return;
  }
  if (connue.statut === StatutOffre.RETIREE) {
    refuser(plan, offre, RETIREE);
    return;
  }
  const memesTarifs = connue.tarifs === enTexte(tarifs);
  if (memesTarifs && connue.reglementee === reglementee) {
    plan.inchangees += 1;
    return;
  }
  const changements = {
    ...{ id: String(connue.id), version: connue.version, code: connue.code, nom: input.nom.fr },
    ...(!memesTarifs && { tarifs }),
    ...(connue.reglementee !== reglementee && { reglementee }),
  };
  if (memesTarifs || connue.enPreparation) plan.modifiees.push(changements);
  else plan.versionsOuvertes.push(changements);
}

const RETIREE = { fr: 'Cette offre est retirée pour toujours.', en: 'This offer is withdrawn for good.' };

const CODE_PRIS = {
  fr: 'Le code que cette offre recevrait est celui d’une autre.',
  en: 'The code that this offer would get is another’s.',
};

async function lireConnues(em: EntityManager, ids: readonly number[]): Promise<Map<number, Connue>> {
  if (ids.length === 0) return new Map();
  const offres = await sql(em)
    .selectFrom('offre')
    .where('id', 'in', [...ids])
    .select(['id', 'code', 'version', 'statut', 'reglementee'])
    .execute();
  const versions = await sql(em)
    .selectFrom('version_offre')
    .where('offreId', 'in', [0, ...offres.map(({ id }) => id)])
    .select(['id', 'offreId', 'prepareePour', 'activeDe'])
    .orderBy('numero')
    .execute();
  const suivantes = offres.map((offre) => {
    const siennes = versions.filter(({ offreId }) => offreId === offre.id);
    const preparee = siennes.find(({ prepareePour }) => prepareePour !== null);
    const version = preparee ?? siennes.find(({ activeDe }) => activeDe !== null) ?? siennes.at(-1);
    return { offre, versionId: version?.id ?? 0, enPreparation: preparee !== undefined };
  });
  const tarifs = await sql(em)
    .selectFrom('tarif')
    .where('versionOffreId', 'in', [0, ...suivantes.map(({ versionId }) => versionId)])
    .selectAll()
    .execute();
  const parVersion = Map.groupBy(tarifs, ({ versionOffreId }) => versionOffreId);
  return new Map(
    suivantes.map(({ offre, versionId, enPreparation }) => {
      const { id, code, version, statut, reglementee } = offre;
      const connue = { ...{ id, code, version, statut, enPreparation }, reglementee: Boolean(reglementee) };
      return [id, { ...connue, tarifs: enTexte(parVersion.get(versionId) ?? []) }];
    }),
  );
}

/** One text per set of tariffs, whatever their order and however a database writes its numbers. */
function enTexte(tarifs: readonly TarifInput[]): string {
  const prix = (valeur: string | null | undefined) => (valeur == null ? '' : decimalLu(valeur));
  return tarifs
    .toSorted((a, b) => a.puissance - b.puissance)
    .map((t) => [t.puissance, prix(t.abonnement), prix(t.kwh), prix(t.kwhPleines), prix(t.kwhCreuses)].join(' '))
    .join('\n');
}
