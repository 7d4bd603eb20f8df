import type { Contexte } from '../graphql/contexte.ts';
import type { Services } from '../services.ts';
import { contexteDe } from './contexte.ts';
import { ecrire } from './ecrire.ts';

/** The people of the demonstration at work on the offers, at the moment of the past at which each thing was done. */
export class Scene {
  private readonly contextes = new Map<string, Promise<Contexte>>();

  constructor(private readonly services: Services) {}

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
    const contexte = await this.contexte(login);
    return ecrire('offres', { ...contexte, horloge: { maintenant: () => quand } }, fonction, travail);
  }

  private contexte(login: string): Promise<Contexte> {
    const connu = this.contextes.get(login) ?? contexteDe(this.services, login);
    this.contextes.set(login, connu);
    return connu;
  }
}

const MINUTE = 60_000;
export const JOUR = 24 * 60 * MINUTE;
export const plus = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * MINUTE);
export const jours = (date: Date, nombre: number): Date => new Date(date.getTime() + nombre * JOUR);
