import { PORTEES, type Portee } from './types';

type Tient = (permission: string) => boolean;

/** What the reader may choose among; none, where they have nobody's but their own. */
export function porteesOffertes(tient: Tient): readonly Portee[] {
  const toutes = tient('INTERVENTION_TOUTES');
  const equipe = tient('INTERVENTION_LIRE_EQUIPE');
  if (!toutes && !equipe) return [];
  return PORTEES.filter((une) => une === 'miennes' || (une === 'equipe' ? equipe : toutes));
}

/** As long as the address says nothing: one's own, but for whoever answers for everybody's. */
export function porteeInitiale(tient: Tient): Portee {
  return porteesOffertes(tient).includes('toutes') ? 'toutes' : 'miennes';
}
