import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avertir } from './avertissements.ts';
import { type Candidat, type Demande, proposer as proposerSelon, soustraire } from './proposer.ts';
import { type Trajets, trajetsDe, type VisitePrise } from './trajet.ts';

const MINUTE = 60_000;
const a = (heure: string, jour = 3) => new Date(`2026-12-0${jour}T${heure}:00.000Z`);
const intervalle = (debut: string, fin: string, jour = 3) => ({ debut: a(debut, jour), fin: a(fin, jour) });
const visite = (debut: string, fin: string, codePostal: string | null = '44000'): VisitePrise => ({
  ...intervalle(debut, fin),
  ...{ codePostal, prend: true },
});
const entier = (jour = 3) => ({ debut: a('00:00', jour), fin: a('00:00', jour + 1) });
/** Nantes and its suburb are one sector. */
const TRAJETS = trajetsDe([{ id: 7, prefixes: ['440', '44100'] }]);
const proposer = (une: Demande, candidats: readonly Candidat[], trajets: Trajets = TRAJETS) =>
  proposerSelon(une, candidats, trajets);
const candidat = (valeurs: Partial<Candidat> = {}): Candidat => ({
  ...{ id: 1, absences: [], visites: [], jusqua: null, base: null, secteurIds: [] },
  jours: [{ entier: entier(), heures: [intervalle('08:00', '12:00'), intervalle('13:30', '17:30')] }],
  ...valeurs,
});
const demande = (valeurs: Partial<Demande> = {}): Demande => ({
  ...{ codePostal: '44000', dureeMinutes: 60, echeance: null, presse: true, limite: 10 },
  ...{ apres: a('00:00', 1), avant: a('00:00', 9) },
  ...valeurs,
});
const dites = (...quoi: Parameters<typeof proposer>) =>
  proposer(...quoi).map(({ intervenantId, debut }) => `${intervenantId} ${debut.toISOString().slice(8, 16)}`);

describe('les créneaux proposés', () => {
  it('dans les heures, au début de chaque temps libre', () => {
    expect(dites(demande(), [candidat()])).toEqual(['1 03T08:00', '1 03T13:30']);
    expect(dites(demande({ dureeMinutes: 241 }), [candidat()])).toEqual([]);
  });

  it('pas dans le passé, ni avant d’avoir pu venir, au quart d’heure', () => {
    expect(dites(demande({ apres: a('10:07') }), [candidat()])).toEqual(['1 03T10:15', '1 03T13:30']);
    expect(dites(demande({ apres: a('11:07') }), [candidat()])).toEqual(['1 03T13:30']);
  });

  it('le temps d’y aller après la visite d’avant, et d’aller à celle d’après', () => {
    const visites = [visite('08:00', '09:00'), visite('10:45', '12:00', '69001')];
    // 09:10 → 09:15, and 10:15 leaves 30 minutes of the 40 that it takes.
    expect(dites(demande(), [candidat({ visites })])).toEqual(['1 03T13:30']);
    expect(proposer(demande({ dureeMinutes: 45 }), [candidat({ visites })])[0]).toMatchObject({
      ...{ debut: a('09:15'), trajetAvant: 10, trajetApres: 40, minutesDuJour: 135 },
      raisons: ['LIBRE', 'MEME_LIEU_AVANT'],
    });
  });

  it('ni pendant une absence, ni après la fin du compte', () => {
    const absences = [intervalle('00:00', '09:30'), intervalle('13:00', '23:00')];
    expect(dites(demande(), [candidat({ absences })])).toEqual(['1 03T09:30']);
    expect(dites(demande(), [candidat({ jusqua: a('14:30') })])).toEqual(['1 03T08:00']);
  });

  it('d’abord avant l’échéance, même s’il y a plus de chemin', () => {
    const pres = candidat({ id: 2, visites: [visite('13:30', '14:30')] });
    const loin = candidat({ id: 3, visites: [visite('08:00', '09:00', '69001')] });
    const [premiere] = proposer(demande({ echeance: a('12:00') }), [
      { ...pres, jours: [{ entier: entier(), heures: [intervalle('13:30', '17:30')] }] },
      loin,
    ]);
    expect(premiere).toMatchObject({ intervenantId: 3, raisons: ['LIBRE', 'AVANT_ECHEANCE'] });
  });

  it('puis le moins de chemin ajouté : près de ce qui est déjà prévu', () => {
    const vide = candidat({ id: 1 });
    const pres = candidat({ id: 2, visites: [visite('08:00', '09:00')] });
    expect(dites(demande(), [vide, pres])[0]).toBe('2 03T09:15');
  });

  it('à chemin égal : le plus tôt quand cela presse, sinon le jour le moins chargé', () => {
    const charge = candidat({ id: 1, visites: [visite('08:00', '09:00'), visite('09:00', '12:00')] });
    const leger = candidat({ id: 2, visites: [visite('13:30', '14:30')] });
    const apresMidi = [{ entier: entier(), heures: [intervalle('08:00', '12:00'), intervalle('13:30', '17:30')] }];
    const deux = [
      { ...charge, jours: apresMidi },
      { ...leger, jours: apresMidi },
    ];
    expect(dites(demande({ presse: true }), deux)[0]).toBe('2 03T08:00');
    expect(dites(demande({ presse: false, apres: a('13:00') }), deux)[0]).toBe('2 03T14:45');
  });

  it('trois d’une personne au plus', () => {
    const jours = [3, 4, 5].map((jour) => ({
      entier: entier(jour),
      heures: [intervalle('08:00', '12:00', jour), intervalle('13:00', '17:00', jour)],
    }));
    expect(dites(demande(), [candidat({ jours })])).toHaveLength(3);
    expect(dites(demande({ limite: 2 }), [candidat({ jours })])).toHaveLength(2);
  });

  it('du même secteur, après ce qui est du même code postal et avant le reste', () => {
    const jours = [{ entier: entier(), heures: [intervalle('08:00', '12:00')] }];
    const apres = (id: number, codePostal: string) =>
      candidat({ id, jours, visites: [visite('08:00', '09:00', codePostal)] });
    const trouvees = proposer(demande(), [apres(1, '69001'), apres(2, '44100'), apres(3, '44000')]);
    expect(trouvees).toMatchObject([
      { intervenantId: 3, debut: a('09:15'), trajetAvant: 10, raisons: ['LIBRE', 'MEME_LIEU_AVANT'] },
      { intervenantId: 2, debut: a('09:30'), trajetAvant: 20, raisons: ['LIBRE', 'MEME_SECTEUR_AVANT'] },
      { intervenantId: 1, debut: a('09:45'), trajetAvant: 40, raisons: ['LIBRE'] },
    ]);
    const avant = candidat({ visites: [visite('09:30', '12:00', '44100')] });
    expect(proposer(demande(), [avant])[0]).toMatchObject({ raisons: ['LIBRE', 'MEME_SECTEUR_APRES'] });
  });

  it('la première du jour vient de la base, avant l’ouverture : près d’elle d’abord', () => {
    const base = { codePostal: '69001' };
    expect(proposer(demande(), [candidat({ base })])[0]).toMatchObject({ debut: a('08:00'), trajetAvant: 40 });
    const pres = candidat({ id: 2, base: { codePostal: '44000' } });
    expect(proposer(demande({ limite: 1 }), [candidat({ base }), pres])).toMatchObject([
      { intervenantId: 2, debut: a('08:00'), trajetAvant: 10, raisons: ['LIBRE'] },
    ]);
    // After a visit the base is behind.
    const suite = candidat({ base, visites: [visite('08:00', '09:00')] });
    expect(proposer(demande(), [suite])[0]).toMatchObject({ debut: a('09:15'), trajetAvant: 10 });
  });

  it('à qui est du secteur d’abord, quand rien d’autre ne le rapproche', () => {
    const dehors = candidat({ id: 1, secteurIds: [8] });
    const dedans = candidat({ id: 2, secteurIds: [7] });
    expect(proposer(demande({ limite: 1 }), [dehors, dedans])).toMatchObject([
      { intervenantId: 2, raisons: ['LIBRE', 'SON_SECTEUR'] },
    ]);
  });

  it('ce qui est fait ne prend plus de temps, et dit d’où l’on vient', () => {
    const visites = [{ ...visite('08:00', '09:00', '69001'), prend: false }];
    expect(dites(demande({ apres: a('07:00') }), [candidat({ visites })])).toContain('1 03T08:00');
    expect(proposer(demande({ apres: a('09:01') }), [candidat({ visites })])[0]).toMatchObject({
      ...{ debut: a('09:45'), trajetAvant: 40, minutesDuJour: 0 },
    });
  });

  it('une visite avant l’ouverture ou après la fermeture compte aussi', () => {
    const matin = candidat({ visites: [visite('06:50', '07:50', '69001')] });
    expect(proposer(demande(), [matin])[0]).toMatchObject({ debut: a('08:30'), trajetAvant: 40 });
    const soir = candidat({ visites: [visite('17:30', '18:30', '69001')] });
    expect(dites(demande({ dureeMinutes: 240 }), [soir])).toEqual(['1 03T08:00']);
  });
});

const JOUR = Date.UTC(2026, 11, 3);
const minute = (n: number) => new Date(JOUR + n * MINUTE);
const unIntervalle = fc
  .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 300 }))
  .map(([de, duree]) => ({ debut: minute(de), fin: minute(de + duree) }));
const unLieu = fc.constantFrom('44000', '44100', '69001', null);
const uneVisite = fc
  .tuple(unIntervalle, unLieu, fc.boolean())
  .map(([une, codePostal, prend]) => ({ ...une, codePostal, prend }));
const desHeures = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((bornes) => bornes.toSorted((x, y) => x - y))
  .map((bornes) =>
    bornes.flatMap((de, rang) =>
      rang % 2 === 0 && bornes[rang + 1] !== undefined
        ? [{ debut: minute(de), fin: minute(bornes[rang + 1] ?? de) }]
        : [],
    ),
  );
const unCandidat = fc.record({
  id: fc.integer({ min: 1, max: 5 }),
  jours: desHeures.map((heures) => [{ entier: { debut: minute(0), fin: minute(1440) }, heures }]),
  base: fc.option(
    unLieu.map((codePostal) => ({ codePostal })),
    { nil: null },
  ),
  secteurIds: fc.constantFrom([], [7]),
  absences: fc.array(unIntervalle, { maxLength: 3 }),
  visites: fc.array(uneVisite, { maxLength: 5 }),
  jusqua: fc.option(fc.integer({ min: 0, max: 1440 }).map(minute), { nil: null }),
});
const seCoupent = (x: { debut: Date; fin: Date }, y: { debut: Date; fin: Date }) => x.debut < y.fin && x.fin > y.debut;

describe('quoi que l’on demande', () => {
  it('aucun ne serait refusé ni ne ferait avertir : dans les heures, sans absence ni visite, à venir, avant la fin du compte, le chemin compté', () => {
    const unePersonne = fc.record({
      ...{ codePostal: unLieu, dureeMinutes: fc.integer({ min: 5, max: 240 }), presse: fc.boolean() },
      ...{
        echeance: fc.option(fc.integer({ min: 0, max: 1440 }).map(minute), { nil: null }),
        limite: fc.integer({ min: 1, max: 20 }),
      },
      ...{ apres: fc.integer({ min: 0, max: 1440 }).map(minute), avant: fc.integer({ min: 0, max: 1440 }).map(minute) },
    });
    fc.assert(
      fc.property(unePersonne, unCandidat, (voulue, un) => {
        for (const trouvee of proposer(voulue, [un])) {
          const { debut, fin } = trouvee;
          expect(fin.getTime() - debut.getTime()).toBe(voulue.dureeMinutes * MINUTE);
          expect(debut.getTime() % (15 * MINUTE)).toBe(0);
          expect(debut >= voulue.apres && fin <= voulue.avant).toBe(true);
          expect(un.jusqua === null || fin < un.jusqua).toBe(true);
          expect(un.jours[0]?.heures.some((heures) => heures.debut <= debut && fin <= heures.fin)).toBe(true);
          const prises = un.visites.filter(({ prend }) => prend);
          expect([...un.absences, ...prises].filter((autre) => seCoupent(autre, trouvee))).toEqual([]);
          for (const jour of un.jours)
            expect(avertir(TRAJETS, { ...un, jour }, jour.heures, { ...voulue, debut, fin })).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('ce que l’on soustrait n’est plus là, le reste y est', () => {
    fc.assert(
      fc.property(
        desHeures,
        fc.array(unIntervalle, { maxLength: 5 }),
        fc.integer({ min: 0, max: 1439 }),
        (heures, pris, n) => {
          const dans = (liste: readonly { debut: Date; fin: Date }[]) =>
            liste.some(({ debut, fin }) => debut <= minute(n) && minute(n) < fin);
          expect(dans(soustraire(heures, pris))).toBe(dans(heures) && !dans(pris));
        },
      ),
    );
  });
});
