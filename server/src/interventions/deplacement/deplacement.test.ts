import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { type Essai, essai, unEssai } from '../../../test/essai.ts';
import { creerIntervention, interventionA } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { lire as lireReglages } from './reglages.ts';

const { serveur, acteurs } = essai();
const JOUR = 24 * 3600 * 1000;

interface Creneau {
  intervenant: { id: string };
  debut: string;
  fin: string;
}
interface Vue {
  version: number;
  debutPlanifie: string | null;
  intervenant: { id: string } | null;
  deplacable: boolean;
  creneauxPossibles: Creneau[];
  deplacementDemande: Creneau | null;
  raisonsATraiter: string[];
  commentaires: { texte: string; auteur: { id: string } }[];
}
const CRENEAU = 'intervenant { id } debut fin';
const CHAMPS = `version debutPlanifie intervenant { id } deplacable creneauxPossibles { ${CRENEAU} }
  deplacementDemande { ${CRENEAU} } raisonsATraiter commentaires { texte auteur { id } }`;

const voir = async (qui: Executant, id: string) =>
  (await lire<Vue>(qui, 'voirIntervention', 'id: ID', CHAMPS, { id })).rendu;
const proposer = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ intervention: Vue }>(qui, 'proposerDeplacement', input, `intervention { ${CHAMPS} }`);
const refuser = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ intervention: Vue }>(qui, 'refuserDeplacement', input, `intervention { ${CHAMPS} }`);
const planifier = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ intervention: { version: number } }>(qui, 'planifierIntervention', input, 'intervention { version }');
const pris = ({ intervenant, debut }: Creneau) => ({ intervenantId: intervenant.id, debut });

/** Planned of T1 for C1, with what C1 is offered instead. */
async function visite(a: Essai = { serveur, acteurs }) {
  const { id } = await interventionA('PLANIFIEE', a.acteurs);
  const { version, debutPlanifie, creneauxPossibles } = await voir(a.acteurs.C1, id);
  return { id, version, debutPlanifie, offerts: creneauxPossibles };
}
const premier = (offerts: readonly Creneau[]): Creneau => {
  const [un] = offerts;
  if (!un) throw new Error('aucun créneau');
  return un;
};

async function regler(qui: Executant, param: string, description: string) {
  const { errors } = await muter(
    qui,
    'creerCodification',
    { libelle: param, param, description },
    'codification { id }',
  );
  expect(errors).toEqual([]);
}

describe('creneauxPossibles', () => {
  it('au client d’une visite planifiée : six au plus, de son intervenant d’abord, pas avant un jour', async () => {
    const { id, offerts } = await visite();
    expect(offerts.length).toBeGreaterThan(3);
    expect(offerts.length).toBeLessThanOrEqual(6);
    const siens = offerts.filter(({ intervenant }) => intervenant.id === acteurs.T1.id);
    expect(offerts.slice(0, siens.length)).toEqual(siens);
    expect(siens.length).toBeGreaterThan(0);
    for (const { debut, fin } of offerts) {
      expect(Date.parse(debut) - serveur.horloge.maintenant().getTime()).toBeGreaterThanOrEqual(JOUR);
      expect(Date.parse(fin) - Date.parse(debut)).toBe(3_600_000);
    }
    for (const qui of [acteurs.S1, acteurs.T1, acteurs.A])
      expect(await voir(qui, id)).toMatchObject({ deplacable: false, creneauxPossibles: [] });
  });

  it('rien de ce qui n’est pas planifié, ni de ce qui est trop proche', async () => {
    for (const etape of ['NOUVELLE', 'EN_COURS', 'REALISEE'] as const) {
      const { id } = await interventionA(etape, acteurs);
      expect(await voir(acteurs.C1, id)).toMatchObject({ deplacable: false, creneauxPossibles: [] });
    }
    const { id, version } = await creerIntervention(acteurs.S1, acteurs.C1);
    const debut = new Date(serveur.horloge.maintenant().getTime() + JOUR - 60_000).toISOString();
    const creneau = { intervenantId: acteurs.T1.id, debut, dureeMinutes: 30, derogation: 'Urgent' };
    expect((await planifier(acteurs.S1, { id, version, ...creneau })).errors).toEqual([]);
    const proche = await voir(acteurs.C1, id);
    expect(proche).toMatchObject({ deplacable: false, creneauxPossibles: [] });
    const autre = pris(premier((await visite()).offerts));
    refus(
      await sansRienEcrire(serveur, () => proposer(acteurs.C1, { id, version: proche.version, ...autre })),
      'CONFLICT',
    );
  });

  it('chacun est accepté', async () => {
    const { id, offerts } = await visite();
    for (const offert of offerts) {
      const { version } = await voir(acteurs.C1, id);
      expect((await proposer(acteurs.C1, { id, version, ...pris(offert) })).errors).toEqual([]);
    }
  });
});

describe('proposerDeplacement', () => {
  const un = { id: '1', version: 1, intervenantId: '1', debut: '2081-01-01T08:00:00.000Z' };
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => proposer(qui, un),
  );

  it('est demandé : la visite reste, le standard lit le message et le créneau, une fois', async () => {
    const { id, version, debutPlanifie, offerts } = await visite();
    const [voulu, autre] = [premier(offerts), premier(offerts.slice(1))];
    const { rendu } = await proposer(acteurs.C1, { id, version, ...pris(voulu) });
    expect(rendu.intervention).toMatchObject({ debutPlanifie, deplacementDemande: voulu });
    await proposer(acteurs.C1, { id, version, ...pris(voulu) });
    const lue = await voir(acteurs.S1, id);
    expect(lue).toMatchObject({ deplacementDemande: voulu });
    expect(lue.raisonsATraiter).toContain('CLIENT_A_ECRIT');
    expect(lue.commentaires).toHaveLength(1);
    expect(lue.commentaires[0]?.texte).toMatch(
      /^Je voudrais déplacer le rendez-vous au \w+ \d+\w* \S+ de \d\d:\d\d à \d\d:\d\d\.$/u,
    );
    expect(lue.commentaires[0]?.auteur.id).toBe(acteurs.C1.id);
    await proposer(acteurs.C1, { id, version, ...pris(autre) });
    expect(await voir(acteurs.S1, id)).toMatchObject({ deplacementDemande: autre });
  });

  it('le standard l’accepte en planifiant : plus rien n’attend, le client et l’intervenant l’apprennent', async () => {
    const a = await unEssai();
    const { C1, S1, T1 } = a.acteurs;
    const { id, version, offerts } = await visite(a);
    const voulu = premier(offerts);
    await proposer(C1, { id, version, ...pris(voulu) });
    await repandre(a.serveur);
    const avant = { C1: await notificationsDe(a.serveur, C1), T1: await notificationsDe(a.serveur, T1) };
    expect((await notificationsDe(a.serveur, S1)).map(({ type }) => type)).toContain('COMMENTAIRE');
    const lue = await voir(S1, id);
    const { errors } = await planifier(S1, { id, version: lue.version, ...pris(voulu), dureeMinutes: 60 });
    expect(errors).toEqual([]);
    const apres = await voir(S1, id);
    expect(apres).toMatchObject({ debutPlanifie: voulu.debut, deplacementDemande: null });
    expect(apres.raisonsATraiter).not.toContain('CLIENT_A_ECRIT');
    await repandre(a.serveur);
    for (const [nom, qui] of [
      ['C1', C1],
      ['T1', T1],
    ] as const) {
      const nouvelles = (await notificationsDe(a.serveur, qui)).slice(avant[nom].length);
      expect([nom, nouvelles.map(({ type }) => type)]).toEqual([nom, ['REPLANIFIEE']]);
    }
    await a.serveur.arreter();
  });

  it('se fait aussitôt où le réglage le permet : l’intervenant l’apprend, l’histoire dit qui', async () => {
    const a = await unEssai();
    const { A, C1, T1 } = a.acteurs;
    await regler(A, 'DEPLACEMENT_CLIENT', 'DIRECT');
    const { id, version, offerts } = await visite(a);
    await repandre(a.serveur);
    const avant = await notificationsDe(a.serveur, T1);
    const voulu = premier(offerts);
    const { rendu } = await proposer(C1, { id, version, ...pris(voulu) });
    expect(rendu.intervention).toMatchObject({ debutPlanifie: voulu.debut, deplacementDemande: null });
    const { rendu: histoire } = await lire<{ historique: { fonction: string; auteur: { id: string } }[] }>(
      ...([C1, 'voirIntervention', 'id: ID', 'historique { fonction auteur { id } }', { id }] as const),
    );
    expect(histoire.historique[0]).toEqual({ fonction: 'planifierIntervention', auteur: { id: C1.id } });
    await repandre(a.serveur);
    const nouvelles = (await notificationsDe(a.serveur, T1)).slice(avant.length);
    expect(nouvelles.map(({ type }) => type)).toEqual(['REPLANIFIEE']);
    await a.serveur.arreter();
  });

  it('de deux clients qui choisissent le même au même moment, un seul l’a', async () => {
    const a = await unEssai();
    const { A, C1, C2, S1, T1 } = a.acteurs;
    await regler(A, 'DEPLACEMENT_CLIENT', 'DIRECT');
    const une = await visite(a);
    const deC2 = await creerIntervention(S1, C2, { titre: 'Secret de C2' });
    const loin = { intervenantId: T1.id, debut: '2081-06-02T08:00:00.000Z', dureeMinutes: 60 };
    const { rendu } = await planifier(S1, { id: deC2.id, version: deC2.version, ...loin });
    const voulu = pris(premier(une.offerts));
    const reponses = await Promise.all([
      proposer(C1, { id: une.id, version: une.version, ...voulu }),
      proposer(C2, { id: deC2.id, version: rendu.intervention.version, ...voulu }),
    ]);
    expect(reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
    await a.serveur.arreter();
  });

  it('refuse un créneau pris, hors des heures, pendant une absence ou trop proche, sans dire par qui', async () => {
    const a = await unEssai();
    const { C1, C2, S1, T1 } = a.acteurs;
    const { id, version, offerts } = await visite(a);
    const [voulu, absent] = [premier(offerts), premier(offerts.slice(1))];
    const deC2 = await creerIntervention(S1, C2, { titre: 'Secret de C2' });
    await planifier(S1, { id: deC2.id, version: deC2.version, ...pris(voulu), dureeMinutes: 60 });
    const conge = { utilisateurId: T1.id, type: 'CONGE', debut: absent.debut, fin: absent.fin };
    await muter(S1, 'creerAbsence', conge, 'absence { id }');
    const heure = (debut: string, ecart: number) => new Date(Date.parse(debut) + ecart).toISOString();
    for (const debut of [
      voulu.debut,
      absent.debut,
      heure(voulu.debut.slice(0, 10), 3 * 3_600_000),
      heure(voulu.debut, 5 * 60_000),
      heure(a.serveur.horloge.maintenant().toISOString(), 3_600_000),
    ]) {
      const reponse = await sansRienEcrire(a.serveur, () => proposer(C1, { id, version, intervenantId: T1.id, debut }));
      expect([debut, refus(reponse, 'CONFLICT').champs?.map(({ chemin }) => chemin)]).toEqual([debut, ['debut']]);
      expect(reponse.texte).not.toContain('Secret');
    }
    const inconnu = { id, version, intervenantId: S1.id, debut: absent.debut };
    refus(await sansRienEcrire(a.serveur, () => proposer(C1, inconnu)), 'CONFLICT');
    await a.serveur.arreter();
  });

  it('n’est qu’au client de la visite, à la version qu’il a lue', async () => {
    const { id, version, offerts } = await visite();
    const input = { id, version, ...pris(premier(offerts)) };
    const rien = (qui: Acteur, valeurs: object = {}) =>
      sansRienEcrire(serveur, () => proposer(qui, { ...input, ...valeurs }));
    for (const qui of [acteurs.C2, acteurs.S2]) refus(await rien(qui), 'NOT_FOUND');
    for (const qui of [acteurs.S1, acteurs.T1, acteurs.A]) refus(await rien(qui), 'FORBIDDEN');
    refus(await rien(acteurs.C1, { version: version + 1 }), 'CONFLICT');
    const nouvelle = await creerIntervention(acteurs.S1, acteurs.C1);
    refus(await rien(acteurs.C1, { id: nouvelle.id, version: nouvelle.version }), 'CONFLICT');
  });
});

describe('le créneau demandé', () => {
  it('n’attend plus de réponse quand la visite devient celle d’un autre client', async () => {
    const { id, version, offerts } = await visite();
    await proposer(acteurs.C1, { id, version, ...pris(premier(offerts)) });
    const input = { id, version, clientId: acteurs.C2.id };
    const { errors } = await muter(acteurs.S1, 'modifierIntervention', input, 'intervention { id }');
    expect(errors).toEqual([]);
    expect((await voir(acteurs.S1, id)).deplacementDemande).toBeNull();
  });
});

describe('refuserDeplacement', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => refuser(qui, { id: '1', version: 1, motif: 'Non' }),
    ['C1', 'T1', 'P'],
  );

  it('laisse la visite où elle est, et le client lit pourquoi', async () => {
    const { id, version, debutPlanifie, offerts } = await visite();
    await proposer(acteurs.C1, { id, version, ...pris(premier(offerts)) });
    const motif = 'La pièce n’arrive que ce jour-là';
    const input = { id, version: (await voir(acteurs.S1, id)).version, motif };
    champsRefuses(await sansRienEcrire(serveur, () => refuser(acteurs.S1, { ...input, motif: ' ' })), 'motif');
    refus(await sansRienEcrire(serveur, () => refuser(acteurs.S2, input)), 'NOT_FOUND');
    expect((await refuser(acteurs.S1, input)).errors).toEqual([]);
    const lue = await voir(acteurs.C1, id);
    expect(lue).toMatchObject({ debutPlanifie, deplacementDemande: null, deplacable: true });
    expect(lue.commentaires[0]).toEqual({ texte: motif, auteur: { id: acteurs.S1.id } });
    expect((await voir(acteurs.S1, id)).raisonsATraiter).not.toContain('CLIENT_A_ECRIT');
    const ensuite = { ...input, version: lue.version };
    refus(await sansRienEcrire(serveur, () => refuser(acteurs.S1, ensuite)), 'CONFLICT');
  });
});

describe('les réglages', () => {
  const HEURE = 3_600_000;
  it.each([
    [{}, { direct: false, delaiMs: 24 * HEURE }],
    [{ DEPLACEMENT_CLIENT: 'DIRECT' }, { direct: true, delaiMs: 24 * HEURE }],
    [
      { DEPLACEMENT_CLIENT: 'direct', DEPLACEMENT_DELAI_HEURES: '48' },
      { direct: false, delaiMs: 48 * HEURE },
    ],
    [{ DEPLACEMENT_DELAI_HEURES: '0' }, { direct: false, delaiMs: 0 }],
    [{ DEPLACEMENT_DELAI_HEURES: 'deux jours' }, { direct: false, delaiMs: 24 * HEURE }],
  ])('%o', (dits, attendus) => {
    expect(lireReglages(new Map(Object.entries(dits)))).toEqual(attendus);
  });
});
