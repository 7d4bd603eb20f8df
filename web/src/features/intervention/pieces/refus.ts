const OCTETS_MAX = 10 * 1024 * 1024;

/** Why something is not even sent: said at once, as the API would; ILLISIBLE: it is no longer where it was chosen. */
export type Raison = 'TYPE' | 'POIDS' | 'VIDE' | 'ILLISIBLE';

export class RefusLocal extends Error {
  readonly raison: Raison;
  constructor(raison: Raison) {
    super(raison);
    this.raison = raison;
  }
}

/** As it was chosen. Of a photo the weight counts once it is made smaller; what has no known type the API looks into. */
export function raisonDuChoix({ type, size }: Pick<File, 'type' | 'size'>): Raison | null {
  const image = type.startsWith('image/');
  if (size === 0) return 'VIDE';
  if (!image && type !== '' && type !== 'application/pdf') return 'TYPE';
  return image ? null : raisonDuPoids(size);
}

export const raisonDuPoids = (octets: number): Raison | null => (octets > OCTETS_MAX ? 'POIDS' : null);
