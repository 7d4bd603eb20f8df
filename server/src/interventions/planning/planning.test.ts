import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { changerCompte } from '../../../test/etat.ts';
import { creerIntervention, type InterventionDeTest } from '../../../test/interventions.ts';
import { refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Proposition {
  intervenant: { id: string };
  debut: string;
  fin: string;
  trajetAvant: number | null;
  minutesDuJour: number;
  raisons: { code: string; fr: string; en: string }[];
}
const CHAMPS = 'intervenant { id } debut fin trajetAvant minutesDuJour raisons { code fr en }';
const JOUR = 24 * 3600 * 1000;

const proposer = (qui: Executant, input: Record<string, unknown>) =>
  lire<Proposition[]>(qui, 'proposerCreneaux', 'input: ProposerCreneauxInput!', CHAMPS, { input });
const propositions = async (input: Record<string, unknown>) => (await proposer(acteurs.S1, input)).rendu;

const planifier = (une: InterventionDeTest, intervenantId: string, debut: string, dureeMinutes = 60) =>
  muter<{ intervention: InterventionDeTest; avertissements: { code: string; fr: string; en: string }[] }>(
    acteurs.S1,
    'planifierIntervention',
    { id: une.id, version: une.version, intervenantId, debut, dureeMinutes },
    'intervention { id version reference etape } avertissements { code fr en }',
  );
const cles = ({ id, version }: InterventionDeTest) => ({ id, version });
const nouvelle = (valeurs: Record<string, unknown> = {}) => creerIntervention(acteurs.S1, acteurs.C1, valeurs);

/** A Monday far from any other, in summer: the company opens at 06:00 UTC. */
const LUNDI = '2081-06-02';
const aHeure = (heure: string, jour = LUNDI) => `${jour}T${heure}:00.000Z`;
const duLundi = { du: aHeure('00:00'), au: aHeure('22:00') };

describe('proposerCreneaux', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => proposer(qui, { codePostal: '44000' }),
    ['T1', 'C1', 'P'],
  );

  it('refuse ce qui n’a pas de sens, en nommant le champ', async () => {
    const du = aHeure('00:00');
    const cas: [string, Record<string, unknown>][] = [
      ['input.au', { du, au: du }],
      ['input.au', { du, au: new Date(Date.parse(du) + 14 * JOUR + 1) }],
      ['input.dureeMinutes', { dureeMinutes: 4 }],
      ['input.limite', { limite: 21 }],
      ['input.codePostal', { codePostal: '?' }],
      ['input.intervenantIds', { intervenantIds: Array.from({ length: 26 }, () => '1') }],
    ];
    for (const [champ, input] of cas) {
      const dit = refus(await proposer(acteurs.S1, input), 'BAD_USER_INPUT');
      expect(dit.champs?.map(({ chemin }) => chemin.replace(/^input\./, ''))).toEqual([champ.replace('input.', '')]);
    }
  });

  it('de l’intervention d’un autre : elle n’existe pas', async () => {
    const { id } = await creerIntervention(acteurs.S2, acteurs.C2);
    refus(await proposer(acteurs.S1, { interventionId: id }), 'NOT_FOUND');
  });

  it('sans dates : à venir, dans la semaine', async () => {
    const trouvees = await propositions({ limite: 20 });
    const maintenant = serveur.horloge.maintenant().getTime();
    expect(trouvees.length).toBeGreaterThan(3);
    for (const { debut, fin } of trouvees) {
      expect(Date.parse(debut)).toBeGreaterThanOrEqual(maintenant + 15 * 60_000);
      expect(Date.parse(fin)).toBeLessThanOrEqual(maintenant + 7 * JOUR);
    }
    expect(await propositions({})).toHaveLength(3);
  });

  it('près d’une visite déjà prévue, et le dit dans les deux langues', async () => {
    const lieu = { codePostal: '44300' };
    const une = await nouvelle(lieu);
    const echeance = aHeure('14:00');
    await planifier(une, acteurs.T2.id, aHeure('06:00'));
    const [premiere] = await propositions({ interventionId: (await nouvelle(lieu)).id, echeance, ...duLundi });
    expect(premiere).toMatchObject({
      ...{ intervenant: { id: acteurs.T2.id }, debut: aHeure('07:15'), fin: aHeure('08:15'), trajetAvant: 10 },
      minutesDuJour: 60,
      raisons: [
        { code: 'LIBRE', fr: 'libre', en: 'free' },
        { code: 'MEME_LIEU_AVANT', fr: 'même code postal que la visite d’avant' },
        { code: 'AVANT_ECHEANCE', fr: '5 h avant l’échéance', en: '5 h before the due date' },
      ],
    });
    // Its own slot is in nobody's way.
    const siennes = await propositions({
      interventionId: une.id,
      ...duLundi,
      intervenantIds: [acteurs.T2.id],
      limite: 20,
    });
    expect(siennes.map(({ debut }) => debut)).toContain(aHeure('06:00'));
  });

  it('ni un absent, ni un jour fermé, ni hors des heures de la personne, ni après la fin de son compte', async () => {
    const mardi = '2081-06-03';
    const duMardi = { du: aHeure('00:00', mardi), au: aHeure('22:00', mardi), limite: 20 };
    const deT1 = async () =>
      (await propositions({ ...duMardi, intervenantIds: [acteurs.T1.id] })).map(({ debut }) => debut);
    expect(await deT1()).toEqual([aHeure('06:00', mardi), aHeure('11:30', mardi)]);
    const plages = [{ jourSemaine: 2, debut: '10:00', fin: '11:00' }];
    const horaires = { utilisateurId: acteurs.T1.id, version: 0, valableDu: mardi, plages };
    expect((await muter(acteurs.A, 'modifierHoraires', horaires, '')).errors).toEqual([]);
    expect(await deT1()).toEqual([aHeure('08:00', mardi)]);
    await changerCompte(serveur, acteurs.T1.id, { dateExpiration: new Date(aHeure('09:00', mardi)) });
    expect(await deT1()).toEqual([]);
    await changerCompte(serveur, acteurs.T1.id, { dateExpiration: null });
    const absence = { type: 'FERMETURE', debut: aHeure('00:00', mardi), fin: aHeure('22:00', mardi) };
    const { rendu } = await muter<{ absence: { id: string; version: number } }>(
      ...([acteurs.S1, 'creerAbsence', absence, 'absence { id version }'] as const),
    );
    expect(await propositions(duMardi)).toEqual([]);
    await muter(acteurs.S1, 'supprimerAbsence', rendu.absence, 'id');
    expect(await deT1()).toEqual([aHeure('08:00', mardi)]);
  });

  it('une personne inconnue n’est pas proposée', async () => {
    expect(await propositions({ ...duLundi, intervenantIds: [acteurs.C1.id, '999999'] })).toEqual([]);
  });
});

describe('chaque proposition', () => {
  beforeAll(async () => {
    const mercredi = '2081-06-04';
    const commeTous = { utilisateurId: acteurs.T1.id, version: 1, valableDu: mercredi, plages: [] };
    await muter(acteurs.A, 'modifierHoraires', commeTous, '');
    const prises = [
      ['06:00', 45],
      ['08:10', 60],
      ['12:40', 90],
    ] as const;
    for (const [heure, duree] of prises)
      for (const { id } of [acteurs.T1, acteurs.T2])
        await planifier(await nouvelle({ codePostal: '69001' }), id, aHeure(heure, mercredi), duree);
    const absence = { debut: aHeure('10:00', mercredi), fin: aHeure('11:45', mercredi), type: 'FORMATION' };
    await muter(acteurs.S1, 'creerAbsence', { ...absence, utilisateurId: acteurs.T2.id }, '');
  });

  it.each([
    ['44000', 30],
    ['69001', 60],
    [null, 105],
  ])('est acceptée telle quelle, sans avertissement (%s, %i minutes)', async (codePostal, dureeMinutes) => {
    const trouvees = await propositions({
      ...{ codePostal, dureeMinutes, limite: 20 },
      ...{ du: aHeure('00:00', '2081-06-04'), au: aHeure('22:00', '2081-06-06') },
    });
    expect(trouvees.length).toBeGreaterThan(3);
    for (const { intervenant, debut } of trouvees) {
      const planifiee = await planifier(await nouvelle({ codePostal }), intervenant.id, debut, dureeMinutes);
      expect([debut, planifiee.errors, planifiee.rendu.avertissements]).toEqual([debut, [], []]);
      // The others were free beside one another, not with it.
      const { id, version } = planifiee.rendu.intervention;
      const annulee = { id, version, motif: 'Essai' };
      expect((await muter(acteurs.S1, 'annulerIntervention', annulee, '')).errors).toEqual([]);
    }
  });
});

describe('un créneau donné', () => {
  const jeudi = '2081-06-12';
  const donner = async (heure: string, codePostal: string | null, dureeMinutes = 60) => {
    const { rendu, errors } = await planifier(
      ...([await nouvelle({ codePostal }), acteurs.T2.id, aHeure(heure, jeudi), dureeMinutes] as const),
    );
    expect(errors).toEqual([]);
    return rendu;
  };

  it('avertit sans rien refuser : hors des heures, trajet serré ou inconnu', async () => {
    expect((await donner('06:00', '44000')).avertissements).toEqual([]);
    expect((await donner('07:10', '69001')).avertissements).toEqual([
      {
        code: 'TRAJET_SERRE',
        fr: 'trajet serré de 30 min depuis la visite d’avant',
        en: 'way tight by 30 min from the visit before',
      },
    ]);
    expect((await donner('08:20', null, 30)).avertissements).toMatchObject([{ code: 'TRAJET_INCONNU' }]);
    expect((await donner('16:00', '44000')).avertissements).toMatchObject([{ code: 'HORS_HORAIRES' }]);
  });

  it('se dit avant de le donner, avec les mêmes mots, et n’écrit rien', async () => {
    const vendredi = '2081-06-13';
    const examiner = async (une: InterventionDeTest, heure: string, qui: Executant = acteurs.S1) =>
      lire<{ code: string; fr: string; en: string }[]>(
        ...([
          qui,
          'examinerCreneau',
          'input: ExaminerCreneauInput!',
          'code fr en',
          {
            input: {
              ...{ interventionId: une.id, intervenantId: acteurs.T1.id, dureeMinutes: 60 },
              debut: aHeure(heure, vendredi),
            },
          },
        ] as const),
      );
    await planifier(await nouvelle({ codePostal: '44000' }), acteurs.T1.id, aHeure('06:00', vendredi));
    for (const [heure, codePostal, codes] of [
      ['08:00', '44000', []],
      ['07:10', '69001', ['TRAJET_SERRE']],
      ['07:10', null, ['TRAJET_INCONNU']],
      ['16:00', '44000', ['HORS_HORAIRES']],
    ] as const) {
      const une = await nouvelle({ codePostal });
      const dits = (await sansRienEcrire(serveur, () => examiner(une, heure))).rendu;
      expect(dits.map(({ code }) => code)).toEqual(codes);
      const donnee = await planifier(une, acteurs.T1.id, aHeure(heure, vendredi));
      expect(donnee.rendu.avertissements).toEqual(dits);
      const { id, version } = donnee.rendu.intervention;
      // Its own slot is in nobody's way.
      expect((await examiner(une, heure)).rendu).toEqual(dits);
      await muter(acteurs.S1, 'annulerIntervention', { id, version, motif: 'Essai' }, '');
    }
    const une = await nouvelle();
    refus(await examiner(await creerIntervention(acteurs.S2, acteurs.C2), '08:00'), 'NOT_FOUND');
    for (const qui of [acteurs.T1, acteurs.C1, acteurs.P]) refus(await examiner(une, '08:00', qui), 'FORBIDDEN');
  });

  it('les minutes sont celles que dit TRAJET_MINUTES', async () => {
    const codification = { libelle: 'Trajets', param: 'TRAJET_MINUTES', description: '5,10,15' };
    expect((await muter(acteurs.A, 'creerCodification', codification, '')).errors).toEqual([]);
    const { intervention, avertissements } = await donner('11:30', '44000', 30);
    expect(avertissements).toEqual([]);
    expect((await donner('12:15', '69001', 30)).avertissements).toEqual([]);
    const { rendu } = await muter<{ avertissements: object[] }>(
      ...([
        acteurs.S1,
        'annulerIntervention',
        { ...cles(intervention), motif: 'Essai' },
        'avertissements { code }',
      ] as const),
    );
    expect(rendu.avertissements).toEqual([]);
  });
});
