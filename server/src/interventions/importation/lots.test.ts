import { describe, expect, it } from 'vitest';
import { differences, empreinte } from '../../../test/empreinte.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { http } from '../../../test/fichiers.ts';
import { fichierDe, importer, type Lot, mappage } from '../../../test/importations.ts';
import { statutsParEtape } from '../../../test/interventions.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const statuts = dAvance(() => statutsParEtape(acteurs.A));

const em = () => serveur.application.services.orm.em.fork();
const lignes = (nombre: number, prefixe: string) =>
  Array.from({ length: nombre }, (_, rang) => `${prefixe}-${rang + 1};Panne;01/02/2026 08:30;En cours;;;;`);
const importerLot = (fichierId: string, source: string, valeurs: Record<string, unknown> = {}) =>
  importer(acteurs.A, {
    ...mappage(statuts),
    fichierId,
    source,
    repartition: {
      clientIds: [acteurs.C1.id, acteurs.C2.id],
      intervenantIds: [acteurs.T1.id, acteurs.T2.id],
    },
    ...valeurs,
  });
const deLaSource = (source: string) =>
  sql(em())
    .selectFrom('intervention')
    .where('source', '=', source)
    .select(['id', 'sourceReference', 'clientId', 'intervenantId'])
    .orderBy('sourceReference')
    .execute();

describe('importerInterventions, lot par lot', () => {
  it('va jusqu’au bout du fichier par suivante, et compte chaque ligne une fois', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, lignes(1001, 'A'));
    const lots = [];
    for (let ligne: number | null = 1; ligne !== null; ) {
      const { lot }: { lot: Lot } = (await importerLot(fichierId, 'au-bout', { ligne })).rendu;
      lots.push([lot.total, lot.lues, lot.importees, lot.suivante]);
      ligne = lot.suivante;
    }
    expect(lots).toEqual([
      [1001, 500, 500, 501],
      [1001, 500, 500, 1001],
      [1001, 1, 1, null],
    ]);
    expect(await deLaSource('au-bout')).toHaveLength(1001);
  });

  it('un lot rappelé n’importe rien de plus : ses lignes sont déjà là', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, lignes(600, 'B'));
    await importerLot(fichierId, 'rappel');
    const deNouveau = (await importerLot(fichierId, 'rappel')).rendu.lot;
    expect(deNouveau).toMatchObject({ lues: 500, importees: 0, refusees: 500, suivante: 501 });
    expect((await importerLot(fichierId, 'rappel', { ligne: 501 })).rendu.lot).toMatchObject({ importees: 100 });
    expect(await deLaSource('rappel')).toHaveLength(600);
  });

  it('un lot qui échoue ne laisse rien, et réussit quand on le rappelle', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, lignes(600, 'C'));
    await importerLot(fichierId, 'panne');
    const avant = await empreinte(serveur);
    // The last thing that a mutation writes is its trace: by then all its rows are written.
    const base = sql(em());
    const corps = estMysql(em())
      ? `for each row if new.action = 'importerInterventions' and new.resultat = 'SUCCES' then
           signal sqlstate '45000' set message_text = 'panne'; end if`
      : `when new.action = 'importerInterventions' and new.resultat = 'SUCCES' begin
           select raise(abort, 'panne'); end`;
    const connexion = serveur.application.services.orm.em.getConnection();
    await connexion.execute(`create trigger panne before insert on trace ${corps}`);
    const reponse = await importerLot(fichierId, 'panne', { ligne: 501 });
    await connexion.execute('drop trigger panne');
    refus(reponse, 'INTERNAL_SERVER_ERROR');
    expect(differences(avant, await empreinte(serveur))).toEqual([]);
    expect((await importerLot(fichierId, 'panne', { ligne: 501 })).rendu.lot.importees).toBe(100);
    const compte = await base.selectFrom('intervention').where('source', '=', 'panne').select('id').execute();
    expect(compte).toHaveLength(600);
  });

  it('deux fois le même lot au même moment : chaque ligne n’est importée qu’une fois', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, lignes(50, 'D'));
    const reponses = await Promise.all([importerLot(fichierId, 'ensemble'), importerLot(fichierId, 'ensemble')]);
    for (const { errors } of reponses)
      expect(errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'CONFLICT')).toEqual([]);
    expect(reponses.reduce((total, { rendu }) => total + (rendu?.lot.importees ?? 0), 0)).toBe(50);
    expect(await deLaSource('ensemble')).toHaveLength(50);
  });

  it('la simulation d’un lot voit les doubles des lots d’avant, mais pas ceux d’une ligne refusée', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, [
      ...lignes(499, 'E'),
      'E-500;Sans date;;En cours;;;;',
      'E-1;Double de la première;01/02/2026 08:30;En cours;;;;',
      'E-500;La bonne;01/02/2026 08:30;En cours;;;;',
    ]);
    const passer = async (simulation: boolean) => {
      const lots = [];
      for (const ligne of [1, 501])
        lots.push((await importerLot(fichierId, 'doubles', { simulation, ligne })).rendu.lot);
      return lots;
    };
    const simules = await passer(true);
    expect(simules.map(({ importees, refusees }) => [importees, refusees])).toEqual([
      [499, 1],
      [1, 1],
    ]);
    expect(await passer(false)).toEqual(simules);
  });

  it('les rejets de tous les lots se téléchargent ensemble, dans l’ordre des lignes', async () => {
    const fautives = lignes(600, 'F').map((ligne, rang) =>
      rang % 300 === 0 ? ligne.replace('01/02/2026', 'hier') : ligne,
    );
    const fichierId = await fichierDe(serveur, acteurs.A, fautives);
    const premier = (await importerLot(fichierId, 'rejets')).rendu.lot;
    await importerLot(fichierId, 'rejets', { ligne: 501 });
    const { texte } = await http(serveur, acteurs.A, 'GET', premier.rejetsUrl);
    const numeros = texte
      .trim()
      .split('\r\n')
      .slice(1)
      .map((ligne) => ligne.split(';')[8]);
    expect(numeros).toEqual(['"2"', '"302"']);
  });
});

describe('La répartition', () => {
  it('donne toujours le même client et le même intervenant à une référence, et se sert de chacun', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, lignes(100, 'G'));
    for (const source of ['une-fois', 'deux-fois']) await importerLot(fichierId, source);
    const [une, deux] = [await deLaSource('une-fois'), await deLaSource('deux-fois')];
    const choix = (toutes: typeof une) => toutes.map(({ clientId, intervenantId }) => [clientId, intervenantId]);
    expect(choix(deux)).toEqual(choix(une));
    expect(new Set(choix(une).map(String)).size).toBe(4);
  });

  it('ne prend que des clients pour clients et des intervenants pour intervenants, et au plus 250', async () => {
    const fichierId = await fichierDe(serveur, acteurs.A, lignes(1, 'H'));
    const { C1, T1, S1 } = acteurs;
    const repartir = (clientIds: string[], intervenantIds: string[]) =>
      importerLot(fichierId, 'qui', { repartition: { clientIds, intervenantIds } });
    champsRefuses(await repartir([C1.id, S1.id], [T1.id]), 'repartition.clientIds');
    champsRefuses(await repartir([C1.id], [C1.id]), 'repartition.intervenantIds');
    champsRefuses(await repartir(['4000000000'], [T1.id]), 'repartition.clientIds');
    champsRefuses(
      await repartir(
        Array.from({ length: 251 }, () => C1.id),
        [],
      ),
      'repartition.clientIds',
    );
  });
});
