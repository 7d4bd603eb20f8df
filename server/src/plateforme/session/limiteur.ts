import { setTimeout as attendre } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/core';
import { reseauDe } from '../../socle/commun/adresse.ts';
import { indisponible, tropDeDemandes } from '../../socle/commun/erreurs.ts';
import { Guichets } from '../../socle/commun/guichets.ts';
import type { Horloge } from '../../socle/commun/horloge.ts';
import { connaitAdresse, retenirAdresse } from './adresses-connues.ts';
import { type Compteur, cleDeFrein, rendre, reserver } from './frein.service.ts';

const PAR_COMPTE_ET_RESEAU = 5;
const PAR_COMPTE = 25;
const PAR_RESEAU = 25;
const EN_FILE = 64;
const PATIENCE_MS = 8000;
const REPRISE_MS = 60;

/** What is tried: each has counters of its own. */
type Usage = 'connexion' | 'mot de passe' | 'reinitialisation';

export interface Essai {
  usage: Usage;
  /** Null: what was typed names nobody. */
  compteId: number | null;
  /** As it was typed, normalised: counted when it names nobody. */
  identifiant: string;
  ip: string;
}

/**
 * Three counters of failures, shared by all processes: an account from one network (a person who forgot), an account
 * from everywhere (a distributed attack), a network over all accounts (spraying). An account is one, by whichever of
 * its names; a network is one, by whichever of its addresses. From a network where the account has logged in before it
 * is slowed, never shut out, and spared the second: a stranger who fails on purpose locks nobody out. What succeeds
 * counts nowhere: while tries are being looked at, those beyond what is left wait for them.
 */
export class LimiteurConnexion {
  private readonly guichets = new Guichets({
    fileMax: EN_FILE,
    patienceMs: PATIENCE_MS,
    refuser: () => indisponible(),
  });

  constructor(private readonly horloge: Horloge) {}

  /** Runs what looks at the secret and says whether it was right; throws TOO_MANY_REQUESTS with the seconds to wait. */
  async essayer(em: EntityManager, essai: Essai, regarder: () => Promise<boolean>): Promise<boolean> {
    const { usage, compteId, identifiant } = essai;
    const reseau = reseauDe(essai.ip);
    const compte = compteId === null ? `?${identifiant}` : `#${compteId}`;
    const guichets = [
      [`${usage} ${compte} ${reseau}`, PAR_COMPTE_ET_RESEAU],
      [`${usage} ${reseau}`, PAR_RESEAU],
    ] as const;
    return this.guichets.passer(guichets, async () => {
      const connue = await connaitAdresse(em, compteId ?? 0, reseau);
      const sienne = { cle: cleDeFrein(usage, compte, reseau), limite: PAR_COMPTE_ET_RESEAU, ralenti: connue };
      const partout = { cle: cleDeFrein(usage, compte), limite: PAR_COMPTE };
      const compteurs = [
        sienne,
        { cle: cleDeFrein(usage, 'réseau', reseau), limite: PAR_RESEAU },
        ...(connue ? [] : [partout]),
      ];
      await this.prendre(em, compteurs);
      let juste: boolean;
      try {
        juste = await regarder();
      } catch (erreur) {
        // Nobody could say whether it was right: this try was none.
        await rendre(em, compteurs, 'sans suite');
        throw erreur;
      }
      await rendre(em, compteurs, juste ? 'juste' : 'faux', [sienne.cle, partout.cle]);
      if (juste && compteId !== null && usage === 'connexion')
        await retenirAdresse(em, compteId, reseau, this.horloge.maintenant());
      return juste;
    });
  }

  private async prendre(em: EntityManager, compteurs: readonly Compteur[]): Promise<void> {
    const fin = performance.now() + PATIENCE_MS;
    for (;;) {
      const reponse = await reserver(em, compteurs, this.horloge.maintenant());
      if (reponse === 'pris') return;
      if (reponse !== 'occupe') throw tropDeDemandes(reponse.attendre);
      if (performance.now() > fin) throw indisponible();
      await attendre(REPRISE_MS * (0.5 + Math.random()));
    }
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    limiteur: LimiteurConnexion;
  }
}
