import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';
import { contexteDe } from './contexte.ts';
import { ecrire } from './ecrire.ts';

/** The people of the demonstration at work in an application, at the moment of the past at which each thing was done. */
export class Scene {
  private readonly contextes = new Map<string, Promise<Contexte>>();

  constructor(
    private readonly services: Services,
    private readonly application: 'interventions' | 'offres',
  ) {}

  maintenant(): Date {
    return this.services.horloge.maintenant();
  }

  async id(login: string): Promise<string> {
    return String((await this.contexte(login)).appelant?.id);
  }

  /** As the function of this name would, by this account, at this moment. */
  async faire<T>(
    login: string,
    quand: Date,
    fonction: string,
    travail: (contexte: Contexte) => Promise<T>,
  ): Promise<T> {
    return ecrire(this.application, await this.contexteA(login, quand), fonction, travail);
  }

  /** Of this account, at this moment: for what opens its own transaction. */
  async contexteA(login: string, quand: Date): Promise<Contexte> {
    return { ...(await this.contexte(login)), horloge: { maintenant: () => quand } };
  }

  private contexte(login: string): Promise<Contexte> {
    const connu = this.contextes.get(login) ?? contexteDe(this.services, login);
    this.contextes.set(login, connu);
    return connu;
  }
}

const MINUTE = 60_000;
const JOUR = 24 * 60 * MINUTE;
export const plus = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * MINUTE);
export const jours = (date: Date, nombre: number): Date => new Date(date.getTime() + nombre * JOUR);
