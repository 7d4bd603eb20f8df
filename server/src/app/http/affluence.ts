import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import { Guichets } from '../../socle/commun/guichets.ts';
import type { Env } from '../../socle/config/env.ts';
import type { Appelant } from '../../socle/graphql/contexte.ts';

/** Less than the caller's deadline. */
const PATIENCE_MS = 8000;
/** Those whom nobody knows yet: logins, above all. They have places of their own, which no account can take. */
const INCONNUS = 32;
const INCONNUS_EN_FILE = 128;
const ATTENDRE_SECONDES = 1;

export type Refus = 'compte' | 'tous' | 'inconnus';

/**
 * How much is under way at once: for one account, for all of them, for those who have none. What comes then waits a
 * moment in a short line; beyond, it is refused at once with 503 and Retry-After, before any work. Health and metrics
 * do not pass here.
 */
export class Affluence {
  readonly refus: Record<Refus, number> = { compte: 0, tous: 0, inconnus: 0 };
  private readonly comptes: Guichets;
  private readonly tous: Guichets;
  private readonly inconnus: Guichets;

  constructor(private readonly limites: Pick<Env, 'OPERATIONS_PAR_COMPTE' | 'OPERATIONS_EN_TOUT'>) {
    const guichets = (raison: Refus, fileMax: number) =>
      new Guichets({
        fileMax,
        patienceMs: PATIENCE_MS,
        refuser: () => {
          this.refus[raison] += 1;
          return raison === 'compte' ? tropPourUnCompte() : tropPourTous();
        },
      });
    this.comptes = guichets('compte', 3 * limites.OPERATIONS_PAR_COMPTE);
    this.tous = guichets('tous', 2 * limites.OPERATIONS_EN_TOUT);
    this.inconnus = guichets('inconnus', INCONNUS_EN_FILE);
  }

  /** Returns how to leave. */
  async entrer(appelant: Pick<Appelant, 'id'> | null): Promise<() => void> {
    if (!appelant) return this.inconnus.entrer('', INCONNUS);
    const quitterLeSien = await this.comptes.entrer(String(appelant.id), this.limites.OPERATIONS_PAR_COMPTE);
    try {
      const quitter = await this.tous.entrer('', this.limites.OPERATIONS_EN_TOUT);
      return () => {
        quitter();
        quitterLeSien();
      };
    } catch (erreur) {
      quitterLeSien();
      throw erreur;
    }
  }

  enCours(): Record<'actives' | 'en_attente', number> {
    const [comptes, inconnus] = [this.comptes.compter(), this.inconnus.compter()];
    return {
      actives: this.tous.compter().actifs + inconnus.actifs,
      en_attente: comptes.attendent + this.tous.compter().attendent + inconnus.attendent,
    };
  }
}

const tropPourUnCompte = () =>
  new ErreurMetier(
    'UNAVAILABLE',
    {
      fr: 'Ce compte a trop de demandes en cours : réessayez dans un instant',
      en: 'This account has too many requests under way: try again in a moment',
    },
    { attendre: ATTENDRE_SECONDES },
  );

const tropPourTous = () =>
  new ErreurMetier(
    'UNAVAILABLE',
    {
      fr: 'Le service a trop de demandes en cours : réessayez dans un instant',
      en: 'The service has too many requests under way: try again in a moment',
    },
    { attendre: ATTENDRE_SECONDES },
  );

declare module '../../socle/services.ts' {
  interface Services {
    affluence: Affluence;
  }
}
