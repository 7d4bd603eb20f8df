import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Horaire {
  id: string;
  version: number;
  utilisateur: { id: string } | null;
  semaines: { valableDu: string; plages: { jourSemaine: number; debut: string; fin: string }[] }[];
}
const CHAMPS = 'id version utilisateur { id } semaines { valableDu plages { jourSemaine debut fin } }';
const lundi = { jourSemaine: 1, debut: '09:00', fin: '12:00' };

const lister = async (qui: Executant, variables: Record<string, unknown> = {}) =>
  (
    await lire<{ items: Horaire[] }>(
      qui,
      'consulterHoraire',
      'perPage: Int, utilisateurId: ID',
      `items { ${CHAMPS} }`,
      {
        perPage: 50,
        ...variables,
      },
    )
  ).rendu.items;
const modifier = (qui: Executant, valeurs: Record<string, unknown>) =>
  muter<{ horaire: Horaire }>(
    qui,
    'modifierHoraires',
    { version: 0, valableDu: '2090-01-01', plages: [lundi], ...valeurs },
    `horaire { ${CHAMPS} }`,
  );

describe('modifierHoraires', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { utilisateurId: acteurs.T1.id }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('d’une personne : la semaine qui vaut depuis un jour, et celles d’après ne viennent plus', async () => {
    const utilisateurId = acteurs.T1.id;
    const premiere = (await modifier(acteurs.A, { utilisateurId })).rendu.horaire;
    expect(premiere).toMatchObject({ version: 1, utilisateur: { id: utilisateurId }, semaines: [{ plages: [lundi] }] });
    await modifier(acteurs.A, { utilisateurId, version: 1, valableDu: '2091-01-01' });
    const { semaines } = (await modifier(acteurs.A, { utilisateurId, version: 2, valableDu: '2090-06-01', plages: [] }))
      .rendu.horaire;
    expect(semaines).toEqual([
      { valableDu: '2090-01-01', plages: [lundi] },
      { valableDu: '2090-06-01', plages: [] },
    ]);
  });

  it('refuse ce qui n’a pas de sens, en nommant le champ, et n’écrit rien', async () => {
    const utilisateurId = acteurs.T2.id;
    const cas: [string, Record<string, unknown>][] = [
      ['valableDu', { utilisateurId, valableDu: '2026-02-30' }],
      ['plages.0.fin', { utilisateurId, plages: [{ ...lundi, fin: '08:00' }] }],
      ['plages.1.debut', { utilisateurId, plages: [lundi, { ...lundi, debut: '11:00', fin: '13:00' }] }],
      ['plages', { utilisateurId, plages: Array.from({ length: 29 }, () => lundi) }],
      ['plages', { version: 1, plages: [] }],
      ['utilisateurId', { utilisateurId: '999999' }],
      ['utilisateurId', { utilisateurId: acteurs.P.id }],
    ];
    for (const [champ, valeurs] of cas)
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, valeurs)), champ);
  });

  it('de deux qui partent de la même, une seule s’écrit', async () => {
    const utilisateurId = acteurs.T2.id;
    const reponses = await Promise.all([
      modifier(acteurs.A, { utilisateurId }),
      modifier(acteurs.A, { utilisateurId }),
    ]);
    const codes = reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['CONFLICT']);
    refus(await modifier(acteurs.A, { version: 7 }), 'CONFLICT');
  });
});

describe('consulterHoraire', () => {
  it('une base neuve a ceux de l’entreprise ; chacun y ajoute les siens, qui planifie voit tous', async () => {
    const neuf = await unEssai();
    const [entreprise, ...autres] = await lister(neuf.acteurs.T1);
    expect(autres).toEqual([]);
    expect(entreprise).toMatchObject({ utilisateur: null, semaines: [{ valableDu: '2000-01-01' }] });
    expect(entreprise?.semaines[0]?.plages.slice(0, 2)).toEqual([
      { jourSemaine: 1, debut: '08:00', fin: '12:00' },
      { jourSemaine: 1, debut: '13:30', fin: '17:30' },
    ]);
    for (const { id: utilisateurId } of [neuf.acteurs.T1, neuf.acteurs.T2])
      expect((await modifier(neuf.acteurs.A, { utilisateurId })).errors).toEqual([]);
    const qui = async (acteur: Executant, variables = {}) =>
      (await lister(acteur, variables)).map(({ utilisateur }) => utilisateur?.id ?? null);
    const { T1, T2, S1 } = neuf.acteurs;
    expect(await qui(T1)).toEqual([null, T1.id]);
    expect(await qui(S1)).toEqual([null, T1.id, T2.id]);
    expect(await qui(S1, { utilisateurId: T2.id })).toEqual([null, T2.id]);
    expect(await qui(T1, { utilisateurId: T2.id })).toEqual([null]);
    await neuf.serveur.arreter();
  });
});
