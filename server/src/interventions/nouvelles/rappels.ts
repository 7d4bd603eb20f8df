import type { EntityManager } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import { emettreUneFois } from '../../plateforme/evenement/emettre.ts';
import { FUSEAU, versDate } from '../../socle/commun/horloge.ts';
import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';
import { toutes } from '../intervention/lignes.ts';
import { echueAvant } from '../intervention/raisons-a-traiter.ts';
import type { EvenementIntervention } from './annoncer.ts';

const DIX_MINUTES = 600_000;
const PAR_LOT = 500;
/** In the evening, company's clock, of what is planned for tomorrow. */
const HEURE_DU_RAPPEL = 18;
/** What became late while the product was not running is still said, and what was late long ago is not news. */
const RETARD_MAX_JOURS = 2;

interface Ligne {
  id: number;
  clientId: number;
  standardisteId: number;
  intervenantId: number | null;
}

/** Each visit of tomorrow, once a day; one that is planned after the hour is told by its own planning. */
export async function rappelerLaVeille({ orm, horloge }: Services): Promise<number> {
  const maintenant = horloge.maintenant();
  const ici = DateTime.fromJSDate(maintenant, { zone: FUSEAU });
  if (ici.hour < HEURE_DU_RAPPEL) return 0;
  const demain = ici.startOf('day').plus({ days: 1 });
  const em = orm.em.fork();
  return parLots(async (dernier) => {
    const lignes = await toutes(em)
      .where('i.etape', '=', 'PLANIFIEE')
      .where('i.debutPlanifie', '>=', demain.toJSDate())
      .where('i.debutPlanifie', '<', demain.plus({ days: 1 }).toJSDate())
      .where('i.id', '>', dernier)
      .where((ou) =>
        ou.not(
          ou.exists(
            ou
              .selectFrom('evenement as e')
              .where('e.sujet', '=', 'intervention')
              .whereRef('e.sujetId', '=', 'i.id')
              .where('e.type', 'in', ['PLANIFIEE', 'REPLANIFIEE'])
              .where('e.creerA', '>=', ici.startOf('day').set({ hour: HEURE_DU_RAPPEL }).toJSDate())
              .select('e.id'),
          ),
        ),
      )
      .select([...COLONNES, 'i.debutPlanifie', 'i.finPlanifiee'])
      .orderBy('i.id')
      .limit(PAR_LOT)
      .execute();
    for (const { debutPlanifie, finPlanifiee, ...ligne } of lignes) {
      await emettre(em, 'RAPPEL_VEILLE', ligne, maintenant, `${demain.toISODate()}`, {
        debut: versDate(debutPlanifie)?.toISOString() ?? null,
        fin: versDate(finPlanifiee)?.toISOString() ?? null,
      });
    }
    return lignes;
  });
}

/** What has just become late, once for each due date. */
export async function direLesRetards({ orm, horloge }: Services): Promise<number> {
  const maintenant = horloge.maintenant();
  const depuis = DateTime.fromJSDate(maintenant).minus({ days: RETARD_MAX_JOURS }).toJSDate();
  const em = orm.em.fork();
  return parLots(async (dernier) => {
    const lignes = await toutes(em)
      .where((ou) => echueAvant(ou, maintenant))
      .where('i.echeance', '>=', depuis)
      .where('i.id', '>', dernier)
      .select([...COLONNES, 'i.echeance'])
      .orderBy('i.id')
      .limit(PAR_LOT)
      .execute();
    for (const { echeance, ...ligne } of lignes)
      await emettre(em, 'EN_RETARD', ligne, maintenant, `${versDate(echeance)?.toISOString()}`, {});
    return lignes;
  });
}

const COLONNES = ['i.id', 'i.clientId', 'i.standardisteId', 'i.intervenantId'] as const;

async function parLots(lire: (dernier: number) => Promise<readonly Ligne[]>): Promise<number> {
  let dites = 0;
  for (let dernier = 0; ; ) {
    const lignes = await lire(dernier);
    dites += lignes.length;
    if (lignes.length < PAR_LOT) return dites;
    dernier = lignes.at(-1)?.id ?? dernier;
  }
}

function emettre(
  em: EntityManager,
  type: EvenementIntervention,
  { id, clientId, standardisteId, intervenantId }: Ligne,
  maintenant: Date,
  quand: string,
  donnees: Record<string, string | null>,
): Promise<void> {
  return emettreUneFois(em, {
    ...{ type, sujet: 'intervention', sujetId: id, maintenant, cle: `${type}:${id}:${quand}` },
    donnees: { clientId, standardisteId, intervenantId, ...donnees },
  });
}

export function demarrerRappels(services: Services): () => void {
  const arrets = [
    repeter(services, 'rappels de la veille', DIX_MINUTES, () => rappelerLaVeille(services)),
    repeter(services, 'interventions en retard', DIX_MINUTES, () => direLesRetards(services)),
  ];
  return () => {
    for (const arreter of arrets) arreter();
  };
}
