import { isInputObjectType } from 'graphql';
import { sql as brut } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { Utilisateur } from '../src/plateforme/utilisateur/utilisateur.entity.ts';
import { estMysql, sql } from '../src/socle/base/base-de-donnees.ts';
import { versDate } from '../src/socle/commun/horloge.ts';
import { OrigineTrace, ResultatTrace } from '../src/socle/journal/trace.entity.ts';
import { essai } from './essai.ts';
import { changerCompte, compteDe, emDe } from './etat.ts';

// A place where a naive date would be wrong by hours, and by another hour in summer.
const FUSEAU = process.env.TZ;
process.env.TZ = 'America/New_York';

const { serveur, acteurs } = essai();

afterAll(async () => {
  if (FUSEAU === undefined) delete process.env.TZ;
  else process.env.TZ = FUSEAU;
});

describe('un instant', () => {
  const INSTANTS = [
    '2027-01-15T12:34:56.789Z',
    '2027-07-15T23:59:59.999Z',
    '2027-03-14T07:30:00.001Z',
    '2027-11-07T05:30:00.000Z',
    '2199-12-30T00:00:00.000Z',
  ];

  it('est lu loin de Greenwich pour cet essai', () => {
    expect(new Date(2027, 0, 1).getTimezoneOffset()).toBe(300);
  });

  it.each(INSTANTS)('%s revient à la milliseconde, par l’entité, par la ligne et par l’API', async (instant) => {
    await changerCompte(serveur, acteurs.S1.id, { dateExpiration: new Date(instant) });
    const entite = await emDe(serveur).findOneOrFail(Utilisateur, Number(acteurs.S1.id));
    const ligne = await compteDe(serveur, acteurs.S1.id);
    const { data } = await acteurs.S1.executer('{ moi { compte { dateExpiration } } }');
    expect(entite.dateExpiration?.toISOString()).toBe(instant);
    expect(versDate(ligne.dateExpiration)?.toISOString()).toBe(instant);
    expect(data).toEqual({ moi: { compte: { dateExpiration: instant } } });
  });

  it.each(INSTANTS)('%s écrit par une requête se compare et se retrouve', async (instant) => {
    const base = sql(emDe(serveur));
    const { SYSTEME: origine } = OrigineTrace;
    const valeurs = { origine, action: 'essai', resultat: ResultatTrace.SUCCES, creerA: new Date(instant) };
    await base.insertInto('trace').values(valeurs).execute();
    const trouver = (borne: Date) =>
      base.selectFrom('trace').where('action', '=', 'essai').where('creerA', '>=', borne).select('creerA').execute();
    expect((await trouver(new Date(instant))).map(({ creerA }) => versDate(creerA).toISOString())).toContain(instant);
    const apres = await trouver(new Date(Date.parse(instant) + 1));
    expect(apres.map(({ creerA }) => versDate(creerA).toISOString())).not.toContain(instant);
  });
});

describe('une ligne que l’on modifie', () => {
  it('porte une version entière que la base incrémente', () => {
    const entites = [...serveur.application.services.orm.getMetadata().getAll().values()];
    const versionnees = entites.filter(({ properties }) => 'version' in properties);
    expect(versionnees.length).toBeGreaterThan(8);
    for (const { className, properties } of versionnees) {
      const { version } = properties as Record<string, { version?: boolean; type: string }>;
      expect([className, version?.version, version?.type]).toEqual([className, true, 'integer']);
    }
  });

  it('ne se modifie qu’en rendant la version que l’on a lue', () => {
    const types = Object.values(serveur.application.schema.getTypeMap()).filter(isInputObjectType);
    const modifications = types
      .filter(({ name }) => /^(Modifier|Planifier|Annuler|Cloturer|ChangerStatut|InterventionACloturer)/.test(name))
      // One's own choice, of which nobody else has another version: the last one holds.
      .filter(({ name }) => name !== 'ModifierPreferenceNotificationInput')
      // Several, each with its own (InterventionACloturerInput).
      .filter(({ name }) => name !== 'CloturerInterventionsInput')
      // One's own file that is being made: it is stopped whatever it has come to.
      .filter(({ name }) => name !== 'AnnulerExportInput');
    expect(modifications.length).toBeGreaterThan(6);
    for (const type of modifications)
      expect([type.name, String(type.getFields().version?.type)]).toEqual([type.name, 'Int!']);
  });
});

describe('chaque filtre et chaque tri', () => {
  const COLONNES: [string, string[]][] = [
    [
      'intervention',
      [
        'clientId',
        'standardisteId',
        'intervenantId',
        'statutId',
        'urgenceId',
        'etape',
        'creerA',
        'echeance',
        'datePrevue',
        'modifierA',
      ],
    ],
    ['mouvement_intervention', ['interventionId']],
    ['commentaire', ['interventionId']],
    ['piece_jointe', ['interventionId', 'fichierId']],
    ['depot', ['utilisateurId', 'expireA']],
    ['mot_intervention', ['mot', 'interventionId']],
    ['utilisateur', ['login', 'email', 'nomRecherche']],
    ['utilisateur_role', ['utilisateurId', 'roleId']],
    ['session', ['id', 'utilisateurId', 'expireA']],
    ['mot_de_passe', ['utilisateurId', 'reinitialisation']],
    ['trace', ['utilisateurId', 'action', 'creerA']],
    ['blacklist', ['numero']],
    ['objectif', ['utilisateurId', 'type']],
    ['absence', ['utilisateurId', 'debut', 'fin']],
    ['horaire', ['utilisateurId']],
    ['demande', ['clientId', 'etat', 'id']],
    ['secteur', ['nom']],
    ['fiche_intervenant', ['utilisateurId']],
    ['intervenant_secteur', ['utilisateurId', 'secteurId']],
    ['codification', ['param']],
    ['setting', ['utilisateurId', 'codificationId']],
  ];

  it.each(COLONNES)('de %s a un index qui commence par sa colonne', async (table, colonnes) => {
    const premieres = await premieresColonnes(table);
    expect(colonnes.filter((colonne) => !premieres.has(colonne))).toEqual([]);
  });

  async function premieresColonnes(table: string): Promise<Set<string>> {
    const em = emDe(serveur);
    const { rows } = estMysql(em)
      ? await brut<{ c: string }>`select column_name as c from information_schema.statistics
          where table_schema = database() and table_name = ${table} and seq_in_index = 1`.execute(sql(em))
      : await brut<{
          c: string;
        }>`select i.name as c from pragma_index_list(${table}) as l, pragma_index_info(l.name) as i
          where i.seqno = 0 union select name from pragma_table_info(${table}) where pk = 1`.execute(sql(em));
    return new Set(rows.map(({ c }) => c));
  }
});
