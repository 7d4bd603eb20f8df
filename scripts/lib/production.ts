import { ConfigurationRefusee, lireEnv } from '../../server/src/socle/config/env.ts';
import { preparerReglages, type Reglages } from './reglages.ts';
import { fautesDeNoms, lireFichierEnv } from './variables.ts';

/** What `pnpm serve` runs on: `.env` and the environment, whole, or an error that says every fault at once. */
export async function lireProduction(environnement: NodeJS.ProcessEnv = process.env): Promise<Reglages> {
  const ecrites = lireFichierEnv();
  const source: NodeJS.ProcessEnv = { ...ecrites, ...environnement };
  const voulu = source.NODE_ENV || 'production';
  const production = { ...source, NODE_ENV: 'production' };
  const fautes = [
    ...fautesDeNoms(ecrites),
    ...(voulu === 'production' ? [] : [`NODE_ENV=${voulu} : ceci est la production ; retirez cette ligne`]),
    // An embedded base is a choice to be written down, never what a forgotten line leads to.
    ...(source.DATABASE_URL
      ? []
      : ['DATABASE_URL est obligatoire (sqlite:/chemin/driven.sqlite pour une base embarquée)']),
    ...fautesDuServeur(production),
  ];
  if (fautes.length > 0) throw new ConfigurationRefusee(fautes);
  return preparerReglages(production);
}

function fautesDuServeur(source: NodeJS.ProcessEnv): string[] {
  try {
    lireEnv(source);
    return [];
  } catch (erreur) {
    if (erreur instanceof ConfigurationRefusee) return erreur.fautes;
    throw erreur;
  }
}

/** An address without the account and the password that it may hold. */
export function sansSecret(adresse: string): string {
  if (!URL.canParse(adresse)) return adresse;
  const { protocol, host, pathname } = new URL(adresse);
  return host === '' ? `${protocol}${pathname}` : `${protocol}//${host}${pathname}`;
}
