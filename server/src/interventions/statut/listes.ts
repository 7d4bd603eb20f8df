import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { horsDelai } from '../../socle/commun/delai.ts';
import type { Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

export type StatutLu = LigneDe<'statut_intervention'> & { libelle: Texte; libelleClient: Texte };
export type UrgenceLue = LigneDe<'degre_urgence'> & { libelle: Texte };

export interface Listes {
  statuts: ReadonlyMap<number, StatutLu>;
  urgences: ReadonlyMap<number, UrgenceLue>;
}

export function statutLu(ligne: LigneDe<'statut_intervention'>): StatutLu {
  return {
    ...ligne,
    libelle: { fr: ligne.libelleFr, en: ligne.libelleEn },
    libelleClient: { fr: ligne.libelleClientFr, en: ligne.libelleClientEn },
  };
}

export function urgenceLue(ligne: LigneDe<'degre_urgence'>): UrgenceLue {
  return { ...ligne, libelle: { fr: ligne.libelleFr, en: ligne.libelleEn } };
}

/** More would not be a list that people choose from. */
export const ELEMENTS_MAX = 500;

/**
 * The two lists that admins maintain, kept in memory per version of the reference data: every page of interventions
 * shows them, and a rename is seen at the next request of any process.
 */
export class RegistreListes {
  private version = -1;
  private listes: Promise<Listes> | undefined;

  de({ em, appelant }: Contexte): Promise<Listes> {
    const version = appelant?.versionReferentiel ?? -1;
    if (version > this.version) {
      this.version = version;
      this.listes = undefined;
    }
    if (!this.listes) {
      const lecture = horsDelai(() => lireListes(em));
      this.listes = lecture;
      lecture.catch(() => {
        if (this.listes === lecture) this.listes = undefined;
      });
    }
    return this.listes;
  }
}

async function lireListes(em: EntityManager): Promise<Listes> {
  const statuts = await sql(em).selectFrom('statut_intervention').selectAll().limit(ELEMENTS_MAX).execute();
  const urgences = await sql(em).selectFrom('degre_urgence').selectAll().limit(ELEMENTS_MAX).execute();
  const ordonnes = [...statuts].sort((a, b) => a.ordre - b.ordre || a.id - b.id);
  const parNiveau = [...urgences].sort((a, b) => a.niveau - b.niveau || a.id - b.id);
  return {
    statuts: new Map(ordonnes.map((ligne) => [ligne.id, statutLu(ligne)])),
    urgences: new Map(parNiveau.map((ligne) => [ligne.id, urgenceLue(ligne)])),
  };
}

declare module '../../socle/services.ts' {
  interface Services {
    listes: RegistreListes;
  }
}
