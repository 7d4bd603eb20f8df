import type { EntityManager } from '@mikro-orm/core';
import type { Rejet } from '../../plateforme/import-csv/rejets.ts';
import type { Avertissement } from '../offre/plausibilite.ts';
import { nomDitDAutresPrix } from '../offre/prix-exact.ts';
import { avertissementsDesChangements, prixCourants, versionsDes } from '../offre/reperes.ts';
import type { TarifInput } from '../offre/tarif.input.ts';
import type { OffreDuFichier } from './offres-du-fichier.ts';
import type { Plan } from './plan.ts';

const CHAMPS: Record<string, Rejet['champ']> = {
  abonnement: 'ABONNEMENT',
  kwh: 'KWH',
  kwhPleines: 'KWH_PLEINES',
  kwhCreuses: 'KWH_CREUSES',
};

interface Surprise {
  offre: OffreDuFichier;
  /** Its code. */
  code: string;
  ligne: number;
  avertissement: Avertissement;
}

interface Prevue {
  code: string;
  /** Of an offer that exists. */
  id: number | null;
  tarifs: TarifInput[] | undefined;
}

/** The offers of the plan whose prices surprise: refused with the reasons until they are confirmed. */
export async function retenirSurprenantes(
  em: EntityManager,
  plan: Plan,
  lot: readonly OffreDuFichier[],
  confirme: boolean,
): Promise<Surprise[]> {
  const prevues: Prevue[] = [
    ...plan.creees.map(({ input: { code, tarifs } }) => ({ code, id: null, tarifs })),
    ...[...plan.versionsOuvertes, ...plan.modifiees].map(({ code, id, tarifs }) => ({ code, id: Number(id), tarifs })),
  ];
  const connues = await versionsDes(
    em,
    prevues.flatMap(({ id }) => id ?? []),
  );
  const autres = await prixCourants(em, null);
  const parTarifs = new Map(lot.map((offre) => [offre.input.tarifs, offre]));
  const surprises = prevues.flatMap(({ code, id, tarifs }): Surprise[] => {
    const offre = tarifs && parTarifs.get(tarifs);
    if (!offre || !tarifs) return [];
    const versions = connues.get(id ?? 0);
    const prixExact = versions ? versions.prepa.prixExact : !nomDitDAutresPrix(offre.input.nom.fr);
    return avertissementsDesChangements({ tarifs, prixExact }, { versions, autres }).map((avertissement) => ({
      ...{ offre, code, avertissement },
      ligne: offre.lignes[Number(avertissement.champ.split('.')[1])]?.numero ?? 0,
    }));
  });
  if (!confirme) refuser(plan, surprises);
  return surprises;
}

function refuser(plan: Plan, surprises: readonly Surprise[]): void {
  const parOffre = Map.groupBy(surprises, ({ offre }) => offre);
  const refuses = new Set([...parOffre.keys()].map(({ input }) => input.tarifs));
  const reste = ({ tarifs }: { tarifs?: TarifInput[] }) => !tarifs || !refuses.has(tarifs);
  plan.creees = plan.creees.filter(({ input }) => reste(input));
  plan.versionsOuvertes = plan.versionsOuvertes.filter(reste);
  plan.modifiees = plan.modifiees.filter(reste);
  for (const [offre, siennes] of parOffre) {
    plan.reconnues = plan.reconnues.filter(({ cle }) => cle !== offre.cle);
    plan.refusees.push(offre);
    plan.rejets.push(...offre.lignes.map(({ numero }) => ({ ligne: numero, ...motif(siennes, numero) })));
  }
}

function motif(siennes: readonly Surprise[], numero: number): Pick<Rejet, 'champ' | 'raison'> {
  const sienne = siennes.find(({ ligne }) => ligne === numero);
  if (sienne) {
    const { champ, message } = sienne.avertissement;
    return {
      champ: CHAMPS[champ.split('.')[2] ?? ''] ?? null,
      raison: { fr: `À confirmer : ${message.fr}`, en: `To be confirmed: ${message.en}` },
    };
  }
  const ligne = siennes[0]?.ligne ?? 0;
  return {
    champ: null,
    raison: {
      fr: `Refusée avec son offre : voir la ligne ${ligne}.`,
      en: `Refused with its offer: see line ${ligne}.`,
    },
  };
}
