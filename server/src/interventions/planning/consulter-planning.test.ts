import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention, type InterventionDeTest } from '../../../test/interventions.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Ligne {
  intervenant: { id: string };
  jours: {
    jour: string;
    ouvert: { debut: string; fin: string }[];
    absences: { type: string; debut: string }[];
    minutesPlanifiees: number;
    minutesOuvrees: number;
  }[];
  creneaux: {
    debut: string;
    fin: string;
    occupe: boolean;
    chevauche: boolean;
    surAbsence: boolean;
    intervention: { reference: string; titre: string; client: { id: string }; statut: { etape: string } } | null;
  }[];
}
const CHAMPS = `pagination { totalItems } lignes { intervenant { id }
  jours { jour ouvert { debut fin } absences { type debut } minutesPlanifiees minutesOuvrees }
  creneaux { debut fin occupe chevauche surAbsence intervention { reference titre client { id } statut { etape } } } }`;

const consulter = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ lignes: Ligne[]; pagination: { totalItems: number } }>(
    qui,
    'consulterPlanning',
    'du: Instant!, au: Instant!, intervenantIds: [ID!], page: Int, perPage: Int',
    CHAMPS,
    { du: aHeure('00:00'), au: aHeure('22:00'), ...variables },
  );

/** A Monday in summer: the company opens at 06:00 UTC. */
const LUNDI = '2081-06-09';
const aHeure = (heure: string, jour = LUNDI) => `${jour}T${heure}:00.000Z`;

const visite = async (standardiste: Acteur, debut: string, derogation?: string): Promise<InterventionDeTest> => {
  const { id, version } = await creerIntervention(standardiste, acteurs.C1, { titre: 'Secret de famille' });
  const { rendu, errors } = await muter<{ intervention: InterventionDeTest }>(
    standardiste,
    'planifierIntervention',
    { id, version, intervenantId: acteurs.T1.id, debut, dureeMinutes: 60, derogation },
    'intervention { id version reference etape }',
  );
  expect(errors).toEqual([]);
  return rendu.intervention;
};

describe('consulterPlanning', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => consulter(qui),
    ['P'],
  );

  it('refuse ce qui n’a pas de sens, en nommant le champ', async () => {
    champsRefuses(await consulter(acteurs.S1, { au: aHeure('00:00') }), 'au');
    champsRefuses(await consulter(acteurs.S1, { au: '2081-06-23T00:00:01.000Z' }), 'au');
    champsRefuses(await consulter(acteurs.S1, { perPage: 26 }), 'perPage');
    const intervenantIds = Array.from({ length: 26 }, () => '1');
    champsRefuses(await consulter(acteurs.S1, { intervenantIds }), 'intervenantIds');
  });

  it('dit les heures, les visites et leur somme ; de celles d’un autre, seulement que le temps est pris', async () => {
    const mienne = await visite(acteurs.S1, aHeure('06:00'));
    await visite(acteurs.S2, aHeure('08:00'));
    const reponse = await consulter(acteurs.S1, { intervenantIds: [acteurs.T1.id] });
    const [ligne] = reponse.rendu.lignes as [Ligne];
    expect(ligne.jours).toMatchObject([
      {
        jour: LUNDI,
        ouvert: [
          { debut: aHeure('06:00'), fin: aHeure('10:00') },
          { debut: aHeure('11:30'), fin: aHeure('15:30') },
        ],
        ...{ minutesPlanifiees: 120, minutesOuvrees: 480, absences: [] },
      },
    ]);
    expect(ligne.creneaux).toMatchObject([
      {
        debut: aHeure('06:00'),
        occupe: false,
        intervention: { reference: mienne.reference, client: { id: acteurs.C1.id } },
      },
      { debut: aHeure('08:00'), fin: aHeure('09:00'), occupe: true, intervention: null },
    ]);
    expect(reponse.texte.split('Secret de famille')).toHaveLength(2);
    const deLAdmin = (await consulter(acteurs.A, { intervenantIds: [acteurs.T1.id] })).rendu.lignes[0];
    expect(deLAdmin?.creneaux.map(({ occupe }) => occupe)).toEqual([false, false]);
  });

  it('marque ce qui se recoupe, et ce qui tombe dans une absence', async () => {
    const jour = '2081-06-10';
    await visite(acteurs.S1, aHeure('06:00', jour));
    await visite(acteurs.S1, aHeure('06:30', jour), 'Même immeuble');
    await visite(acteurs.S1, aHeure('12:00', jour));
    const absence = { type: 'CONGE', debut: aHeure('11:00', jour), fin: aHeure('20:00', jour) };
    await muter(acteurs.S1, 'creerAbsence', { ...absence, utilisateurId: acteurs.T1.id, motif: 'Intime' }, '');
    const reponse = await consulter(acteurs.S1, { du: aHeure('00:00', jour), au: aHeure('20:00', jour) });
    const ligne = reponse.rendu.lignes.find(({ intervenant }) => intervenant.id === acteurs.T1.id);
    expect(ligne?.creneaux.map(({ chevauche, surAbsence }) => [chevauche, surAbsence])).toEqual([
      ...[
        [true, false],
        [true, false],
      ],
      [false, true],
    ]);
    expect(ligne?.jours[0]?.absences).toEqual([{ type: 'CONGE', debut: absence.debut }]);
    expect(reponse.texte).not.toContain('Intime');
  });

  it('un intervenant voit sa ligne, et aucune autre ; un client aucune', async () => {
    const { lignes, pagination } = (await consulter(acteurs.T1)).rendu;
    expect(lignes.map(({ intervenant }) => intervenant.id)).toEqual([acteurs.T1.id]);
    expect(pagination.totalItems).toBe(1);
    expect((await consulter(acteurs.T1, { intervenantIds: [acteurs.T2.id] })).rendu.lignes).toEqual([]);
    expect((await consulter(acteurs.C1)).rendu.lignes).toEqual([]);
  });

  it('par pages', async () => {
    const { lignes, pagination } = (await consulter(acteurs.S1, { perPage: 1, page: 2 })).rendu;
    expect([lignes.length, pagination.totalItems]).toEqual([1, 2]);
  });
});
