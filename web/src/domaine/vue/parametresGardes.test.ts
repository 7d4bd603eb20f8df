import { describe, expect, it } from 'vitest';
import { parametresGardes } from './parametresGardes';

const gardes = (adresse: string) => parametresGardes(new URLSearchParams(adresse));

describe('What a view keeps of an address', () => {
  it('is what filters, whatever the page and the order of the words', () => {
    expect(gardes('vue=toutes&page=3&etape=PLANIFIEE,EN_COURS&apres=xyz')).toBe(
      gardes('etape=PLANIFIEE%2CEN_COURS&vue=toutes'),
    );
    expect(gardes('q=%C3%A9t%C3%A9+bleu')).toBe('q=%C3%A9t%C3%A9+bleu');
    expect(gardes('page=2')).toBe('');
  });
});
