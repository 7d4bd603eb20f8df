import { describe, expect, it } from 'vitest';
import type { Acteur, Acteurs } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { mettreEnEquipe } from '../../../test/equipes.ts';
import { dAvance, essai, unEssai } from '../../../test/essai.ts';
import { creerIntervention, type InterventionDeTest, interventionA } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
dAvance(async () => ({ entiteId: await mettreEnEquipe(acteurs.A, acteurs.S1, acteurs.S2) }));

const cles = ({ id, version }: InterventionDeTest) => ({ id, version });
const SUIVIE = 'intervention { id version standardiste { id } transitionsPossibles { etape } }';
interface Suivie {
  intervention: { id: string; version: number; standardiste: { id: string }; transitionsPossibles: unknown[] };
}
const reprendre = (qui: Pick<Acteur, 'executer'>, une: InterventionDeTest) =>
  muter<Suivie>(qui, 'reprendreIntervention', cles(une), SUIVIE);
const transmettre = (qui: Pick<Acteur, 'executer'>, vers: Acteur, autres: Record<string, unknown> = {}) =>
  muter<{ references: string[] }>(
    qui,
    'transmettreInterventions',
    { versStandardisteId: vers.id, ...autres },
    'references',
  );

interface Ligne {
  fonction: string;
  motif: string | null;
  changements: { champ: string; avant: string | null; apres: string | null }[];
}
async function derniereLigne(qui: Acteur, id: string): Promise<Ligne | undefined> {
  const { rendu } = await lire<{ historique: Ligne[] }>(
    qui,
    'voirIntervention',
    'id: ID!',
    'historique { fonction motif changements { champ avant apres } }',
    { id },
  );
  return rendu.historique[0];
}

async function taire({ S1, S2 }: Acteurs): Promise<number[]> {
  await repandre(serveur);
  return Promise.all([S1, S2].map(async (qui) => (await notificationsDe(serveur, qui)).length));
}

describe('reprendreIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => muter(qui, 'reprendreIntervention', { id: '1', version: 1 }, ''),
    ['T1', 'C1', 'P'],
  );

  it('celle d’un collègue devient la sienne, l’historique le dit, et le collègue en est averti', async () => {
    const { S1, S2 } = acteurs;
    const une = await creerIntervention(S1, acteurs.C1);
    const [avant] = await taire(acteurs);
    const { rendu } = await reprendre(S2, une);
    expect(rendu.intervention).toMatchObject({ standardiste: { id: S2.id }, version: une.version + 1 });
    expect(rendu.intervention.transitionsPossibles).not.toEqual([]);
    expect(await derniereLigne(S1, une.id)).toEqual({
      fonction: 'reprendreIntervention',
      motif: null,
      changements: [{ champ: 'standardisteId', avant: 'Prénom S1 NomS1', apres: 'Prénom S2 NomS2' }],
    });
    await repandre(serveur);
    const dites = await notificationsDe(serveur, S1);
    expect(dites).toHaveLength((avant ?? 0) + 1);
    expect(JSON.stringify(dites)).toContain('REPRISE');
    // Who led it reads it, and changes it no more.
    refus(
      await muter(S1, 'annulerIntervention', { id: une.id, version: une.version + 1, motif: 'Non' }, ''),
      'FORBIDDEN',
    );
  });

  it('refuse la sienne, une close, une version passée ; hors de l’équipe elle n’existe pas', async () => {
    const { S1, S2, C1 } = acteurs;
    const une = await creerIntervention(S1, C1);
    const close = await interventionA('CLOTUREE', acteurs);
    await sansRienEcrire(serveur, async () => {
      refus(await reprendre(S1, une), 'CONFLICT');
      refus(await reprendre(S2, close), 'CONFLICT');
      const passee = refus(await reprendre(S2, { ...une, version: une.version + 1 }), 'CONFLICT');
      expect(passee.actuel).toMatchObject({ id: une.id });
      refus(await reprendre(S2, { ...une, id: '4000000000' }), 'NOT_FOUND');
    });
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const etrangere = await creerIntervention(ceux.S1, ceux.C1);
      await sansRienEcrire(autre, async () => refus(await reprendre(ceux.S2, etrangere), 'NOT_FOUND'));
      expect((await reprendre(ceux.A, etrangere)).rendu.intervention.standardiste.id).toBe(ceux.A.id);
    } finally {
      await autre.arreter();
    }
  });
});

describe('transmettreInterventions', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => muter(qui, 'transmettreInterventions', { versStandardisteId: '1' }, ''),
    ['T1', 'C1', 'P'],
  );

  it('toutes celles qui ne sont pas closes, avec une note que le client ne lit pas, dites en une fois', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const { A, S1, S2, C1 } = ceux;
      await mettreEnEquipe(A, S1, S2);
      const realisee = await interventionA('REALISEE', ceux);
      const ouvertes = [await creerIntervention(S1, C1), await creerIntervention(S1, C1)];
      const close = await interventionA('CLOTUREE', ceux);
      await repandre(autre);
      const { rendu } = await transmettre(S1, S2, { note: 'Je pars à midi' });
      const attendues = [realisee, ...ouvertes];
      expect(rendu.references).toEqual(attendues.map(({ reference }) => reference));
      for (const { id } of attendues) {
        expect((await derniereLigne(S2, id))?.motif).toBe('Je pars à midi');
        expect((await derniereLigne(C1, id))?.motif).toBeNull();
      }
      expect((await derniereLigne(S1, close.id))?.fonction).toBe('cloturerIntervention');
      await repandre(autre);
      const dites = await lire<{ items: { type: string; titre: { fr: string; en: string } }[] }>(
        S2,
        'consulterNotification',
        '',
        'items { type titre { fr en } }',
      );
      expect(dites.rendu.items).toEqual([
        {
          type: 'TRANSMISE',
          titre: {
            fr: 'Prénom S1 NomS1 vous a transmis 3 interventions : Je pars à midi',
            en: 'Prénom S1 NomS1 handed over 3 interventions to you: Je pars à midi',
          },
        },
      ]);
      refus(await transmettre(S1, S2), 'CONFLICT');
    } finally {
      await autre.arreter();
    }
  });

  it('certaines : toutes ou aucune, jamais celles d’un autre', async () => {
    const { A, S1, S2, C1 } = acteurs;
    const [une, deux] = [await creerIntervention(S1, C1), await creerIntervention(S1, C1)];
    const sienne = await creerIntervention(S2, C1);
    const close = await interventionA('ANNULEE', acteurs);
    await sansRienEcrire(serveur, async () => {
      refus(await transmettre(S1, S2, { interventionIds: [une.id, sienne.id] }), 'FORBIDDEN');
      refus(await transmettre(S1, S2, { interventionIds: [une.id, '4000000000'] }), 'NOT_FOUND');
      const dit = refus(await transmettre(S1, S2, { interventionIds: [une.id, close.id] }), 'CONFLICT');
      expect(dit.message.fr).toContain(close.reference);
      refus(await transmettre(S1, S2, { interventionIds: [] }), 'CONFLICT');
    });
    const { rendu } = await transmettre(S1, S2, { interventionIds: [deux.id, une.id, une.id] });
    expect(rendu.references).toEqual([une.reference, deux.reference]);
    // An admin hands over anybody's: both sides are told.
    const [avantS1, avantS2] = await taire(acteurs);
    expect((await transmettre(A, S1, { interventionIds: [une.id] })).errors).toEqual([]);
    expect(await taire(acteurs)).toEqual([(avantS1 ?? 0) + 1, (avantS2 ?? 0) + 1]);
  });

  it('à un collègue qui ouvre des interventions, et à personne d’autre', async () => {
    const { A, S1, T1, C1 } = acteurs;
    await creerIntervention(S1, C1);
    await sansRienEcrire(serveur, async () => {
      for (const qui of [S1, T1, C1, A]) champsRefuses(await transmettre(S1, qui), 'versStandardisteId');
      champsRefuses(await transmettre(A, T1), 'versStandardisteId');
    });
  });
});

describe('consulterAnnuaire, COLLEGUE', () => {
  const trouves = async (qui: Acteur) =>
    (
      await lire<{ items: { id: string; charge: number }[] }>(
        qui,
        'consulterAnnuaire',
        'type: TypeAnnuaire!',
        'items { id charge }',
        {
          type: 'COLLEGUE',
        },
      )
    ).rendu.items.map(({ id }) => id);

  it('ceux de son entité ; tous avec INTERVENTION_TOUTES ; jamais soi', async () => {
    const { A, S1, S2 } = acteurs;
    expect(await trouves(S1)).toEqual([S2.id]);
    expect((await trouves(A)).toSorted()).toEqual([S1.id, S2.id].toSorted());
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      expect(await trouves(ceux.S1)).toEqual([]);
    } finally {
      await autre.arreter();
    }
  });
});

describe('cloturerInterventions', () => {
  interface Clotures {
    cloturees: { id: string; etape: string }[];
    refusees: { id: string; reference: string | null; raison: { fr: string; en: string } }[];
    message: { fr: string; en: string };
  }
  const cloturer = (qui: Pick<Acteur, 'executer'>, interventions: readonly { id: string; version: number }[]) =>
    muter<Clotures>(
      qui,
      'cloturerInterventions',
      { interventions },
      'cloturees { id etape } refusees { id reference raison { fr en } }',
    );

  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => cloturer(qui, [{ id: '1', version: 1 }]),
    ['T1', 'C1', 'P'],
  );

  it('clôt ce que la machine accepte, et dit du reste pourquoi non', async () => {
    const { S1, S2, C1 } = acteurs;
    const [une, deux] = [await interventionA('REALISEE', acteurs), await interventionA('REALISEE', acteurs)];
    const nouvelle = await creerIntervention(S1, C1);
    const passee = await interventionA('REALISEE', acteurs);
    const contestee = await interventionA('REALISEE', acteurs);
    await muter(C1, 'contesterIntervention', { id: contestee.id, texte: 'Cela fuit encore' }, '');
    const sienne = await creerIntervention(S2, C1);
    const { version } = (
      await lire<{ version: number }>(S1, 'voirIntervention', 'id: ID!', 'version', { id: contestee.id })
    ).rendu;
    const { rendu } = await cloturer(S1, [
      ...[une, deux, deux, nouvelle, { ...passee, version: passee.version - 1 }, { ...contestee, version }, sienne].map(
        ({ id, version: lue }) => ({ id, version: lue }),
      ),
      { id: '4000000000', version: 1 },
    ]);
    expect(rendu.cloturees).toEqual([une, deux].map(({ id }) => ({ id, etape: 'CLOTUREE' })));
    expect(rendu.message.fr).toBe('2 interventions clôturées, 5 refusées');
    const raisons = new Map(rendu.refusees.map(({ id, ...reste }) => [id, reste]));
    expect(raisons.size).toBe(5);
    expect(raisons.get(nouvelle.id)?.reference).toBe(nouvelle.reference);
    expect(raisons.get(passee.id)?.raison.fr).toContain('entre-temps');
    expect(raisons.get(contestee.id)?.reference).toBe(contestee.reference);
    expect(raisons.get(sienne.id)?.raison.fr).toContain('collègue');
    expect(raisons.get('4000000000')).toMatchObject({ reference: null });
    // Nothing of what was refused has changed.
    for (const { id } of [nouvelle, passee, contestee, sienne]) {
      const { rendu: encore } = await lire<{ etape: string }>(acteurs.A, 'voirIntervention', 'id: ID!', 'etape', {
        id,
      });
      expect(encore.etape).not.toBe('CLOTUREE');
    }
  });

  it('cent au plus, une au moins', async () => {
    const trop = Array.from({ length: 101 }, (_, rang) => ({ id: String(rang + 1), version: 1 }));
    await sansRienEcrire(serveur, async () => {
      champsRefuses(await cloturer(acteurs.S1, trop), 'interventions');
      champsRefuses(await cloturer(acteurs.S1, []), 'interventions');
    });
  });
});
