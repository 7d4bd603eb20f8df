import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { type EtapeDeTest, type InterventionDeTest, interventionA } from '../../../test/interventions.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';

const { acteurs } = essai();
let statuts: { id: string; etape: string }[];

beforeAll(async () => {
  // A stage with two statuses: moving between them is a move too.
  const libelle = { fr: 'En route', en: 'On the way' };
  await muter(
    acteurs.A,
    'creerStatutIntervention',
    { etape: 'EN_COURS', libelle, couleur: '#7048E8' },
    'statut { id }',
  );
  const { rendu } = await lire<{ items: typeof statuts }>(
    acteurs.A,
    'consulterStatutIntervention',
    'perPage: Int!',
    'items { id etape }',
    { perPage: 50 },
  );
  statuts = rendu.items;
});

interface Transition {
  etape: string;
  fonction: string;
  statuts: { id: string; etape: string }[];
  champsRequis: string[];
}
type Etat = InterventionDeTest & { statut: { id: string }; transitionsPossibles: Transition[] };

async function etat(qui: Executant, { id }: InterventionDeTest): Promise<Etat> {
  const champs =
    'id version reference etape statut { id } transitionsPossibles { etape fonction statuts { id etape } champsRequis }';
  return (await lire<Etat>(qui, 'voirIntervention', 'id: ID!', champs, { id })).rendu;
}

let jour = 0;
/** Every field that a move may ask for, valid. */
function valeurs(): Record<string, unknown> {
  jour += 1;
  return {
    motif: 'Parce que',
    motifAttente: 'PIECE',
    reprisePrevue: '2060-01-01T00:00:00.000Z',
    rapport: 'Fait',
    minutes: 15,
    intervenantId: acteurs.T1.id,
    debut: new Date(Date.UTC(2050, 0, jour, 8)).toISOString(),
    dureeMinutes: 60,
  };
}

const choisir = (champs: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(valeurs()).filter(([champ]) => champs.includes(champ)));

/** Each move that there is to ask for: its function, its status where that function wants one, what it takes. */
function demandes(): [fonction: string, champs: Record<string, unknown>][] {
  return [
    ['planifierIntervention', choisir(['intervenantId', 'debut', 'dureeMinutes'])],
    ['annulerIntervention', choisir(['motif'])],
    ['cloturerIntervention', {}],
    ...statuts.map(({ id }): [string, Record<string, unknown>] => [
      'changerStatutIntervention',
      { statutId: id, ...choisir(['motif', 'motifAttente', 'reprisePrevue', 'rapport', 'minutes']) },
    ]),
  ];
}

/** Before it is planned, no technician sees it. */
const sansIntervenant = (etape: EtapeDeTest) => etape === 'NOUVELLE' || etape === 'ANNULEE';
const ETAPES = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'] as const;
const cle = (fonction: string, statutId?: unknown) =>
  fonction === 'changerStatutIntervention' ? `${fonction} ${statutId}` : fonction;

describe('transitionsPossibles', () => {
  it.each(ETAPES)('à l’étape %s, dit à chacun ce qui lui réussit, et cela seulement', async (etape) => {
    for (const nom of ['S1', 'T1', 'C1', 'A'] as const) {
      if (nom === 'T1' && sansIntervenant(etape)) continue;
      const qui = acteurs[nom];
      let une = await etat(qui, await interventionA(etape, acteurs));
      const annoncees = une.transitionsPossibles.flatMap(({ fonction, statuts: vers }) =>
        fonction === 'changerStatutIntervention' ? vers.map(({ id }) => cle(fonction, id)) : [cle(fonction)],
      );
      const reussies: string[] = [];
      for (const [fonction, champs] of demandes()) {
        const { id, version } = une;
        const reponse = await muter(qui, fonction, { id, version, ...champs }, '');
        if (reponse.errors.length > 0) {
          expect(['FORBIDDEN', 'CONFLICT']).toContain(reponse.errors[0]?.extensions.code);
          continue;
        }
        reussies.push(cle(fonction, champs.statutId));
        une = await etat(qui, await interventionA(etape, acteurs));
      }
      expect([nom, etape, reussies.sort()]).toEqual([nom, etape, annoncees.sort()]);
    }
  });

  it('ses champs requis suffisent, et il n’en manque aucun sans être nommé', async () => {
    let essayees = 0;
    for (const etape of ETAPES) {
      for (const qui of [acteurs.S1, acteurs.A, ...(sansIntervenant(etape) ? [] : [acteurs.T1])]) {
        const modele = await etat(qui, await interventionA(etape, acteurs));
        for (const { fonction, statuts: vers, champsRequis } of modele.transitionsPossibles) {
          const une = await interventionA(etape, acteurs);
          const cible = fonction === 'changerStatutIntervention' ? { statutId: vers[0]?.id } : {};
          const base = { id: une.id, version: une.version, ...cible };
          if (fonction === 'changerStatutIntervention') {
            for (const absent of champsRequis) {
              const champs = choisir(champsRequis.filter((champ) => champ !== absent));
              champsRefuses(await muter(qui, fonction, { ...base, ...champs }, ''), absent);
            }
          }
          const { errors } = await muter(qui, fonction, { ...base, ...choisir(champsRequis) }, '');
          expect([etape, fonction, errors]).toEqual([etape, fonction, []]);
          essayees += 1;
        }
      }
    }
    expect(essayees).toBeGreaterThan(20);
  });

  it('n’offre rien au client, ni à qui n’a plus de relation avec elle', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    expect((await etat(acteurs.C1, une)).transitionsPossibles).toEqual([]);
    const etrangere = await lire(acteurs.T2, 'voirIntervention', 'id: ID!', 'transitionsPossibles { etape }', {
      id: une.id,
    });
    refus(etrangere, 'NOT_FOUND');
  });

  it('ne propose que des statuts actifs, sauf celui qu’elle a déjà', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const { transitionsPossibles } = await etat(acteurs.T1, une);
    const commencer = transitionsPossibles.find(({ etape }) => etape === 'EN_COURS');
    expect(commencer?.statuts).toHaveLength(2);
    const { rendu } = await lire<{ id: string; version: number }>(
      acteurs.A,
      'voirStatutIntervention',
      'id: ID!',
      'id version',
      { id: commencer?.statuts[1]?.id },
    );
    const ecrit = await muter<{ statut: { version: number } }>(
      acteurs.A,
      'modifierStatutIntervention',
      { ...rendu, actif: false },
      'statut { version }',
    );
    const apres = (await etat(acteurs.T1, une)).transitionsPossibles.find(({ etape }) => etape === 'EN_COURS');
    expect(apres?.statuts).toEqual([commencer?.statuts[0]]);
    const { version } = ecrit.rendu.statut;
    await muter(acteurs.A, 'modifierStatutIntervention', { id: rendu.id, version, actif: true }, 'statut { id }');
  });
});
