import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cloturerSeules } from '../src/interventions/intervention/cloture-automatique.ts';
import { Intervention } from '../src/interventions/intervention/intervention.entity.ts';
import { Offre } from '../src/offres/offre/offre.entity.ts';
import { echoirSouscriptions } from '../src/offres/souscription/echeances.ts';
import { Souscription } from '../src/offres/souscription/souscription.entity.ts';
import { Utilisateur } from '../src/plateforme/utilisateur/utilisateur.entity.ts';
import { estMysql, sql } from '../src/socle/base/base-de-donnees.ts';
import { MARGE } from '../src/socle/commun/depuis.ts';
import { versDate } from '../src/socle/commun/horloge.ts';
import { creerRequeteSysteme } from '../src/socle/graphql/systeme.ts';
import { muter as muterAvecTrace } from '../src/socle/graphql/transaction.ts';
import type { Acteur } from './acteurs.ts';
import { lire } from './appels.ts';
import { CHANGEMENTS, INCHANGEES, type Suivie } from './changements.ts';
import { compteNeuf } from './comptes.ts';
import { essaiDOffres, processusVoisin } from './essai.ts';
import { emDe } from './etat.ts';
import { creerIntervention, interventionA } from './interventions.ts';
import { creerOffre, creerOffreActive, souscrire } from './offres.ts';
import { champsRefuses } from './refus.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const voisin = processusVoisin(serveur);
const monde = { serveur, acteurs, valideur };

const TABLES = ['intervention', 'souscription', 'utilisateur', 'offre'] as const satisfies Suivie[];
const FONCTIONS = {
  intervention: 'consulterIntervention',
  souscription: 'consulterSouscription',
  utilisateur: 'consulterUtilisateur',
  offre: 'consulterOffre',
} as const;

interface Page {
  items: { id: string; modifierA: string }[];
  curseurSuivant: string | null;
  modifieJusqua: string;
}

/** One page of what has changed since then; without an instant, of the whole list. */
async function demander(qui: Acteur, table: Suivie, depuis: string | null, plus: Record<string, unknown> = {}) {
  const champs = 'items { id modifierA } curseurSuivant modifieJusqua';
  const apres = table === 'souscription' ? 'apres: ID' : 'apres: String';
  const communs = `${apres}, page: Int, perPage: Int`;
  const [types, dits] =
    table === 'intervention'
      ? ['filtre: InterventionFiltre, tri: InterventionTri', { filtre: { modifieDepuis: depuis } }]
      : ['modifieDepuis: Instant', { modifieDepuis: depuis }];
  const autres = table === 'offre' ? ', tri: OffreTriChamp, sens: SensTri, besoin: BesoinInput' : '';
  const valeurs = { perPage: 50, ...dits, ...plus };
  return lire<Page>(qui, FONCTIONS[table], `${types}, ${communs}${autres}`, champs, valeurs);
}

/** All of it, by cursor. */
async function suivre(table: Suivie, depuis: string | null, plus: Record<string, unknown> = {}) {
  const ids: number[] = [];
  let apres: string | null = null;
  let jusqua = '';
  do {
    const { rendu }: { rendu: Page } = await demander(acteurs.A, table, depuis, { ...plus, apres });
    ids.push(...rendu.items.map(({ id }) => Number(id)));
    apres = rendu.curseurSuivant;
    jusqua ||= rendu.modifieJusqua;
  } while (apres !== null);
  return { ids, jusqua };
}

/** What may be read of a row, by its key; of what has no place in an answer, nothing. */
async function lignes(table: Suivie) {
  const cachees = ['modifierA', 'modifierParId', 'recherche', 'nomRecherche', 'jetonsDepuis', 'cleCatalogue'];
  const lues = await sql(emDe(serveur))
    .selectFrom(table as 'offre')
    .selectAll()
    .execute();
  return new Map(
    lues.map(({ id, modifierA, ...ligne }) => {
      const montrees = Object.entries(ligne).filter(([colonne]) => !cachees.includes(colonne));
      return [id, { modifierA: versDate(modifierA), dites: JSON.stringify(montrees) }] as const;
    }),
  );
}

describe('Ce qui change une ligne', () => {
  it('chaque fonction qui écrit est dite, qu’elle en change une ou non', () => {
    const contrat = readFileSync(join(import.meta.dirname, 'fonctions.tsv'), 'utf8').split('\n');
    const colonnes = contrat.map((ligne) => ligne.split('\t'));
    const mutations = colonnes.filter(([, , type]) => type === 'Mutation').map(([, fonction = '']) => fonction);
    expect([...Object.keys(CHANGEMENTS), ...INCHANGEES].toSorted()).toEqual(mutations.toSorted());
  });

  /** Of each table, the rows that say since when they are so, having checked that no other is another. */
  async function changees(faire: () => Promise<unknown>): Promise<Record<Suivie, number[]>> {
    const avant = await Promise.all(TABLES.map(lignes));
    serveur.horloge.avancer(1000);
    const depuis = serveur.horloge.maintenant();
    await faire();
    const apres = await Promise.all(TABLES.map(lignes));
    const signees = TABLES.map((_table, rang) =>
      [...(apres[rang] ?? [])].flatMap(([id, { modifierA, dites }]) => {
        const signee = modifierA >= depuis;
        if (!signee) expect(dites).toBe(avant[rang]?.get(id)?.dites);
        return signee ? [id] : [];
      }),
    );
    return Object.fromEntries(TABLES.map((table, rang) => [table, signees[rang]])) as Record<Suivie, number[]>;
  }

  it.each(Object.entries(CHANGEMENTS))('%s le dit dans la ligne', async (_fonction, { table, preparer }) => {
    const faire = await preparer(monde);
    const signees = await changees(faire);
    expect(signees[table]).not.toEqual([]);
  });

  it('un commentaire interne ne se voit pas, pas même à l’instant', async () => {
    const { id: interventionId } = await creerIntervention(acteurs.S1, acteurs.C1);
    const input = { interventionId, texte: 'Entre nous', interne: true };
    const document =
      'mutation ($input: AjouterCommentaireInput!) { ajouterCommentaire(input: $input) { message { fr } } }';
    const signees = await changees(() => acteurs.S1.executer(document, { input }));
    expect(signees.intervention).toEqual([]);
  });

  it('ce qui se fait de soi-même est signé quand c’est fait, non quand la tâche a commencé', async () => {
    const { services } = serveur.application;
    const { id: offreId } = await creerOffreActive(monde);
    const finies: string[] = [];
    for (const qui of [acteurs.C1, acteurs.C2]) finies.push((await souscrire(qui, { offreId })).rendu.souscription?.id);
    const dues = finies.filter(Boolean).map(Number);
    await sql(emDe(serveur))
      .updateTable('souscription')
      .set({ dateFin: new Date(serveur.horloge.maintenant().getTime() - 1000) })
      .where('id', 'in', dues)
      .execute();
    const une = await interventionA('REALISEE', acteurs);
    const jadis = new Date('2020-01-01T00:00:00.000Z');
    await sql(emDe(serveur))
      .updateTable('intervention')
      .set({ realiseeA: jadis })
      .where('id', '=', Number(une.id))
      .execute();
    // The clock goes on while the task does: each time that it is looked at, a minute has passed.
    let minutes = 0;
    const horloge = { maintenant: () => new Date(serveur.horloge.maintenant().getTime() + 60_000 * minutes++) };
    const signees = await changees(async () => {
      await echoirSouscriptions({ ...services, horloge });
      await cloturerSeules({ ...services, horloge });
    });
    expect(signees.souscription).toEqual(expect.arrayContaining(dues));
    expect(signees.intervention).toContain(Number(une.id));
    const lues = await lignes('souscription');
    const instants = dues.map((id) => lues.get(id)?.modifierA.getTime());
    expect(new Set(instants).size).toBe(dues.length);
  });

  it('rien n’est changé à côté de l’unité de travail sans être signé', () => {
    /** Of what no answer shows. */
    const internes = /set\(\{ (cleCatalogue|jetonsDepuis|id): |set\(\{ numero: selonId/;
    const source = join(import.meta.dirname, '../src');
    const fichiers = readdirSync(source, { recursive: true, encoding: 'utf8' });
    const fautives = fichiers
      .filter((fichier) => fichier.endsWith('.ts') && !fichier.endsWith('.test.ts'))
      .flatMap((fichier) =>
        readFileSync(join(source, fichier), 'utf8')
          .split(/\.updateTable\(/)
          .slice(1)
          .filter((suite) => TABLES.some((table) => suite.startsWith(`'${table}'`)))
          .map((suite) => suite.slice(0, suite.indexOf('where(')))
          .filter((ecrit) => !/modifierA|signatureDuChangement\(\)/.test(ecrit) && !internes.test(ecrit))
          .map((ecrit) => `${fichier} : ${ecrit}`),
      );
    expect(fautives).toEqual([]);
  });
});

interface Verrouillable {
  table: Suivie;
  deux: () => Promise<[number, number]>;
  changer: (em: ReturnType<typeof emDe>, id: number, texte: string) => Promise<void>;
}
const numeros = (...lues: { id: string }[]) => lues.map(({ id }) => Number(id)) as [number, number];
const LIGNES: Verrouillable[] = [
  {
    table: 'intervention',
    deux: async () =>
      numeros(await creerIntervention(acteurs.S1, acteurs.C1), await creerIntervention(acteurs.S1, acteurs.C1)),
    changer: async (em, id, titre) => void em.assign(await em.findOneOrFail(Intervention, id), { titre }),
  },
  {
    table: 'utilisateur',
    deux: async () => numeros(await compteNeuf(acteurs.A), await compteNeuf(acteurs.A)),
    changer: async (em, id, profil) => void em.assign(await em.findOneOrFail(Utilisateur, id), { profil }),
  },
  {
    table: 'souscription',
    deux: async () => {
      const [une, autre] = [await creerOffreActive(monde), await creerOffreActive(monde)];
      const premiere = (await souscrire(acteurs.C1, { offreId: une.id })).rendu.souscription;
      return numeros(premiere, (await souscrire(acteurs.C1, { offreId: autre.id })).rendu.souscription);
    },
    changer: async (em, id, motif) => void em.assign(await em.findOneOrFail(Souscription, id), { motif }),
  },
  {
    table: 'offre',
    deux: async () => numeros((await creerOffre(acteurs.A)).rendu.offre, (await creerOffre(acteurs.A)).rendu.offre),
    changer: async (em, id, descriptionFr) => void em.assign(await em.findOneOrFail(Offre, id), { descriptionFr }),
  },
];

/** Their tokens end as the clock is moved. */
const reconnecter = async () => {
  const { A, S1, C1, C2 } = acteurs;
  await Promise.all([A, S1, C1, C2, valideur].map((qui) => qui.connecter()));
};

describe.each(LIGNES)('$table : rien ne manque entre deux demandes', ({ table, deux, changer }) => {
  beforeEach(reconnecter);

  /** A mutation of its own process, whole: signed as it begins, its trace in its transaction. */
  async function ecrire(services: typeof voisin.services, id: number, texte: string, attendre?: Attente) {
    const { em, requete } = creerRequeteSysteme(services);
    const maintenant = serveur.horloge.maintenant();
    const entree = { action: 'essai', application: null, utilisateurId: null, requete, maintenant };
    // SQLite has one writer at a time: there the first is signed, and waits for its turn.
    if (attendre && !estMysql(em)) await attendre();
    await muterAvecTrace(em, entree, async (tx) => {
      await changer(tx, id, texte);
      await tx.flush();
      if (attendre && estMysql(em)) await attendre();
    });
  }
  type Attente = () => Promise<void>;

  it('la première signée est enregistrée la dernière, et une demande passe entre les deux', async () => {
    const [premiere, seconde] = await deux();
    serveur.horloge.avancer(MARGE + 1000);
    const { jusqua: avant } = await suivre(table, null, table === 'offre' ? { tri: 'MODIFICATION' } : {});
    serveur.horloge.avancer(1000);
    const commencee = Promise.withResolvers<void>();
    const porte = Promise.withResolvers<void>();
    const longue = ecrire(voisin.services, premiere, 'la première', async () => {
      commencee.resolve();
      await porte.promise;
    });
    await commencee.promise;
    serveur.horloge.avancer(5000);
    await ecrire(serveur.application.services, seconde, 'la seconde');
    serveur.horloge.avancer(1000);
    const entre = await suivre(table, avant);
    porte.resolve();
    await longue;
    const apres = await suivre(table, entre.jusqua);
    expect(entre.ids).toContain(seconde);
    expect(entre.ids).not.toContain(premiere);
    expect(apres.ids).toContain(premiere);
  });

  it('toutes les pages d’une marche disent le même instant, et ce qui change derrière elle est dans la suivante', async () => {
    const [une, autre] = await deux();
    const premiere = (await demander(acteurs.A, table, '2020-01-01T00:00:00.000Z', { perPage: 1 })).rendu;
    const depassee = Number(premiere.items[0]?.id);
    serveur.horloge.avancer(MARGE);
    await ecrire(serveur.application.services, depassee, 'derrière');
    serveur.horloge.avancer(MARGE);
    const suite = { perPage: 1, apres: premiere.curseurSuivant };
    const deuxieme = (await demander(acteurs.A, table, '2020-01-01T00:00:00.000Z', suite)).rendu;
    expect(deuxieme.modifieJusqua).toBe(premiere.modifieJusqua);
    expect((await suivre(table, deuxieme.modifieJusqua)).ids).toEqual(expect.arrayContaining([depassee, une, autre]));
  });

  it('ce qui n’a pas changé depuis n’y est pas, et l’ordre est celui des changements', async () => {
    await deux();
    serveur.horloge.avancer(MARGE + 1000);
    const { jusqua } = await suivre(table, null, table === 'offre' ? { tri: 'MODIFICATION' } : {});
    expect((await suivre(table, jusqua)).ids).toEqual([]);
    const [une, autre] = await deux();
    await ecrire(serveur.application.services, une, 'encore');
    const { ids } = await suivre(table, jusqua);
    expect(ids.filter((id) => [une, autre].includes(id))).toEqual([autre, une]);
  });
});

describe('modifieDepuis et le reste de la demande', () => {
  beforeEach(reconnecter);
  const DEPUIS = '2020-01-01T00:00:00.000Z';
  const champ = 'CREATION';

  it('refuse un autre ordre, en nommant ce qui le demande', async () => {
    champsRefuses(await demander(acteurs.A, 'intervention', DEPUIS, { tri: { champ, sens: 'ASC' } }), 'tri');
    champsRefuses(await demander(acteurs.A, 'offre', DEPUIS, { tri: 'NOM' }), 'tri');
    champsRefuses(await demander(acteurs.A, 'offre', DEPUIS, { besoin: { puissance: 6 } }), 'besoin');
    const { curseurSuivant: apres } = (await demander(acteurs.A, 'offre', DEPUIS, { perPage: 1 })).rendu;
    champsRefuses(await demander(acteurs.A, 'offre', null, { apres }), 'apres');
  });

  it('suit l’ordre des changements à rebours aussi, s’il est demandé', async () => {
    const tri = { champ: 'MODIFICATION', sens: 'DESC' };
    const { items } = (await demander(acteurs.A, 'intervention', DEPUIS, { tri })).rendu;
    expect(items.length).toBeGreaterThan(1);
    const instants = items.map(({ modifierA }) => modifierA);
    expect(instants).toEqual(instants.toSorted().toReversed());
  });

  it('ne montre à personne que les siennes', async () => {
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1);
    const vues = async (qui: Acteur) =>
      (await demander(qui, 'intervention', DEPUIS, { tri: { champ: 'MODIFICATION', sens: 'DESC' } })).rendu.items;
    expect((await vues(acteurs.C1)).map((une) => une.id)).toContain(id);
    expect((await vues(acteurs.C2)).map((une) => une.id)).not.toContain(id);
  });

  it('vaut avec les autres filtres', async () => {
    const une = await interventionA('ANNULEE', acteurs);
    const filtre = { modifieDepuis: DEPUIS, etapes: ['ANNULEE'], clientId: acteurs.C1.id };
    const lues = (await demander(acteurs.A, 'intervention', DEPUIS, { filtre })).rendu.items.map(({ id }) => id);
    expect(lues).toContain(une.id);
    const ailleurs = { ...filtre, clientId: acteurs.C2.id };
    expect((await demander(acteurs.A, 'intervention', DEPUIS, { filtre: ailleurs })).rendu.items).toEqual([]);
  });
});
