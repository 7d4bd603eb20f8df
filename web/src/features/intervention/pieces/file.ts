import { aleatoire } from '@/lib/apollo/cles';
import type { Colis, Suivi } from './depot';
import { RefusLocal, raisonDuChoix, raisonDuPoids } from './refus';
import { DepotRefuse, type Suite, suiteDe } from './reponses';

export type Nature = 'PHOTO' | 'AVANT' | 'APRES' | 'DOCUMENT';

/** What somebody wants on an intervention. */
export interface APoser {
  interventionId: string;
  fichier: File;
  nature: Nature;
  interne: boolean;
}

/** One of them on its way, as a page shows it. */
export interface Envoi {
  readonly cle: string;
  readonly interventionId: string;
  readonly nom: string;
  readonly etat: EtatEnvoi;
  /** Of what is sent, once it has been made smaller; before, of what was chosen. */
  readonly octets: number;
  readonly envoyes: number;
  /** Why it was not taken: RefusLocal, or what the API said; null where nobody said anything. */
  readonly erreur: unknown;
}

type EtatEnvoi =
  | 'ATTEND'
  /** Read, and made smaller. */
  | 'PREPARE'
  | 'ENVOIE'
  /** Nobody answers: goes on by itself. */
  | 'RESEAU'
  /** Not now: tried again by itself in a moment. */
  | 'PATIENTE'
  | 'FAIT'
  | 'REFUSE'
  /** Given up after many attempts, until somebody asks again. */
  | 'ECHOUE';

export interface Etat {
  readonly envois: readonly Envoi[];
  readonly enPause: boolean;
  /** How many have arrived since the page was opened. */
  readonly arrives: number;
}

/** What the queue does not do itself. */
export interface Moyens {
  reduire: (fichier: File) => Promise<Blob>;
  deposer: (colis: Colis, suivi: Suivi) => Promise<void>;
  renoncer: (adresse: string) => Promise<void>;
  /** Finds out whether anybody answers, after an attempt that got no answer. */
  verifierReseau: () => Promise<void>;
  reseauCoupe: () => boolean;
  /** Resolves at once where there is a network. */
  reseauRevenu: () => Promise<void>;
  /** Resolves when the same person has signed in again; rejects where nobody will. */
  reconnexion: () => Promise<void>;
}

const ATTENTES_MS = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000];
/** In a row, of which none brought a byte further. */
const ESSAIS_MAX = 10;
const FINIS: readonly EtatEnvoi[] = ['FAIT', 'REFUSE', 'ECHOUE'];

export const enRoute = ({ etat }: Pick<Envoi, 'etat'>): boolean => !FINIS.includes(etat);

/** Longer after each attempt that brought nothing. */
export const attenteApres = (essais: number): number => ATTENTES_MS[Math.min(essais, ATTENTES_MS.length) - 1] ?? 0;

/** Of all that goes its way together, from 0 to 1. */
export function partFaite(envois: readonly Envoi[]): number {
  const comptes = envois.filter(({ etat }) => etat !== 'REFUSE' && etat !== 'ECHOUE');
  const somme = (mesure: (envoi: Envoi) => number) => comptes.reduce((total, envoi) => total + mesure(envoi), 0);
  const total = somme(({ octets }) => octets);
  return total === 0 ? 0 : somme(({ envoyes }) => envoyes) / total;
}

interface Travail {
  demande: APoser;
  /** Null until it has been made smaller. */
  contenu: Blob | null;
  /** Where its deposit is, once it has begun. */
  adresse: string | null;
  essais: number;
  minuterie?: ReturnType<typeof setTimeout>;
}

/**
 * What is on its way to the API, one after another: each goes on from where it stopped, waits for the network and for
 * the session, and is tried again by itself. Outside React: a page that is left within the site stops nothing.
 */
export class FileDEnvois {
  readonly #moyens: Moyens;
  readonly #travaux = new Map<string, Travail>();
  readonly #abonnes = new Set<() => void>();
  #etat: Etat = { envois: [], enPause: false, arrives: 0 };
  #enMain: { cle: string; arret: AbortController } | null = null;

  constructor(moyens: Moyens) {
    this.#moyens = moyens;
  }

  readonly etat = (): Etat => this.#etat;

  readonly abonner = (prevenir: () => void): (() => void) => {
    this.#abonnes.add(prevenir);
    return () => this.#abonnes.delete(prevenir);
  };

  ajouter(demandes: readonly APoser[]): void {
    const nouveaux = demandes.map((demande): Envoi => {
      const { interventionId, fichier } = demande;
      const cle = aleatoire();
      const raison = raisonDuChoix(fichier);
      if (raison === null) this.#travaux.set(cle, { demande, contenu: null, adresse: null, essais: 0 });
      return {
        ...{ cle, interventionId, nom: fichier.name, octets: fichier.size, envoyes: 0 },
        ...(raison === null ? { etat: 'ATTEND', erreur: null } : { etat: 'REFUSE', erreur: new RefusLocal(raison) }),
      };
    });
    this.#devenir({ envois: [...this.#etat.envois, ...nouveaux] });
    this.#tourner();
  }

  /** Gone: of what was begun the API is told. */
  retirer(cle: string): void {
    const travail = this.#travaux.get(cle);
    clearTimeout(travail?.minuterie);
    this.#travaux.delete(cle);
    this.#devenir({ envois: this.#etat.envois.filter((envoi) => envoi.cle !== cle) });
    if (this.#enMain?.cle === cle) this.#enMain.arret.abort();
    if (travail?.adresse != null) void this.#moyens.renoncer(travail.adresse);
    this.#tourner();
  }

  suspendre(): void {
    this.#devenir({ enPause: true });
    this.#enMain?.arret.abort();
  }

  continuer(): void {
    this.#devenir({ enPause: false });
    this.#tourner();
  }

  reessayer(cle: string): void {
    const travail = this.#travaux.get(cle);
    if (travail !== undefined) travail.essais = 0;
    this.#changer(cle, { etat: 'ATTEND', erreur: null });
    this.#tourner();
  }

  #tourner(): void {
    if (this.#enMain !== null) return;
    const { envois, enPause } = this.#etat;
    // What has arrived stays beside what has not, and goes with the last of them.
    if (!envois.some(enRoute) && envois.some(({ etat }) => etat === 'FAIT'))
      this.#devenir({ envois: envois.filter(({ etat }) => etat !== 'FAIT') });
    const suivant = envois.find(({ etat }) => etat === 'ATTEND');
    if (enPause || suivant === undefined) return;
    if (this.#moyens.reseauCoupe()) this.#attendreLeReseau();
    else void this.#faire(suivant.cle);
  }

  async #faire(cle: string): Promise<void> {
    const travail = this.#travaux.get(cle);
    if (travail === undefined) return;
    const arret = new AbortController();
    this.#enMain = { cle, arret };
    try {
      await this.#envoyer(cle, travail, arret.signal);
      this.#finir(cle, { etat: 'FAIT' });
      this.#devenir({ arrives: this.#etat.arrives + 1 });
    } catch (erreur) {
      // Paused, or gone.
      if (arret.signal.aborted) this.#changer(cle, { etat: 'ATTEND' });
      else await this.#apres(erreur, cle, travail);
    } finally {
      this.#enMain = null;
      this.#tourner();
    }
  }

  async #envoyer(cle: string, travail: Travail, signal: AbortSignal): Promise<void> {
    const { demande } = travail;
    if (travail.contenu === null) {
      this.#changer(cle, { etat: 'PREPARE' });
      const contenu = await this.#moyens.reduire(demande.fichier).catch(() => null);
      const raison = contenu === null ? 'ILLISIBLE' : raisonDuPoids(contenu.size);
      if (contenu === null || raison !== null) throw new RefusLocal(raison ?? 'ILLISIBLE');
      travail.contenu = contenu;
      this.#changer(cle, { octets: contenu.size });
      signal.throwIfAborted();
    }
    const { contenu, adresse } = travail;
    let plusLoin = this.#envoi(cle)?.envoyes ?? 0;
    this.#changer(cle, { etat: 'ENVOIE' });
    await this.#moyens.deposer(
      { contenu, adresse, faits: faitsDe(cle, demande) },
      {
        signal,
        surAdresse: (connue) => {
          travail.adresse = connue;
        },
        surAvancement: (envoyes) => {
          if (envoyes > plusLoin) travail.essais = 0;
          plusLoin = Math.max(plusLoin, envoyes);
          this.#changer(cle, { envoyes });
        },
      },
    );
  }

  async #apres(erreur: unknown, cle: string, travail: Travail): Promise<void> {
    if (erreur instanceof RefusLocal) {
      this.#finir(cle, { etat: 'REFUSE', erreur });
      return;
    }
    if (erreur instanceof DepotRefuse) {
      await this.#selon(suiteDe(erreur.reponse, travail.adresse !== null), cle, travail);
      return;
    }
    await this.#moyens.verifierReseau();
    if (this.#moyens.reseauCoupe()) this.#changer(cle, { etat: 'ATTEND' });
    else this.#patienter(cle, travail, null, null);
  }

  async #selon(suite: Suite, cle: string, travail: Travail): Promise<void> {
    switch (suite.quoi) {
      case 'REFUSER':
        this.#finir(cle, { etat: 'REFUSE', erreur: suite.erreur });
        return;
      case 'RECONNECTER':
        try {
          await this.#moyens.reconnexion();
          this.#changer(cle, { etat: 'ATTEND' });
        } catch {
          this.#changer(cle, { etat: 'ECHOUE' });
        }
        return;
      case 'RECOMMENCER':
        travail.adresse = null;
        this.#patienter(cle, travail, null, null);
        return;
      case 'REESSAYER':
        this.#patienter(cle, travail, suite.apresMs, suite.erreur);
    }
  }

  #patienter(cle: string, travail: Travail, apresMs: number | null, erreur: unknown): void {
    // Who was told when to come back comes back then.
    if (apresMs === null) travail.essais += 1;
    if (travail.essais > ESSAIS_MAX) {
      this.#changer(cle, { etat: 'ECHOUE', erreur });
      return;
    }
    this.#changer(cle, { etat: 'PATIENTE' });
    travail.minuterie = setTimeout(() => {
      this.#changer(cle, { etat: 'ATTEND' });
      this.#tourner();
    }, apresMs ?? attenteApres(travail.essais));
  }

  #attendreLeReseau(): void {
    const remplacer = (avant: EtatEnvoi, apres: EtatEnvoi) =>
      this.#devenir({
        envois: this.#etat.envois.map((envoi) => (envoi.etat === avant ? { ...envoi, etat: apres } : envoi)),
      });
    remplacer('ATTEND', 'RESEAU');
    void this.#moyens.reseauRevenu().then(() => {
      remplacer('RESEAU', 'ATTEND');
      this.#tourner();
    });
  }

  /** Nothing more is done with it; its bytes are let go. */
  #finir(cle: string, fin: Partial<Envoi>): void {
    this.#travaux.delete(cle);
    this.#changer(cle, fin);
  }

  #envoi(cle: string): Envoi | undefined {
    return this.#etat.envois.find((envoi) => envoi.cle === cle);
  }

  #changer(cle: string, quoi: Partial<Envoi>): void {
    this.#devenir({ envois: this.#etat.envois.map((envoi) => (envoi.cle === cle ? { ...envoi, ...quoi } : envoi)) });
  }

  #devenir(quoi: Partial<Etat>): void {
    this.#etat = { ...this.#etat, ...quoi };
    for (const prevenir of this.#abonnes) prevenir();
  }
}

function faitsDe(cle: string, { interventionId, fichier, nature, interne }: APoser): Record<string, string> {
  return {
    ...{ interventionId, interne: String(interne), nom: fichier.name, type: fichier.type, cleClient: cle },
    nature: fichier.type === 'application/pdf' ? 'DOCUMENT' : nature,
    ...(fichier.type.startsWith('image/') && { priseA: new Date(fichier.lastModified).toISOString() }),
  };
}
