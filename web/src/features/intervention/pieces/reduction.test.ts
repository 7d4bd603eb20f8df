import { describe, expect, it } from 'vitest';
import { mesuresReduites } from './reduction';

describe('A photo made smaller', () => {
  it('keeps its shape, whichever side is the longer', () => {
    expect(mesuresReduites({ largeur: 4_000, hauteur: 3_000 })).toEqual({ largeur: 2_048, hauteur: 1_536 });
    expect(mesuresReduites({ largeur: 3_000, hauteur: 4_000 })).toEqual({ largeur: 1_536, hauteur: 2_048 });
  });

  it('stays as it is where it is small, and never loses a side', () => {
    expect(mesuresReduites({ largeur: 2_048, hauteur: 10 })).toEqual({ largeur: 2_048, hauteur: 10 });
    expect(mesuresReduites({ largeur: 20_000, hauteur: 1 })).toEqual({ largeur: 2_048, hauteur: 1 });
  });
});
