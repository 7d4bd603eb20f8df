import { createHash } from 'node:crypto';

export interface Migration {
  nom: string;
  etapes: Etape[];
}

export interface Etape {
  rang: number;
  sql: string;
  /** Of what it does: neither its comments nor its blanks count. */
  empreinte: string;
}

interface EtapeLue {
  migration: string;
  rang: number;
  empreinte: string;
  finie: number;
}
type EtapeConnue = Omit<EtapeLue, 'finie'> & { finie: boolean };
const ETAPES_LUES = 'select migration, rang, empreinte, finie from migration_etape';

/** What keeps the account of what was applied. The first is the one that bases have had from their beginning. */
export const TABLES: Record<'sqlite' | 'mysql', { migration: string; etape: string }> = {
  sqlite: {
    migration:
      'create table migration (id integer not null primary key autoincrement, name text not null, executed_at datetime not null default current_timestamp)',
    etape:
      'create table migration_etape (migration text not null, rang integer not null, empreinte text not null, finie integer not null, primary key (migration, rang))',
  },
  mysql: {
    migration:
      'create table if not exists migration (id int unsigned not null auto_increment primary key, name varchar(255) not null, executed_at datetime not null default current_timestamp) default character set utf8mb4 engine = InnoDB',
    etape:
      'create table if not exists migration_etape (migration varchar(255) not null, rang int not null, empreinte char(64) not null, finie tinyint not null, primary key (migration, rang)) default character set utf8mb4 engine = InnoDB',
  },
};

/** What a database can do for the migrations; each call is one after the other. */
export interface Atelier {
  lire<L extends object>(sql: string): Promise<L[]>;
  executer(sql: string, valeurs?: (string | number)[]): Promise<void>;
  /** Several at once or none: for what changes rows. Structure is never undone by MySQL. */
  ensemble(travail: () => Promise<void>): Promise<void>;
}

/** Plain SQL, one statement after the other, each ended by a semicolon at the end of a line. */
export function enEtapes(texte: string): Etape[] {
  return texte
    .split(/;\s*(?:\n|$)/)
    .map((morceau) => morceau.trim())
    .filter((morceau) => sansCommentaires(morceau) !== '')
    .map((sql, rang) => ({ rang, sql, empreinte: createHash('sha256').update(sansCommentaires(sql)).digest('hex') }));
}

const sansCommentaires = (sql: string) =>
  sql
    .replace(/^[ \t]*--.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The structure that a statement wanted is there: it was done, and its process ended before it could say so. */
const DEJA_FAITE = new Set([1050, 1051, 1060, 1061, 1091, 1826]);
function estDejaFaite(erreur: unknown): boolean {
  const { errno = 0, message = '' } = erreur as { errno?: number; message?: string };
  // A foreign key that exists: error 121 of the storage engine.
  return DEJA_FAITE.has(errno) || (errno === 1005 && /errno: 121\b/.test(message));
}

const ECRIT_DES_LIGNES = /^(insert|update|delete|replace)\b/i;

export class Etapes {
  constructor(
    private readonly atelier: Atelier,
    private readonly tables: { migration: string; etape: string },
    private readonly dire: (quoi: object, message: string) => void,
  ) {}

  /**
   * Runs what is missing. Steps are noted before they begin and as soon as they are done, for on MySQL a statement that
   * changes the structure is for good: a process that is killed in between leaves a base that the next one continues.
   */
  async appliquer(migrations: readonly Migration[]): Promise<void> {
    const { faites, connues, heritee } = await this.preparer();
    this.verifier(migrations, faites, connues);
    for (const migration of migrations) {
      if (faites.has(migration.nom)) await this.noterSiNouvelle(migration, connues);
      else await this.derouler(migration, connues, heritee);
    }
  }

  private async preparer() {
    const faites = await this.siExiste<{ name: string }>('select name from migration');
    const avant = await this.siExiste<EtapeLue>(ETAPES_LUES);
    if (!faites) await this.atelier.executer(this.tables.migration);
    if (!avant) await this.atelier.executer(this.tables.etape);
    return {
      faites: new Set((faites ?? []).map(({ name }) => name)),
      connues: (avant ?? []).map((lue) => ({ ...lue, finie: Number(lue.finie) === 1 })),
      // Begun by a version that noted no step: what it has left is told by trying.
      heritee: faites !== undefined && avant === undefined,
    };
  }

  private async siExiste<L extends object>(sql: string): Promise<L[] | undefined> {
    try {
      return await this.atelier.lire<L>(sql);
    } catch (erreur) {
      if (/no such table|doesn't exist/i.test((erreur as Error).message)) return undefined;
      throw erreur;
    }
  }

  /** What has run is not what the files say: this base is another's, or somebody has edited the past. */
  private verifier(
    migrations: readonly Migration[],
    faites: ReadonlySet<string>,
    connues: readonly EtapeConnue[],
  ): void {
    const ecarts: string[] = [];
    for (const { nom, etapes } of migrations) {
      const siennes = connues.filter(({ migration }) => migration === nom);
      const changees = siennes.filter(({ rang, empreinte }) => etapes[rang]?.empreinte !== empreinte);
      for (const { rang } of changees) ecarts.push(`  - ${nom}, instruction ${rang + 1}`);
      if (siennes.length > 0 && siennes.length < etapes.length)
        ecarts.push(`  - ${nom} : ${etapes.length} instructions, ${siennes.length} appliquées`);
    }
    if (ecarts.length > 0)
      throw new Error(
        `Des migrations ont changé depuis qu’elles ont été appliquées à cette base :\n${ecarts.join('\n')}\n` +
          'Rien n’a été fait. Reprenez les fichiers de la version qui les a appliquées ; un changement est une nouvelle migration.',
      );
    const noms = new Set(migrations.map(({ nom }) => nom));
    const inconnues = [...faites].filter((nom) => !noms.has(nom));
    if (inconnues.length > 0) this.dire({ migrations: inconnues }, 'la base est plus récente que ce programme');
  }

  /** A base of before this was noted: what its steps are is taken as it is found. */
  private async noterSiNouvelle(migration: Migration, connues: readonly EtapeConnue[]): Promise<void> {
    if (!connues.some(({ migration: nom }) => nom === migration.nom)) await this.noter(migration, 1);
  }

  private async derouler(migration: Migration, connues: readonly EtapeConnue[], heritee: boolean): Promise<void> {
    const { nom, etapes } = migration;
    const siennes = connues.filter((connue) => connue.migration === nom);
    if (siennes.length === 0) await this.noter(migration, 0);
    const finies = new Set(siennes.filter(({ finie }) => finie).map(({ rang }) => rang));
    const reprise = siennes.length > 0 ? etapes.find(({ rang }) => !finies.has(rang)) : undefined;
    if (reprise)
      this.dire({ migration: nom, instruction: reprise.rang + 1 }, 'migration interrompue : elle reprend ici');
    for (const etape of etapes) if (!finies.has(etape.rang)) await this.faire(nom, etape, etape === reprise || heritee);
    await this.atelier.executer('insert into migration (name) values (?)', [nom]);
  }

  private async faire(nom: string, etape: Etape, peutEtreFaite: boolean): Promise<void> {
    const finir = () =>
      this.atelier.executer('update migration_etape set finie = 1 where migration = ? and rang = ?', [nom, etape.rang]);
    if (ECRIT_DES_LIGNES.test(etape.sql)) {
      await this.atelier.ensemble(async () => {
        await this.atelier.executer(etape.sql);
        await finir();
      });
      return;
    }
    try {
      await this.atelier.executer(etape.sql);
    } catch (erreur) {
      if (!peutEtreFaite || !estDejaFaite(erreur)) throw erreur;
      this.dire({ migration: nom, instruction: etape.rang + 1 }, 'cette instruction avait déjà été faite');
    }
    await finir();
  }

  /** All of its steps at once: of those that are not done, the first may have been when its process ended. */
  private async noter({ nom, etapes }: Migration, finie: 0 | 1): Promise<void> {
    const lignes = etapes.map(() => '(?, ?, ?, ?)').join(', ');
    await this.atelier.executer(
      `insert into migration_etape (migration, rang, empreinte, finie) values ${lignes}`,
      etapes.flatMap(({ rang, empreinte }) => [nom, rang, empreinte, finie]),
    );
  }
}
