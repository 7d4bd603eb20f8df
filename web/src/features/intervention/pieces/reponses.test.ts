import { describe, expect, it } from 'vitest';
import { suiteDe } from './reponses';

const dite = (code: string) =>
  JSON.stringify({ errors: [{ message: code, extensions: { code, message: { fr: 'Non', en: 'No' } } }] });
const suite = (statut: number, { depose = true, corps = '', apres = null as string | null } = {}) =>
  suiteDe({ statut, corps, reessayerApres: apres }, depose);

describe('After an answer that took nothing', () => {
  it('what the API refuses in words is refused, with them', () => {
    for (const [statut, code] of [
      [400, 'BAD_USER_INPUT'],
      [403, 'FORBIDDEN'],
      [409, 'CONFLICT'],
      [413, 'BAD_USER_INPUT'],
    ] as const) {
      const lue = suite(statut, { corps: dite(code) });
      expect(lue).toMatchObject({ quoi: 'REFUSER', erreur: { erreur: { extensions: { code } } } });
    }
  });

  it('an intervention that is not the reader’s is refused; a deposit that is no more begins again', () => {
    expect(suite(404, { depose: false, corps: dite('NOT_FOUND') }).quoi).toBe('REFUSER');
    expect(suite(404).quoi).toBe('RECOMMENCER');
    expect(suite(410).quoi).toBe('RECOMMENCER');
  });

  it('a place that is wrong is asked for again, as is what may be better in a moment', () => {
    for (const statut of [409, 423, 429, 500, 502, 503, 507]) expect(suite(statut).quoi).toBe('REESSAYER');
  });

  it('when to come back is as it was said, where it was', () => {
    expect(suite(429, { apres: '7' })).toMatchObject({ apresMs: 7_000 });
    expect(suite(503)).toMatchObject({ apresMs: null });
    expect(suite(503, { apres: 'Wed, 21 Oct 2026 07:28:00 GMT' })).toMatchObject({ apresMs: null });
  });

  it('the end of a session waits for the password', () => {
    expect(suite(401).quoi).toBe('RECONNECTER');
  });
});
