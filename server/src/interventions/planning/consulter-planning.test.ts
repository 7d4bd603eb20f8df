import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention, type InterventionDeTest } from '../../../test/interventions.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

interface Ligne {
  intervenant: { id: string };
  secteurs: { nom: string }[];
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
    trajetAvant: number | null;
    trajetConnu: boolean;
    trajetManque: number;
    intervention: { reference: string; titre: string; client: { id: string }; statut: { etape: string } } | null;
  }[];
}
const CHAMPS = `pagination { totalItems } lignes { intervenant { id } secteurs { nom }
  jours { jour ouvert { debut fin } absences { type debut } minutesPlanifiees minutesOuvrees }
  creneaux { debut fin occupe chevauche surAbsence trajetAvant trajetConnu trajetManque intervention { reference titre client { id } statut { etape } } } }`;

const consulter = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ lignes: Ligne[]; pagination: { totalItems: number } }>(
    qui,
    'consulterPlanning',
    'du: Instant!, au: Instant!, intervenantIds: [ID!], secteurId: ID, page: Int, perPage: Int',
    CHAMPS,
    { du: aHeure('00:00'), au: aHeure('22:00'), ...variables },
  );

/** A Monday in summer: the company opens at 06:00 UTC. */
const LUNDI = '2081-06-09';
const aHeure = (heure: string, jour = LUNDI) => `${jour}T${heure}:00.000Z`;

const visite = async (
  standardiste: Acteur,
  debut: string,
  derogation?: string,
  valeurs: Record<string, unknown> = {},
): Promise<InterventionDeTest> => {
  const titre = 'Secret de famille';
  const { id, version } = await creerIntervention(standardiste, acteurs.C1, { titre, ...valeurs });
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

  it('dit le chemin vers chaque visite, celles d’un autre comprises, et de combien il est serré', async () => {
    const jour = '2081-06-11';
    const secteur = { nom: 'Nantes', prefixes: ['440', '44100'], couleur: '#1C7ED6' };
    const { rendu } = await muter<{ secteur: { id: string } }>(acteurs.A, 'creerSecteur', secteur, 'secteur { id }');
    const fiche = { utilisateurId: acteurs.T1.id, version: 0, secteurIds: [rendu.secteur.id], codePostalBase: '69001' };
    expect((await muter(acteurs.A, 'modifierFicheIntervenant', fiche, '')).errors).toEqual([]);
    await visite(acteurs.S1, aHeure('06:30', jour), undefined, { codePostal: '44000' });
    await visite(acteurs.S2, aHeure('07:45', jour), undefined, { codePostal: '44100' });
    await visite(acteurs.S1, aHeure('12:00', jour), undefined, { codePostal: null });
    const { lignes } = (await consulter(acteurs.S1, { du: aHeure('07:00', jour), au: aHeure('20:00', jour) })).rendu;
    const ligne = lignes.find(({ intervenant }) => intervenant.id === acteurs.T1.id);
    expect(ligne?.secteurs).toEqual([{ nom: 'Nantes' }]);
    expect(ligne?.creneaux).toMatchObject([
      { trajetAvant: 40, trajetConnu: true, trajetManque: 0 },
      { trajetAvant: 20, trajetConnu: true, trajetManque: 5, occupe: true },
      { trajetAvant: 30, trajetConnu: false, trajetManque: 0 },
    ]);
    // What is before the question still says where they come from, and is not shown.
    const apresMidi = (await consulter(acteurs.S1, { du: aHeure('11:00', jour), au: aHeure('20:00', jour) })).rendu;
    expect(apresMidi.lignes.flatMap(({ creneaux }) => creneaux)).toMatchObject([{ trajetAvant: 30 }]);
  });

  it('d’un secteur, ceux qui y sont', async () => {
    const { data } = await acteurs.S1.executer<{ consulterSecteur: { items: { id: string }[] } }>(
      '{ consulterSecteur { items { id } } }',
    );
    const secteurId = data.consulterSecteur.items[0]?.id;
    const ids = async (qui: Executant, id: string | undefined) =>
      (await consulter(qui, { secteurId: id })).rendu.lignes.map(({ intervenant }) => intervenant.id);
    expect(await ids(acteurs.S1, secteurId)).toEqual([acteurs.T1.id]);
    expect(await ids(acteurs.T2, secteurId)).toEqual([]);
    expect(await ids(acteurs.S1, '4000000000')).toEqual([]);
  });

  it('demande autant de requêtes pour une personne que pour toutes', async () => {
    const requetes = (intervenantIds: string[]) =>
      compterRequetes(serveur, () => consulter(acteurs.S1, { intervenantIds }));
    await consulter(acteurs.S1);
    expect(await requetes([acteurs.T1.id])).toBe(await requetes([acteurs.T1.id, acteurs.T2.id]));
  });
});
