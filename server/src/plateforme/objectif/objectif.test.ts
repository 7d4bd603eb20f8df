import { describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import {
  creerObjectif as creer,
  DU_DOCUMENT,
  modifierObjectif as modifier,
  supprimerObjectif as supprimer,
  voirObjectif as voir,
} from '../../../test/objectifs.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

const SANS_LIRE = ['C1', 'P'] as const;
const SANS_GERER = ['S1', 'T1', 'C1', 'P'] as const;
const contexte = () => ({ serveur, acteurs });

const cree = async (valeurs: Record<string, unknown> = {}) =>
  (await creer(acteurs.A, { utilisateurId: acteurs.S1.id, ...valeurs })).rendu.objectif;

describe('voirObjectif', () => {
  refuseSansDroit(contexte, (qui) => voir(qui, '1'), SANS_LIRE);

  it('montre le sien, et tous à qui les donne', async () => {
    const objectif = await cree();
    expect((await voir(acteurs.A, objectif.id)).rendu).toEqual(objectif);
    // Who gave it is told to those who give them.
    expect((await voir(acteurs.S1, objectif.id)).rendu).toEqual({ ...objectif, creerPar: null });
  });

  it('celui d’un autre n’existe pas, comme celui qui n’a jamais existé', async () => {
    const { id } = await cree();
    const dAutrui = refus(await voir(acteurs.S2, id), 'NOT_FOUND');
    expect(refus(await voir(acteurs.S2, '4000000000'), 'NOT_FOUND')).toEqual(dAutrui);
    for (const faux of ['x', '']) refus(await voir(acteurs.A, faux), 'NOT_FOUND');
  });
});

describe('creerObjectif', () => {
  refuseSansDroit(contexte, (qui) => creer(qui, { utilisateurId: '1' }), SANS_GERER);

  it('crée celui du document 002, au centime près', async () => {
    const { rendu, errors } = await creer(acteurs.A, { utilisateurId: acteurs.S1.id, valeur: '100000.10' });
    expect(errors).toEqual([]);
    expect(rendu).toEqual({
      message: { fr: 'Objectif créé avec succès', en: 'Objective created successfully' },
      objectif: {
        ...DU_DOCUMENT,
        id: expect.any(String),
        version: 1,
        utilisateur: { id: acteurs.S1.id, nom: 'NomS1' },
        description: 'Atteindre 100K€ de CA',
        statut: 'EN_COURS',
        progression: 0,
        valeur: '100000.1',
        enRetard: true,
        avancementAttendu: 1,
        creerPar: { id: acteurs.A.id },
      },
    });
    const { objectif } = rendu;
    expect((await voir(acteurs.S1, objectif.id)).rendu).toEqual({ ...objectif, creerPar: null });
  });

  it.each(['0', '0.01', '30.5', '9999999999999.99'])('garde la valeur %s exactement', async (valeur) => {
    const { id, valeur: rendue } = await cree({ valeur });
    expect([rendue, (await voir(acteurs.S1, id)).rendu.valeur]).toEqual([valeur, valeur]);
  });

  it('accepte un entier comme nombre, tel que l’écrit le document 002', async () => {
    expect((await cree({ valeur: 100_000 })).valeur).toBe('100000');
  });

  it('refuse une valeur à virgule flottante : 400', async () => {
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.A, { utilisateurId: '1', valeur: 30.5 }));
    expect(reponse.statut).toBe(400);
    refus(reponse, 'BAD_USER_INPUT');
  });

  it.each([0, 0.3333, 0.75, 1])('garde la progression %d', async (progression) => {
    expect((await cree({ progression })).progression).toBe(progression);
  });

  it.each(['2024.02', '2024.01-2024.01', '2023.11-2024.02'])('accepte la période %s', async (periode) => {
    expect((await cree({ periode })).periode).toBe(periode);
  });

  it.each([['2024', '2024.13', '2024.00', '2024.1', '2024-01', '2024.01-', '2024.03-2024.01', '24.01', 'x', '']])(
    'refuse une période qui n’en est pas une',
    async (...periodes) => {
      for (const periode of periodes)
        champsRefuses(
          await sansRienEcrire(serveur, () => creer(acteurs.A, { utilisateurId: '1', periode })),
          'periode',
        );
    },
  );

  it('veut une fin après le début', async () => {
    const { dateDebut } = DU_DOCUMENT;
    for (const dateFin of [dateDebut, '2023-12-31T00:00:00.000Z'])
      champsRefuses(
        await sansRienEcrire(serveur, () => creer(acteurs.A, { utilisateurId: acteurs.S1.id, dateFin })),
        'dateFin',
      );
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = {
      titre: ' ',
      type: 'a'.repeat(101),
      description: 'a'.repeat(2001),
      statut: null,
      progression: 1.01,
      valeur: '12345678901234',
    };
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.A, { utilisateurId: '1', ...fautes }));
    champsRefuses(reponse, ...Object.keys(fautes));
    champsRefuses(
      await creer(acteurs.A, { utilisateurId: '1', progression: -0.01, valeur: '0.001' }),
      'progression',
      'valeur',
    );
    champsRefuses(await creer(acteurs.A, { utilisateurId: '1', valeur: '-1' }), 'valeur');
    champsRefuses(
      await sansRienEcrire(serveur, () => creer(acteurs.A, { utilisateurId: '4000000000' })),
      'utilisateurId',
    );
  });
});

describe('modifierObjectif', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, { id: '1', version: 1 }, { progression: 1 }), SANS_GERER);

  it('change ce que change le document 002, et rien d’autre', async () => {
    const objectif = await cree();
    const valeurs = {
      description: 'Atteindre 120K€ de CA',
      periode: '2024.01-2024.06',
      valeur: '120000',
      progression: 0.25,
    };
    const { rendu } = await modifier(acteurs.A, objectif, valeurs);
    expect(rendu).toEqual({
      message: { fr: 'Objectif mis à jour avec succès', en: 'Objective updated successfully' },
      objectif: { ...objectif, ...valeurs, version: 2 },
    });
  });

  it('le donne à un autre, qui le voit alors seul', async () => {
    const objectif = await cree();
    await modifier(acteurs.A, objectif, { utilisateurId: acteurs.T1.id });
    refus(await voir(acteurs.S1, objectif.id), 'NOT_FOUND');
    expect((await voir(acteurs.T1, objectif.id)).rendu.utilisateur.id).toBe(acteurs.T1.id);
  });

  it('vide ce qui peut l’être, refuse null ailleurs', async () => {
    const objectif = await cree({ valeur: '5' });
    const { rendu } = await modifier(acteurs.A, objectif, { description: null, valeur: null });
    expect(rendu.objectif).toMatchObject({ description: null, valeur: null });
    for (const champ of ['titre', 'utilisateurId', 'type', 'periode', 'dateDebut', 'dateFin', 'statut', 'progression'])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, rendu.objectif, { [champ]: null })), champ);
  });

  it('compare une seule date donnée avec celle qui y est déjà', async () => {
    const objectif = await cree();
    for (const valeurs of [{ dateDebut: '2024-04-01T00:00:00.000Z' }, { dateFin: '2023-01-01T00:00:00.000Z' }])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, objectif, valeurs)), 'dateFin');
  });

  it('refuse une version périmée en montrant l’objectif d’à présent, et un objectif inconnu', async () => {
    const objectif = await cree({ valeur: '5.50' });
    await modifier(acteurs.A, objectif, { progression: 0.5 });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, objectif, { progression: 0.6 }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({
      version: 2,
      progression: 0.5,
      valeur: '5.5',
      utilisateurId: acteurs.S1.id,
      dateFin: DU_DOCUMENT.dateFin,
    });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { progression: 1 }), 'NOT_FOUND');
  });

  it('de deux qui enregistrent à la fois, un seul enregistre', async () => {
    const objectif = await cree();
    const reponses = await Promise.all([0.1, 0.2].map((progression) => modifier(acteurs.A, objectif, { progression })));
    expect(reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
  });
});

describe('supprimerObjectif', () => {
  refuseSansDroit(contexte, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS_GERER);

  it('supprime un objectif', async () => {
    const objectif = await cree();
    const { rendu } = await supprimer(acteurs.A, objectif);
    expect(rendu.message).toEqual({ fr: 'Objectif supprimé avec succès', en: 'Objective deleted successfully' });
    refus(await voir(acteurs.A, objectif.id), 'NOT_FOUND');
  });

  it('refuse une version périmée', async () => {
    const objectif = await cree();
    await modifier(acteurs.A, objectif, { progression: 0.5 });
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, objectif)), 'CONFLICT');
  });
});
