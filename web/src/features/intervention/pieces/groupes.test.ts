import { describe, expect, it } from 'vitest';
import type { Nature } from './file';
import { grouper, imagesDe } from './groupes';

describe('The pieces of an intervention', () => {
  it('stand each in one place: what is before and after, the other images, the papers', () => {
    const image = (id: number, nature: Nature) => ({ id, nature, vignette: '/p' });
    const pieces: { id: number; nature: Nature; vignette: string | null }[] = [
      image(1, 'APRES'),
      image(2, 'DOCUMENT'),
      { id: 3, nature: 'DOCUMENT', vignette: null },
      image(4, 'AVANT'),
      image(5, 'PHOTO'),
      image(6, 'AVANT'),
    ];
    const groupes = grouper(pieces);
    const ids = Object.entries(groupes).map(([groupe, siens]) => [groupe, siens.map(({ id }: { id: number }) => id)]);
    expect(ids).toEqual([
      ['avant', [4, 6]],
      ['apres', [1]],
      ['photos', [2, 5]],
      ['documents', [3]],
    ]);
    expect(imagesDe(groupes).map(({ id }) => id)).toEqual([4, 6, 1, 2, 5]);
  });
});
