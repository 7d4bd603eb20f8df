import { nomDe } from '@/lib/nomDe';
import type { ASuivreFragment } from '../operations.generated';
import type { ValeursCreation } from './schema';

/** What a form of creation begins with, and the finished intervention that it goes on from. */
export interface Depart {
  valeurs: Partial<ValeursCreation>;
  suiteDe?: Pick<ASuivreFragment, 'id' | 'reference'>;
}

/** Another visit about what was done: all of it is known but what is wrong now. */
export function departDeSuite(avant: ASuivreFragment): Depart {
  const { id, reference, client, titre, pieceManquante, adresse, codePostal, urgence } = avant;
  return {
    suiteDe: { id, reference },
    valeurs: {
      ...{ clientId: client.id, clientNom: nomDe(client), urgenceId: urgence.id },
      ...{ titre, description: pieceManquante ?? '', adresse: adresse ?? '', codePostal: codePostal ?? '' },
    },
  };
}
