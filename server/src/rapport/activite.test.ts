import { describe, expect, it } from 'vitest';
import { lire } from '../../test/appels.ts';
import { essai } from '../../test/essai.ts';
import { emDe } from '../../test/etat.ts';
import { semerTraces } from '../../test/traces.ts';
import { purgerTraces } from '../plateforme/trace/sceaux/purger.ts';
import { scellerTraces } from '../plateforme/trace/sceaux/sceller.ts';
import { type LigneDe, sql } from '../socle/base/base-de-donnees.ts';
import { versDate } from '../socle/commun/horloge.ts';
import { ResultatTrace } from '../socle/journal/trace.entity.ts';

const { serveur, acteurs } = essai({ TRACES_RETENTION_JOURS: '30' });

type Trace = LigneDe<'trace'>;
interface Rapport {
  lignes: { periode: string; groupe: { cle: string | null }; valeurs: string[] }[];
  totaux: string[];
}
async function consulter(input: Record<string, unknown>): Promise<Rapport> {
  const { rendu, errors } = await lire<Rapport>(
    acteurs.A,
    'consulterRapport',
    'input: ConsulterRapportInput!',
    'lignes { periode groupe { cle } valeurs } totaux',
    { input },
  );
  expect(errors).toEqual([]);
  return rendu;
}

const JOUR_MS = 24 * 3600 * 1000;
const dateDeParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
const jourDe = ({ creerA }: Trace): string => dateDeParis.format(versDate(creerA));
function lundi(jour: string): string {
  const instant = Date.parse(jour);
  return new Date(instant - ((new Date(instant).getUTCDay() + 6) % 7) * JOUR_MS).toISOString().slice(0, 10);
}
const PERIODES: Record<string, (jour: string) => string> = {
  JOUR: (jour) => jour,
  SEMAINE: lundi,
  MOIS: (jour) => jour.slice(0, 7),
};
const GROUPES: Record<string, (trace: Trace) => string | null> = {
  UTILISATEUR: ({ utilisateurId }) => (utilisateurId === null ? null : String(utilisateurId)),
  ACTION: ({ action }) => action,
};

/** What succeeded and what was refused; what failed is in no column. */
const deChaque = (traces: readonly Trace[]): string[] =>
  ['SUCCES', 'REFUS'].map((resultat) => String(traces.filter((une) => une.resultat === resultat).length));

/** Counted one by one, from the rows themselves: of each period and key. */
function compterUneAUne(traces: readonly Trace[], grain: string, groupe: string): Map<string, string[]> {
  const cases = Map.groupBy(traces, (trace) => `${PERIODES[grain]?.(jourDe(trace))} ${GROUPES[groupe]?.(trace)}`);
  const comptees = [...cases].map(([nom, siennes]) => [nom, deChaque(siennes)] as const);
  return new Map(comptees.filter(([, valeurs]) => valeurs.some((valeur) => valeur !== '0')));
}

const COMPTES = [null, 901, 902, 903];
const { SUCCES, REFUS, ECHEC } = ResultatTrace;
const RESULTATS = [SUCCES, SUCCES, REFUS, SUCCES, ECHEC];
/** Days among which the clocks go back; some traces lie before, some after. */
const [DU, AU] = ['2025-10-11', '2025-11-09'];
/** Every two hours and a millisecond from the 10th of October. */
const semer = (nombre: number) =>
  semerTraces(serveur, nombre, (rang) => ({
    ...{ utilisateurId: COMPTES[rang % 4] ?? null, action: `agir${rang % 3}`, resultat: RESULTATS[rang % 5] ?? SUCCES },
    creerA: new Date(Date.UTC(2025, 9, 10) + rang * (JOUR_MS / 12 + 1)),
  }));

/** The report by each grain and group is what its rows are; returns how many they are. */
async function memesNombres(filtres: Record<string, unknown>[] = [], garder: (trace: Trace) => boolean = () => true) {
  const toutes = await sql(emDe(serveur)).selectFrom('trace').selectAll().execute();
  const traces = toutes.filter((trace) => garder(trace) && jourDe(trace) >= DU && jourDe(trace) <= AU);
  for (const grain of Object.keys(PERIODES))
    for (const groupe of Object.keys(GROUPES)) {
      const { lignes, totaux } = await consulter({ type: 'ACTIVITE', du: DU, au: AU, grain, groupe, filtres });
      const lues = lignes.map(({ periode, groupe: { cle }, valeurs }) => [`${periode} ${cle}`, valeurs] as const);
      expect(new Map(lues)).toEqual(compterUneAUne(traces, grain, groupe));
      expect(totaux).toEqual(deChaque(traces));
    }
  return traces.length;
}

describe('le rapport d’activité', () => {
  it('compte les traces une à une, par compte et par action, filtré ou non, avant et après une purge', async () => {
    const { services } = serveur.application;
    await semer(400);
    // Thirty days, one of 25 hours.
    expect(await memesNombres()).toBe(Math.ceil((30 * 24 + 1) / 2));
    const sienne = ({ action }: Trace) => action === 'agir1';
    expect(await memesNombres([{ groupe: 'ACTION', cle: 'agir1' }], sienne)).toBeGreaterThan(100);
    const deux = ['901', null].map((cle) => ({ groupe: 'UTILISATEUR', cle }));
    await memesNombres(deux, ({ utilisateurId }) => utilisateurId === 901 || utilisateurId === null);
    await scellerTraces(services);
    serveur.horloge.avancer(31 * JOUR_MS);
    await acteurs.A.connecter();
    // Of the days that are purged, but not sealed yet: they stay.
    await semer(50);
    expect(await purgerTraces(services)).toBeGreaterThanOrEqual(400);
    expect(await memesNombres()).toBe(50 - 11);
  });
});
