import { cle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, conflitDeVersion, introuvable } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { gereLesSouscriptions } from './client.ts';
import { peutDevenir, resiliation, type Statut } from './etats.ts';
import { rendreLimites } from './limites-promotion.ts';
import { annoncer } from './nouvelles.ts';
import { Souscription, StatutSouscription } from './souscription.entity.ts';
import type { ResilierSouscriptionInput, SuspendreSouscriptionInput } from './souscription.inputs.ts';
import { CETTE_SOUSCRIPTION } from './souscription.lecture.ts';

interface Editee {
  id: string;
  version: number;
}

/** One of the caller's rows: another client's does not exist. */
async function trouver(contexte: Contexte, { id, version }: Editee): Promise<Souscription> {
  const souscription = await contexte.em.findOne(Souscription, cle(id, CETTE_SOUSCRIPTION));
  const sienne = souscription?.client.id === appelantDe(contexte).id;
  if (!souscription || !(sienne || gereLesSouscriptions(contexte))) throw introuvable(CETTE_SOUSCRIPTION);
  if (souscription.version !== version) {
    const { statut, dateFin, motif, motifSuspension } = souscription;
    throw conflitDeVersion({
      ...{ id: String(souscription.id), version: souscription.version },
      ...{ statut, dateFin, motif, motifSuspension },
    });
  }
  return souscription;
}

function exiger(souscription: Souscription, vers: Statut): void {
  if (peutDevenir(souscription.statut, vers)) return;
  throw conflit({
    fr: 'Son état ne le permet pas',
    en: 'Its state does not allow this',
  });
}

export async function suspendre(contexte: Contexte, input: SuspendreSouscriptionInput): Promise<number> {
  const souscription = await trouver(contexte, input);
  exiger(souscription, 'SUSPENDUE');
  contexte.em.assign(souscription, { statut: StatutSouscription.SUSPENDUE, motifSuspension: input.motif.trim() });
  await contexte.em.flush();
  await annoncer(contexte, 'SOUSCRIPTION_SUSPENDUE', souscription);
  return souscription.id;
}

export async function reprendre(contexte: Contexte, input: Editee): Promise<number> {
  const souscription = await trouver(contexte, input);
  if (souscription.statut !== StatutSouscription.SUSPENDUE)
    throw conflit({ fr: 'Seule une souscription suspendue reprend', en: 'Only a suspended subscription resumes' });
  contexte.em.assign(souscription, { statut: StatutSouscription.ACTIVE, motifSuspension: null });
  await contexte.em.flush();
  await annoncer(contexte, 'SOUSCRIPTION_REPRISE', souscription);
  return souscription.id;
}

/** One's own, or any with SOUSCRIPTION_GERER; now, at a date, or at the end of the engagement. */
export async function resilier(contexte: Contexte, input: ResilierSouscriptionInput): Promise<number> {
  const { em, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const souscription = await trouver(contexte, input);
  const fin = resiliation({
    statut: souscription.statut,
    engagementJusquA: souscription.engagementJusquA,
    parLeClient: souscription.client.id === appelantDe(contexte).id,
    dateEffet: input.dateEffet ?? null,
    maintenant,
  });
  if ('refus' in fin) throw refusDe(fin.refus);
  souscription.dateFin = fin.dateFin;
  // Moved without a motive, a planned end keeps the one that it had.
  souscription.motif = input.motif?.trim() || souscription.motif;
  if (fin.statut) await terminer(contexte, souscription, StatutSouscription[fin.statut], maintenant);
  await em.flush();
  if (!fin.statut) await annoncer(contexte, 'SOUSCRIPTION_FIN_PREVUE', souscription);
  return souscription.id;
}

/** Its number and its client are free for the offer again; what it took of limits is given back if it never began. */
export async function terminer(
  contexte: Contexte,
  souscription: Souscription,
  statut: StatutSouscription,
  maintenant: Date,
): Promise<void> {
  const { em } = contexte;
  em.assign(souscription, { statut, vivanteClient: null, vivanteNumero: null });
  await em.flush();
  await annoncer(contexte, 'SOUSCRIPTION_FINIE', souscription);
  if (statut !== StatutSouscription.RESILIEE) await rendreLimites(em, souscription.id, maintenant);
}

function refusDe(refus: 'FINIE' | 'DATE_PASSEE' | 'ENGAGEMENT') {
  if (refus === 'FINIE') return conflit({ fr: 'Elle est déjà finie', en: 'It is over already' });
  if (refus === 'DATE_PASSEE') return champInvalide('dateEffet', 'Cette date est passée.', 'This date is in the past.');
  return champInvalide('dateEffet', 'Pas avant la fin de l’engagement.', 'Not before the end of the commitment.');
}
