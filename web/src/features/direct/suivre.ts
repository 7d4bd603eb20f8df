import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { Kind } from 'graphql';
import { devenirDirect, retenirAuteur } from '@/lib/direct';
import { nomDe } from '@/lib/nomDe';
import type { Evenement } from './flux';
import { ecouter } from './onglets';
import { apprendQuelqueChose, aRelire, type Changees, deNotifications } from './relecture';
import { regulateur } from './rythme';

const SECONDE_MS = 1_000;
const GIGUE_MS = 500;
/** People are told behind the answer to who has changed something: soon, and on a busy day a moment later. */
const CLOCHE_MS = 2_000;
const CLOCHE_TARDIVE_MS = 10_000;

/** What the page shows follows what others do. Where it is hidden it follows once somebody looks. */
export function suivre(client: ApolloClient, compteId: string): () => void {
  const cachee = () => document.hidden;
  let changees: Changees = new Set();
  const interventions = regulateur(
    () => {
      const lesquelles = changees;
      changees = new Set();
      relire(client, (requete) => aRelire(fonctionsDe(requete), interventionDe(requete), lesquelles));
    },
    { espaceMs: SECONDE_MS, gigueMs: GIGUE_MS, cachee },
  );
  const cloches = [CLOCHE_MS, CLOCHE_TARDIVE_MS].map((apresMs) =>
    regulateur(() => relire(client, (requete) => deNotifications(fonctionsDe(requete))), {
      ...{ espaceMs: apresMs, apresMs, gigueMs: GIGUE_MS, cachee },
    }),
  );
  const compterLaCloche = () => {
    for (const cloche of cloches) cloche.demander();
  };
  function toutRelire(): void {
    changees = null;
    interventions.demander();
    compterLaCloche();
  }
  function apprendre(evenement: Evenement): void {
    const { id, acteur } = evenement;
    if (id === null) {
      toutRelire();
      return;
    }
    const mien = acteur?.id === compteId;
    retenirAuteur(id, acteur === null || mien ? undefined : nomDe(acteur));
    if (!mien) compterLaCloche();
    if (!apprendQuelqueChose(evenement, versionConnue(client, id))) return;
    changees = changees && new Set([...changees, id]);
    interventions.demander();
  }

  const cesser = ecouter({
    compteId,
    depuis: performance.timeOrigin,
    surDebut: (manque) => {
      devenirDirect(true);
      if (manque) toutRelire();
    },
    surFin: () => devenirDirect(false),
    surEvenement: apprendre,
  });
  const revenir = () => {
    interventions.revenir();
    for (const cloche of cloches) cloche.revenir();
  };
  document.addEventListener('visibilitychange', revenir);
  return () => {
    cesser();
    interventions.arreter();
    for (const cloche of cloches) cloche.arreter();
    document.removeEventListener('visibilitychange', revenir);
  };
}

/** What is on the screen; what is not is asked for when it comes back there. */
function relire(client: ApolloClient, lesquelles: (requete: ObservableQuery) => boolean): void {
  for (const requete of client.getObservableQueries('active')) {
    // That it cannot be read is said where it is shown.
    if (lesquelles(requete)) requete.refetch().catch(() => undefined);
  }
}

function fonctionsDe({ query }: ObservableQuery): string[] {
  return query.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((champ) => (champ.kind === Kind.FIELD ? [champ.name.value] : []))
      : [],
  );
}

function interventionDe(requete: ObservableQuery): string | undefined {
  const { data } = requete.getCurrentResult();
  return (data as { voirIntervention?: { id: string } } | undefined)?.voirIntervention?.id;
}

function versionConnue({ cache }: ApolloClient, id: string): number | undefined {
  const lignes = cache.extract() as Readonly<Record<string, { version?: number } | undefined>>;
  return lignes[`Intervention:${id}`]?.version;
}
