import { hash, verify } from '@node-rs/argon2';
import { indisponible } from '../../socle/commun/erreurs.ts';
import { couper } from '../../socle/commun/forme-du-texte.ts';

const EN_MEME_TEMPS = 4;
const EN_ATTENTE_MAX = 64;
/** OWASP's first choice for argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane. */
const PARAMETRES = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * argon2id, a few at a time: a flood of logins waits in a short queue and is then refused, while the rest of the
 * server goes on.
 */
export class Hacheur {
  private actifs = 0;
  private readonly file: Array<() => void> = [];
  /** Verified against when the account does not exist, so that both answers take the same time. */
  private readonly leurre = hash('un mot de passe que personne n’a', PARAMETRES);

  empreinte(motDePasse: string): Promise<string> {
    return this.aMonTour(() => hash(motDePasse, PARAMETRES));
  }

  /** False for an account without password too, after the same work. */
  verifier(empreinte: string | null, motDePasse: string): Promise<boolean> {
    return this.aMonTour(async () => {
      const juste = await verify(empreinte ?? (await this.leurre), couper(motDePasse, 1024));
      return juste && empreinte !== null;
    });
  }

  private async aMonTour<T>(travail: () => Promise<T>): Promise<T> {
    if (this.actifs >= EN_MEME_TEMPS) {
      if (this.file.length >= EN_ATTENTE_MAX) throw indisponible();
      await new Promise<void>((suivant) => this.file.push(suivant));
    }
    this.actifs++;
    try {
      return await travail();
    } finally {
      this.actifs--;
      this.file.shift()?.();
    }
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    hacheur: Hacheur;
  }
}
