import { beforeEach, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../../test/appels.ts';
import { essai } from '../../../../test/essai.ts';
import { emDe } from '../../../../test/etat.ts';
import { champsRefuses, refuseSansDroit } from '../../../../test/refus.ts';
import { dansLeDosDuProduit, semerTraces } from '../../../../test/traces.ts';
import { type LigneDe, type NouvelleLigne, sql } from '../../../socle/base/base-de-donnees.ts';
import { versDate } from '../../../socle/commun/horloge.ts';
import { OrigineTrace, ResultatTrace, Trace } from '../../../socle/journal/trace.entity.ts';
import { COLONNES } from './canonique.ts';
import type { VerificationTraces } from './sceaux.types.ts';
import { scellerTraces } from './sceller.ts';

const { serveur, acteurs } = essai();

const verifier = async (args: Record<string, unknown> = {}, qui: Executant = acteurs.A) => {
  const reponse = await lire<VerificationTraces>(
    qui,
    'verifierTraces',
    Object.keys({ apres: 0, ...args })
      .map((nom) => `${nom}: ${nom === 'apres' ? 'Int' : 'String'}`)
      .join(', '),
    'intacte nombre sceaux sceauxTotal purgees nonScellees nonScelleesDepuis tete scelleA suite premiereFaute { nature sceau traceId message { fr en } }',
    { apres: 0, ...args },
  );
  return reponse;
};
const base = () => sql(emDe(serveur));
const sceller = () => scellerTraces(serveur.application.services);
const lignes = () => base().selectFrom('trace').selectAll().where('action', '=', 'sceller').orderBy('id').execute();
const sceaux = () => base().selectFrom('sceau_trace').selectAll().orderBy('id').execute();
const changerSceau = (id: number, valeurs: Partial<NouvelleLigne<'sceau_trace'>>) =>
  base().updateTable('sceau_trace').set(valeurs).where('id', '=', id).execute();
/** What was read, to be written again: instants are written as dates. */
const recopiee = (ligne: LigneDe<'trace'>) => ({
  ...ligne,
  creerA: versDate(ligne.creerA),
  modifierA: versDate(ligne.modifierA),
});
const sceauRecopie = (sceau: LigneDe<'sceau_trace'>) => ({
  ...sceau,
  creerA: versDate(sceau.creerA),
  purgeA: versDate(sceau.purgeA),
});

/** Rows old enough, in two ranges at least; every column of them has a value. */
beforeEach(async () => {
  const vieille = (rang: number) => ({
    action: 'sceller',
    creerA: new Date(serveur.horloge.maintenant().getTime() - 3600_000 + rang),
    utilisateurId: 3,
    application: 'plateforme',
    code: 'CONFLICT',
    changements: '[]',
    agent: 'Essai',
    requeteId: 'r-1',
    codeSql: 'update x set y = ?',
    detail: 'détail',
    param: 'a=1',
    endPoint: 'POST /graphql',
    modifierParId: 4,
    modifierA: serveur.horloge.maintenant(),
  });
  await semerTraces(serveur, 6, vieille);
  await sceller();
  await semerTraces(serveur, 6, vieille);
  await sceller();
});

describe('verifierTraces', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => verifier({}, qui),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('dit intacte une chaîne que personne n’a touchée, combien de traces elle a relues, et sa tête', async () => {
    const { rendu } = await verifier();
    const tous = await sceaux();
    expect(rendu).toMatchObject({
      intacte: true,
      premiereFaute: null,
      sceaux: tous.length,
      sceauxTotal: tous.length,
      nombre: tous.reduce((somme, { nombre }) => somme + nombre, 0),
      tete: `${tous.at(-1)?.id}:${tous.at(-1)?.marque}`,
      suite: null,
      purgees: 0,
    });
    expect(rendu.nombre).toBeGreaterThanOrEqual(12);
  });

  it('dit ce qui n’a pas encore de sceau', async () => {
    await sceller();
    const avant = (await verifier()).rendu.nonScellees;
    await semerTraces(serveur, 3);
    expect((await verifier()).rendu.nonScellees).toBe(avant + 3);
  });

  it('repart d’un sceau, et ne relit que la suite', async () => {
    const { rendu } = await verifier();
    const suite = (await verifier({ apres: rendu.sceauxTotal - 1 })).rendu;
    expect(suite).toMatchObject({ intacte: true, sceaux: 1 });
    expect(suite.nombre).toBeLessThan(rendu.nombre);
    champsRefuses(await verifier({ apres: 100_000 }), 'apres');
    champsRefuses(await verifier({ apres: -1 }), 'apres');
  });
});

describe('ce qui est fait dans le dos du produit', () => {
  /** Does it, expects the fault, undoes it, and expects the chain to be whole again. */
  async function faute(faire: () => Promise<void>, defaire: () => Promise<unknown>, attendue: object): Promise<void> {
    await faire();
    try {
      const { intacte, premiereFaute } = (await verifier()).rendu;
      expect([intacte, premiereFaute]).toEqual([false, expect.objectContaining(attendue)]);
      expect(premiereFaute?.message.fr).not.toBe(premiereFaute?.message.en);
    } finally {
      await defaire();
    }
    expect((await verifier()).rendu).toMatchObject({ intacte: true, premiereFaute: null });
  }
  const changer = async (id: number, valeurs: object) => dansLeDosDuProduit(serveur, id, valeurs);
  const uneLigne = async (rang = 2) => (await lignes())[rang] as LigneDe<'trace'>;

  it('le texte scellé a toutes les colonnes de la table', () => {
    const { orm } = serveur.application.services;
    const colonnes = orm
      .getMetadata()
      .get(Trace)
      .props.filter(({ persist }) => persist !== false);
    expect(colonnes.map(({ name }) => String(name)).sort()).toEqual([...COLONNES].sort());
  });

  it.each(COLONNES.filter((colonne) => colonne !== 'id' && colonne !== 'origine'))(
    'une autre valeur dans %s',
    async (colonne) => {
      const ligne = await uneLigne();
      const valeur = ligne[colonne];
      const instant = colonne === 'creerA' || colonne === 'modifierA';
      const autre = instant
        ? new Date('2026-01-01T00:00:00.001Z')
        : typeof valeur === 'number'
          ? valeur + 1
          : colonne === 'resultat'
            ? ResultatTrace.ECHEC
            : `${valeur}.`;
      await faute(
        () => changer(ligne.id, { [colonne]: autre }),
        () => changer(ligne.id, { [colonne]: valeur }),
        { nature: 'MODIFIEE', traceId: String(ligne.id) },
      );
    },
  );

  it('une valeur vidée, ou vide au lieu de rien', async () => {
    const { id, detail } = await uneLigne();
    for (const autre of [null, ''])
      await faute(
        () => changer(id, { detail: autre }),
        () => changer(id, { detail }),
        {
          nature: 'MODIFIEE',
          traceId: String(id),
        },
      );
  });

  it('une trace du système donnée pour manuelle, afin que le produit la change', async () => {
    const { id } = await uneLigne();
    await faute(
      () => changer(id, { origine: OrigineTrace.MANUELLE }),
      () => changer(id, { origine: OrigineTrace.SYSTEME }),
      { nature: 'MODIFIEE', traceId: String(id) },
    );
  });

  it('une trace supprimée', async () => {
    const ligne = await uneLigne();
    const remettre = () => base().insertInto('trace').values(recopiee(ligne)).execute();
    await faute(() => dansLeDosDuProduit(serveur, ligne.id, null), remettre, {
      nature: 'SUPPRIMEE',
      traceId: String(ligne.id),
    });
  });

  it('une trace glissée dans une plage scellée', async () => {
    const ligne = await uneLigne(0);
    const trou = await creuser();
    const inserer = async () => {
      await base()
        .insertInto('trace')
        .values({ ...recopiee(ligne), id: trou })
        .execute();
    };
    await faute(inserer, () => dansLeDosDuProduit(serveur, trou, null), { nature: 'AJOUTEE', traceId: String(trou) });
  });

  /** A number without a row that a seal covers: of a manual entry that was sealed over, then deleted. */
  async function creuser(): Promise<number> {
    const ajout = { action: 'place' };
    const { rendu } = await muter<{ trace: { id: string; version: number } }>(
      acteurs.A,
      'creerTrace',
      ajout,
      'trace { id version }',
    );
    await semerTraces(serveur, 1, () => ({ creerA: new Date(0) }));
    await sceller();
    const { errors } = await muter(acteurs.A, 'supprimerTrace', { ...rendu.trace }, 'id');
    expect(errors).toEqual([]);
    return Number(rendu.trace.id);
  }

  it('deux traces échangées', async () => {
    const [a, b] = [recopiee(await uneLigne(0)), recopiee(await uneLigne(1))];
    const echanger = async () => {
      await changer(a.id, { creerA: b.creerA });
      await changer(b.id, { creerA: a.creerA });
    };
    const remettre = async () => {
      await changer(a.id, { creerA: a.creerA });
      await changer(b.id, { creerA: b.creerA });
    };
    await faute(echanger, remettre, { nature: 'MODIFIEE', traceId: String(a.id) });
  });

  it.each([
    'premierId',
    'dernierId',
    'nombre',
    'lignes',
    'condense',
    'marque',
    'creerA',
    'purgeA',
    'marquePurge',
  ] as const)('un sceau dont %s n’est plus le même', async (colonne) => {
    const [, sceau] = await sceaux();
    const { id, [colonne]: valeur } = sceau as NonNullable<typeof sceau>;
    const instant = colonne === 'creerA' || colonne === 'purgeA';
    const autre = instant ? new Date(5) : typeof valeur === 'number' ? valeur + 1 : `0${String(valeur).slice(1)}`;
    const mettre = (v: unknown) => changerSceau(id, { [colonne]: v });
    await faute(
      async () => void (await mettre(autre === valeur ? `1${String(valeur).slice(1)}` : autre)),
      () => mettre(valeur),
      { nature: 'SCEAU_ALTERE', sceau: id, traceId: null },
    );
  });

  it.each<[string, (nombre: number) => number]>([
    ['le premier', () => 1],
    ['un du milieu', () => 2],
    ['le dernier', (nombre) => nombre],
  ])('%s des sceaux retiré', async (_lequel, choisir) => {
    const tous = await sceaux();
    const id = choisir(tous.length);
    const retire = tous.filter((sceau) => sceau.id === id);
    await faute(
      async () => void (await base().deleteFrom('sceau_trace').where('id', '=', id).execute()),
      () => base().insertInto('sceau_trace').values(retire.map(sceauRecopie)).execute(),
      { nature: 'SCEAU_ALTERE', sceau: id },
    );
  });

  it('tous les sceaux retirés : la tête gardée hors de la base le dit', async () => {
    const tous = await sceaux();
    await faute(
      async () => void (await base().deleteFrom('sceau_trace').execute()),
      () => base().insertInto('sceau_trace').values(tous.map(sceauRecopie)).execute(),
      { nature: 'SCEAU_ALTERE', sceau: tous.at(-1)?.id },
    );
  });

  it('la fin coupée puis scellée à nouveau : la tête que l’on a gardée ailleurs le dit aussi', async () => {
    const { tete } = (await verifier()).rendu;
    expect((await verifier({ teteConnue: tete })).rendu.intacte).toBe(true);
    const autre = `${tete?.slice(0, -4)}0000`;
    expect((await verifier({ teteConnue: autre })).rendu).toMatchObject({
      intacte: false,
      premiereFaute: { nature: 'SCEAU_ALTERE' },
    });
    champsRefuses(await verifier({ teteConnue: 'autre chose' }), 'teteConnue');
  });

  it('deux fautes : la première est nommée', async () => {
    const [a, b] = (await lignes()).slice(-2) as { id: number }[];
    await faute(
      async () => {
        await changer(a?.id ?? 0, { detail: 'x' });
        await changer(b?.id ?? 0, { detail: 'x' });
      },
      async () => {
        await changer(a?.id ?? 0, { detail: 'détail' });
        await changer(b?.id ?? 0, { detail: 'détail' });
      },
      { traceId: String(a?.id) },
    );
  });

  it('sous une autre clé, aucun sceau ne passe', async () => {
    const autre = await serveur.processus({ TRACES_SECRET: 'Nc4Hd6Jf1Gs0AYk3pQ9vT2mXw7Lr5Zb8' });
    try {
      const surLAutre: Executant = {
        executer: (query, variables) => serveur.executer(query, variables, { jeton: acteurs.A.jeton }, autre),
      };
      expect((await verifier({}, surLAutre)).rendu.premiereFaute).toMatchObject({ nature: 'SCEAU_ALTERE', sceau: 1 });
    } finally {
      await autre.arreter();
    }
  });
});
